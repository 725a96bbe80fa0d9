import { rangeOf, type Document, type Drawing, type Paragraph, type Range } from '../../document';
import { countLetters, matchesIn } from '../../vietnamese';
import { columnWidth, widthOnOneLine } from '../text/textMeasure';

/** A horizontal line between parts of the header, whatever it is made of. */
export interface RuleLine {
  /** `typed` is a row of hyphens, dots or other marks that only looks like a line. */
  readonly made: 'drawn' | 'border' | 'underscores' | 'underlinedBlanks' | 'typed';
  readonly paragraph: Paragraph;
  /** The characters of a line that is text; empty for the others. */
  readonly range: Range;
  /** Twips; null where the file does not say. */
  readonly width: number | null;
  /** Drawn in dashes or dots, where the file says so. */
  readonly isDashed: boolean;
  /** Left end of a drawn line from the left edge of the column or the page, twips; null where the file does not say. */
  readonly offset: number | null;
}

/** A shape this low is drawn to be seen as a line; twips. */
const LINE_HEIGHT = 60;

function isHorizontalLine({ kind, width, height }: Drawing): boolean {
  if (kind === 'line') {
    return height === null || width === null || width >= height;
  }
  return height !== null && width !== null && height <= LINE_HEIGHT && width > height;
}

function drawnLines(paragraph: Paragraph): readonly RuleLine[] {
  return paragraph.drawings.filter(isHorizontalLine).map(({ at, width, offsetX, dashed }) => ({
    made: 'drawn',
    paragraph,
    range: rangeOf(paragraph, at, at),
    width,
    isDashed: dashed,
    offset: offsetX,
  }));
}

function borderLines(document: Document, paragraph: Paragraph): readonly RuleLine[] {
  const { borderTop, borderBottom, indentLeft, indentRight } = paragraph.format;
  const isFrame = borderTop !== null && borderBottom !== null && countLetters(paragraph.text) > 0;
  if (isFrame || (borderTop === null && borderBottom === null)) {
    return [];
  }
  const column = columnWidth(document, paragraph);
  return [
    {
      made: 'border',
      paragraph,
      range: rangeOf(paragraph, 0, 0),
      width: column === null ? null : column - indentLeft - indentRight,
      isDashed: [borderTop, borderBottom].some((border) => /^(?:dot|dash)/u.test(border?.style ?? '')),
      offset: null,
    },
  ];
}

/** Rows of characters that are drawn without a gap between them, and rows of others. */
const CHARACTER_ROW = /[_‗¯‾⎯─━―]{3,}|[-–—]{3,}|[*=~]{3,}|[.…]{5,}/gu;
const UNBROKEN = /^[_‗¯‾⎯─━―]/u;

function characterLines(paragraph: Paragraph): readonly RuleLine[] {
  return matchesIn(paragraph.text, CHARACTER_ROW).map((match) => {
    const range = rangeOf(paragraph, match.index, match.index + match[0].length);
    return {
      made: UNBROKEN.test(match[0]) ? 'underscores' : 'typed',
      paragraph,
      range,
      width: widthOnOneLine(paragraph, range),
      isDashed: false,
      offset: null,
    };
  });
}

/** Blanks or a tab that are underlined; how far a tab reaches depends on the page. */
function underlinedBlanks(paragraph: Paragraph): readonly RuleLine[] {
  const underlined = paragraph.runs.filter(({ format }) => format.underline !== 'none');
  // Between underlined words the line belongs to the words.
  if (underlined.some(({ text }) => countLetters(text) > 0)) {
    return [];
  }
  return underlined
    .filter(({ text }) => /^(?:[ \u00a0]{4,}|\s*\t\s*)$/u.test(text))
    .map(({ start, end, text }) => {
      const range = rangeOf(paragraph, start, end);
      const width = text.includes('\t') ? null : widthOnOneLine(paragraph, range);
      return { made: 'underlinedBlanks', paragraph, range, width, isDashed: false, offset: null };
    });
}

/** Tab stops with a row of underscores before them, on a line that holds nothing else. */
function leaderLines(paragraph: Paragraph): readonly RuleLine[] {
  const { text, format } = paragraph;
  if (!/^\s*\t\s*$/u.test(text)) {
    return [];
  }
  const reached = format.tabs.slice(0, text.split('\t').length - 1);
  const start = format.indentLeft + format.firstLine;
  return reached.flatMap(({ leader, position }, index) =>
    leader === 'underscore' || leader === 'heavy'
      ? [
          {
            made: 'underlinedBlanks' as const,
            paragraph,
            range: rangeOf(paragraph, index, index + 1),
            width: position - (reached[index - 1]?.position ?? start),
            isDashed: false,
            offset: null,
          },
        ]
      : [],
  );
}

/** All lines of some paragraphs, in order. */
export function ruleLines(document: Document, paragraphs: readonly Paragraph[]): readonly RuleLine[] {
  return paragraphs.flatMap((paragraph) => [
    ...drawnLines(paragraph),
    ...borderLines(document, paragraph),
    ...characterLines(paragraph),
    ...underlinedBlanks(paragraph),
    ...leaderLines(paragraph),
  ]);
}
