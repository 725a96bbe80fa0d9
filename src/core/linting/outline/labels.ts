import type { OutlineItem } from '../../administrative';
import type { Document } from '../../document';
import { numberToRoman, ordinalLetter, ordinalWord, wordOfOrdinal } from '../../vietnamese';
import { rangeText } from '../text/rangeText';
import type { NewText } from '../remedies/remedies';

/** The figure in a label: the Roman numeral, the letter, the digits with their points, or the word of "Phần thứ hai". */
const FIGURE =
  /\d+(?:\s?\.\s?\d+)*|(?<!\p{L})(?:[IVXLC]+|[ivxlc]+|\p{L}|(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười))(?!\p{L})/u;

/** The word in front of it: "Phần thứ", "Điều". */
const WORD = /^(?:phần|chương|mục|tiểu mục|điều)\s+(?:thứ\s+)?/iu;

/** How the last part of an item's ordinal would be written, decimals with the parts before it; null beyond the alphabet. */
export function ordinalText(item: OutlineItem, last: number): string | null {
  const written = FIGURE.exec(item.label.replace(WORD, ''))?.[0];
  if (written === undefined || last < 1) {
    return null;
  }
  if (ordinalWord(written) !== null) {
    return wordOfOrdinal(last);
  }
  if (/^\d/u.test(written)) {
    const digits = /\d+$/u.exec(written)?.[0] ?? '';
    const padded = digits.startsWith('0') ? String(last).padStart(digits.length, '0') : String(last);
    return written.replace(/\d+$/u, padded);
  }
  if (item.style === 'letter' || item.style === 'upperLetter') {
    const letter = ordinalLetter(last);
    return /\p{Lu}/u.test(written) ? (letter?.toUpperCase() ?? null) : letter;
  }
  return /^[ivxlc]/u.test(written) ? numberToRoman(last).toLowerCase() : numberToRoman(last);
}

/** The label with another last number: `IV.` for `V.`, `3.2.` for `3.4.`; null where it cannot be written. */
export function relabelled(item: OutlineItem, last: number): string | null {
  const figure = ordinalText(item, last);
  const word = WORD.exec(item.label)?.[0] ?? '';
  return figure === null ? null : word + item.label.slice(word.length).replace(FIGURE, figure);
}

/** The change that renumbers a typed label; null for an automatic one and where the figure cannot be written. */
export function renumbering(document: Document, item: OutlineItem, last: number): NewText | null {
  const figure = ordinalText(item, last);
  if (item.automatic || figure === null) {
    return null;
  }
  const label = rangeText(document, item.labelRange);
  const word = WORD.exec(label.text)?.[0].length ?? 0;
  const found = FIGURE.exec(label.text.slice(word));
  return found === null
    ? null
    : { range: label.slice(word + found.index, word + found.index + found[0].length), text: figure };
}
