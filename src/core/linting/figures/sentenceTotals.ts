import { addable, readQuantities, type Quantity } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { countsIn } from './counts';
import { eachTimesIn } from './eachProducts';
import {
  comparedTotal,
  isVague,
  largerPart,
  LONGEST_SERIES,
  type Announcement,
  type TotalFault,
  type TotalPart,
} from './totalParts';

/** "… 14 thôn, trong đó có 08 thôn …", "05 tham luận, gồm: 02 …", "kinh phí: 3 …" */
const LEAD =
  /^(?: ?\([^()\d]*\))?(?:[^.;:,()\d]{0,12},? (?:bằng|đạt|tăng|giảm|chiếm) \d[\d,.]* ?%[^,;.()]{0,40}(?: \([^()]*\))?)?(?:(?:[^.;:()\d]|năm \d{4}){0,90}?[,;]?\s*(?:(bao gồm|gồm có|gồm)|trong đó(?: có)?)\s*:?|[^.;:()\d]{0,80}(?:năm \d{4}[^.;:()\d]{0,40})?\. Trong đó[,:]?|,? (?:chi cho|phân bổ(?: cho)?|sử dụng cho|cụ thể)(?: các nội dung| như sau){0,2}:|,? (?:được )?(?:trích|lấy|chi|bố trí|huy động) từ(?= )|\s*:)\s*/iu;
/** "300 cây xanh (Hội Nông dân 120 cây, Hội Phụ nữ 180 cây)" */
const IN_BRACKETS = /^[^.;:,()\d]{0,30}(?: (?:của|tại|ở|cho|để|đạt|từ) [^.;:,()]{0,80})?\(([^()]+)\)/u;
/** "05 vụ, giảm 02 vụ so với tháng trước, gồm …": what follows belongs to the number before the change. */
const COMPARED = /(?<!\p{L})so với(?!\p{L})/iu;
/** "58 triệu đồng, trích từ nguồn … 40 triệu đồng và nguồn …": where the money comes from. */
const TAKEN = /(?:trích|lấy|chi|bố trí|huy động) từ/iu;
/** What parts the parts of a series, and those of a list in one sentence. */
const BETWEEN_PARTS = /,(?!\d| ?mỗi )|;| và (?=(?:[^,;]* )?\d)/u;
/** "lực lượng y tế và lực lượng khác 15 người" is one part. */
const BETWEEN_COMMAS = /,(?!\d| ?mỗi )|;/u;
const BETWEEN_ITEMS = /;/u;
const TAKEN_FROM = /(?<!\p{L})trong (?:số |tổng số |tổng cộng )?$/iu;
/** Characters that hold such words and the letter before them. */
const LEAD_LENGTH = 24;
/** "45 hộ trong tổng số 40 hộ" */
const OUT_OF = /^[^.;,()\d]{0,30} trong tổng số $/iu;
/** What is counted holds things of other kinds: "04 đoàn, gồm 01 trưởng đoàn và 03 thành viên". */
const CONTAINER =
  /^(?:đoàn|tổ|đội|nhóm|ban|hội|lớp|bộ|hộp|gói|suất|phần|buổi|ngày|cuộc|chương|đề|kỳ|đợt|bước|giai|khu)(?!\p{L}| chức)/u;
/** The share of a part behind it. */
const SHARE = / ?\(\d[\d,]* ?%\)|,? (?:đạt|chiếm)(?: tỷ lệ| tỉ lệ)? \d[\d,]* ?%(?=[;.,]|$)/gu;
const SHARE_OR_END = new RegExp(`${SHARE.source}|[.)](?!\\d)`, 'gu');
/** "20.000.000 đồng (10 đội, mỗi đội 2.000.000 đồng)" */
const ASIDE = / ?\([^()]*\)/gu;
const HAS = /^[^.;:()]{0,60}(?<!\p{L})(?:có|đã có)\s*$/iu;

/** Totals whose parts stand in the same sentence, and parts that are larger than what they are taken from. */
export function sentenceTotals(passage: Passage): readonly TotalFault[] {
  const { text } = passage.text;
  if (!/gồm|trong |: |\(| từ /iu.test(text)) {
    return [];
  }
  const quantities = countsIn(text).filter(({ unit }) => unit !== '' && unit !== '%');
  return quantities
    .flatMap((total, index) => [
      announcedIn(passage, total),
      bracketedIn(passage, total),
      takenIn(passage, total, quantities[index + 1]),
    ])
    .filter((fault) => fault !== null);
}

function announcedIn(passage: Passage, total: Quantity): TotalFault | null {
  const { text } = passage.text;
  const lead = LEAD.exec(text.slice(total.end));
  if (lead === null || isVague(text.slice(0, total.start), total)) {
    return null;
  }
  const [announced, whole] = lead;
  if (COMPARED.test(announced)) {
    return null;
  }
  const rest = restOfSentence(text, total.end + announced.length);
  if (rest === null) {
    return null;
  }
  const first = rest.split(';')[0] ?? '';
  if (TAKEN.test(announced)) {
    return total.unit === 'đồng' ? faultOf(passage, total, [first], 'whole', 2) : null;
  }
  if (/trong đó/iu.test(announced)) {
    const kinds = first.split(/,(?!\d)| và /u).map((part) => part.trim());
    const listed = rest.includes(';') ? partsWith(rest, total, BETWEEN_ITEMS) : null;
    if (listed !== null && listed.length > 1 && !announced.includes(':')) {
      // Without a colon a semicolon may end what is told of the total: only parts that leave nothing over are all of it.
      const fault = comparedTotal(passage, total, listed, 'partly');
      if (fault?.doubtful === false && fault.kind === 'mismatch') {
        return fault;
      }
    } else if (listed !== null && listed.length > 1) {
      // "trong đó: chi đầu tư 5.100 triệu đồng; chi thường xuyên …": semicolons part the parts.
      return comparedTotal(passage, total, listed, 'partly');
    }
    return !MEASURE.test(total.unit) &&
      kinds.length > 2 &&
      kinds.every((part) => /^\d/u.test(part)) &&
      partsWith(first, total) === null
      ? comparedTotal(passage, total, countedKinds(kinds), 'partly')
      : faultOf(passage, total, [first, ...(announced.includes(':') ? [rest] : [])], 'partly', 1);
  }
  if (whole !== undefined && announced.includes(':') && rest.includes(';')) {
    // "gồm: tập huấn, văn phòng phẩm 11,4 triệu đồng; nhập liệu …": commas stand inside the parts.
    const parts = partsWith(rest, total, BETWEEN_ITEMS);
    return parts === null || parts.length < 2
      ? faultOf(passage, total, [first, rest], 'whole', 2)
      : comparedTotal(passage, total, parts, 'whole');
  }
  const isSeriesOfItsOwn = whole === undefined && announced.trim().endsWith(':') && /^\p{L}/u.test(first);
  const isLong = [first, rest].some((series) => (partsWith(series, total, BETWEEN_COMMAS)?.length ?? 0) > 1);
  if (isSeriesOfItsOwn && isLong) {
    return faultOf(passage, total, [first, rest], 'whole', 2);
  }
  if (whole !== undefined && (partsWith(first, total)?.length ?? 0) > 1) {
    return faultOf(passage, total, [first, ...(announced.includes(':') ? [rest] : [])], 'whole', 2);
  }
  const parts = countedKinds(
    first
      .split(/,(?!\d)| và /u)
      .map((part) => part.trim())
      .filter((part) => /^\d/u.test(part)),
  );
  const isList = whole === undefined ? parts.length >= 3 : parts.length >= 2;
  const isSeries = first.split(/,(?!\d)/u).length > 1 || !CONTAINER.test(total.unit);
  const isBounded = parts.every(({ quantity }) => quantity.max <= total.max) && isSeries;
  return /^\d/u.test(first) && isList && isBounded && !MEASURE.test(total.unit)
    ? comparedTotal(passage, total, parts, 'whole')
    : null;
}

/** Things of several kinds make no area, no weight and no money: "2.400 m², gồm 86 ki-ốt, 120 hộ kinh doanh". */
const MEASURE = /^(?:m²|ha|km|tấn|đồng|%|m|kg|lít|mét|giờ|phút|ngày|tháng|năm)$/u;

/** Parts that begin with their number and each count another kind: "12 hộ gia đình", "05 doanh nghiệp". */
function countedKinds(kinds: readonly string[]): readonly TotalPart[] {
  return kinds.flatMap((text) =>
    countsIn(text)
      .slice(0, 1)
      .map((quantity): TotalPart => ({ quantity: { ...quantity, unit: '' }, text })),
  );
}

/** What follows an offset up to the end of its sentence or bracket, the shares left out; null where it is too long for a series. */
function restOfSentence(text: string, from: number): string | null {
  const ahead = text.slice(from, from + LONGEST_SERIES).replace(ASIDE, '');
  const end = [...ahead.matchAll(SHARE_OR_END)].find(({ 0: found }) => found.length === 1)?.index;
  return end === undefined && from + LONGEST_SERIES < text.length
    ? null
    : ahead.slice(0, end).replace(SHARE, '');
}

/** The fault of a total that none of the readings of its series agrees with; each reading has at least so many parts. */
function faultOf(
  passage: Passage,
  total: Quantity,
  readings: readonly string[],
  announcement: Announcement,
  fewest: number,
): TotalFault | null {
  const read = readings
    .flatMap((series) => [seriesWith(series, total), seriesWith(series, total, BETWEEN_COMMAS)])
    .filter((parts) => parts !== null)
    .filter(({ known }) => known.length >= fewest);
  // A reading that leaves out a part of the series tells nothing where another one takes in all of them.
  const whole = read.filter(({ complete }) => complete);
  const faults = (whole.length > 0 ? whole : read).map(({ known }) =>
    comparedTotal(passage, total, known, announcement),
  );
  return faults.includes(null) ? null : (faults[0] ?? null);
}

function bracketedIn(passage: Passage, total: Quantity): TotalFault | null {
  const { text } = passage.text;
  const inside = IN_BRACKETS.exec(text.slice(total.end))?.[1];
  if (inside === undefined || isVague(text.slice(0, total.start), total)) {
    return null;
  }
  const parts = partsWith(inside, total);
  const isPartly = /^trong đó/iu.test(inside);
  return parts === null || (parts.length < 2 && !isPartly)
    ? null
    : comparedTotal(passage, total, parts, isPartly ? 'partly' : 'whole');
}

/**
 * The parts of a series, each of which names one number of what the total counts; words behind the last of them are no part.
 * Null where a part names none, or several.
 */
function partsWith(
  series: string,
  total: Quantity,
  separator: RegExp = BETWEEN_PARTS,
): readonly TotalPart[] | null {
  return seriesWith(series, total, separator)?.known ?? null;
}

interface Series {
  readonly known: readonly TotalPart[];
  /** Every part of the series is known. */
  readonly complete: boolean;
}

function seriesWith(
  series: string,
  { unit, max }: Quantity,
  separator: RegExp = BETWEEN_PARTS,
): Series | null {
  const parts = joined(series.split(separator)).map((text): TotalPart | null => {
    const [times, ...others] = eachTimesIn(text);
    if (times !== undefined && others.length === 0) {
      return addable(times.product.unit, unit) ? { quantity: times.product, text } : null;
    }
    const counts = countsIn(text).filter((count) => count.unit !== '' && addable(count.unit, unit));
    const [quantity] = counts;
    return counts.length === 1 && quantity !== undefined && !isVague(text.slice(0, quantity.start), quantity)
      ? { quantity, text }
      : null;
  });
  const bare = parts.includes(null) ? barePartsOf(series.split(separator), max) : null;
  if (bare !== null) {
    return { known: bare, complete: true };
  }
  const known = parts.filter((part) => part !== null);
  const comeFirst = parts.slice(0, known.length).every((part) => part !== null);
  return known.length > 0 && comeFirst ? { known, complete: known.length === parts.length } : null;
}

/** "giáo viên 28, nhân viên 04": every part is a word and its number. */
const BARE = /^\s*\p{L}[^\d]* \d{1,4}\s*$/u;

/** "thôn 2", "khu phố 5", "lớp 6": the number is the thing's name. */
const NUMBERED_NAME =
  /(?<!\p{L})(?:thôn|ấp|xóm|bản|buôn|làng|khóm|khu(?: phố| vực)?|tổ(?: dân phố)?|đội|chi (?:bộ|đoàn|hội)|lớp|khối|nhóm|cụm|điểm|trường|trạm|chốt|tuyến|đường|tầng|số|đợt|kỳ|tuần|ngày|tháng|quý|năm|phụ lục|mẫu|điều|khoản|mục)\s+\d+\s*$/iu;

/** Counts that follow their names; null also where each of the things counted is named once: "03 thôn: Đông 1, Đông 2, Tây 1". */
function barePartsOf(pieces: readonly string[], total: number): readonly TotalPart[] | null {
  // "quốc phòng, an ninh 05": a name with a comma of its own.
  const named = joined(pieces.map((piece) => piece.trim()));
  return named.length > 1 &&
    pieces.length !== total &&
    named.every((piece) => BARE.test(piece) && !NUMBERED_NAME.test(piece))
    ? named.flatMap((text) => readQuantities(text).map((quantity): TotalPart => ({ quantity, text })))
    : null;
}

/** What is told of without a number of its own. */
const REST = /(?<!\p{L})(?:còn lại|khác)(?!\p{L})/iu;

/** The pieces of a series; one without a number belongs to the next one: "nước uống | tài liệu 6.000.000 đồng". */
function joined(pieces: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let ahead = '';
  pieces.forEach((piece, index) => {
    const isOpen = index + 1 < pieces.length && !/\d/u.test(piece) && !REST.test(piece);
    if (isOpen) {
      ahead += `${piece}, `;
    } else {
      parts.push(ahead + piece);
      ahead = '';
    }
  });
  return parts;
}

/** "Trong 40 hộ …, có 45 hộ …", "45 hộ trong tổng số 40 hộ" */
function takenIn(passage: Passage, first: Quantity, second: Quantity | undefined): TotalFault | null {
  if (second?.unit !== first.unit) {
    return null;
  }
  const { text } = passage.text;
  const between = text.slice(first.end, second.start);
  if (
    TAKEN_FROM.test(text.slice(Math.max(0, first.start - LEAD_LENGTH), first.start)) &&
    HAS.test(between) &&
    second.min > first.max
  ) {
    return largerPart(passage, first, second);
  }
  return OUT_OF.test(between) && first.min > second.max ? largerPart(passage, second, first) : null;
}
