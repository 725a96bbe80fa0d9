import type { ProperNameKind } from '../../reference';
import { textPlace } from '../places';
import type { Problem } from '../problem';
import { mendTexts } from '../remedies';
import type { RuleContext } from '../rule';
import { namesOf } from './names';
import { wordRange } from './spelling';

/** The misspelt names of the given kinds, in document order; the message has the places `{actual}` and `{expected}`. */
export function* nameProblems<MessageId extends string>(
  { administrative, document }: RuleContext,
  kinds: readonly ProperNameKind[],
  { clause, message }: { readonly clause: string; readonly message: MessageId },
): Generator<Problem<MessageId>> {
  for (const { passage, words, names } of namesOf(administrative)) {
    for (const { start, end, kind, misspelling } of names) {
      if (misspelling !== null && kinds.includes(kind)) {
        yield {
          clause,
          message,
          data: { actual: misspelling.written, expected: misspelling.expected },
          doubtful: misspelling.doubtful,
          at: textPlace(wordRange(passage, words, start, end)),
          ...mendTexts(document, misspelling.letters, 'confirm'),
        };
      }
    }
  }
}
