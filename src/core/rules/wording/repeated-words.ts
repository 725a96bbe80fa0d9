import { defineRule, mendText, proseOf, textPlace, wordsOf, type WrittenWord } from '../../linting';
import { replaceText } from '../../samples';
import { isPhrase, slipsOf } from '../../vietnamese';

const LONGEST = 4;

/** Words that Vietnamese doubles on purpose. */
const DOUBLED = new Set(
  (
    'ai bình chằm chầm chung dần đâu đây đều đôi đời đông hay hằng hao hơi khẽ khăng lâu lần lớp luôn mãi mau năm ngành ngay ngày ' +
    'ngầm ngấm nghiêm người nhà nhanh nhỏ nhiều nơi nườm phăng rành răm rầm riêng sang sáng song tầng tháng thường ' +
    'tê tỉnh từ tươi vàng vui xa xanh xã xôn ùn đùng đùn đăm rộn rất sáu hai ba bốn'
  ).split(' '),
);
const DOUBLED_PAIRS = new Set([
  'hơn nữa',
  'từng bước',
  'rất nhiều',
  'mãi mãi',
  'ngày càng',
  'hằng ngày',
  'từng ngày',
]);

/** Where a word meets one that begins with the same syllable: "Luật Luật sư", "Trung Trung Bộ". */
const MET: ReadonlySet<string> = new Set(['luật sư', 'trung bộ']);

export const repeatedWords = defineRule({
  id: 'repeated-words',
  title: 'Không lặp từ liền nhau',
  rationale: 'Từ bị gõ hai lần là lỗi đánh máy dễ sót khi soát văn bản.',
  clauses: ['chung-duplicate-word'],
  messages: {
    repeated:
      'Viết lặp “{actual}”. Một từ, một cụm từ đứng liền hai lần thường do gõ thừa. Hãy bỏ bớt, chỉ viết “{expected}”.',
  },
  *check({ administrative, document }) {
    for (const passage of proseOf(administrative)) {
      const words = wordsOf(passage);
      let index = 0;
      while (index < words.length) {
        const length = repetitionAt(words, index);
        const first = words[index];
        const middle = words[index + length - 1];
        const last = words[index + 2 * length - 1];
        if (length === 0 || first === undefined || middle === undefined || last === undefined) {
          index += 1;
          continue;
        }
        yield {
          clause: 'chung-duplicate-word',
          message: 'repeated',
          data: {
            actual: passage.text.text.slice(first.start, last.end),
            expected: passage.text.text.slice(first.start, middle.end),
          },
          at: textPlace(passage.text.slice(first.start, last.end)),
          ...mendText(document, passage.text.slice(middle.end, last.end), ''),
        };
        index += 2 * length;
      }
    }
  },
  examples: [
    { name: 'không có từ lặp', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: '“Ủy ban ban hành” không phải từ lặp',
      sample: 'nd30-ke-hoach',
      change: replaceText('openingSentence', 'xã An Bình ban hành', 'ban hành'),
      reports: [],
    },
    {
      name: 'từ láy không phải từ lặp',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.2.text.1', 'bảo đảm', 'luôn luôn bảo đảm'),
      reports: [],
    },
    {
      name: 'tên vùng “Trung Trung Bộ”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'được bảo đảm', 'ở khu vực Trung Trung Bộ được bảo đảm'),
      reports: [],
    },
    {
      name: 'lặp một từ',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'được bảo đảm', 'được được bảo đảm'),
      reports: [{ clause: 'chung-duplicate-word', text: 'được được' }],
      fixed: [],
    },
    {
      name: 'lặp một cụm từ',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'tổ chức Hội nghị', 'tổ chức tổ chức Hội nghị'),
      reports: [{ clause: 'chung-duplicate-word', text: 'tổ chức tổ chức' }],
      fixed: [],
    },
  ],
});

/** Number of words in the stretch that is written twice from here on; 0 for none. */
function repetitionAt(words: readonly WrittenWord[], index: number): number {
  for (let length = LONGEST; length >= 1; length -= 1) {
    if (isRepetition(words, index, length)) {
      return length;
    }
  }
  return 0;
}

function isRepetition(words: readonly WrittenWord[], index: number, length: number): boolean {
  for (let offset = 0; offset < length; offset += 1) {
    const first = words[index + offset];
    const second = words[index + length + offset];
    if (first === undefined || second === undefined || !second.joined || (offset > 0 && !first.joined)) {
      return false;
    }
    if (!isSameWord(first, second, index + offset === 0)) {
      return false;
    }
  }
  return length === 1 ? !isMeant(words, index) : !DOUBLED_PAIRS.has(keysOf(words, index, length));
}

/** "Đảng bộ Bộ Công an" is no repetition; "Các các xã" at the beginning is. */
function isSameWord(first: WrittenWord, second: WrittenWord, begins: boolean): boolean {
  return first.text === second.text || (begins && first.key === second.text);
}

/** A single word that stands twice because two phrases meet: "Ủy ban | ban hành", "Ban Xây dựng Đảng | Đảng ủy", "thư ký | ký". */
function isMeant(words: readonly WrittenWord[], index: number): boolean {
  const [before, word, , after] = [words[index - 1], words[index], words[index + 1], words[index + 2]];
  if (word === undefined || DOUBLED.has(word.key) || word.text.length === 1 || word.glued) {
    return true;
  }
  const next = after?.joined === true ? after : null;
  const closes =
    before !== undefined &&
    word.joined &&
    (isPhrase(before.spelling, word.spelling) || (before.capital && word.capital));
  const opens = next === null || isPhrase(word.spelling, next.spelling) || (next.capital && word.capital);
  // “hệ thống thống tin”: the second is a slip for another word, and the spelling's own fault.
  const slips = next !== null && !isPhrase(word.spelling, next.spelling) && isSlipBefore(word, next);
  return (closes && (opens || slips)) || MET.has(`${word.key} ${next?.key ?? ''}`);
}

function isSlipBefore(word: WrittenWord, next: WrittenWord): boolean {
  return slipsOf(word.spelling).some(
    ({ meant, kind }) => kind !== 'letter' && isPhrase(meant, next.spelling),
  );
}

function keysOf(words: readonly WrittenWord[], index: number, length: number): string {
  return words
    .slice(index, index + length)
    .map(({ key }) => key)
    .join(' ');
}
