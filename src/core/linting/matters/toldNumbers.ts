import type { AdministrativeDocument } from '../../administrative';
import { firstIndex } from '../../document';
import { addable, oneOf, WORD_BEGINS, type Quantity } from '../../vietnamese';
import { INEXACT } from '../figures/countGrammar';
import { quantitiesOf } from '../figures/countedThings';
import { contradictions, type Contradiction, type Fact } from './facts';
import { SMALL_WORDS, mattersOf, pairsIn, type Matter, type Stretch } from './matters';

const SHARED_OUT = 'mỗi|từng|trong đó|riêng|đợt|vắng(?: mặt)?|có mặt';
const CHANGED = 'tăng|giảm|thêm|còn lại|lên|xuống|so với|cùng kỳ|năm trước';
/** What is shared out, changes, or has a bound has other numbers elsewhere; of "6 hoặc 7 thôn" neither is the number. */
const OTHERWISE = new RegExp(
  String.raw`${WORD_BEGINS}${oneOf(SHARED_OUT, CHANGED, INEXACT, 'trong vòng|chỉ tiêu')}(?: (?!sở|địa)[\p{L}\d]+){0,5} $|\d hoặc $`,
  'iu',
);
/** The number of a year, a part of a text, a level, a place: nothing is counted. */
const NAMED = new RegExp(
  `${WORD_BEGINS}${oneOf(
    'năm|tháng|quý|ngày|giờ|giai đoạn|lần|thứ|số',
    'phần|mục|điều|khoản|điểm|phụ lục|quyển|tiết|trang|mẫu|biểu',
    'mức|độ|hạng|cấp|loại',
    'lớp|khối|tầng|phòng|tổ|khu|thôn|ấp|bản|xóm|đường',
  )} $`,
  'iu',
);
/** Times are told by other rules, and few things more than one at a time. */
const NO_THING = /^(?:ngày|giờ|phút|tháng|năm|quý|tuần|trang|khoản|điều|lần|bộ|mm|cm|pt)$/u;

/** Types that tell of many times and places, each with its own numbers. */
const OF_MANY_TIMES: ReadonlySet<string> = new Set(['bao-cao', 'bien-ban', 'nghi-quyet', 'to-trinh']);
/** Behind these words the parts of a number are told. */
const PART = /(?<!\p{L})(?:trong đó|gồm|cụ thể|riêng)(?!\p{L})(?::| [^ ]+)/iu;

/** Numbers of one thing that two places of the document tell differently. */
export function toldNumbers(administrative: AdministrativeDocument): readonly Contradiction[] {
  if (OF_MANY_TIMES.has(administrative.type ?? '')) {
    return [];
  }
  const facts = numberFacts(administrative);
  return contradictions(administrative, facts, {
    clauses: [
      { shared: 1.6, share: 0.4, fewest: 2 },
      { shared: 1.1, share: 0.75, fewest: 2 },
    ],
    rows: [{ shared: 1, share: 0.45 }],
  });
}

/** The numbers of things that the document tells of its matters. */
function numberFacts(administrative: AdministrativeDocument): readonly Fact[] {
  return mattersOf(administrative).flatMap((matter) => numbersIn(matter));
}

function quantitiesIn({ passage, start, end }: Stretch): readonly Quantity[] {
  const all = quantitiesOf(passage);
  return all.slice(
    firstIndex(all, (quantity) => quantity.start >= start),
    firstIndex(all, (quantity) => quantity.end > end),
  );
}

function numbersIn(matter: Matter): readonly Fact[] {
  const { passage, start, end } = matter.about;
  const { text } = passage.text;
  const rest = pairsBeyond(matter);
  const told = PART.exec(text.slice(start, end));
  const parts = told === null ? Infinity : start + told.index + told[0].length;
  const counts = quantitiesIn(matter.about).flatMap((quantity) => {
    const kind = kindOf(quantity, text);
    const before = text.slice(Math.max(start, quantity.start - REACH), quantity.start);
    const isPart = quantity.start > parts && text.charAt(quantity.start - 1) === ' ';
    return kind === null || NAMED.test(before) ? [] : [{ quantity, kind, before, isPart }];
  });
  return counts.flatMap(({ quantity, kind, before, isPart }, at): readonly Fact[] => {
    if (quantity.min !== quantity.max || quantity.min < FEWEST || isPart || OTHERWISE.test(before)) {
      return [];
    }
    const previous = counts[at - 1];
    const noun = text.slice(quantity.start, endOf(quantity, text)).replace(/^\S+ /u, '').toLowerCase();
    const window: Stretch = {
      passage,
      start: previous === undefined ? start : endOf(previous.quantity, text),
      end: counts[at + 1]?.quantity.start ?? end,
    };
    return [
      {
        matter,
        // That the same is counted says little: what is done with it does.
        pairs: new Set([...pairsIn(window), ...rest, ...wordsAtHand(before)].filter((pair) => pair !== noun)),
        value: String(quantity.min),
        kind,
        at: { passage, start: quantity.start, end: endOf(quantity, text) },
      },
    ];
  });
}

/** Two words right before a number say most of all what it is the number of; those that begin most tasks do not. */
function wordsAtHand(before: string): readonly string[] {
  const words = AT_HAND.exec(before)?.[1]?.toLowerCase();
  return words === undefined || ANY_TASK.test(words) ? [] : [`${words} #`];
}

const AT_HAND = /(\p{L}+ \p{L}+)(?: (?:gồm|là|có|với|cho|trên|đến|tới|tại))?:? $/u;
/** Two words with which the doing of anything is told, or its number. */
const DOING = oneOf(
  'tổ chức|thành lập|hỗ trợ|xây dựng|bố trí|tham gia|huy động|chuẩn bị|thực hiện|tham mưu|phấn đấu|đầu tư|ban hành|triển khai|trao tặng',
  'số lượng|tổng số|số người|bao gồm|địa bàn|của xã|toàn xã',
);
const FIRST_OF_ANY = oneOf('mở|có|cử|mời|trao|tặng|và|các|gồm|đạt|số|khoảng');
const LAST_OF_ANY = oneOf('mở|có|cử|mời|gồm|đạt|số|và');
const ANY_TASK = new RegExp(`^${DOING}$|^${FIRST_OF_ANY} | ${LAST_OF_ANY}$`, 'u');

const REACH = 40;
const FEWEST = 2;

/** The words that the heading above lends to the matter. */
function pairsBeyond({ about, pairs }: Matter): readonly string[] {
  const own = new Set(pairsIn(about));
  return [...pairs].filter((pair) => !own.has(pair));
}

/** What is counted: people may be called otherwise in another place. */
function kindOf({ unit, start, min }: Quantity, text: string): string | null {
  const [, figures = '', percent, word = '', second = ''] =
    /^([\d.,]*\d)(?:(%)| (\p{L}+)(?: (\p{L}+))?)?/u.exec(text.slice(start)) ?? [];
  const noun = word.toLowerCase();
  if (
    figures === '' ||
    unit === 'đồng' ||
    /^\)/u.test(text.slice(start + figures.length + noun.length + 1))
  ) {
    return null;
  }
  if (percent !== undefined) {
    return min === WHOLE ? null : '%';
  }
  return noun === '' || NO_THING.test(noun)
    ? null
    : unit !== '' && addable(unit, 'người')
      ? ANYBODY.test(unit)
        ? 'người'
        : `người ${unit}`
      : STATE.test(second)
        ? `${noun}: ${second}`
        : SMALL_WORDS.has(second.toLowerCase())
          ? noun
          : `${noun} ${second.toLowerCase()}`.trim();
}

/** "13 hộ đã …", "22 hộ chưa …": a group of them, which is no other number of all. */
const STATE = /^(?:đã|chưa|đang|còn|không)$/u;

const ANYBODY = /^(?:người|đại biểu|đồng chí)$/u;

/** "100% hồ sơ" is said of anything. */
const WHOLE = 100;

/** The number with the words that tell what it counts. */
function endOf({ start }: Quantity, text: string): number {
  return start + (/^[\d.,]*\d(?:%|(?: \p{L}+){0,2})/u.exec(text.slice(start))?.[0].length ?? 0);
}
