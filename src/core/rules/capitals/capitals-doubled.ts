import { defineRule, isVietnameseProse, mendTexts, passagesWithHint, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';
import { isSyllable, matchesIn } from '../../vietnamese';

const clause = 'chung-spelling';

/** "NHìn", and "ỦY" before a word in small letters; no part of a symbol, of an address or of a longer abbreviation. */
const DOUBLED =
  /(?<![\p{L}\d/&.@_-])(?:\p{Lu}{2}\p{Ll}+|(?<!\p{Lu}{2}[ ,])\p{Lu}{2}(?= \p{Ll}))(?![\p{L}\d/&@_-])/gu;
/** What every such word has. */
const HINT = /\p{Lu}{2}(?:\p{Ll}| \p{Ll})/u;
/** No abbreviation bears the mark of a tone. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** Where there are more, somebody means them. */
const MOST = 5;

function isSlip(word: string): boolean {
  const isMarked = TONE.test(word.normalize('NFD'));
  return isSyllable(word.toLowerCase().normalize('NFC')) && (isMarked || /\p{Ll}/u.test(word));
}

export const capitalsDoubled = defineRule({
  id: 'capitals-doubled',
  title: 'Chỉ chữ cái đầu của âm tiết viết hoa',
  rationale: 'Giữ phím hoa lâu một chút là chữ thứ hai cũng thành chữ hoa: “NHìn chung”, “ỦY ban”.',
  clauses: [clause],
  messages: {
    doubled:
      '“{actual}” có hai chữ cái đầu đều viết hoa. Trong lời văn, chỉ chữ cái đầu của âm tiết viết hoa. Hãy viết “{expected}”.',
  },
  *check({ administrative, document }) {
    const found = passagesWithHint(administrative, HINT).flatMap(({ text }) =>
      matchesIn(text.text, DOUBLED)
        .filter(([word]) => isSlip(word))
        .map(({ 0: actual, index }) => ({
          actual,
          text: actual.charAt(0) + actual.slice(1).toLowerCase(),
          range: text.slice(index, index + actual.length),
        })),
    );
    if (found.length > MOST || (found.length > 0 && !isVietnameseProse(administrative))) {
      return;
    }
    for (const { actual, text, range } of found) {
      yield {
        clause,
        message: 'doubled',
        data: { actual, expected: text },
        at: textPlace(range),
        ...mendTexts(document, [{ range, text }], 'confirm'),
      };
    }
  },
  examples: [
    { name: 'mỗi âm tiết một chữ hoa', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'hai chữ hoa liền nhau ở đầu câu',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'KInh phí do ngân sách xã bảo đảm.'),
      reports: [{ clause, text: 'KInh' }],
    },
    {
      name: '“ỦY ban” giữa câu',
      sample: 'hd05-ke-hoach',
      change: replaceText('section.V.2', 'Ủy ban', 'ỦY ban'),
      reports: [{ clause, text: 'ỦY' }],
    },
    {
      name: 'chữ viết tắt',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí do TW và xã bảo đảm; hồ sơ trên VNeID, BHYT theo quy định.',
      ),
      reports: [],
    },
  ],
});
