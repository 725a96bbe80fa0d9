import type { Document, Range } from '../../document';
import type { ProperNameKind } from '../../reference';
import { textPlace } from '../places';
import type { Problem } from '../problem';
import { mendTexts } from '../remedies/remedies';
import type { RuleContext } from '../rule';
import { misspeltNamesOf } from './names';
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
    if (!isStartOnly(misspelling, range, starts)) {
      yield { clause, message, ...misspeltAt(document, range, misspelling) };
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
