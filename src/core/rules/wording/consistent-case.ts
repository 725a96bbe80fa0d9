import {
  defineRule,
  mendTexts,
  placesOfPhrase,
  textPlace,
  type NewText,
  type PassageRole,
  type WordPlace,
  type WrittenWord,
} from '../../linting';
import { replaceText } from '../../samples';

/** Phrases that a document may write either way, and should write one way. */
const PHRASES = [
  'hội nghị',
  'đại hội',
  'đợt thi đua',
  'hội thi',
  'cuộc thi',
  'lần thứ',
  'thành phố',
  'chính quyền',
  'đảng viên',
].map((phrase) => phrase.split(' '));

/** Behind these words the phrase names the kind, not the one that the document is about. */
const GENERIC = new Set('các những mỗi một từng nhiều mọi số hai ba bốn loại dạng'.split(' '));

/** One way outweighs the other when it is so many times as frequent. */
const MAJORITY = 3;
/** A single exception to so many is a slip, whatever stands behind it. */
const OVERWHELMING = 5;

interface Mention extends NewText {
  readonly capital: boolean;
  readonly written: string;
  /** The word behind, or null at the end of a clause. */
  readonly next: string | null;
}

const JUDGED: ReadonlySet<PassageRole> = new Set(['running', 'item', 'bullet']);

/** The phrase where it stands in a sentence, not at its beginning and not before a name. */
function mentionAt({ passage, words, at }: WordPlace, phrase: readonly string[]): Mention | null {
  const [before, word, after] = [words[at - 1], words[at], words[at + phrase.length]];
  const last = words[at + phrase.length - 1];
  if (
    !JUDGED.has(passage.role) ||
    word === undefined ||
    last === undefined ||
    before === undefined ||
    before.capital ||
    GENERIC.has(before.key) ||
    !isAt(words, at, phrase)
  ) {
    return null;
  }
  const next = after?.joined === true ? after : null;
  const initial = word.capital ? word.text.charAt(0).toLowerCase() : word.text.charAt(0).toUpperCase();
  const rest = passage.text.text.slice(word.start + 1, last.end);
  return next?.capital === true
    ? null
    : {
        capital: word.capital,
        written: word.text.charAt(0) + rest,
        next: next?.key ?? null,
        range: passage.text.slice(word.start, last.end),
        text: initial + rest,
      };
}

function isAt(words: readonly WrittenWord[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((key, offset) => {
    const word = words[index + offset];
    // Inside a phrase only its first letter is in question.
    return word?.key === key && word.joined && !word.glued && (offset === 0 || !word.capital);
  });
}

/** The finding lies on the fewer; those that stand before another word than all of the others speak of something else. */
function odd(mentions: readonly Mention[]): readonly Mention[] {
  const capital = mentions.filter((mention) => mention.capital);
  const small = mentions.filter((mention) => !mention.capital);
  const [fewer, others] = capital.length < small.length ? [capital, small] : [small, capital];
  const contexts = new Set(others.map(({ next }) => next));
  if (fewer.length * MAJORITY > others.length) {
    return [];
  }
  const lone = fewer.length === 1 && others.length >= OVERWHELMING;
  return fewer.filter(({ next }) => lone || contexts.has(next));
}

export const consistentCase = defineRule({
  id: 'consistent-case',
  title: 'Cùng một cụm từ, một cách viết hoa',
  rationale: 'Lúc viết hoa, lúc viết thường cùng một cụm từ làm văn bản thiếu thống nhất.',
  clauses: ['chung-consistent-case'],
  messages: {
    odd: '“{actual}” viết khác với các chỗ còn lại trong văn bản ({count} chỗ viết “{expected}”). Cùng một cụm từ chỉ nên theo một cách viết hoa. Hãy viết “{expected}”.',
  },
  *check({ administrative, document }) {
    for (const phrase of PHRASES) {
      const mentions = placesOfPhrase(administrative, phrase).flatMap(
        (place) => mentionAt(place, phrase) ?? [],
      );
      const fewer = odd(mentions);
      const [first, ...others] = fewer;
      if (first !== undefined) {
        yield {
          clause: 'chung-consistent-case',
          message: 'odd',
          data: {
            actual: first.written,
            expected: first.text,
            count: String(mentions.filter(({ capital }) => capital !== first.capital).length),
          },
          at: textPlace(first.range),
          more: others.map(({ range }) => textPlace(range)),
          ...mendTexts(document, fewer, 'confirm'),
        };
      }
    }
  },
  examples: [
    { name: 'một cách viết hoa trong toàn văn', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'có chỗ viết khác',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.II.2.text.4', 'bế mạc Hội nghị', 'bế mạc hội nghị'),
      reports: [{ clause: 'chung-consistent-case', text: 'hội nghị' }],
      fixed: [],
    },
  ],
});
