import { defineRule, mendText, proseOf, textPlace, wordsOf, type WrittenWord } from '../../linting';
import { replaceText } from '../../samples';

/** Units from the smallest up; those of a kind on one line. */
const LEVELS = [
  ['thôn', 'xóm', 'ấp', 'buôn', 'làng', 'bản', 'tổ dân phố', 'khu phố', 'khu', 'khối'],
  ['xã', 'phường', 'đặc khu', 'thị trấn'],
  ['huyện', 'quận', 'thị xã'],
  ['tỉnh', 'thành phố'],
].map((names) => names.map((name) => name.split(' ')));
const FIRST_WORDS: ReadonlySet<string> = new Set(LEVELS.flat().map(([first = '']) => first));

interface Unit {
  readonly level: number;
  readonly length: number;
}

function unitAt(words: readonly WrittenWord[], index: number): Unit | null {
  for (const [level, names] of LEVELS.entries()) {
    for (const name of names) {
      if (
        name.every(
          (key, offset) =>
            words[index + offset]?.key === key && (offset === 0 || words[index + offset]?.joined === true),
        )
      ) {
        return { level, length: name.length };
      }
    }
  }
  return null;
}

/** Longest proper name of a unit, in syllables. */
const LONGEST_NAME = 5;

/** Index of the word behind the name that begins at `start`; a name is a row of capitals. */
function endOfName(words: readonly WrittenWord[], start: number): number {
  let end = start;
  while (end - start < LONGEST_NAME && words[end]?.capital === true && words[end]?.joined === true) {
    end += 1;
  }
  return end;
}

export const addressComma = defineRule({
  id: 'address-comma',
  title: 'Giữa các cấp địa danh có dấu phẩy',
  rationale: 'Dấu phẩy tách rõ từng cấp: thôn, xã, tỉnh.',
  clauses: ['chung-address-comma'],
  messages: {
    missing:
      'Giữa “{lower}” và “{upper}” thiếu dấu phẩy. Các cấp địa danh đứng liền nhau được ngăn cách bằng dấu phẩy. Hãy viết “{lower}, {upper}”.',
  },
  *check({ administrative, document }) {
    for (const passage of proseOf(administrative)) {
      const words = wordsOf(passage);
      if (words.every(({ text }) => text === text.toUpperCase())) {
        continue;
      }
      for (const [index, word] of words.entries()) {
        if (!FIRST_WORDS.has(word.key)) {
          continue;
        }
        const lower = word.text === word.text.toUpperCase() ? null : unitAt(words, index);
        const name = index + (lower?.length ?? 0);
        const next = lower === null ? index : endOfName(words, name);
        const upper = next === name ? null : unitAt(words, next);
        const start = words[next];
        const before = words[next - 1];
        const after = upper === null ? undefined : words[next + upper.length];
        if (
          lower !== null &&
          upper !== null &&
          upper.level > lower.level &&
          start?.joined === true &&
          !start.capital &&
          before !== undefined &&
          after?.capital === true &&
          after.joined
        ) {
          const end = words[endOfName(words, next + upper.length) - 1] ?? after;
          const { text } = passage.text;
          yield {
            clause: 'chung-address-comma',
            message: 'missing',
            data: { lower: text.slice(word.start, before.end), upper: text.slice(start.start, end.end) },
            at: textPlace(passage.text.slice(word.start, end.end)),
            ...mendText(document, passage.text.slice(before.end, before.end), ','),
          };
        }
      }
    }
  },
  examples: [
    {
      name: 'các cấp địa danh có dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.2.text.1', 'xã An Bình', 'xã An Bình, tỉnh Phú Thọ'),
      reports: [],
    },
    {
      name: 'thiếu dấu phẩy giữa xã và tỉnh',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.2.text.1', 'xã An Bình', 'xã An Bình tỉnh Phú Thọ'),
      reports: [{ clause: 'chung-address-comma', text: 'xã An Bình tỉnh Phú Thọ' }],
      fixed: replaceText('section.III.2.text.1', 'xã An Bình', 'xã An Bình, tỉnh Phú Thọ'),
    },
  ],
});
