import type { AdministrativeDocument } from '../../administrative';
import { groupBy } from '../../document';
import { placesOfPhrase } from '../text/concordance';
import type { Passage } from '../text/prose';
import type { WrittenWord } from '../text/words';

/** What a plan is about, by the words that its name begins with. */
const EVENTS: readonly (readonly string[])[] = [
  'hội nghị',
  'hội thi',
  'hội thảo',
  'đại hội',
  'cuộc thi',
  'đợt thi đua',
  'ngày hội',
  'tuần lễ',
  'lễ',
  'ngày',
].map((event) => event.split(' '));
/** Words of the name that are compared. */
export const LONGEST_NAME = 6;
/** A name of fewer words says too little to be told from another event's. */
export const SHORTEST_NAME = 4;

/** A mention of an event by its name. */
export interface EventName {
  readonly passage: Passage;
  readonly event: string;
  /** The words behind the event's kind, in small letters, up to the end of the clause. */
  readonly name: readonly string[];
  readonly start: number;
  readonly end: number;
}

function nameAt({ passage, words, at }: WrittenWord): EventName | null {
  const word = words[at];
  const event =
    word?.capital === true
      ? EVENTS.find((each) => each.every((key, offset) => isNext(words, at + offset, key, offset)))
      : undefined;
  if (word === undefined || event === undefined) {
    return null;
  }
  const from = at + event.length;
  let to = from;
  while (to - from < LONGEST_NAME && words[to]?.joined === true) {
    to += 1;
  }
  const last = words[to - 1] ?? word;
  const name = words.slice(from, to).map(({ key }) => key);
  return { passage, event: event.join(' '), name, start: word.start, end: last.end };
}

/** Names of events, in reading order. */
export function eventNamesIn(administrative: AdministrativeDocument): readonly EventName[] {
  return EVENTS.flatMap((event) => placesOfPhrase(administrative, event))
    .flatMap((place) => nameAt(place) ?? [])
    .sort(({ passage: { paragraph: left }, start }, { passage: { paragraph: right }, start: other }) =>
      left.index === right.index ? start - other : left.index - right.index,
    );
}

function isNext(words: readonly WrittenWord[], index: number, key: string, offset: number): boolean {
  const word = words[index];
  return word?.key === key && (offset === 0 || word.joined);
}

/** "Hội nghị kết nối tiêu thụ" once, "Hội thảo kết nối tiêu thụ" twice and more: one name with another kind before it. */
export function* otherKinds(names: readonly EventName[]): Generator<readonly [EventName, EventName]> {
  const long = names.filter(({ name }) => name.length >= SHORTEST_NAME);
  for (const group of groupBy(long, ({ name }) => name.slice(0, SHORTEST_NAME).join(' ')).values()) {
    const [usual = [], odd = [], ...others] = [...groupBy(group, ({ event }) => event).values()].sort(
      (left, right) => right.length - left.length,
    );
    const [only, ...more] = odd;
    const [model, second] = usual;
    if (
      only !== undefined &&
      model !== undefined &&
      second !== undefined &&
      more.length + others.length === 0
    ) {
      yield [only, model];
    }
  }
}
