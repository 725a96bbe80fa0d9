import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { matchesIn } from '../../vietnamese';
import { passagesWithHint } from '../text/hints';

/** A person called "ông", "bà" in a document of the Party that calls the others "đồng chí". */
export interface NoComrade {
  readonly actual: string;
  /** The same words as the others are called. */
  readonly expected: string;
  readonly range: Range;
}

const COMRADE = /(?<!\p{L})[Đđ]ồng chí \p{Lu}/gu;
const ANY_COMRADE = /(?<!\p{L})đồng chí(?!\p{L})/iu;
/** With a capital inside a sentence it is part of a name: "đường Ông Ích Khiêm". */
const PERSON =
  /(?<!\p{L})(?:ông|bà|(?<=^\P{L}*|[.:;] )(?:Ông|Bà)) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4})(?!\p{L})/gu;
const HINT = /(?<!\p{L})(?:[Ôô]ng|[Bb]à)(?:,| \p{Lu})/u;
/** Posts whose holders are members, as a rule. */
const POST =
  /^, (?:Bí thư|Phó Bí thư|(?:Ủy|Uỷ) viên|Đảng (?:ủy|uỷ) viên|Chi (?:ủy|uỷ) viên|Trưởng [Bb]an|Phó Trưởng|Trưởng [Pp]hòng|Chủ nhiệm|Phó Chủ nhiệm|Chủ tịch|Phó Chủ tịch|Chánh|đảng viên)(?!\p{L})/u;
/** People who are no members. */
const OTHERS =
  /quần chúng|(?<!\p{L})(?:hộ|hộ gia đình|công dân|thân nhân|vợ|chồng|mẹ|cha|bố|con|cháu)(?!\p{L})/iu;
/** "các ông, bà có tên tại Điều 1": whom the document calls comrades there. */
const NAMED_IN = /(?<!\p{L})các (ông,? bà|ông \(bà\)) có tên (?:tại|trong|ở) Điều/gu;
/** So many others are called comrades where one with a post alone is not. */
const OTHERS_AT_LEAST = 2;

/** Where a document of the Party calls a member otherwise than it calls the others. */
export function noComrades(administrative: AdministrativeDocument): readonly NoComrade[] {
  if (administrative.partyTitle === null) {
    return [];
  }
  const comrades = passagesWithHint(administrative, ANY_COMRADE);
  const named = comrades.reduce((count, { text }) => count + matchesIn(text.text, COMRADE).length, 0);
  return passagesWithHint(administrative, HINT)
    .filter(({ role, quoted, text }) => role !== 'header' && !quoted && !OTHERS.test(text.text))
    .flatMap(({ text }): readonly NoComrade[] => {
      const beside = ANY_COMRADE.test(text.text);
      const people = matchesIn(text.text, PERSON).filter(
        ({ 0: whole, index }) =>
          beside || (named >= OTHERS_AT_LEAST && POST.test(text.text.slice(index + whole.length))),
      );
      const groups = comrades.length === 0 ? [] : matchesIn(text.text, NAMED_IN);
      return [
        ...people.map(({ 0: actual, 1: name = '', index }) => ({
          actual,
          expected: `đồng chí ${name}`,
          range: text.slice(index, index + actual.length),
        })),
        ...groups.map(({ 0: whole, 1: actual = '', index }) => {
          const start = index + whole.indexOf(actual);
          return { actual, expected: 'đồng chí', range: text.slice(start, start + actual.length) };
        }),
      ];
    });
}
