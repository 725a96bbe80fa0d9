import {
  defineRule,
  isInQuotes,
  markName,
  mendTexts,
  quotationMarks,
  rangeText,
  textPlace,
  typedText,
  type NewText,
  type TextMatch,
  type TypedText,
} from '../../linting';
import { replaceText, setText } from '../../samples';
import { matchesIn } from '../../vietnamese';

const MARKS = { opening: '“', closing: '”' } as const;

/** Guillemets, and two single marks in place of a double one; behind a figure they are minutes and seconds. */
const OTHER_STYLES = /[«»]|(?<![\d°′'])(?:''|‘‘|’’)(?!')/gu;

/** ‘Vì người nghèo’ outside “…”: single marks are for what is quoted inside a quotation. */
const SINGLE = /‘[^‘’“”]{2,80}’(?!\p{L})/gu;

/** Pairs of single marks that stand inside no quotation, as the double ones they should be. */
function singlePairs({ passage: { text } }: TypedText): readonly NewText[] {
  return matchesIn(text.text, SINGLE).flatMap(({ index, 0: quoted }) => {
    const end = index + quoted.length;
    return isInQuotes(text.text, index)
      ? []
      : [
          { range: text.slice(index, index + 1), text: MARKS.opening },
          { range: text.slice(end - 1, end), text: MARKS.closing },
        ];
  });
}

/** Marks of other styles with what replaces them. */
function otherStyles({ passage: { text } }: TypedText): readonly NewText[] {
  return text.matchAll(OTHER_STYLES).map(({ range, text: mark }, at, all) => ({
    range,
    text:
      mark === '«' || (mark !== '»' && mark !== '’’' && (mark === '‘‘' || isFirstOfPair(all, at)))
        ? '“'
        : '”',
  }));
}

function isFirstOfPair(all: readonly TextMatch[], at: number): boolean {
  return all.slice(0, at).filter(({ text }) => text === "''").length % 2 === 0;
}

export const quotationStyle = defineRule({
  id: 'quotation-style',
  title: 'Văn bản dùng một kiểu ngoặc kép “ ”',
  rationale: 'Ngoặc kép thẳng thường do gõ hoặc chép từ nơi khác; lẫn hai kiểu làm văn bản thiếu thống nhất.',
  clauses: ['chung-quote-style'],
  messages: {
    mixed:
      'Văn bản dùng lẫn ngoặc kép kiểu khác ({actual}) với ngoặc kép cong (“ ”). Một văn bản chỉ dùng một kiểu ngoặc kép. Hãy thay {count} dấu ngoặc kép kiểu khác bằng “ ”.',
    straight:
      'Văn bản dùng ngoặc kép thẳng ("). Chữ Việt in dùng ngoặc kép cong, có dấu mở và dấu đóng riêng. Nên thay {count} dấu ngoặc thẳng bằng “ ”.',
    turned: 'Ngoặc kép quay ngược chiều: {actual} đứng ở chỗ {side} ngoặc. Hãy thay bằng {expected}.',
  },
  *check({ administrative, document }) {
    const typed = typedText(administrative);
    const marks = typed.flatMap(quotationMarks);
    for (const { passage, piece, side } of marks.filter(({ turned }) => turned)) {
      const range = passage.text.slice(piece.start, piece.end);
      const expected = MARKS[side];
      yield {
        clause: 'chung-quote-style',
        message: 'turned',
        data: {
          actual: markName(piece.text),
          expected: markName(expected),
          side: side === 'opening' ? 'mở' : 'đóng',
        },
        at: textPlace(range),
        ...mendTexts(document, [{ range, text: expected }], 'safe'),
      };
    }
    const straight = marks.filter(({ piece }) => piece.text === '"');
    const mixed = straight.length < marks.length;
    const mends = [
      ...straight.map(({ passage, piece, side }) => ({
        range: passage.text.slice(piece.start, piece.end),
        text: MARKS[side],
      })),
      ...(mixed ? typed.flatMap((each) => [...otherStyles(each), ...singlePairs(each)]) : []),
    ];
    const [first, ...others] = mends;
    if (first === undefined) {
      return;
    }
    yield {
      clause: 'chung-quote-style',
      message: mixed ? 'mixed' : 'straight',
      data: { count: String(mends.length), actual: rangeText(document, first.range).text },
      remark: !mixed,
      at: textPlace(first.range),
      more: others.map(({ range }) => textPlace(range)),
      ...mendTexts(document, mends, 'safe'),
    };
  },
  examples: [
    {
      name: 'ngoặc đơn ‘…’ thay cho ngoặc kép',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí từ Quỹ ‘Vì người nghèo’ và chương trình “Theo dấu chân ‘Anh bộ đội’ năm xưa” của xã.',
      ),
      reports: [{ clause: 'chung-quote-style', text: '‘' }],
    },
    {
      name: 'ngoặc kép cong, dấu inch',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'hợp pháp khác', '“hợp pháp khác” (màn hình 55")'),
      reports: [],
    },
    {
      name: 'ngoặc kép cong quay ngược',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'hợp pháp khác', 'hợp pháp ”khác“ nếu có'),
      reports: [
        { clause: 'chung-quote-style', text: '”' },
        { clause: 'chung-quote-style', text: '“' },
      ],
      fixed: [replaceText('section.IV.text.1', 'hợp pháp khác', 'hợp pháp “khác” nếu có')],
    },
    {
      name: 'lẫn hai kiểu ngoặc kép',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.IV.text.1', 'hợp pháp khác', '"hợp pháp khác"'),
        replaceText('section.V.2.text.1', 'đất đai', '“đất đai”'),
      ],
      reports: [{ clause: 'chung-quote-style', text: '"' }],
      fixed: [
        replaceText('section.IV.text.1', 'hợp pháp khác', '“hợp pháp khác”'),
        replaceText('section.V.2.text.1', 'đất đai', '“đất đai”'),
      ],
    },
    {
      name: 'lẫn ngoặc kép « »',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.IV.text.1', 'hợp pháp khác', '«hợp pháp khác»'),
        replaceText('section.V.2.text.1', 'đất đai', '“đất đai”'),
      ],
      reports: [{ clause: 'chung-quote-style', text: '«' }],
      fixed: [
        replaceText('section.IV.text.1', 'hợp pháp khác', '“hợp pháp khác”'),
        replaceText('section.V.2.text.1', 'đất đai', '“đất đai”'),
      ],
    },
    {
      name: 'chỉ dùng ngoặc kép thẳng',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'hợp pháp khác', '"hợp pháp khác"'),
      reports: [{ clause: 'chung-quote-style', text: '"' }],
    },
  ],
});
