import type { AdministrativeDocument } from '../../administrative';
import { readQuantities, type Quantity } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
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

function overList(passages: readonly Passage[], index: number): TotalFault | null {
  const head = passages[index];
  const next = passages[index + 1];
  const total = head === undefined ? null : announced(head, next);
  if (head === undefined || next === undefined || total === null) {
    return null;
  }
  const mark = markOf(next);
  const parts: (Line | null)[] = [];
  for (const passage of passages.slice(index + 1)) {
    const own = markOf(passage);
    if (own === mark) {
      parts.push(statedBy(passage));
    } else if (
      own === '' ||
      own === markOf(head) ||
      passage.role === 'heading' ||
      passage.role === 'closing'
    ) {
      break;
    }
  }
  const known = parts.filter((part) => part !== null);
  if (known.length < 2 || known.length < parts.length || known.some(({ vague }) => vague)) {
    return null;
  }
  const { text } = head.text;
  return PARTLY.test(text)
    ? comparedTotal(head, total, known, 'partly', SUMMED.test(text.slice(0, total.start)))
    : comparedTotal(head, total, known, 'whole');
}

/** The total in a line that is followed by a list with another mark, or null. */
function announced(head: Passage, next: Passage | undefined): Quantity | null {
  const text = head.text.text;
  const mark = next === undefined ? '' : markOf(next);
  if (mark === '' || mark === markOf(head) || (/trong đó/iu.test(text) && !PARTLY.test(text))) {
    return null;
  }
  const quantities = readQuantities(text).filter(({ unit }) => unit !== '');
  const total = quantities.at(-1);
  if (total === undefined || isVague(text.slice(0, total.start), total)) {
    return null;
  }
  const after = text.slice(total.end);
  const heads =
    head.bullet !== null && statedBy(head)?.quantity.start === total.start && /^\s*[.:]?\s*$/u.test(after);
  return WHOLE.test(after) || PARTLY.test(after) || heads ? total : null;
}
