import { isCommonWord } from '../../vietnamese';
import type { PhraseMention } from './phraseMentions';

/** One way outweighs the other when it is so many times as frequent. */
const MAJORITY = 3;
/** A single exception to so many is a slip, whatever stands behind it. */
const OVERWHELMING = 5;
/** Kinds of people and bodies that are hardly ever a name: fewer are enough. */
const KINDS: ReadonlySet<string> = new Set(['chính quyền', 'đảng viên']);
const MANY_OF_KIND = 2;
/** Kinds of people and things that no name begins with: written small once, they are common words. */
const COMMON_KINDS: ReadonlySet<string> = new Set(
  'bà con,phụ huynh,hội viên,đoàn viên,bệnh nhân,ngư dân,người dân,hộ dân,bản án,vụ án,vụ việc,hồ sơ,giấy tờ'.split(
    ',',
  ),
);

/** So many in small letters make a capital on a common word look like a slip; so many capitals, small letters on what the document has made a name of. */
const USUAL = { small: 4, capital: 8 };

/** Common words that are names of types as well: "theo Báo cáo của …". */
const TYPES: ReadonlySet<string> = new Set(['báo cáo', 'hướng dẫn', 'kết luận', 'phương án', 'thông báo']);

/** Whether a single capital on two words is odd beside so many mentions in small letters. */
export function isOddCapital(first: string, second: string, small: number): boolean {
  const words = `${first} ${second}`;
  return COMMON_KINDS.has(words)
    ? small > 0
    : small >= USUAL.small && isCommonWord(first, second) && !TYPES.has(words);
}

/** A single mention written unlike all of the others, of a phrase that this document happens to use often. */
export function loneMention(
  mentions: readonly PhraseMention[],
  phrase: readonly string[],
): readonly PhraseMention[] {
  const [first = '', second = ''] = phrase;
  const capital = mentions.filter((mention) => mention.capital);
  const small = mentions.filter((mention) => !mention.capital);
  if (capital.length === 1 && isOddCapital(first, second, small.length)) {
    return capital;
  }
  const isContext = small.every(({ next }) => capital.some((mention) => mention.next === next));
  return small.length === 1 && capital.length >= USUAL.capital && isContext ? small : [];
}

/** Words that part one kind of events from another: "Hội nghị" that is prepared, and "hội nghị cấp tổ" before it. */
const OTHER_KIND: ReadonlySet<string> = new Set(
  'cấp chuyên cơ định giao hằng hàng khác liên riêng sơ tập thường trù trực'.split(' '),
);

/** The finding lies on the fewer; those that stand before another word than all of the others speak of something else. */
export function oddMentions(
  mentions: readonly PhraseMention[],
  inAbstract: readonly PhraseMention[],
): readonly PhraseMention[] {
  const capital = mentions.filter((mention) => mention.capital);
  const small = mentions.filter((mention) => !mention.capital);
  const named = inAbstract.filter((mention) => mention.capital);
  const isCapitalFewer = capital.length + named.length < small.length + inAbstract.length - named.length;
  const fewer = isCapitalFewer ? capital : small;
  const others = [
    ...(isCapitalFewer ? small : capital),
    ...inAbstract.filter(({ capital: is }) => is !== isCapitalFewer),
  ];
  const contexts = new Set(others.map(({ next }) => next));
  const [single] = fewer;
  // "Hội nghị giao ban" twice, "hội nghị giao ban" once: the same name goes on behind the phrase.
  const isSameName =
    fewer.length === 1 && others.length > 1 && single?.next != null && contexts.has(single.next);
  if (fewer.length * MAJORITY > others.length && !isSameName) {
    return [];
  }
  const written = single?.text.toLowerCase() ?? '';
  const lone = fewer.length === 1 && others.length >= (KINDS.has(written) ? MANY_OF_KIND : OVERWHELMING);
  return fewer.filter(({ next }) => contexts.has(next) || (lone && !OTHER_KIND.has(next ?? '')));
}
