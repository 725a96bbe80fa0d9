import { LAW_NAMES } from '../../reference';
import { unifyToneMarks } from '../../vietnamese';
import type { Span } from './citation';

/** The name of a law as it stands in a text. */
export interface WrittenLawName extends Span {
  /** The whole name as its title writes it, the type included: `Luật Đất đai`; null for a law that is not in the table. */
  readonly official: string | null;
}

/** Longest first: "Luật Căn cước công dân" before "Luật Căn cước". */
const NAMES = LAW_NAMES.map(({ name }) => ({ name, key: keyOf(name) })).sort(
  (one, other) => other.key.length - one.key.length,
);

const BY_FIRST_WORDS = new Map<string, { readonly name: string; readonly key: string }[]>();
for (const each of NAMES) {
  const lead = leadOf(each.key);
  BY_FIRST_WORDS.set(lead, [...(BY_FIRST_WORDS.get(lead) ?? []), each]);
}

/** A name that is not in the table is told by its capital, and ends before what the text says of the law. */
const UNKNOWN_NAME =
  / (?=\p{Lu}\p{Ll})(?:(?!ngày|năm|số|được|đã|quy định|có hiệu|và các|về|của Quốc)[\p{L}-]+(?: (?:- )?|, (?=\p{Ll}))?){1,16}/uy;

function keyOf(text: string): string {
  return unifyToneMarks(text.toLowerCase());
}

function leadOf(key: string): string {
  return key.split(/[^\p{L}]+/u, 2).join(' ');
}

/** The name that follows a type ("Luật", "Bộ luật", "Pháp lệnh") written from `start` to `end`, whatever its capitals. */
export function lawNameAt(text: string, start: number, end: number): WrittenLawName | null {
  const key = keyOf(text.slice(start, start + 120));
  const known = BY_FIRST_WORDS.get(leadOf(key))?.find(
    (each) => key.startsWith(each.key) && !/^\p{L}/u.test(key.slice(each.key.length)),
  );
  if (known !== undefined) {
    const nameEnd = start + known.key.length;
    return { text: text.slice(end + 1, nameEnd), start: end + 1, end: nameEnd, official: known.name };
  }
  UNKNOWN_NAME.lastIndex = end;
  const written = UNKNOWN_NAME.exec(text)?.[0]
    .trim()
    .replace(/[ ,-]+$/u, '');
  return written === undefined || written === ''
    ? null
    : { text: written, start: end + 1, end: end + 1 + written.length, official: null };
}
