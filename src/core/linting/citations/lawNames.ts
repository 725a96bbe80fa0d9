import { groupBy } from '../../document';
import { LAW_NAMES } from '../../reference';
import { unifyToneMarks } from '../../vietnamese';
import type { LawName } from './citation';

/** Longest first: "Luật Căn cước công dân" before "Luật Căn cước". */
const NAMES = LAW_NAMES.map(({ name }) => ({ name, key: keyOf(name) })).sort(
  (one, other) => other.key.length - one.key.length,
);

const BY_FIRST_WORDS = groupBy(NAMES, ({ key }) => leadOf(key));

/** A name that is not in the table is told by its capital, and ends before what the text says of the law. */
const UNKNOWN_NAME =
  / (?=\p{Lu}\p{Ll})(?:(?!ngày|năm|số|được|đã|quy định|có hiệu|và các|về|của Quốc)[\p{L}-]+(?: (?:- )?|, (?=\p{Ll}))?){1,16}/uy;

/** A name that begins with a small letter, proved by the number, day or year after it. */
const SMALL_NAME =
  / (?!sửa|này|số|ngày|năm|có|đã|và|của|được|do)\p{Ll}[\p{L} ,-]{2,80}?(?= (?:số|ngày|năm) \d)/uy;

function keyOf(text: string): string {
  return unifyToneMarks(text.toLowerCase());
}

function leadOf(key: string): string {
  return key.split(/[^\p{L}]+/u, 2).join(' ');
}

/** The name that follows a type ("Luật", "Bộ luật", "Pháp lệnh") written from `start` to `end`, whatever its capitals. */
export function lawNameAt(text: string, start: number, end: number): LawName | null {
  const key = keyOf(text.slice(start, start + 120));
  const known = BY_FIRST_WORDS.get(leadOf(key))?.find(
    (each) => key.startsWith(each.key) && !/^\p{L}/u.test(key.slice(each.key.length)),
  );
  if (known !== undefined) {
    const nameEnd = start + known.key.length;
    const official = known.name.slice(end - start + 1);
    return { text: text.slice(end + 1, nameEnd), start: end + 1, end: nameEnd, official };
  }
  UNKNOWN_NAME.lastIndex = end;
  SMALL_NAME.lastIndex = end;
  const found = UNKNOWN_NAME.exec(text) ?? (text.charAt(start) === 'L' ? SMALL_NAME.exec(text) : null);
  const written = found?.[0].trim().replace(/[ ,-]+$/u, '');
  return written === undefined || written === ''
    ? null
    : { text: written, start: end + 1, end: end + 1 + written.length, official: null };
}
