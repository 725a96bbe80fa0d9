import { defineRule, mendText, placesOfWords, textPlace, type WrittenWord } from '../../linting';
import { replaceText } from '../../samples';

/** Units from the smallest up; those of a kind on one line. */
const LEVELS = [
  ['thôn', 'xóm', 'ấp', 'buôn', 'làng', 'bản', 'tổ dân phố', 'khu phố', 'khu', 'khối', 'đường', 'phố'],
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

/** Where a unit with its name stands, offsets into the passage's text. */
interface NamedUnit {
  readonly start: number;
  readonly end: number;
}

/** The unit that begins at a place and the one of a higher level that follows it with nothing between them; else null. */
function unitsWithoutComma({ words, at }: WrittenWord): readonly [lower: NamedUnit, upper: NamedUnit] | null {
  const first = words[at];
  const lower = first === undefined || first.text === first.text.toUpperCase() ? null : unitAt(words, at);
  if (first === undefined || lower === null) {
    return null;
  }
  const next = endOfName(words, at + lower.length);
  const upper = next === at + lower.length ? null : unitAt(words, next);
  if (upper === null || upper.level <= lower.level) {
    return null;
  }
  const [before, start] = [words[next - 1], words[next]];
  const end = endOfName(words, next + upper.length);
  const last = words[end - 1];
  const isNamed = end > next + upper.length;
  return isNamed && before !== undefined && last !== undefined && start?.joined === true && !start.capital
    ? [
        { start: first.start, end: before.end },
        { start: start.start, end: last.end },
      ]
    : null;
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
    for (const place of placesOfWords(administrative, FIRST_WORDS)) {
      const pair = unitsWithoutComma(place);
      if (pair !== null) {
        const { text } = place.passage;
        const [lower, upper] = pair;
        yield {
          clause: 'chung-address-comma',
          message: 'missing',
          data: {
            lower: text.text.slice(lower.start, lower.end),
            upper: text.text.slice(upper.start, upper.end),
          },
          at: textPlace(text.slice(lower.start, upper.end)),
          ...mendText(document, text.slice(lower.end, lower.end), ','),
        };
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
      name: 'thiếu dấu phẩy giữa đường và phường',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.2.text.1', 'xã An Bình', 'số 5 đường Hoa Lư phường An Bình'),
      reports: [{ clause: 'chung-address-comma', text: 'đường Hoa Lư phường An Bình' }],
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
