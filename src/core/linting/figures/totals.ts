import type { AdministrativeDocument } from '../../administrative';
import { addable, readQuantities, type Quantity } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { countsIn } from './counts';
import { sentenceTotals } from './sentenceTotals';
import { comparedTotal, isVague, type TotalFault, type TotalPart } from './totalParts';

/** The total is announced as a whole: its parts follow. */
const WHOLE =
  /^[^.;:]{0,60}?(?:[,:;]?\s*(?:bao gồm|gồm có|gồm|cụ thể|phân bổ|chia ra|cơ cấu)(?: như sau)?\s*:?|:)\s*$/iu;
/** Perhaps some of the parts only. */
const PARTLY = /trong đó(?: có)?\s*:?\s*$/iu;
/** The number calls itself a sum. */
const SUMMED = /(?<!\p{L})tổng(?!\p{L})/iu;

/** Totals announced by a line or a sentence whose parts follow as a list, or in the same sentence. */
export function totalFaults(administrative: AdministrativeDocument): readonly TotalFault[] {
  const passages = proseOf(administrative).filter(({ role }) => role !== 'table' && role !== 'header');
  return passages.flatMap((passage, index) =>
    [overList(passages, index), ...sentenceTotals(passage)].filter((fault) => fault !== null),
  );
}

interface Line extends TotalPart {
  readonly vague: boolean;
}

/** The quantity that a line of a list states: `Trường học: 02;`, `Lãnh đạo xã (03 đồng chí)`, `02 đại biểu thôn`. */
function statedBy({ text }: Passage): Line | null {
  const quantities = readQuantities(text.text);
  const after = /^[^:]{1,160}: *(?:dự kiến |khoảng |từ )?(?=\d)/iu.exec(text.text)?.[0].length;
  const ending = quantities.at(-1);
  const closes = (end: number): boolean => /^[)\s]*[;,.:]?\s*$/u.test(text.text.slice(end));
  const quantity =
    (after === undefined ? undefined : quantities.find(({ start }) => start === after)) ??
    (ending !== undefined && closes(ending.end) && /[:(,–-]\s*$/u.test(text.text.slice(0, ending.start))
      ? ending
      : undefined);
  return quantity === undefined
    ? null
    : { quantity, text: text.text, vague: isVague(text.text.slice(0, quantity.start), quantity) };
}

/** The kind of mark that a line begins with: lines of one list share it. */
function markOf({ bullet, item }: Passage): string {
  return bullet?.mark ?? item?.style ?? '';
}

/** The quantity of a line that the whole of a list counts: the one it states, else the only one of that kind, or the result of "… = …". */
function partOf(passage: Passage, total: Quantity, isLast: boolean): Line | null {
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
  const totals = head === undefined ? [] : announced(head, next);
  if (head === undefined || next === undefined || totals.length === 0) {
    return null;
  }
  const mark = markOf(next);
  const lines: Passage[] = [];
  for (const passage of passages.slice(index + 1)) {
    const own = markOf(passage);
    if (own === mark) {
      lines.push(passage);
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
function announced(head: Passage, next: Passage | undefined): readonly Quantity[] {
  const text = head.text.text;
  const mark = next === undefined ? '' : markOf(next);
  if (mark === '' || mark === markOf(head) || (/trong đó/iu.test(text) && !PARTLY.test(text))) {
    return [];
  }
  const quantities = countsIn(text).filter(
    (quantity) =>
      quantity.unit !== '' && quantity.unit !== '%' && !isVague(text.slice(0, quantity.start), quantity),
  );
  const total = quantities.at(-1);
  if (total === undefined) {
    return [];
  }
  const after = text.slice(total.end);
  const heads =
    head.bullet !== null && statedBy(head)?.quantity.start === total.start && /^\s*[.:]?\s*$/u.test(after);
  const isWhole = WHOLE.test(after);
  const worth = isWhole && total.unit === 'đồng' ? quantities.at(-2) : undefined;
  return isWhole || PARTLY.test(after) || heads ? [total, ...(worth === undefined ? [] : [worth])] : [];
}
