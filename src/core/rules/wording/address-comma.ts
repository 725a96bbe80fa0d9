import { defineRule, mendText, placesOfWords, textPlace, type WrittenWord } from '../../linting';
import { replaceText } from '../../samples';

/** Units from the smallest up; those of a kind on one line. */
const LEVELS = [
  [
    'thôn',
    'xóm',
    'ấp',
    'khóm',
    'buôn',
    'làng',
    'bản',
    'tổ dân phố',
    'khu phố',
    'khu',
    'khối',
    'đường',
    'phố',
  ],
  ['xã', 'phường', 'đặc khu', 'thị trấn'],
  ['huyện', 'quận', 'thị xã'],
  ['tỉnh', 'thành phố'],
].map((names) => names.map((name) => name.split(' ')));
/** Streets with a number are no units of their own. */
const STREETS: ReadonlySet<string> = new Set(['đường', 'phố']);
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

/** Offset behind the number that names a unit, "khu phố 3"; null where none stands behind the word. */
function numberBehind(word: WrittenWord | undefined): number | null {
  const found = /^ \d{1,2}(?= )/u.exec(word?.passage.text.text.slice(word.end) ?? '');
  return word === undefined || found === null ? null : word.end + found[0].length;
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
  const named = endOfName(words, at + lower.length);
  const isStreet = STREETS.has(first.key);
  const number = named === at + lower.length && !isStreet ? numberBehind(words[named - 1]) : null;
  const upper = named === at + lower.length && number === null ? null : unitAt(words, named);
  if (upper === null || upper.level <= lower.level) {
    return null;
  }
  const [before, start] = [words[named - 1], words[named]];
  const end = endOfName(words, named + upper.length);
  const last = words[end - 1];
  const isNamed = end > named + upper.length;
  const lowerEnd = number ?? before?.end;
  const isNext = start !== undefined && (number === null ? start.joined : start.start === number + 1);
  return isNamed && lowerEnd !== undefined && last !== undefined && isNext && !start.capital
    ? [
        { start: first.start, end: lowerEnd },
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
      name: 'thiếu dấu phẩy giữa khu phố đánh số và phường',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.2.text.1', 'xã An Bình', 'khu phố 3 phường An Bình'),
      reports: [{ clause: 'chung-address-comma', text: 'khu phố 3 phường An Bình' }],
    },
    {
      name: 'số thứ tự rồi đến phường khác không phải là tên khu phố',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.2.text.1', 'xã An Bình', '12 khu phố, 3 phường và xã An Bình'),
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
