import { NAMESAKES, PROVINCES } from '../../reference';
import { capitalised, fold, isSurname } from '../../vietnamese';
import { nameInLetters } from './letterCase';

const KIND = /^(xã|phường|đặc khu) (.+)$/iu;

const NAMED_AFTER: ReadonlySet<string> = new Set(
  [...NAMESAKES, ...PROVINCES.map(({ name }) => name)].map(fold),
);

/**
 * The place of the date line. It goes without its kind, unless it is named by a number or after a person or an event (Decree 30/2020,
 * Phụ lục I, Mục II, khoản 4), or in the Party has one syllable or a province's name (Guideline 05-HD/VPTW, II.I.4). Where it may be
 * so, what the office typed stays.
 */
export function printedPlace(typed: string): string {
  const [, kind = '', name = typed] = KIND.exec(typed.trim()) ?? [];
  const printed = nameInLetters(name.trim());
  return kind === '' || !mayNeedKind(printed) ? printed : `${capitalised(kind.toLowerCase())} ${printed}`;
}

function mayNeedKind(name: string): boolean {
  const [first = '', ...others] = name.toLowerCase().split(' ');
  return others.length === 0 || isSurname(first) || NAMED_AFTER.has(fold(name));
}
