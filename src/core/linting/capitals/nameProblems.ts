import type { Document, Range } from '../../document';
import type { ProperNameKind } from '../../reference';
import { textPlace } from '../places';
import type { Problem } from '../problem';
import { mendTexts } from '../remedies/remedies';
import type { RuleContext } from '../rule';
import { misspeltNamesOf, type NamedPassage } from './names';
import { smallStarts } from './smallStarts';
import { wordRange, type Misspelling } from './spelling';

/** The misspelt names of the given kinds, in document order; the message has the places `{actual}` and `{expected}`. */
export function* nameProblems<MessageId extends string>(
  { administrative, document }: RuleContext,
  kinds: readonly ProperNameKind[],
  { clause, message }: { readonly clause: string; readonly message: MessageId },
): Generator<Problem<MessageId>> {
  const faults = misspeltNamesOf(administrative).filter(({ name }) => kinds.includes(name.sought.kind));
  if (faults.length === 0) {
    return;
  }
  const starts = smallStarts(administrative).map(({ passage: { text }, word }) =>
    text.slice(word.start, word.end),
  );
  for (const { named, name, misspelling } of faults) {
    const range = wordRange(named.passage, named.words, name.start, name.end);
    const isUnitOfSchool =
      name.sought.kind === 'administrativeUnit' && isInSchoolName(named, name.start, range, misspelling);
    const isOfWork = name.sought.kind === 'landform' && isInNameOfWork(named, name.start, range, misspelling);
    if (!isStartOnly(misspelling, range, starts) && !isUnitOfSchool && !isOfWork) {
      yield { clause, message, ...misspeltAt(document, range, misspelling) };
    }
  }
}

const SCHOOL =
  /(?<!\p{L})(?:Trường|Trung tâm) [^.;:()]{0,40}(?:Tiểu học|Mầm non|Mẫu giáo|Trung học|THCS|THPT|[Cc]ơ sở|[Pp]hổ thông|[Nn]ội trú|[Tt]hường xuyên) $/u;
/** Characters; no name of a school is longer before that of its place. */
const SCHOOL_REACH = 80;

/** "Trường Trung học phổ thông Thị xã An Khê": the word for the unit is a part of the name of the school. */
function isInSchoolName(
  { passage, words }: NamedPassage,
  at: number,
  range: Range,
  { letters }: Misspelling,
): boolean {
  const start = words[at]?.start ?? 0;
  const before = passage.text.text.slice(Math.max(0, start - SCHOOL_REACH), start);
  return letters.length === 1 && letters[0]?.range.start === range.start && SCHOOL.test(before);
}

/** What is built and what people live in bears the name of the river, the pass or the hill beside it. */
const NAMED_AFTER: ReadonlySet<string> = new Set(
  'hầm cầu ga cảng bến trạm đập điện chùa đền phà xã phường thôn bản xóm buôn ấp khu phố chợ đồn'.split(' '),
);

/** "hầm Đèo Cả", "cầu Sông Hàn": there the noun for the landform is a part of the name. */
function isInNameOfWork(
  { words }: NamedPassage,
  at: number,
  range: Range,
  { letters }: Misspelling,
): boolean {
  return (
    letters.length === 1 &&
    letters[0]?.range.start === range.start &&
    NAMED_AFTER.has(words[at - 1]?.text ?? '')
  );
}

/** Whether nothing but the capital is missing that the beginning of the sentence asks for: it has a clause of its own. */
function isStartOnly(
  { letters }: Misspelling,
  { paragraph, start }: Range,
  starts: readonly Range[],
): boolean {
  return (
    letters.length === 1 &&
    letters[0]?.range.start === start &&
    starts.some((range) => range.paragraph === paragraph && range.start === start)
  );
}

/** What a problem says of misspelt words; the message has the places `{actual}` and `{expected}`. */
export function misspeltAt(
  document: Document,
  range: Range,
  { written, expected, doubtful, byUsage, letters }: Misspelling,
): Pick<Problem, 'data' | 'doubtful' | 'remark' | 'at' | 'remedy'> {
  return {
    data: { actual: written, expected },
    doubtful,
    remark: byUsage,
    at: textPlace(range),
    ...mendTexts(document, letters, 'confirm'),
  };
}
