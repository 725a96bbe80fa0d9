import {
  beginsLower,
  beginsUpper,
  defineRule,
  misspeltAt,
  namedPlaces,
  positionOf,
  respelt,
  wordRange,
  type Misspelling,
  type NamedPassage,
} from '../../linting';
import { replaceText, setText } from '../../samples';

const CLAUSE = 'hoa-thu-thang';
const DAYS: ReadonlySet<string> = new Set(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'bẩy']);
const PARTS_OF_DAY: ReadonlySet<string> = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm']);

/** Words after "tháng" that are hardly anything but the name of the month, and those that may be a count. */
const MONTHS: ReadonlySet<string> = new Set(['giêng', 'tư', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'chạp']);
const MONTHS_OR_COUNTS: ReadonlySet<string> = new Set(['hai', 'ba', 'năm']);
const BEFORE_MONTH: ReadonlySet<string> = new Set(['đầu', 'giữa', 'cuối', 'rằm', 'trong', 'từ', 'đến']);

/** "mỗi tháng bảy buổi", "ba tháng mười ngày": a number of something every month. */
const COUNTING_BEFORE: ReadonlySet<string> = new Set(
  'mỗi hằng hàng một hai ba bốn năm sáu bảy tám chín mười mấy các nhiều vài'.split(' '),
);
const RETURNING: ReadonlySet<string> = new Set(['hằng', 'hàng', 'mỗi']);
const COUNTED: ReadonlySet<string> = new Set(
  'lần buổi ngày kỳ đợt người hộ cuộc giờ đồng triệu lượt'.split(' '),
);

/** What is counted by ordinals, up to its last word: "lần thứ ba (ngày 10/02/2026)", "kỳ họp thứ hai, ngày 20/3/2026". */
const NUMBERED: ReadonlySet<string> = new Set(
  'lần kỳ kì họp phiên đợt vòng khóa khoá đoạn nghị bước lượt'.split(' '),
);

/** A meeting may be held on a weekday all the same: "họp thứ Hai hằng tuần". */
function isOrdinal({ words }: NamedPassage, at: number): boolean {
  return NUMBERED.has(words[at - 1]?.key ?? '') && !RETURNING.has(words[at + 2]?.key ?? '');
}

function isDay({ words }: NamedPassage, at: number): boolean {
  return words[at]?.key === 'thứ' && DAYS.has(words[at + 1]?.key ?? '');
}

function isCapitalisedDay(named: NamedPassage, at: number): boolean {
  return isDay(named, at) && beginsUpper(named.words[at + 1]?.text ?? '');
}

/** A date, a week, a part of the day or another weekday tells the day of the week from an ordinal. */
function isWeekday(named: NamedPassage, at: number): boolean {
  const { words } = named;
  if (!isDay(named, at) || isOrdinal(named, at)) {
    return false;
  }
  const [next, second, third] = words.slice(at + 2, at + 5);
  // "Ngày thứ hai (15/11/2026)" is the second day of several.
  const counted = words[at - 1]?.key === 'ngày' && next?.key === '(';
  const dated =
    !counted &&
    (next?.key === ',' || next?.key === '(') &&
    (second?.key === 'ngày' ? third?.kind === 'number' : second?.kind === 'number');
  const ofWeek = ['hằng', 'hàng', 'mỗi', 'trong'].includes(next?.key ?? '')
    ? second?.key === 'tuần'
    : next?.key === 'tuần' || (next?.key === 'ngày' && second?.kind === 'number');
  const range =
    (next?.key === 'đến' && isDay(named, at + 3)) || (words[at - 1]?.key === 'đến' && isDay(named, at - 3));
  const listed =
    (words[at - 1]?.key === ',' && isCapitalisedDay(named, at - 3)) ||
    (next?.key === ',' && isCapitalisedDay(named, at + 3));
  const [beforeSunday, sunday] = words.slice(at + 3, at + 5);
  const withSunday =
    (next?.kind === 'mark' || next?.key === 'và' || next?.key === 'hoặc') &&
    beforeSunday?.key === 'chủ' &&
    sunday?.key === 'nhật';
  const closed = next === undefined || next.kind === 'mark';
  const behindDate =
    words[at - 2]?.kind === 'number' &&
    (words[at - 1]?.key === '(' ? next?.key === ')' : words[at - 1]?.key === ',' && closed);
  return (
    dated ||
    withSunday ||
    behindDate ||
    ofWeek ||
    range ||
    listed ||
    PARTS_OF_DAY.has(words[at - 1]?.key ?? '')
  );
}

function isMonth({ words }: NamedPassage, at: number): boolean {
  const [word, name, next] = words.slice(at, at + 3);
  const before = words[at - 1];
  if (
    word?.key !== 'tháng' ||
    name === undefined ||
    (before?.kind === 'number' && !isLunarDay(words, at)) ||
    COUNTING_BEFORE.has(before?.key ?? '') ||
    COUNTED.has(next?.key ?? '')
  ) {
    return false;
  }
  const closed = next === undefined || next.kind === 'mark' || next.key === 'âm' || next.key === 'năm';
  const isJoined =
    (next?.key === 'đến' || next?.key === 'và') &&
    words[at + 3]?.key === 'tháng' &&
    isNameOfMonth(words[at + 4]);
  return (
    MONTHS.has(name.key) ||
    (MONTHS_OR_COUNTS.has(name.key) && isJoined) ||
    (MONTHS_OR_COUNTS.has(name.key) && closed && BEFORE_MONTH.has(before?.key ?? ''))
  );
}

/** "từ tháng ba đến tháng Năm": the other month tells that the first is one. */
function isNameOfMonth(word: NamedPassage['words'][number] | undefined): boolean {
  return word !== undefined && (MONTHS.has(word.key) || MONTHS_OR_COUNTS.has(word.key));
}

/** "15 tháng tám", "mùng 10 tháng giêng": a day of a month, not a number of months. */
function isLunarDay(words: NamedPassage['words'], at: number): boolean {
  return (
    ['ngày', 'mùng', 'mồng', 'rằm'].includes(words[at - 2]?.key ?? '') ||
    ONLY_MONTHS.has(words[at + 1]?.key ?? '')
  );
}

const ONLY_MONTHS: ReadonlySet<string> = new Set(['giêng', 'chạp']);

function lengthOfMonth({ words }: NamedPassage, at: number): number {
  const [name, next] = words.slice(at + 1, at + 3);
  return name?.key === 'mười' && (next?.key === 'một' || next?.key === 'hai') ? 3 : 2;
}

/** "chủ nhật" without any capital; at the beginning of a line the first letter has its own clause. */
function isSmallSunday({ passage, words, taken, quoted }: NamedPassage, at: number): boolean {
  return (
    words[at]?.text === 'chủ' &&
    words[at + 1]?.text === 'nhật' &&
    !taken.has(at) &&
    !quoted.has(at) &&
    positionOf(passage, words, at) === 'inside'
  );
}

/** What is wrong; `remark`: only "thứ" carries a capital that it need not have. */
function faultAt(
  named: NamedPassage,
  start: number,
): (Misspelling & { end: number; remark: boolean }) | null {
  const { passage, words, taken, quoted } = named;
  if (isSmallSunday(named, start)) {
    const misspelling = respelt(passage, words, { start, end: start + 2 }, ['C', 'n']);
    return misspelling === null ? null : { ...misspelling, end: start + 2, remark: false };
  }
  const day = isWeekday(named, start);
  if (!(day || isMonth(named, start)) || taken.has(start) || quoted.has(start)) {
    return null;
  }
  const end = day ? start + 2 : start + lengthOfMonth(named, start);
  const [lead, name] = words.slice(start, end);
  const inside = positionOf(passage, words, start) === 'inside';
  const raised = day && inside && beginsUpper(lead?.text ?? '') && beginsUpper(name?.text ?? '');
  if (!raised && !beginsLower(name?.text ?? '')) {
    return null;
  }
  const first = inside && day ? 't' : (lead?.text.charAt(0) ?? 't');
  const misspelling = respelt(passage, words, { start, end }, [first, 'N']);
  return misspelling === null ? null : { ...misspelling, end, remark: raised };
}

export const capitalsWeekdayAndMonth = defineRule({
  id: 'capitals-weekday-and-month',
  title: 'Thứ trong tuần, tháng trong năm viết bằng chữ: viết hoa âm tiết chỉ thứ, tháng',
  rationale: 'Chữ hoa phân biệt tên ngày, tên tháng với số thứ tự: “thứ Hai” là ngày, “thứ hai” là thứ tự.',
  clauses: [CLAUSE],
  messages: {
    capitals:
      '“{actual}” viết hoa chưa đúng. Tên ngày trong tuần và tháng trong năm viết bằng chữ thì viết hoa âm tiết chỉ thứ và tháng. Hãy viết “{expected}”.',
    raised:
      '“{actual}” giữa câu viết thừa chữ hoa. Chỉ viết hoa âm tiết chỉ thứ, từ “thứ” viết thường. Hãy viết “{expected}”.',
  },
  *check({ administrative, document }) {
    for (const { named, at: start } of namedPlaces(administrative, ['thứ', 'tháng', 'chủ'])) {
      const { passage, words } = named;
      const fault = faultAt(named, start);
      if (fault !== null) {
        yield {
          clause: CLAUSE,
          message: fault.remark ? 'raised' : 'capitals',
          ...misspeltAt(document, wordRange(passage, words, start, fault.end), fault),
          remark: fault.remark,
        };
      }
    }
  },
  examples: [
    {
      name: 'ngày thứ hai của một việc kéo dài nhiều ngày',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thi vòng loại vào ngày thứ nhất (28/3/2026), chung kết vào ngày thứ hai (29/3/2026).',
      ),
      reports: [],
    },
    {
      name: 'lần thứ mấy, kỳ họp thứ mấy có ghi ngày; “họp thứ hai hằng tuần”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Sau lần thứ ba (ngày 10/02/2026), kỳ họp thứ hai, ngày 20/3/2026 và đợt thứ tư ngày 05/4/2026, Tổ công tác họp thứ hai hằng tuần.',
      ),
      reports: [{ clause: 'hoa-thu-thang', text: 'thứ hai' }],
    },
    {
      name: '“thứ bảy, Chủ nhật”, “từ tháng ba đến tháng Năm”',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Nhận hồ sơ cả thứ bảy, Chủ nhật, từ tháng ba đến tháng Năm.'),
      reports: [
        { clause: 'hoa-thu-thang', text: 'thứ bảy' },
        { clause: 'hoa-thu-thang', text: 'tháng ba' },
      ],
    },
    {
      name: '“ba tháng và năm tháng” là số đếm',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Hỗ trợ ba tháng và năm tháng, mỗi tháng hai lần, xếp thứ bảy, chủ nhà nhận tiền.',
      ),
      reports: [],
    },
    {
      name: 'ngày trong tuần viết hoa, số thứ tự viết thường',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Họp vào sáng thứ Hai hằng tuần, từ tháng Giêng đến tháng Chạp; lần thứ hai, mỗi tháng bảy buổi.',
      ),
      reports: [],
    },
    {
      name: '“thứ sáu, ngày …”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.1.text.1', 'Sáu', 'sáu'),
      reports: [{ clause: CLAUSE, text: 'thứ sáu' }],
      fixed: [],
    },
    {
      name: '“chủ nhật” viết thường',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Các thôn tổng vệ sinh vào sáng chủ nhật hằng tuần.'),
      reports: [{ clause: CLAUSE, text: 'chủ nhật' }],
      fixed: setText('section.IV.text.1', 'Các thôn tổng vệ sinh vào sáng Chủ nhật hằng tuần.'),
    },
    {
      name: 'tháng âm lịch sau ngày viết bằng số',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Lễ hội làng mở từ mùng 10 tháng giêng hằng năm.'),
      reports: [{ clause: CLAUSE, text: 'tháng giêng' }],
    },
    {
      name: '“Thứ Sáu” giữa câu',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.1.text.1', 'thứ', 'Thứ'),
      reports: [{ clause: CLAUSE, text: 'Thứ Sáu' }],
    },
    {
      name: '“tháng tám”',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Hoàn thành việc sửa chữa trong tháng tám năm 2026.'),
      reports: [{ clause: CLAUSE, text: 'tháng tám' }],
    },
    {
      name: 'thứ trong ngoặc đơn sau ngày',
      sample: 'nd30-thong-bao',
      change: setText('closingSentence', 'Hội nghị tổ chức ngày 26/10/2026 (thứ hai)./.'),
      reports: [{ clause: CLAUSE, text: 'thứ hai' }],
    },
  ],
});
