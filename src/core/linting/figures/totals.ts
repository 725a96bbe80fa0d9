import type { AdministrativeDocument } from '../../administrative';
import { addable, sumOf, type Quantity } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { SOME_OF_THEM } from './countGrammar';
import { countsIn } from './counts';
import { fundSources } from './fundSources';
import { partsFarBehind } from './partsFarBehind';
import { quarterSums } from './quarterSums';
import { sentenceTotals } from './sentenceTotals';
import { markOf, statedBy, SUM_LINE, type StatedLine } from './statedLines';
import { seriesApart } from './seriesApart';
import { sumsBehind } from './sumsBehind';
import { totalBelow } from './totalsBelow';
import { comparedTotal, isVague, type TotalFault } from './totalParts';

/** The total is announced as a whole: its parts follow. */
const WHOLE =
  /^[^.;:]{0,60}?(?:[,:;]?\s*(?:bao gồm|gồm có|gồm|cụ thể|phân bổ|chia ra|cơ cấu)(?: như sau)?\s*:?|:)\s*$/iu;
/** Perhaps some of the parts only. */
const PARTLY = new RegExp(String.raw`${SOME_OF_THEM}\s*:?\s*$`, 'iu');
/** "Tổng kinh phí 680 triệu đồng, trong đó: … Cụ thể:": what makes it up is told twice, by where it comes from and by what it is for. */
const TOLD_TWICE =
  /(?<!\p{L})trong đó(?!\p{L})[^]*[.;] (?:cụ thể|chi tiết|nội dung chi|phân bổ|dự toán|bao gồm)[^.;\d]{0,40}:\s*$/iu;
/** A sentence before the announcement names the total: "Toàn xã vận động 130 người đăng ký. Phân bổ như sau:". */
const ANNOUNCES =
  /(?<!\p{L})(?:phân bổ|phân công|cụ thể|trong đó|bao gồm|gồm|chia ra|như sau)(?!\p{L})[^.;:\d]{0,60}:\s*$/iu;
/** "Tổng số 116 học viên, chia làm 02 lớp:": into how many parts the whole falls is no number of what is counted. */
const DIVIDED = /,? (?:được )?chia (?:làm|thành|ra)(?: làm| thành)? \d{1,2} \p{L}+(?= *:? *$)/iu;
/** ", tăng 3.200 triệu đồng so với dự toán đầu năm (45.000 triệu đồng)": what is announced behind it are no parts of these numbers. */
const COMPARED =
  /,? (?:tăng|giảm)(?: được| thêm)? \d[^;:()]{0,60}? so với [^.;:()]{0,60} \([^()]*\)|,? (?:bằng|đạt) \d[\d,]* ?%[^.;:()]{0,60} \([^()]*\)/giu;
/** The number calls itself a sum. */
const SUMMED = /(?<!\p{L})tổng(?!\p{L})/iu;

/** Totals announced by a line or a sentence whose parts follow as a list, or in the same sentence. */
export function totalFaults(administrative: AdministrativeDocument): readonly TotalFault[] {
  const passages = proseOf(administrative).filter(({ role }) => role !== 'table' && role !== 'header');
  const told = passages.flatMap((passage, index) =>
    [
      overList(passages, index),
      totalBelow(passages, index),
      fundSources(passages, index),
      ...sentenceTotals(passage),
      ...partsFarBehind(passage),
      ...sumsBehind(passage),
      ...quarterSums(passage),
    ].filter((fault) => fault !== null),
  );
  const isTold = ({ range }: TotalFault): boolean =>
    told.some((other) => other.range.paragraph === range.paragraph && other.range.start === range.start);
  return [...told, ...seriesApart(administrative).filter((fault) => !isTold(fault))];
}

/** Whether the next line goes on with the list that the line at `index` stands inside of: "b) …:", "- …", "- …", "c) …". */
function isInside(passages: readonly Passage[], index: number): boolean {
  const [own, next] = [passages[index], passages[index + 1]];
  if (own === undefined || next === undefined) {
    return false;
  }
  const before = passages
    .slice(0, index)
    .filter((passage) => markOf(passage) !== markOf(own))
    .at(-1);
  return before !== undefined && markOf(before) !== '' && markOf(before) === markOf(next);
}

/** The quantity of a line that the whole of a list counts: the one it states, else the only one of that kind, or the result of "… = …". */
function partOf(passage: Passage, total: Quantity, isLast: boolean): StatedLine | null {
  const stated = statedBy(passage);
  if (
    stated !== null &&
    (isLast || stated.quantity.unit !== '') &&
    addable(stated.quantity.unit, total.unit)
  ) {
    return stated;
  }
  const { text } = passage.text;
  const made = text.lastIndexOf('=');
  const counts = countsIn(text).filter(
    ({ unit, start }) => unit !== '' && addable(unit, total.unit) && (total.unit !== 'đồng' || start > made),
  );
  const [quantity] = counts;
  return quantity === undefined || counts.length > 1
    ? null
    : { quantity, text, vague: isVague(text.slice(0, quantity.start), quantity) };
}

function overList(passages: readonly Passage[], index: number): TotalFault | null {
  const head = passages[index];
  const next = passages[index + 1];
  const totals = announced(passages, index);
  if (head === undefined || next === undefined || totals.length === 0) {
    return null;
  }
  const mark = markOf(next);
  const lines: Passage[] = [];
  for (const passage of passages.slice(index + 1)) {
    const own = markOf(passage);
    if (own === mark && !SUM_LINE.test(passage.text.text)) {
      lines.push(passage);
    } else if (own === mark) {
      break;
    } else if (
      own === '' ||
      own === markOf(head) ||
      passage.role === 'heading' ||
      passage.role === 'closing'
    ) {
      break;
    }
  }
  const { text } = head.text;
  for (const total of totals) {
    const parts = lines.map((line) => partOf(line, total, total === totals[0]));
    const known = parts.filter((part) => part !== null);
    if (known.length < 2 || known.length < parts.length || known.some(({ vague }) => vague)) {
      continue;
    }
    // "được giao 12 nhiệm vụ, đã hoàn thành 06 nhiệm vụ, cụ thể:" announces one of them.
    const agrees = countsIn(text).some(
      (other) => addable(other.unit, total.unit) && comparedTotal(head, other, known, 'whole') === null,
    );
    const fault = agrees
      ? null
      : PARTLY.test(text)
        ? comparedTotal(head, total, known, 'partly', SUMMED.test(text.slice(0, total.start)))
        : comparedTotal(head, total, known, 'whole');
    if (fault !== null) {
      return fault;
    }
  }
  return null;
}

/** The totals in a line that is followed by a list with another mark, the last one first: "420 suất, trị giá 231.000.000 đồng, gồm:". */
function announced(passages: readonly Passage[], index: number): readonly Quantity[] {
  const [head, next] = [passages[index], passages[index + 1]];
  if (head === undefined) {
    return [];
  }
  const text = head.text.text
    .replace(DIVIDED, '')
    .replace(COMPARED, (comparison) => ' '.repeat(comparison.length));
  const mark = next === undefined ? '' : markOf(next);
  if (mark === '' || mark === markOf(head) || (/trong đó/iu.test(text) && !PARTLY.test(text))) {
    return TOLD_TWICE.test(text) ? sumBeforeParts(text) : [];
  }
  const quantities = countsIn(text).filter(
    (quantity) =>
      quantity.unit !== '' &&
      quantity.unit !== '%' &&
      !/^ ?\/\p{L}/u.test(text.slice(quantity.end)) &&
      !isVague(text.slice(0, quantity.start), quantity),
  );
  const total = quantities.at(-1);
  if (total === undefined) {
    return [];
  }
  const after = text.slice(total.end).replace(/ {2,}/gu, ' ');
  const heads =
    head.bullet !== null &&
    statedBy(head)?.quantity.start === total.start &&
    /^\s*[.:]?\s*$/u.test(after) &&
    !isInside(passages, index);
  const isWhole = WHOLE.test(after);
  const worth = isWhole && total.unit === 'đồng' ? quantities.at(-2) : undefined;
  if (isWhole || PARTLY.test(after) || heads) {
    return [total, ...(worth === undefined ? [] : [worth])];
  }
  return ANNOUNCES.test(text)
    ? quantities.filter(
        (quantity) => isAlone(quantities, quantity.unit) || isSumOfOthers(quantities, quantity),
      )
    : [];
}

/** The sum of money that a line names before it says where it comes from. */
function sumBeforeParts(text: string): readonly Quantity[] {
  const until = /(?<!\p{L})trong đó(?!\p{L})/iu.exec(text)?.index ?? 0;
  const sums = countsIn(text).filter(({ unit, start }) => unit === 'đồng' && start < until);
  const [sum] = sums;
  return sum !== undefined &&
    sums.length === 1 &&
    SUMMED.test(text.slice(0, sum.start)) &&
    !isVague(text.slice(0, sum.start), sum)
    ? sums
    : [];
}

/** "48 đơn, gồm: 17 đơn khiếu nại, 06 đơn tố cáo, 25 đơn kiến nghị. Phân theo lĩnh vực như sau:": the whole that its parts already make. */
function isSumOfOthers(quantities: readonly Quantity[], total: Quantity): boolean {
  const others = quantities.filter((other) => other !== total && addable(other.unit, total.unit));
  return others.length > 1 && sumOf(others.map(({ min }) => min)) === total.min;
}

function isAlone(quantities: readonly Quantity[], unit: string): boolean {
  return quantities.filter((other) => addable(other.unit, unit)).length === 1;
}
