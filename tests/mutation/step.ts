import type { AdministrativeDocument } from '../../src/core/administrative';
import type { Paragraph } from '../../src/core/document';
import type { Edit, FragmentParagraph } from '../../src/core/edits';
import { versionOf, type Slip } from './slip';

/** How a line is set when it says so: `[cb13]` is centred, bold, at 13 pt. */
interface Setting {
  readonly alignment?: 'left' | 'center' | 'right';
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Half-points. */
  readonly size?: number;
}

interface Line {
  readonly text: string;
  readonly setting: Setting | null;
}

const ALIGNMENTS = { l: 'left', c: 'center', r: 'right' } as const;

/**
 * Slips that turn a sample into another document, right or wrong. Each step is `text → text`: what stands in the sample, and what
 * stands there instead, in the notation of {@link versionOf}. On the left, `^` is the start of a paragraph, `¶` its end, `*` before
 * all means every place; where two steps meet, the earlier one counts. On the right, `⏎` begins a new paragraph, set as the one above unless `[lcrbi13]` says otherwise; a whole
 * paragraph that becomes empty is deleted.
 */
export function stepSlips(
  clauses: string | readonly string[],
  samples: readonly string[] | null,
  groups: readonly (readonly string[])[],
): readonly Slip[] {
  return groups.map((steps) => ({
    // The same step is another slip under another regulation.
    name: `${steps.join('; ')} (${String(clauses)})`,
    clauses: typeof clauses === 'string' ? [clauses] : clauses,
    samples,
    plant: (administrative, version) => {
      const edits = steps.map((step) => stepEdits(administrative, step, version));
      return edits.includes(null) ? null : withoutOverlap(edits.flatMap((some) => some ?? []));
    },
  }));
}

function stepEdits(
  { source }: AdministrativeDocument,
  step: string,
  version: 'wrong' | 'right',
): readonly Edit[] | null {
  const [left = '', right = ''] = step.split(' → ');
  const everywhere = left.startsWith('*');
  const pattern = left.slice(everywhere ? 1 : 0);
  const atStart = pattern.startsWith('^');
  const atEnd = pattern.endsWith('¶');
  const from = pattern.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
  const places = source.main.paragraphs.flatMap((paragraph) =>
    placesOf(paragraph.text, from, atStart, atEnd).map((start) => ({ paragraph, start })),
  );
  const chosen = everywhere ? places : places.slice(0, 1);
  return chosen.length === 0 && !everywhere
    ? null
    : chosen.flatMap(({ paragraph, start }) =>
        changeEdits(paragraph, start, from, versionOf(right, version)),
      );
}

function withoutOverlap(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const taken = kept.some(
      (earlier) =>
        earlier.kind === 'replaceText' &&
        edit.kind === 'replaceText' &&
        earlier.range.paragraph === edit.range.paragraph &&
        earlier.range.start < edit.range.end &&
        edit.range.start < earlier.range.end,
    );
    if (!taken) {
      kept.push(edit);
    }
  }
  return kept;
}

function placesOf(text: string, from: string, atStart: boolean, atEnd: boolean): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + Math.max(1, from.length))) {
    if ((!atStart || at === 0) && (!atEnd || at + from.length === text.length)) {
      places.push(at);
    }
  }
  return places;
}

function changeEdits(paragraph: Paragraph, start: number, from: string, to: string): readonly Edit[] {
  const [first = lineOf(''), ...rest] = to.split('⏎').map(lineOf);
  const isWhole = from === paragraph.text;
  if (isWhole && to === '') {
    return [{ kind: 'deleteParagraph', paragraph: paragraph.index, expected: from }];
  }
  // What stands behind the place goes to the last of the new paragraphs.
  const tail = rest.length > 0 ? paragraph.text.slice(start + from.length) : '';
  const replaced = from + tail;
  const edits: Edit[] = [];
  const range = { part: paragraph.part, paragraph: paragraph.index, start, end: start + replaced.length };
  if (first.setting !== null) {
    const { alignment, ...format } = first.setting;
    if (alignment !== undefined) {
      edits.push({
        kind: 'setParagraphFormat',
        part: paragraph.part,
        paragraph: paragraph.index,
        expected: paragraph.text,
        format: { alignment, firstLine: 0, indentLeft: 0 },
      });
    }
    edits.push({ kind: 'setRunFormat', range, expected: replaced, format });
  }
  if (first.text !== replaced) {
    edits.push({ kind: 'replaceText', range, expected: replaced, text: first.text });
  }
  if (rest.length > 0) {
    edits.push({
      kind: 'insertFragment',
      at: { kind: 'after', paragraph: paragraph.index, expected: paragraph.text, outsideTable: false },
      fragment: {
        blocks: rest.map(({ text, setting }, at) =>
          paragraphLike(paragraph, { text: at === rest.length - 1 ? text + tail : text, setting }),
        ),
      },
    });
  }
  return edits;
}

function lineOf(text: string): Line {
  const found = /^\[([lcr]?)(b?)(i?)(\d*)\]/u.exec(text);
  if (found === null) {
    return { text, setting: null };
  }
  const [prefix, side, bold, italic, points] = found;
  return {
    text: text.slice(prefix.length),
    setting: {
      ...(side === 'l' || side === 'c' || side === 'r' ? { alignment: ALIGNMENTS[side] } : {}),
      bold: bold !== '',
      italic: italic !== '',
      ...(points === '' ? {} : { size: Number(points) * 2 }),
    },
  };
}

/** A paragraph set as its neighbour is, but for what the line says. */
function paragraphLike({ format, runs, markFormat }: Paragraph, { text, setting }: Line): FragmentParagraph {
  const { alignment, firstLine, indentLeft, spaceBefore, spaceAfter, line, lineRule } = format;
  const letters = runs[0]?.format ?? markFormat;
  const { alignment: side, ...own } = setting ?? {};
  const isSet = side !== undefined;
  return {
    kind: 'paragraph',
    format: {
      alignment: side ?? alignment,
      firstLine: isSet ? 0 : firstLine,
      indentLeft: isSet ? 0 : indentLeft,
      spaceBefore,
      spaceAfter,
      line,
      lineRule,
    },
    content:
      text === ''
        ? []
        : [
            {
              kind: 'text',
              text,
              format: { size: letters.size, bold: letters.bold, italic: letters.italic, ...own },
            },
          ],
    markSize: letters.size,
  };
}
