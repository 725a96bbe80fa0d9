import {
  defineRule,
  mendText,
  passagesWithHint,
  textPlace,
  wordsOf,
  type Passage,
  type WrittenWord,
} from '../../linting';
import { replaceText, setText } from '../../samples';
import { isPhrase, isSyllable, matchesIn, syllableNumber } from '../../vietnamese';

const YEAR = /(?<![\d/.,-] ?)(?<=\p{L} )(?:19[5-9]|20[0-9])\d(?![\d/]|[.,]\d| ?[-–—] ?\d| ?%)/gu;
/** A year that is not called one: most are. */
const HINT = / (?:19[5-9]|20\d)\d(?<!năm \d{4})/u;

/** Words behind which a number is a year of its own, a part of a longer date, a number of a document, or an amount. */
const OWN_WORDS = new Set(
  (
    'năm nam số ngày tháng quý kỳ khóa khoá khoảng hơn gần trên dưới là có được đạt còn tổng từ đến tới trước sau và hoặc với thứ điều ' +
    'khoản điểm trang mục tiết xuân tết niên học ngân hàng giá bằng gồm thêm giảm tăng bản version office windows iso tcvn luật đợt giai ' +
    'đoạn qua khỏi sang vào hè thu đông dần sửu mão thìn tỵ ngọ mùi thân dậu tuất hợi tý'
  ).split(' '),
);

/** Words that go on after a year; a noun behind the number would make it an amount. */
const GOES_ON = new Set(
  'của trên tại và với cho theo đến như được đã sẽ là có cần phải trong do về bảo đảm gồm để nhằm tiếp trước sau'.split(
    ' ',
  ),
);

/** "… phường Tân Mỹ 2026": behind the name of a unit of administration, at the end of what is said. */
function isAfterPlace(words: readonly WrittenWord[], index: number): boolean {
  let at = index;
  while (index - at < LONGEST_PLACE && words[at]?.capital === true && words[at]?.joined === true) {
    at -= 1;
  }
  return at < index && UNITS.has(words[at]?.key ?? '');
}

const LONGEST_PLACE = 4;
const UNITS: ReadonlySet<string> = new Set(['xã', 'phường', 'tỉnh', 'phố', 'khu', 'thôn']);

/** Words before "đến" that look ahead. */
const OPENING = /(?:^|[.;:+)-] )$/u;
const BEFORE_UNTIL: ReadonlySet<string> = new Set(['tiêu', 'nhìn', 'hướng', 'tính', 'đoạn']);

/** Words before "đến" that say how far an amount goes. */
const RISES: ReadonlySet<string> = new Set(['lên', 'tăng', 'giảm', 'xuống', 'đạt', 'gần', 'hơn', 'từ']);

/** "Đến 2030, …", "Mục tiêu đến 2030", "Chiến lược đến 2030 trên địa bàn": a goal, and no number of things up to which something goes. */
function isGoal(lead: string, second: string, rest: string): boolean {
  const next = /^ (\p{L}+)/u.exec(rest)?.[1]?.toLowerCase();
  if (BEFORE_UNTIL.has(second) || OPENING.test(lead)) {
    return (
      /^ ?(?:[.,;:)]|$)/u.test(rest) || /^ \(\p{L}/u.test(rest) || (next !== undefined && GOES_ON.has(next))
    );
  }
  return next !== undefined && GOES_ON.has(next) && /\p{L} $/u.test(lead) && !RISES.has(second);
}

/** "ngày 15 tháng 6 2026", "trong tháng 10 2026", "9 tháng 2026": nothing but the year can follow. */
const IN_DATE =
  /(?<=(?<!\p{L})tháng (?:0?[1-9]|1[0-2]|Giêng|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười(?: Một| Hai)?|Chạp) |(?<![\d/.,])\d{1,2} tháng )20\d{2}(?![\d/]|[.,]\d| ?[-–] ?\d)/gu;

function isBareYear(passage: Passage, words: readonly WrittenWord[], start: number, end: number): boolean {
  const index = words.filter((word) => word.end <= start).length - 1;
  const before = words[index];
  const second = words[index - 1];
  if (before !== undefined && second?.key === 'quý' && /^(?:I{1,3}|IV)$/u.test(before.text)) {
    return true;
  }
  if ((before?.key === 'đầu' || before?.key === 'cuối') && second?.key === 'tháng') {
    return true;
  }
  // "so với cùng kỳ 2025"
  if (before?.key === 'kỳ' && second?.key === 'cùng') {
    return true;
  }
  if (before?.key === 'đến') {
    const lead = passage.text.text.slice(0, before.start);
    return isGoal(lead, second?.key ?? '', passage.text.text.slice(end));
  }
  const isOwn = before === undefined || OWN_WORDS.has(before.key);
  if (!isOwn && isAfterPlace(words, index) && /^ ?(?:[.;:]|$)/u.test(passage.text.text.slice(end))) {
    return true;
  }
  if (isOwn || !isSyllable(before.key) || before.glued) {
    return false;
  }
  const inCapitals = before.text === before.text.toUpperCase();
  // "niên độ 2026", "giá so sánh 2010"
  if ((before.key === 'độ' && second?.key === 'niên') || (before.key === 'sánh' && second?.key === 'so')) {
    return false;
  }
  const recent = words.slice(Math.max(0, index - 3), index + 1);
  // "năm học 2026", "năm tài chính 2026", "Tết Dương lịch 2026", "Xuân Bính Ngọ 2026", "Giải 2026"
  if (recent.some(({ key }) => key === 'năm' || key === 'tết') || (before.capital && !inCapitals)) {
    return false;
  }
  const isNoun = second !== undefined && before.joined && isPhrase(second.spelling, before.spelling);
  const rest = passage.text.text.slice(end);
  const next = /^ (\p{L}+)/u.exec(rest)?.[1]?.toLowerCase();
  // At the end of a sentence a number can count nothing.
  if (/^ ?(?:[.;]|$)/u.test(rest)) {
    return true;
  }
  return (
    (isNoun || (next !== undefined && GOES_ON.has(next) && syllableNumber(before.spelling) >= 0)) &&
    (next === undefined ? !/^ ?[(“"\d]/u.test(rest) || rest.startsWith(' (') : GOES_ON.has(next))
  );
}

export const missingYearWord = defineRule({
  id: 'missing-year-word',
  title: 'Trước số chỉ năm có chữ “năm”',
  rationale: 'Viết đủ chữ “năm” thì câu văn rõ nghĩa và đúng văn phong hành chính.',
  clauses: ['chung-missing-nam'],
  messages: {
    missing:
      'Trước “{year}” thiếu chữ “năm”. Văn bản hành chính ghi đủ chữ “năm” trước số chỉ năm. Hãy viết “năm {year}”.',
  },
  *check({ administrative, document }) {
    for (const passage of passagesWithHint(administrative, HINT)) {
      if (passage.role === 'table' || passage.role === 'closing' || passage.role === 'legalBasis') {
        continue;
      }
      const words = wordsOf(passage);
      for (const { text, index, inDate } of matches(passage.text.text)) {
        if (inDate || isBareYear(passage, words, index, index + text.length)) {
          const range = passage.text.slice(index, index + text.length);
          const capitals = words.every((word) => word.text === word.text.toUpperCase());
          yield {
            clause: 'chung-missing-nam',
            message: 'missing',
            data: { year: text },
            at: textPlace(range),
            ...mendText(document, range, `${capitals ? 'NĂM' : 'năm'} ${text}`, 'confirm'),
          };
        }
      }
    }
  },
  examples: [
    {
      name: '“trong tháng 10 2026”, “an toàn thông tin mạng 2027 với …”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí được cấp trong tháng 10 2026 và theo kế hoạch an toàn thông tin mạng 2027 với các nội dung đã nêu.',
      ),
      reports: [
        { clause: 'chung-missing-nam', text: '2026' },
        { clause: 'chung-missing-nam', text: '2027' },
      ],
    },
    {
      name: 'năm của niên độ',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí của niên độ 2026.'),
      reports: [],
    },
    {
      name: 'số lượng sau động từ, số hiệu và mã không phải là năm',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí cấp cho mã số 2026 của dự án; trồng được 2050 cây; đoạn Km 1980 đến Km 1990.',
      ),
      reports: [],
    },
    {
      name: '“tháng Mười Hai 2026”, “Đến 2030, …”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí được cấp trong tháng Mười Hai 2026. Đến 2030, các thôn tự bảo đảm kinh phí theo Đề án đến 2035 trên địa bàn.',
      ),
      reports: [
        { clause: 'chung-missing-nam', text: '2026' },
        { clause: 'chung-missing-nam', text: '2030' },
        { clause: 'chung-missing-nam', text: '2035' },
      ],
    },
    {
      name: '“từ 1990 đến 2000, …”, “đến 2026 hộ” không thiếu chữ nào',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí hỗ trợ đến 2026 hộ, tăng lên đến 2030 trên tổng số 2500; trồng từ 1990 đến 2000, 2050 cây tùy theo thôn.',
      ),
      reports: [],
    },
    { name: 'trước số chỉ năm có chữ “năm”', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'thiếu chữ “năm” sau tên địa phương',
      sample: 'nd30-ke-hoach',
      change: [replaceText('section.II.1.text.4', 'sức khỏe Nhân dân', 'sức khỏe Nhân dân xã An Bình 2026')],
      reports: [{ clause: 'chung-missing-nam', text: '2026' }],
    },
    {
      name: 'thiếu chữ “năm” trong ngày tháng',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.1.text.1', '24 tháng 3 năm 2026', '24 tháng 3 2026'),
      reports: [{ clause: 'chung-missing-nam', text: '2026' }],
      fixed: [],
    },
    {
      name: 'giai đoạn, số lượng không phải là năm thiếu chữ',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.6.text.1', 'đến các hộ gia đình', 'đến 2026 hộ gia đình'),
      reports: [],
    },
    {
      name: 'thiếu chữ “năm”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'ngân sách xã năm 2026', 'dự toán ngân sách 2026'),
      reports: [{ clause: 'chung-missing-nam', text: '2026' }],
    },
    {
      name: '“cùng kỳ 2025”',
      sample: 'nd30-bao-cao',
      change: setText('section.IV.text.1', 'Thu ngân sách tăng 5% so với cùng kỳ 2025.'),
      reports: [{ clause: 'chung-missing-nam', text: '2025' }],
    },
  ],
});

interface Year {
  readonly text: string;
  readonly index: number;
  readonly inDate: boolean;
}

function matches(text: string): readonly Year[] {
  return [
    ...matchesIn(text, YEAR).map((match) => ({ text: match[0], index: match.index, inDate: false })),
    ...matchesIn(text, IN_DATE).map((match) => ({ text: match[0], index: match.index, inDate: true })),
  ];
}
