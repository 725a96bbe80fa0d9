import type { AdministrativeDocument } from '../../administrative';
import type { Passage } from '../text/prose';
import { markPlaces } from './markPlaces';
import type { TypedPiece } from './typedPiece';
import type { TypedText } from './typedText';

/** Half of a pair: a quotation mark or a bracket. */
export interface PairMark {
  readonly passage: Passage;
  readonly piece: TypedPiece;
  readonly side: 'opening' | 'closing';
  /** A curly mark drawn the other way round than it stands: ”như thế này“. */
  readonly turned: boolean;
  /** May also stand alone, as the bracket of the label `a)` does. */
  readonly optional: boolean;
}

const QUOTATION_MARK = /["“”]/u;
const OPENS_BEFORE = /[(“[/–—-]/u;

function isBlank(piece: TypedPiece | undefined): boolean {
  return piece === undefined || piece.kind === 'blank' || piece.kind === 'gap';
}

/** Quotation marks of a passage; the side of a straight one follows from what stands beside it. Signs of inches are left out. */
export function quotationMarks({ passage, pieces }: TypedText): readonly PairMark[] {
  if (!QUOTATION_MARK.test(passage.text.text)) {
    return [];
  }
  const marks: PairMark[] = [];
  const places = [...pieces.keys()].filter((at) => isQuotationMark(pieces[at]));
  let depth = 0;
  for (const [index, at] of places.entries()) {
    const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
    if (piece === undefined || (piece.text === '"' && before?.kind === 'number' && depth === 0)) {
      continue;
    }
    const turned = isTurned(pieces, at, depth, places[index + 1]);
    const side = turned ? OTHER_SIDE[drawnSide(piece)] : sideOf(piece, before, after, depth);
    depth = Math.max(0, depth + (side === 'opening' ? 1 : -1));
    marks.push({ passage, piece, side, turned, optional: false });
  }
  return marks;
}

const OTHER_SIDE = { opening: 'closing', closing: 'opening' } as const;

function isQuotationMark(piece: TypedPiece | undefined): boolean {
  return piece?.kind === 'mark' && QUOTATION_MARK.test(piece.text);
}

function drawnSide({ text }: TypedPiece): PairMark['side'] {
  return text === '“' ? 'opening' : 'closing';
}

/** On which side of a quotation a mark stands, by the blank on one side of it and the word on the other; null where that is open. */
function standingSide(pieces: readonly TypedPiece[], at: number): PairMark['side'] | null {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  if (isBlank(before) && isWriting(after)) {
    return 'opening';
  }
  return isWriting(before) && (isBlank(after) || after?.kind === 'mark') ? 'closing' : null;
}

function isWriting(piece: TypedPiece | undefined): boolean {
  return piece?.kind === 'word' || piece?.kind === 'number';
}

/**
 * Whether a curly mark is drawn the other way round. One that should open is only believed where nothing is open and the next mark
 * closes; one that should close, where something is open.
 */
function isTurned(
  pieces: readonly TypedPiece[],
  at: number,
  depth: number,
  next: number | undefined,
): boolean {
  const piece = pieces[at];
  const standing = standingSide(pieces, at);
  if (piece === undefined || piece.text === '"' || standing === null || standing === drawnSide(piece)) {
    return false;
  }
  if (standing === 'closing') {
    return depth > 0;
  }
  return depth === 0 && next !== undefined && standingSide(pieces, next) === 'closing';
}

function sideOf(
  piece: TypedPiece,
  before: TypedPiece | undefined,
  after: TypedPiece | undefined,
  depth: number,
): PairMark['side'] {
  if (piece.text !== '"') {
    return drawnSide(piece);
  }
  const opens = isBlank(before) || (before?.kind === 'mark' && OPENS_BEFORE.test(before.text));
  if (opens === isBlank(after)) {
    return depth === 0 ? 'opening' : 'closing';
  }
  return opens ? 'opening' : 'closing';
}

const LABEL = /^(?:\p{L}|\d{1,3}|[ivxIVX]{1,5})$/u;

/** What a label refers to when it stands inside a sentence: "điểm a)". */
const LABELLED = /^(?:điểm|khoản|mục|ý|và|hoặc|đến|các|nội|dung)$/iu;

/** Whether the piece at `at` is a label: at the beginning, behind a mark, or behind a word that asks for one. */
function isLabel(pieces: readonly TypedPiece[], at: number): boolean {
  const [beyond, before, label] = [pieces[at - 2], pieces[at - 1], pieces[at]];
  if (label === undefined || !LABEL.test(label.text)) {
    return false;
  }
  if (!isBlank(before)) {
    // "2b)": the number of the clause before the point.
    return beyond === undefined && /^\d{1,2}$/u.test(before?.text ?? '') && /^\p{Ll}$/u.test(label.text);
  }
  return beyond === undefined || beyond.kind === 'mark' || LABELLED.test(beyond.text);
}

/** "a )", "a.)": what may have slipped between a label and its bracket. */
function isLabelsMark(piece: TypedPiece | undefined): boolean {
  return piece?.kind === 'blank' || piece?.text === '.';
}

/** Round brackets of the document. */
export function brackets(administrative: AdministrativeDocument): readonly PairMark[] {
  const marks: PairMark[] = [];
  for (const { passage, pieces, at, mark } of markPlaces(administrative)) {
    const piece = pieces[at];
    if (piece !== undefined && (mark === '(' || mark === ')')) {
      marks.push({
        passage,
        piece,
        side: mark === '(' ? 'opening' : 'closing',
        turned: false,
        optional: mark === ')' && isLabel(pieces, isLabelsMark(pieces[at - 1]) ? at - 2 : at - 1),
      });
    }
  }
  return marks;
}

/**
 * The halves that have no other half, in order. One that is opened in a passage may be closed at the end of one of the next `reach`
 * passages, as in a quotation of several paragraphs.
 */
export function unpaired(
  marks: readonly PairMark[],
  text: readonly TypedText[],
  reach: number,
): readonly PairMark[] {
  const place = (mark: PairMark): number => text.findIndex(({ passage }) => passage === mark.passage);
  const open: PairMark[] = [];
  const spare: PairMark[] = [];
  const alone = new Set<PairMark>();
  for (const mark of marks) {
    const last = open.at(-1);
    if (mark.side === 'opening') {
      open.push(mark);
    } else if (mark.optional) {
      spare.push(mark);
    } else if (
      last !== undefined &&
      (last.passage === mark.passage || (endsPassage(mark) && place(mark) - place(last) <= reach))
    ) {
      open.pop();
    } else {
      alone.add(mark);
    }
  }
  for (const mark of open) {
    const other = spare.findIndex(
      ({ passage, piece }) => passage === mark.passage && piece.start > mark.piece.start,
    );
    if (other === -1) {
      alone.add(mark);
    } else {
      spare.splice(other, 1);
    }
  }
  return marks.filter((mark) => alone.has(mark));
}

function endsPassage({ passage, piece }: PairMark): boolean {
  return /^[\s.,;:!?)…]*$/u.test(passage.text.text.slice(piece.end));
}
