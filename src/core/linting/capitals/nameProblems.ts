import type { Document, Range } from '../../document';
import type { ProperNameKind } from '../../reference';
import { textPlace } from '../places';
import type { Problem } from '../problem';
import { mendTexts } from '../remedies';
import type { RuleContext } from '../rule';
import { namesOf } from './names';
import { wordRange, type Misspelling } from './spelling';

/** The misspelt names of the given kinds, in document order; the message has the places `{actual}` and `{expected}`. */
export function* nameProblems<MessageId extends string>(
  { administrative, document }: RuleContext,
  kinds: readonly ProperNameKind[],
  { clause, message }: { readonly clause: string; readonly message: MessageId },
): Generator<Problem<MessageId>> {
  for (const { passage, words, names } of namesOf(administrative)) {
    for (const { start, end, sought, misspelling } of names) {
      if (misspelling !== null && kinds.includes(sought.kind)) {
        const range = wordRange(passage, words, start, end);
        yield { clause, message, ...misspeltAt(document, range, misspelling) };
      }
    }
  }
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
