import {
  defineRule,
  isInQuotes,
  mendText,
  mixedWays,
  passagesWithHint,
  proseHolds,
  proseOf,
  textPlace,
  type Passage,
  type WrittenWay,
} from '../../linting';
import { replaceText, setText } from '../../samples';

/** A number of one figure, with or without a nought before it, and the noun that it counts; what stands before it is the first group. */
const COUNT =
  /(?:(?<=^(?:[-+*•] )?)| (?<=(?<![\d/.,:-])(\p{L}+|[:;(]|,) ))(0?[1-9])(?= (?!giờ|phút|tháng|năm|và|hoặc|đến|-)\p{Ll})/gu;

const PADDED = /(?:^| )0[1-9] /mu;
const PLAIN = /(?:^| )[1-9] /mu;
/** What every such number has: the pattern itself is dear. */
const HINT = /(?:^| )0?[1-9] /mu;

/** Behind these words the number is a name, a date or an order. */
const NO_COUNT = new Set(
  'ngày tháng năm quý số điều khoản mục phần chương tiết bảng biểu phụ lục lần thứ thôn tổ phố phường quận ấp xóm khu đội đường tầng khóa khoá kỳ cấp lớp khối loại hạng tuần bậc nhóm đợt vòng bước cụm từ đến mức độ giai đoạn sở x'.split(
    ' ',
  ),
);

/** "mỗi tổ 3 người": what each of them has, no name of one. */
const EACH = /(?<!\p{L})(?:mỗi|từng) \p{L}+ $/iu;

/** A measure, money, or a grade that is part of a name: "0,8 m x 6 m", "8 triệu đồng", "5 kVA", "đạt 3 sao". */
const MEASURED =
  /^ (?:[kcm]?m|[mk]?g|m?l|ha|sao|tấn|tạ|lít|mét|(?:nghìn|ngàn|triệu|tỷ|tỉ)(?: đồng)?|đồng|[kM]?(?:W|VA|V|A|Wh)|inch|độ)[²³]?(?!\p{L})/u;

/** How often: "07 ngày/lần"; a number that belongs to the name of a way of doing something: "rửa tay 6 bước", "4 đúng". */
const RATE_OR_NAME = /^ (?:\p{Ll}+ ?\/ ?(?:lần|ngày|tuần|tháng|quý|năm)|bước|đúng|sạch|không|rõ)(?!\p{L})/u;

/** A list that counts people or things has short entries; longer ones are prose. */
const LONGEST_ENTRY = 150;

const CLAUSE = 'chung-number-pad-consistent';

interface Count extends WrittenWay {
  readonly padded: boolean;
}

function countsOf({ text }: Passage): readonly Count[] {
  if (text.text.length > LONGEST_ENTRY || !HINT.test(text.text)) {
    return [];
  }
  return text.matchAll(COUNT).flatMap(({ range, groups }) => {
    const [before = '', written = ''] = groups;
    if (
      (NO_COUNT.has(before.toLowerCase()) && !EACH.test(text.text.slice(0, range.end - written.length))) ||
      /^\p{Lu}/u.test(before) ||
      MEASURED.test(text.text.slice(range.end)) ||
      RATE_OR_NAME.test(text.text.slice(range.end)) ||
      // A slogan is written as it was coined: “3 ca, 4 kíp”.
      isInQuotes(text.text, range.start)
    ) {
      return [];
    }
    const padded = written.startsWith('0');
    const start = range.end - written.length;
    return [{ padded, written, range: { ...range, start }, text: padded ? written.slice(1) : `0${written}` }];
  });
}

/** "từ 5 đến 07 thành viên": two bounds of one number; days, months and labels of parts have rules of their own. */
const BOUNDS =
  /(?<=(?<![\p{L}])(\p{L}+) )(0?[1-9])((?: đến | ?[-–] ?))(0?[1-9])(?= (?!giờ|phút|tháng|năm)\p{Ll})(?! \p{Ll}+ \d)/gu;

/** What every such pair has. */
const BOUNDS_HINT = /[1-9](?: đến | ?[-–] ?)0?[1-9] /u;

/** The bound without a nought where the other has one. */
function unevenBounds({ text }: Passage): readonly (WrittenWay & { readonly padded: false })[] {
  return text.matchAll(BOUNDS).flatMap(({ range, groups }) => {
    const [before = '', low = '', , high = ''] = groups;
    const isLabel = before.toLowerCase() !== 'từ' && NO_COUNT.has(before.toLowerCase());
    if (isLabel || low.startsWith('0') === high.startsWith('0') || /^\p{Lu}/u.test(before)) {
      return [];
    }
    const written = low.startsWith('0') ? high : low;
    const start = low.startsWith('0') ? range.end - high.length : range.start;
    return [
      {
        padded: false,
        written,
        range: { ...range, start, end: start + written.length },
        text: `0${written}`,
      },
    ];
  });
}

export const paddedNumbers = defineRule({
  id: 'padded-numbers',
  title: 'Số lượng trong cùng danh sách viết một kiểu',
  rationale: 'Trong một danh sách, số nhỏ hơn 10 nên cùng có hoặc cùng không có số 0 đứng trước.',
  clauses: [CLAUSE],
  messages: {
    bounds:
      'Hai số của một khoảng viết khác kiểu: “{actual}” không có số 0 đứng trước, số kia thì có. Trong một khoảng, số nhỏ hơn 10 nên viết một kiểu. Nên viết “{expected}”.',
    mixed:
      'Số lượng “{actual}” viết khác kiểu với các mục khác trong cùng danh sách. Trong một danh sách, số nhỏ hơn 10 nên viết một kiểu (có hoặc không có số 0 đứng trước). Nên viết “{expected}”.',
  },
  *check({ administrative, document }) {
    if (!proseHolds(administrative, PADDED) || !proseHolds(administrative, PLAIN)) {
      return;
    }
    const bounds = passagesWithHint(administrative, BOUNDS_HINT).flatMap(unevenBounds);
    for (const { range, written: actual, text: expected } of bounds) {
      const at = textPlace(range);
      yield {
        clause: CLAUSE,
        message: 'bounds',
        data: { actual, expected },
        at,
        ...mendText(document, range, expected),
      };
    }
    for (const list of listsOf(proseOf(administrative))) {
      const counts = list.flatMap(countsOf);
      const padded = counts.filter((count) => count.padded);
      const plain = counts.filter((count) => !count.padded);
      yield* mixedWays(document, CLAUSE, plain, padded);
    }
  },
  examples: [
    { name: 'số trong danh sách viết một kiểu', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'số tiền, số đo, số trong khẩu hiệu không phải là số lượng',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.I.1.text.1', '- Hỗ trợ 08 hộ, mức 5 triệu đồng/hộ.'),
        setText('section.I.1.text.2', '- Mua 02 máy phát điện 5 kVA; thi đua “3 ca, 4 kíp”.'),
      ],
      reports: [],
    },
    {
      name: 'số lần, tên gọi của cách làm không phải là số lượng',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.I.1.text.1', '- Phát tin 7 ngày/lần; cân, đo 03 lần một năm.'),
        setText('section.I.1.text.2', '- Dạy trẻ rửa tay 6 bước; phun thuốc theo nguyên tắc 4 đúng.'),
      ],
      reports: [],
    },
    {
      name: 'kích thước và số của đơn vị không phải là số lượng',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.3.text.5', '02 đại biểu', '02 đại biểu; 02 băng rôn khổ 2 m x 6 m'),
      reports: [],
    },
    {
      name: 'số của đợt là thứ tự, không phải số lượng',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.I.1.text.1', '- Phát động đợt 1 và đợt 2; đợt 2 có 05 đơn vị tham gia.'),
        setText('section.I.1.text.2', '- Tổ chức 02 buổi tuyên truyền trong đợt 1 tại các thôn.'),
      ],
      reports: [],
    },
    {
      name: 'số đứng đầu dòng, số của mỗi tổ',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.I.1.text.1', '- Thành lập 04 tổ, mỗi tổ 3 người.'),
        setText('section.I.1.text.2', '- 9 thôn có 02 tổ.'),
      ],
      reports: [{ clause: CLAUSE, text: '3' }],
    },
    {
      name: 'có số không có số 0 đứng trước',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.3.text.5', '02 đại biểu', '2 đại biểu'),
      reports: [{ clause: CLAUSE, text: '2' }],
      fixed: [],
    },
    {
      name: 'hai số của một khoảng viết hai kiểu',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Mỗi tổ có từ 5 đến 07 thành viên.'),
      reports: [{ clause: CLAUSE, text: '5' }],
      fixed: setText('section.IV.text.1', 'Mỗi tổ có từ 05 đến 07 thành viên.'),
    },
  ],
});

/** Rows of bullets, or of items, that follow each other without a paragraph of another kind between them. */
function listsOf(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const lists: Passage[][] = [];
  let last: Passage | null = null;
  for (const passage of passages) {
    if (passage.role === 'bullet' || passage.role === 'item') {
      const list = lists.at(-1);
      if (list !== undefined && last?.role === passage.role) {
        list.push(passage);
      } else {
        lists.push([passage]);
      }
    }
    last = passage;
  }
  return lists;
}
