import type { Problem } from '../problem';
import type { RuleContext } from '../rule';
import { misspeltAt } from './nameProblems';
import { namedPlacesWhere } from './namedPlaces';
import type { NamedPassage } from './names';
import { respelt, wordRange } from './spelling';

/** Words that are to be spelt otherwise in some places. */
interface Respelling<MessageId extends string> {
  /** Whether a word with this key (see `spellingKey`) may begin such a place. */
  readonly isFirst: (key: string) => boolean;
  /** Whether the words from `at` on are such a place. */
  readonly isFault: (named: NamedPassage, at: number) => boolean;
  /** How many words, numbers and marks it has. */
  readonly length: number;
  /** A capital or a small letter for each of its words. */
  readonly spelling: readonly string[];
  readonly clause: string;
  /** The message has the places `{actual}` and `{expected}`. */
  readonly message: MessageId;
}

/** The places whose capitals are not those of the spelling. */
export function* respeltWords<MessageId extends string>(
  { administrative, document }: RuleContext,
  { isFirst, isFault, length, spelling, clause, message }: Respelling<MessageId>,
): Generator<Problem<MessageId>> {
  for (const { named, at } of namedPlacesWhere(administrative, isFirst)) {
    const { passage, words } = named;
    const extent = { start: at, end: at + length };
    const misspelling = isFault(named, at) ? respelt(passage, words, extent, spelling) : null;
    if (misspelling !== null) {
      const range = wordRange(passage, words, extent.start, extent.end);
      yield { clause, message, ...misspeltAt(document, range, misspelling) };
    }
  }
}
