import type { DocumentNumber } from '../../administrative';
import type { Document, Range } from '../../document';
import { firstRange } from '../places';
import { rangeText } from '../text/rangeText';

/** A stretch of the number line: what is written, and where. */
export interface NumberLinePiece {
  readonly text: string;
  readonly range: Range;
}

/** `Số: 05/KH-UBND` taken apart: `Số`, `: `, `05`, `/`, `KH`, `-`, `UBND`. */
export interface NumberLine {
  readonly word: NumberLinePiece;
  /** Colon, blanks, or whatever stands between the word and the number or its gap. */
  readonly mark: NumberLinePiece;
  /** Empty when blank. */
  readonly number: NumberLinePiece;
  /** Between number and symbol, blanks on its right included, and those on its left when there is a number. */
  readonly separator: NumberLinePiece;
  readonly groups: readonly NumberLinePiece[];
  /** Between the groups, blanks included; one fewer than {@link groups}. */
  readonly joints: readonly NumberLinePiece[];
}

const LINE =
  /^(S[ốôỐÔ]|số)(\s*(?:[:;,]|\.(?!\s*\.))?\s*)((?:\d+(?:\s*\/\s*(?:19|20)\d\d)?)?)(\s*)([.…_\s]*)([-–—/]\s*|(?=\p{L}))([\p{L}\d&.]+(?:\s*[-–—/]\s*[\p{L}\d&.]+)*)$/u;
const JOINT = /\s*[-–—/]\s*/gu;

/** Takes a number line apart; null for one that is too unusual (template fields, no symbol). */
export function parseNumberLine(document: Document, component: DocumentNumber): NumberLine | null {
  const source = rangeText(document, firstRange(component));
  const match = LINE.exec(source.text.trimEnd());
  if (match === null) {
    return null;
  }
  const [, word = '', mark = '', number = '', gap = '', blank = '', stroke = '', symbol = ''] = match;
  let offset = 0;
  const next = (text: string): NumberLinePiece => {
    const piece = { text, range: source.slice(offset, offset + text.length) };
    offset += text.length;
    return piece;
  };
  const wordPiece = next(word);
  const markPiece = next(mark);
  const numberPiece = next(number);
  if (number === '') {
    offset += gap.length + blank.length;
  }
  const separator = next(number === '' ? stroke : gap + blank + stroke);
  const groups: NumberLinePiece[] = [];
  const joints: NumberLinePiece[] = [];
  let end = 0;
  for (const joint of symbol.matchAll(JOINT)) {
    groups.push(next(symbol.slice(end, joint.index)));
    joints.push(next(joint[0]));
    end = joint.index + joint[0].length;
  }
  groups.push(next(symbol.slice(end)));
  return { word: wordPiece, mark: markPiece, number: numberPiece, separator, groups, joints };
}
