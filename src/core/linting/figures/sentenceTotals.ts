import { sumOf, type Quantity } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { BETWEEN_COMMAS, enumerated } from './countGrammar';
import { countsIn } from './counts';
import { countedKinds, partsWith, seriesWith } from './series';
import { leadBehind, type TotalLead } from './totalLead';
import {
  comparedTotal,
  isVague,
  largerPart,
  LONGEST_SERIES,
  type Announcement,
  type TotalFault,
  type TotalPart,
} from './totalParts';

/** "300 cây xanh (Hội Nông dân 120 cây, Hội Phụ nữ 180 cây)" */
const IN_BRACKETS = /^[^.;:,()\d]{0,30}(?: (?:của|tại|ở|cho|để|đạt|từ) [^.;:,()]{0,80})?\(([^()]+)\)/u;
const BETWEEN_ITEMS = /;/u;
const TAKEN_FROM = /(?<!\p{L})trong (?:số |tổng số |tổng cộng )?$/iu;
/** Two of them may well overlap. */
const FEWEST_TAKEN = 3;
/** Characters that hold such words and the letter before them. */
const LEAD_LENGTH = 24;
/** "45 hộ trong tổng số 40 hộ" */
const OUT_OF = /^[^.;,()\d]{0,30} trong tổng số $/iu;
/** What is counted holds things of other kinds: "04 đoàn, gồm 01 trưởng đoàn và 03 thành viên". */
const CONTAINER =
  /^(?:đoàn|tổ|đội|nhóm|ban|hội|lớp|bộ|hộp|gói|suất|phần|buổi|ngày|cuộc|chương|đề|kỳ|đợt|bước|giai|khu)(?!\p{L}| chức)/u;
/** Things of several kinds make no area, no weight and no money: "2.400 m², gồm 86 ki-ốt, 120 hộ kinh doanh". */
const MEASURE = /^(?:m²|ha|km|tấn|đồng|%|m|kg|lít|mét|giờ|phút|ngày|tháng|năm)$/u;
/** What is told of without a number. */
const OTHERS = /^\D*(?<!\p{L})khác\D*$/iu;
/** "46/46 thôn": all of them are told as so many out of as many. */
const OUT_OF_AS_MANY = /(?<![\d/.,])(\d{1,4})\/(?=\1 \p{L})/gu;
const HAS = /^[^.;:()]{0,60}(?<!\p{L})(?:có|đã có)\s*$/iu;

/** Totals whose parts stand in the same sentence, and parts that are larger than what they are taken from. */
export function sentenceTotals(passage: Passage): readonly TotalFault[] {
  const { text } = passage.text;
  if (!/gồm|trong |: |\(| từ /iu.test(text)) {
    return [];
  }
  const read = text.replace(OUT_OF_AS_MANY, (first) => ' '.repeat(first.length));
  const quantities = countsIn(read).filter(({ unit }) => unit !== '' && unit !== '%');
  return quantities
    .flatMap((total, index) => [
      announcedIn(passage, total),
      bracketedIn(passage, total),
      takenIn(passage, total, quantities[index + 1]),
    ])
    .filter((fault) => fault !== null);
}

/** What the parts announced behind a total make, where that is another number. */
function announcedIn(passage: Passage, total: Quantity): TotalFault | null {
  const { text } = passage.text;
  const lead = leadBehind(text, total);
  if (lead === null || isVague(text.slice(0, total.start), total)) {
    return null;
  }
  switch (lead.announces) {
    case 'sources':
      return total.unit === 'đồng' ? faultOf(passage, total, [lead.clause], 'whole', 2) : null;
    case 'some':
      return overSome(passage, total, lead);
    case 'all':
      return overAll(passage, total, lead);
    case 'unsaid':
      return overColon(passage, total, lead);
  }
}

/** "trong đó": the parts may be some of them only, or overlap. */
function overSome(passage: Passage, total: Quantity, { colon, rest, clause }: TotalLead): TotalFault | null {
  const listed = partsOfList(rest, total);
  if (listed !== null) {
    const fault = comparedTotal(passage, total, listed, 'partly');
    // Without a colon a semicolon may end what is told of the total: only parts that leave nothing over are all of it.
    if (colon || (fault?.doubtful === false && fault.kind === 'mismatch')) {
      return fault;
    }
  }
  const pieces = enumerated(clause);
  // "…, 925 công văn và văn bản khác": the parts named may make less, but not more.
  const isOpen = OTHERS.test(pieces.at(-1) ?? '');
  const kinds = isOpen ? pieces.slice(0, -1) : pieces;
  const areKinds = kinds.length > 2 && kinds.every((part) => /^\d/u.test(part));
  const named = countedKinds(clause);
  return areKinds && !MEASURE.test(total.unit) && partsWith(clause, total) === null
    ? isOpen && !makeMore(named, total)
      ? null
      : comparedTotal(passage, total, named, 'partly')
    : faultOf(passage, total, [clause, ...(colon ? [rest] : [])], 'partly', 1);
}

function makeMore(parts: readonly TotalPart[], { max }: Quantity): boolean {
  return sumOf(parts.map(({ quantity }) => quantity.min)) > max;
}

/** "gồm": the parts are all there are, or each of them is one of another kind. */
function overAll(passage: Passage, total: Quantity, { colon, rest, clause }: TotalLead): TotalFault | null {
  if (colon && rest.includes(';')) {
    const listed = partsOfList(rest, total);
    return listed === null
      ? faultOf(passage, total, [clause, rest], 'whole', 2)
      : comparedTotal(passage, total, listed, 'whole');
  }
  const inClause = partsWith(clause, total)?.length ?? 0;
  // "35 người, gồm 12 cán bộ, chiến sĩ; 16 thành viên …; 07 người …"
  const listed = inClause > 1 ? null : partsOfList(rest, total);
  if (listed !== null && listed.length > 2) {
    return comparedTotal(passage, total, listed, 'whole');
  }
  return inClause > 1
    ? faultOf(passage, total, [clause, ...(colon ? [rest] : [])], 'whole', 2)
    : kindsFault(passage, total, clause, 2);
}

/** A colon alone: the parts behind it begin with words, or there are several kinds of them. */
function overColon(passage: Passage, total: Quantity, { rest, clause }: TotalLead): TotalFault | null {
  const isLong = [clause, rest].some((series) => (partsWith(series, total, BETWEEN_COMMAS)?.length ?? 0) > 1);
  return isLong && /^\p{L}/u.test(clause)
    ? faultOf(passage, total, [clause, rest], 'whole', 2)
    : kindsFault(passage, total, clause, 3);
}

/** Parts that each count another kind of what the total counts; so many there are at least. */
function kindsFault(passage: Passage, total: Quantity, clause: string, fewest: number): TotalFault | null {
  const parts = countedKinds(clause);
  const isSeries = /,(?!\d)/u.test(clause) || !CONTAINER.test(total.unit);
  const isBounded = parts.every(({ quantity }) => quantity.max <= total.max) && isSeries;
  return /^\d/u.test(clause) && parts.length >= fewest && isBounded && !MEASURE.test(total.unit)
    ? comparedTotal(passage, total, parts, 'whole')
    : null;
}

/** The parts between semicolons, commas of their own inside: "tập huấn, văn phòng phẩm 11,4 triệu đồng; nhập liệu …". Null for fewer than two. */
function partsOfList(rest: string, total: Quantity): readonly TotalPart[] | null {
  const parts = rest.includes(';') ? partsWith(rest, total, BETWEEN_ITEMS) : null;
  return parts === null || parts.length < 2 ? null : parts;
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

/** "Trong 07 vụ có 05 vụ …; 02 vụ … và 01 vụ …": some of them may go untold, but not more be told than there are. */
function moreThanWhole(passage: Passage, total: Quantity, rest: string): TotalFault | null {
  const parts = partsWith(rest.split(/\.(?!\d)/u)[0] ?? '', total) ?? [];
  return parts.length >= FEWEST_TAKEN && makeMore(parts, total)
    ? comparedTotal(passage, total, parts, 'partly')
    : null;
}

/** "Trong 40 hộ …, có 45 hộ …", "45 hộ trong tổng số 40 hộ" */
function takenIn(passage: Passage, first: Quantity, second: Quantity | undefined): TotalFault | null {
  if (second?.unit !== first.unit) {
    return null;
  }
  const { text } = passage.text;
  const between = text.slice(first.end, second.start);
  if (TAKEN_FROM.test(text.slice(Math.max(0, first.start - LEAD_LENGTH), first.start)) && HAS.test(between)) {
    return second.min > first.max
      ? largerPart(passage, first, second)
      : moreThanWhole(passage, first, text.slice(second.start, second.start + LONGEST_SERIES));
  }
  return OUT_OF.test(between) && first.min > second.max ? largerPart(passage, second, first) : null;
}
