import type { AdministrativeDocument } from '../../administrative';
import { defineRule, placesOfPhrase, textPlace, type Passage, type WrittenWord } from '../../linting';
import { replaceText } from '../../samples';
import { isSyllable } from '../../vietnamese';

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
].map((event) => event.split(' '));
/** Words of the name that are compared. */
const LONGEST = 6;
/** A name of fewer words says too little to be told from another event's. */
const SHORTEST = 4;

interface EventName {
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
  while (to - from < LONGEST && words[to]?.joined === true) {
    to += 1;
  }
  const last = words[to - 1] ?? word;
  const name = words.slice(from, to).map(({ key }) => key);
  return { passage, event: event.join(' '), name, start: word.start, end: last.end };
}

/** Names of events, in reading order. */
function namesIn(administrative: AdministrativeDocument): readonly EventName[] {
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

/** Whether two names are the same but for one word. */
function differsByOne(left: readonly string[], right: readonly string[]): boolean {
  const length = Math.min(left.length, right.length);
  const differing = [...Array(length).keys()].filter((index) => left[index] !== right[index]);
  const [first, second] = differing;
  // "gặp mặt giữa lãnh đạo …" for "đối thoại giữa lãnh đạo …": a word of two syllables.
  const isOneWord =
    differing.length === 1 || (differing.length === 2 && first === 0 && second === 1 && length >= LONGEST);
  // An abbreviation is another way to write the same name.
  return length >= SHORTEST && isOneWord && [...left, ...right].every(isSyllable);
}

export const eventName = defineRule({
  id: 'event-name',
  title: 'Tên hội nghị, đợt thi đua thống nhất trong toàn văn bản',
  rationale: 'Tên gọi khác nhau làm người đọc không rõ kế hoạch nói về một hay nhiều hội nghị.',
  clauses: ['kh-name-consistent'],
  messages: {
    other:
      'Tên “{actual}” khác tên ở trích yếu (“{expected}”). Tên hội nghị, đợt thi đua phải thống nhất trong toàn văn bản. Hãy xem lại và viết cùng một tên.',
  },
  *check({ administrative }) {
    const names = namesIn(administrative);
    const title = names.find(({ passage }) => passage.role === 'header');
    if (title === undefined) {
      return;
    }
    const expected = title.passage.text.text.slice(title.start, title.end);
    const { openingSentence, closingSentence } = administrative;
    // What these two call the plan has clauses of its own.
    const restating = new Set(
      [openingSentence, closingSentence].flatMap(
        (sentence) => sentence?.ranges.map(({ paragraph }) => paragraph) ?? [],
      ),
    );
    for (const mention of names) {
      const { role, paragraph } = mention.passage;
      const isJudged = role !== 'header' && role !== 'legalBasis' && !restating.has(paragraph.index);
      if (isJudged && mention.event === title.event && differsByOne(title.name, mention.name)) {
        const { text } = mention.passage;
        yield {
          clause: 'kh-name-consistent',
          message: 'other',
          data: { actual: text.text.slice(mention.start, mention.end), expected },
          at: textPlace(text.slice(mention.start, mention.end)),
        };
      }
    }
  },
  examples: [
    { name: 'tên hội nghị thống nhất', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'tên hội nghị trong nội dung khác trích yếu một từ',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.V.5.text.1',
        'tại Hội nghị',
        'tại Hội nghị đối thoại cùng lãnh đạo Ủy ban nhân dân xã',
      ),
      reports: [{ clause: 'kh-name-consistent' }],
    },
  ],
});
