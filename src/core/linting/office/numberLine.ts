import type { DocumentNumber } from '../../administrative';
import type { Document, Range } from '../../document';
import { matchesIn } from '../../vietnamese';
import { firstRange } from '../places';
import { rangeText } from '../text/rangeText';

/** A stretch of the number line: what is written, and where. */
export interface NumberLinePiece {
  readonly text: string;
  readonly range: Range;
}

/** `Số: 05/KH-UBND` taken apart: `Số`, `: `, `05`, `/`, `KH`, `-`, `UBND`. */
export interface NumberLine {
  /** Empty where the line begins with the number. */
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

const WORD = String.raw`^(S[ốôỐÔ]|số|)(\s*(?:[:;,]|\.(?!\s*\.))?\s*)`;
const SYMBOL = String.raw`(\s*)([.…_\s]*)([-–—/]\s*|(?=\p{L}))([\p{L}\d&.]+(?: \p{Ll}+)*(?:\s*[-–—/]\s*[\p{L}\d&.]+)*)$`;

/** The line around its number, which the recogniser has told from the rest: "12a" of "Số: 12a/KH-UBND". */
function lineWith(number: string | null): RegExp {
  const written = [...(number ?? '')].map(
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  );
  return new RegExp(`${WORD}(${written.join(String.raw`\s*`)})${SYMBOL}`, 'u');
}

const JOINT = /\s*[-–—/]\s*/gu;
/** "GM.UBND": a point in the place of the only hyphen. */
const POINT = /\./gu;

/** Takes a number line apart; null for one that is too unusual (template fields, no symbol). */
export function parseNumberLine(document: Document, component: DocumentNumber): NumberLine | null {
  const source = rangeText(document, firstRange(component));
  const match = lineWith(component.number).exec(source.text.trimEnd());
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
  const hasStrokes = /[-–—/]/u.test(symbol);
  for (const joint of matchesIn(symbol, hasStrokes ? JOINT : POINT)) {
    groups.push(next(symbol.slice(end, joint.index)));
    joints.push(next(joint[0]));
    end = joint.index + joint[0].length;
  }
  groups.push(next(symbol.slice(end)));
  return { word: wordPiece, mark: markPiece, number: numberPiece, separator, groups, joints };
}
