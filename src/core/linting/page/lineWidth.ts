import type { Paragraph, Range, RunFormat } from '../../document';
import type { Edit, ReplaceText, SetRunFormat } from '../../edits';
import { lettersWidth } from '../text/textMeasure';
import { otherFont } from './fonts';
import type { SharedLine } from './sharedLines';

/** The font whose letters are measured. */
const MEASURED_FONT = 'Times New Roman';

interface Piece {
  readonly text: string;
  readonly format: RunFormat;
}

/** What stands between two tabs; twips. */
interface Stretch {
  readonly width: number;
  /** Up to the last letter: blanks behind it may hang over the edge. */
  readonly inkWidth: number;
}

type LetterEdit = ReplaceText | SetRunFormat;

/** The edits of letters on a line. */
export function editsOnLine(
  { paragraph, start, end }: SharedLine,
  edits: readonly Edit[],
): readonly LetterEdit[] {
  return edits.filter((edit): edit is LetterEdit => {
    if (edit.kind !== 'replaceText' && edit.kind !== 'setRunFormat') {
      return false;
    }
    const { range } = edit;
    return (
      range.part === paragraph.part &&
      range.paragraph === paragraph.index &&
      range.start <= end &&
      range.end >= start
    );
  });
}

function covers({ start, end }: Range, at: number): boolean {
  return start <= at && at < end;
}

/** The letters of the line once the edits are made, cut where the format may change. */
function piecesOf({ paragraph, start, end }: SharedLine, edits: readonly LetterEdit[]): readonly Piece[] {
  const { runs, text } = paragraph;
  const places = [...runs, ...edits.map(({ range }) => range)].flatMap((each) => [each.start, each.end]);
  const cuts = [...new Set([start, end, ...places])]
    .filter((at) => at >= start && at <= end)
    .sort((left, right) => left - right);
  return cuts.flatMap((at, index) => {
    const run = runs.find((each) => each.start <= at && at < each.end) ?? runs.at(-1);
    if (run === undefined || run.format.hidden) {
      return [];
    }
    let format = run.format;
    let written = text.slice(at, cuts[index + 1] ?? end);
    for (const edit of edits) {
      if (edit.kind === 'setRunFormat' && covers(edit.range, at)) {
        format = { ...format, ...edit.format };
      } else if (edit.kind === 'replaceText' && edit.range.start === at) {
        written = edit.text + (edit.range.end === at ? written : '');
      } else if (edit.kind === 'replaceText' && covers(edit.range, at)) {
        written = '';
      }
    }
    return [{ text: written, format }];
  });
}

function stretchesOf(pieces: readonly Piece[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let width = 0;
  let inkWidth = 0;
  for (const { text, format } of pieces) {
    text.split('\t').forEach((letters, index) => {
      if (index > 0) {
        stretches.push({ width, inkWidth });
        width = 0;
        inkWidth = 0;
      }
      if (letters.trim() !== '') {
        inkWidth = width + lettersWidth(letters.trimEnd(), format);
      }
      width += lettersWidth(letters, format);
    });
  }
  return [...stretches, { width, inkWidth }];
}

/** Where the stretch behind a tab begins (ECMA-376 17.3.1.37: behind the last stop of its own, a line has the default ones). */
function behindTab(at: number, { inkWidth }: Stretch, { format }: Paragraph, defaultTabStop: number): number {
  const hanging = format.firstLine < 0 ? [{ position: format.indentLeft, alignment: 'left' }] : [];
  const [stop] = [...format.tabs, ...hanging]
    .filter(({ position, alignment }) => position > at && alignment !== 'bar')
    .sort((left, right) => left.position - right.position);
  if (stop === undefined) {
    return (Math.floor(at / defaultTabStop) + 1) * defaultTabStop;
  }
  switch (stop.alignment) {
    case 'center':
      return Math.max(at, stop.position - inkWidth / 2);
    case 'right':
    case 'end':
    case 'decimal':
      return Math.max(at, stop.position - inkWidth);
    default:
      return stop.position;
  }
}

/** Whether the width of the line can be told once the edits are made: only one font is measured. */
export function isMeasured(line: SharedLine, edits: readonly Edit[]): boolean {
  const pieces = piecesOf(line, editsOnLine(line, edits));
  return pieces.every((piece) => otherFont(piece, MEASURED_FONT) === null);
}

/**
 * How far a line reaches once the edits are made, were it not broken: twips from the left text edge to the end of its last letter.
 */
export function lineReach(line: SharedLine, edits: readonly Edit[], defaultTabStop: number): number {
  const { indentLeft, firstLine } = line.paragraph.format;
  let at = indentLeft + (line.start === 0 ? firstLine : 0);
  let reach = at;
  stretchesOf(piecesOf(line, editsOnLine(line, edits))).forEach((stretch, index) => {
    at = index === 0 ? at : behindTab(at, stretch, line.paragraph, defaultTabStop);
    reach = stretch.inkWidth > 0 ? at + stretch.inkWidth : reach;
    at += stretch.width;
  });
  return reach;
}
