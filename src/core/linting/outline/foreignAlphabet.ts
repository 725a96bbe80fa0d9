import type { OutlineItem } from '../../administrative';
import type { NumberingBreak } from './numberingBreak';

/** A label with the letter that only the Vietnamese alphabet has. */
export function hasVietnameseLetter(item: OutlineItem): boolean {
  return isLettered(item) && /đ/iu.test(item.label);
}

/** Letters in the order of the English alphabet: `e` after `d`, `f` after `e`. */
export function isForeignAlphabet(series: readonly OutlineItem[]): boolean {
  const [first] = series;
  if (first === undefined || !isLettered(first)) {
    return false;
  }
  const positions = series.map((item) => englishPosition(item));
  return (
    positions.some((position) => position > 4) &&
    positions.every((position, index) => position === 1 || position === (positions[index - 1] ?? 0) + 1)
  );
}

function isLettered({ style }: OutlineItem): boolean {
  return style === 'letter' || style === 'upperLetter';
}

function englishPosition({ label }: OutlineItem): number {
  return (/[a-z]/u.exec(label.toLowerCase())?.[0].charCodeAt(0) ?? 96) - 96;
}

/** The break at the first letter that the Vietnamese alphabet has later; the rest of its run is to be renumbered. */
export function foreignAlphabetBreak(series: readonly OutlineItem[]): readonly NumberingBreak[] {
  const index = series.findIndex((item) => englishPosition(item) === 5);
  const item = series[index];
  if (item === undefined) {
    return [];
  }
  const after = series.slice(index + 1);
  const end = after.findIndex((other) => englishPosition(other) === 1);
  const rest = [item, ...(end < 0 ? after : after.slice(0, end))];
  const previous = series[index - 1] ?? null;
  return [{ fault: 'foreignAlphabet', item, previous, expected: 5, single: false, rest }];
}
