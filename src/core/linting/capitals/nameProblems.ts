import type { Document, Range } from '../../document';
import type { ProperNameKind } from '../../reference';
import { textPlace } from '../places';
import type { Problem } from '../problem';
import { mendTexts } from '../remedies';
import type { RuleContext } from '../rule';
import { namesOf } from './names';
import { smallStarts } from './smallStarts';
import { wordRange, type Misspelling } from './spelling';

/** The misspelt names of the given kinds, in document order; the message has the places `{actual}` and `{expected}`. */
export function* nameProblems<MessageId extends string>(
  { administrative, document }: RuleContext,
  kinds: readonly ProperNameKind[],
  { clause, message }: { readonly clause: string; readonly message: MessageId },
): Generator<Problem<MessageId>> {
  const starts = smallStarts(administrative).map(({ passage: { text }, word }) =>
    text.slice(word.start, word.end),
  );
  for (const { passage, words, names } of namesOf(administrative)) {
    for (const { start, end, sought, misspelling } of names) {
      if (misspelling !== null && kinds.includes(sought.kind)) {
        const range = wordRange(passage, words, start, end);
        if (isStartOnly(misspelling, range, starts)) {
          continue;
        }
        yield { clause, message, ...misspeltAt(document, range, misspelling) };
      }
    }
  }
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
