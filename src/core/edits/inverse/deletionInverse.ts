import type { Paragraph, ParagraphFormat, RunFormat } from '../../document';
import type { InsertFragment } from '../edit';
import type { FragmentInline, FragmentParagraphFormat, FragmentRunFormat } from '../fragment';

/** Beside which paragraph of the document as it is now. */
export interface DeletedPlace {
  readonly kind: 'before' | 'after';
  readonly anchor: Paragraph;
}

/**
 * Puts a deleted paragraph back. Null where it held more than a fragment can: fields, drawings,
 * controls, bookmarks, an automatic number, unusual formats.
 */
export function deletionInverse(paragraph: Paragraph, { anchor, kind }: DeletedPlace): InsertFragment | null {
  const { bookmarks, contentControls, drawings, fields, label, markFormat, runs } = paragraph;
  const special = [bookmarks, contentControls, drawings, fields].some(({ length }) => length > 0);
  const plain = [markFormat, ...runs.map(({ format }) => format)].every(isPlainText);
  if (special || !plain || label !== null || !isPlainParagraph(paragraph.format)) {
    return null;
  }
  return {
    kind: 'insertFragment',
    at: { kind, paragraph: anchor.index, expected: anchor.text, outsideTable: false },
    fragment: {
      blocks: [
        {
          kind: 'paragraph',
          format: paragraphFormat(paragraph.format),
          content: runs.flatMap(({ format, text }) => inlines(text, runFormat(format))),
          markSize: markFormat.size,
        },
      ],
    },
  };
}

function isPlainText({ caps, characterSpacing, shading, smallCaps, strike, underline, bordered }: RunFormat) {
  const unmarked = !caps && !smallCaps && !strike && !bordered;
  return unmarked && characterSpacing === 0 && shading === 'auto' && /^(?:none|single)$/u.test(underline);
}

function isPlainParagraph(format: ParagraphFormat): boolean {
  const { borderBottom, borderTop, frame, outlineLevel, shading, tabs } = format;
  const lines = borderBottom !== null || borderTop !== null || frame !== null;
  return !lines && !format.keepLines && outlineLevel === null && shading === 'auto' && tabs.length === 0;
}

function runFormat(format: RunFormat): FragmentRunFormat {
  const { bold, color, font, hidden, highlight, italic, size, underline, verticalPosition } = format;
  return {
    size,
    bold,
    italic,
    underline: underline === 'single',
    font,
    hidden,
    verticalPosition,
    color,
    highlight,
  };
}

function paragraphFormat(format: ParagraphFormat): FragmentParagraphFormat {
  const { alignment, indentLeft, indentRight, firstLine, spaceBefore, spaceAfter } = format;
  const { line, lineRule, keepNext, pageBreakBefore } = format;
  return {
    alignment,
    indentLeft,
    indentRight,
    firstLine,
    spaceBefore,
    spaceAfter,
    line,
    lineRule,
    keepNext,
    pageBreakBefore,
  };
}

function inlines(text: string, format: FragmentRunFormat): readonly FragmentInline[] {
  return text.split(/([\t\n])/u).flatMap((piece): readonly FragmentInline[] => {
    switch (piece) {
      case '':
        return [];
      case '\t':
        return [{ kind: 'tab' }];
      case '\n':
        return [{ kind: 'lineBreak' }];
      default:
        return [{ kind: 'text', text: piece, format }];
    }
  });
}
