import type { Token } from '../../vietnamese';

/** Keys of the words for a unit of administration or a place in it, longest first. */
export const UNITS: readonly (readonly string[])[] = [
  ['tổ', 'dân', 'phố'],
  ['thành', 'phố'],
  ['đặc', 'khu'],
  ['thị', 'xã'],
  ['thị', 'trấn'],
  ['khu', 'phố'],
  ['xã'],
  ['phường'],
  ['thôn'],
  ['ấp'],
  ['xóm'],
  ['buôn'],
  ['khóm'],
  ['tỉnh'],
  ['huyện'],
  ['quận'],
  ['làng'],
];

const LAST_WORDS: ReadonlySet<string> = new Set(UNITS.map((unit) => unit.at(-1) ?? ''));

/** Second halves of words that begin like a unit: xã hội, xã viên, tỉnh ủy, tỉnh đoàn, quận đội. */
const NOT_NAMES: ReadonlySet<string> = new Set([
  'hội',
  'viên',
  'ủy',
  'đoàn',
  'đội',
  'lộ',
  'trưởng',
  'lị',
  'chủ',
  'phó',
  'bí',
]);

/** The unit whose name may begin with the word at `at`, or null. */
export function unitBefore(words: readonly Token[], at: number): readonly string[] | null {
  const first = words[at];
  if (first?.kind !== 'word' || NOT_NAMES.has(first.key) || !LAST_WORDS.has(words[at - 1]?.key ?? '')) {
    return null;
  }
  // "Hợp tác xã Môi trường Xanh" is no commune.
  if (words[at - 2]?.key === 'tác') {
    return null;
  }
  return (
    UNITS.find((unit) => unit.every((key, index) => words[at - unit.length + index]?.key === key)) ?? null
  );
}
