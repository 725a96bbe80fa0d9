import {
  defineRule,
  mendText,
  passagesWithHint,
  tableSums,
  textPlace,
  type Passage,
  type RuleContext,
} from '../../linting';
import { insertAfter, setText } from '../../samples';
import { capitalised, formatNumber, matchesIn, numberInWords, readNumberWords } from '../../vietnamese';

/** A whole number, up to four words of unit, and something in brackets: `50.000.000 đồng (Năm mươi triệu đồng)`. */
const IN_BRACKETS =
  /(?<![\d\p{L}/.,-])(\d{1,3}(?:\.\d{3})+|\d{1,4})(%?)((?: ?\p{L}+\.?){0,4}) ?\(((?:(?:viết )?bằng chữ *:? *)?\p{L}[\p{L}, ]{1,160})[.;]?\)/giu;

/** A bracket with words behind a number: the pattern itself is dear. */
const HINT = /\d%?[\p{L}. ]*\(\p{L}/u;

/** "46 triệu đồng (Bốn mươi sáu triệu đồng)" */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^ ?(?:nghìn|ngàn)(?!\p{L})/iu, 1e3],
  [/^ ?triệu(?!\p{L})/iu, 1e6],
  [/^ ?(?:tỷ|tỉ)(?!\p{L})/iu, 1e9],
];

/** "9 tháng (triệu đồng)": the unit of a column, no number. */
const SCALE_WORD = /^(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)$/iu;

const IN_WORDS = /^(?:viết )?bằng chữ *:? */iu;

interface Amount {
  readonly figures: string;
  readonly words: string;
  /** Offset of the words in the passage. */
  readonly start: number;
  readonly value: number;
  readonly worded: number;
}

function amountOf(match: RegExpMatchArray): Amount | null {
  const [whole, figures = '', percent = '', unit = '', bracket = ''] = match;
  const scale = SCALES.find(([words]) => words.test(unit))?.[1] ?? 1;
  const announced = IN_WORDS.test(bracket);
  const said = bracket.replace(IN_WORDS, '').trim();
  const spoken = matchesIn(said, /[^ ,]+/gu);
  const words = spoken.map(([word]) => word);
  const read = readNumberWords(words);
  if (read === null) {
    return null;
  }
  const rest = words.slice(read.words);
  // "năm" begins many other things ("năm nay"); "phần" makes a fraction.
  const alone = read.words === 1 && words[0]?.toLowerCase() === 'năm' && rest.length > 0 && !announced;
  const isScale = !announced && SCALE_WORD.test(words[0] ?? '');
  const isFraction = rest[0] === 'phần' && percent === '';
  const isUnit =
    rest.length <= 4 && !rest.some((word) => readNumberWords([word]) !== null && word !== 'trăm');
  return alone || isScale || isFraction || !isUnit
    ? null
    : {
        figures,
        words: said.slice(0, endOf(spoken[read.words - 1])),
        start: (match.index ?? 0) + whole.lastIndexOf(said),
        value: Number(figures.replaceAll('.', '')) * scale,
        worded: read.value,
      };
}

function endOf(word: RegExpExecArray | undefined): number {
  return word === undefined ? 0 : word.index + word[0].length;
}

function amountsIn({ text }: Passage): readonly Amount[] {
  return matchesIn(text.text, IN_BRACKETS)
    .map(amountOf)
    .filter((amount) => amount !== null);
}

/** "Số tiền bằng chữ: Một trăm tám mươi lăm triệu đồng./.", "(Bằng chữ: …)" on a line of its own below a table. */
const OWN_LINE =
  /^\s*\(?(?:(?:Tổng )?(?:số tiền|kinh phí|dự toán|giá trị)(?: là)? )?(?:(?:ghi|viết) )?bằng chữ *:? *(\p{L}[\p{L}, ]+?)(?: đồng[^\d]*|[./)\s]*)$/iu;

interface AmountBelow {
  readonly passage: Passage;
  readonly words: string;
  readonly start: number;
  readonly expected: number;
}

/** Amounts in words below a table, which none of its totals is. */
function amountsBelow({ administrative }: RuleContext): readonly AmountBelow[] {
  return passagesWithHint(administrative, /bằng chữ/iu).flatMap((passage): readonly AmountBelow[] => {
    const words = OWN_LINE.exec(passage.text.text)?.[1]?.trim();
    if (words === undefined || passage.role === 'table') {
      return [];
    }
    const read = readNumberWords(words.split(/[ ,]+/u));
    const sums = tableSums(administrative, passage.paragraph.index);
    const expected = sums.at(-1);
    return read === null || expected === undefined || sums.includes(read.value)
      ? []
      : [{ passage, words, start: passage.text.text.indexOf(words), expected }];
  });
}

export const amountInWords = defineRule({
  id: 'amount-in-words',
  title: 'Số viết bằng chữ khớp với số viết bằng số',
  rationale: 'Khi hai cách ghi khác nhau thì không biết số nào có giá trị.',
  clauses: ['noibo-amount-in-words'],
  messages: {
    below:
      '“{words}” không khớp với số ở dòng tổng của bảng bên trên, là {figures}. Số ghi bằng số và ghi bằng chữ phải là một. Nếu số trong bảng đúng thì viết bằng chữ là “{expected}”.',
    mismatch:
      '“{words}” không khớp với số {figures} đứng trước. Số ghi bằng số và ghi bằng chữ phải là một. Nếu số đúng thì viết bằng chữ là “{expected}”.',
  },
  *check(context) {
    const { administrative, document } = context;
    for (const { passage, words, start, expected } of amountsBelow(context)) {
      const range = passage.text.slice(start, start + words.length);
      const plain = numberInWords(expected);
      yield {
        clause: 'noibo-amount-in-words',
        message: 'below',
        data: { words, figures: formatNumber(expected), expected: plain },
        at: textPlace(range),
      };
    }
    for (const passage of passagesWithHint(administrative, HINT)) {
      for (const { figures, words, start, value, worded } of amountsIn(passage)) {
        if (value === worded) {
          continue;
        }
        const range = passage.text.slice(start, start + words.length);
        const plain = numberInWords(value);
        const expected = /^\p{Lu}/u.test(words) ? capitalised(plain) : plain;
        yield {
          clause: 'noibo-amount-in-words',
          message: 'mismatch',
          data: { words, figures, expected },
          at: textPlace(range),
          ...mendText(document, range, expected, 'alone'),
        };
      }
    }
  },
  examples: [
    {
      name: 'số tiền bằng số và bằng chữ là một',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí là 50.000.000 đồng (Bằng chữ: Năm mươi triệu đồng chẵn).',
      ),
      reports: [],
    },
    {
      name: 'bằng chữ thiếu một hàng',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí là 50.000.000 đồng (Năm mươi lăm triệu đồng).'),
      reports: [{ clause: 'noibo-amount-in-words', text: 'Năm mươi lăm triệu' }],
      fixed: setText('section.IV.text.1', 'Kinh phí là 50.000.000 đồng (Năm mươi triệu đồng).'),
    },
    {
      name: 'các hàng cách nhau bằng dấu phẩy',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí là 52.000.000 đồng (năm mươi mốt triệu, năm trăm nghìn đồng).',
      ),
      reports: [{ clause: 'noibo-amount-in-words', text: 'năm mươi mốt triệu, năm trăm nghìn' }],
      fixed: setText('section.IV.text.1', 'Kinh phí là 52.000.000 đồng (năm mươi hai triệu đồng).'),
    },
    {
      name: 'đơn vị tính trong ngoặc đơn sau một số',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí chi trong 9 tháng (triệu đồng), 02 đợt (nghìn đồng).'),
      reports: [],
    },
    {
      name: 'bằng chữ ở dòng riêng dưới bảng',
      sample: 'nd30-ke-hoach',
      change: [
        insertAfter('section.IV.text.1', {
          name: 'budget',
          role: 'table',
          text: 'TT\tNội dung\tThành tiền (đồng)\n1\tTài liệu\t20.000.000\n2\tHội trường\t25.000.000\n\tTổng cộng\t45.000.000',
        }),
        insertAfter('budget', {
          name: 'inWords',
          role: 'body',
          text: 'Số tiền bằng chữ: Năm mươi tư triệu đồng.',
        }),
      ],
      reports: [{ clause: 'noibo-amount-in-words', text: 'Năm mươi tư triệu' }],
    },
    {
      name: 'số ngày',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Thanh toán trong 15 (mười) ngày kể từ khi kết thúc.'),
      reports: [{ clause: 'noibo-amount-in-words', text: 'mười' }],
      fixed: setText('section.IV.text.1', 'Thanh toán trong 15 (mười lăm) ngày kể từ khi kết thúc.'),
    },
    {
      name: 'phân số, tháng (năm nay)',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Ít nhất 1/2 (một phần hai) chi từ tháng 6 (năm nay).'),
      reports: [],
    },
    {
      name: 'số ghi theo triệu đồng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí là 46 triệu đồng (Bốn mươi sáu triệu đồng), gồm ngân sách xã 40 triệu đồng (Bốn mươi triệu đồng), tài trợ 06 triệu đồng (Sáu trăm triệu đồng).',
      ),
      reports: [{ clause: 'noibo-amount-in-words', text: 'Sáu trăm triệu' }],
    },
  ],
});
