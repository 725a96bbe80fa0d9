import type { AdministrativeDocument } from '../administrative';
import type { Range } from '../document';
import { addable, formatNumber, readQuantities, type Quantity } from '../vietnamese';
import { proseOf, type Passage } from './prose';

/** A stated total that its parts do not add up to. */
export interface TotalFault {
  /** The total as written, and where. */
  readonly total: string;
  readonly range: Range;
  /** What the parts add up to, as it would be written. */
  readonly sum: string;
  readonly parts: number;
}

/** The total is announced as a whole: its parts follow. */
const WHOLE =
  /^[^.;:]{0,60}?(?:[,:;]?\s*(?:bao gồm|gồm có|gồm|cụ thể|phân bổ|chia ra|cơ cấu)(?: như sau)?\s*:?|:)\s*$/iu;
/** A part of the whole only, or parts that may overlap. */
const PARTLY = /trong đó/iu;
/** The number is no exact one. */
const VAGUE =
  /(?:khoảng|trên|hơn|gần|tối đa|tối thiểu|ít nhất|không quá|dưới|từ|dự kiến|bình quân|mỗi|đạt)\s*$/iu;

/** Totals announced by a line or a sentence whose parts follow as a list, or in the same sentence. */
export function totalFaults(administrative: AdministrativeDocument): readonly TotalFault[] {
  const passages = proseOf(administrative).filter(({ role }) => role !== 'table' && role !== 'header');
  return passages.flatMap((passage, index) =>
    [overList(passages, index), ...inSentence(passage)].filter((fault) => fault !== null),
  );
}

interface Line {
  readonly quantity: Quantity;
  readonly vague: boolean;
}

/** The quantity that a line of a list states: `Trường học: 02;`, `Lãnh đạo xã (03 đồng chí)`, `02 đại biểu thôn`. */
function statedBy({ text }: Passage): Line | null {
  const quantities = readQuantities(text.text);
  const after = /^[^:]{1,160}: *(?:dự kiến |khoảng )?(?=\d)/iu.exec(text.text)?.[0].length;
  const ending = quantities.at(-1);
  const closes = (end: number): boolean => /^[)\s]*[;,.:]?\s*$/u.test(text.text.slice(end));
  const quantity =
    (after === undefined ? undefined : quantities.find(({ start }) => start === after)) ??
    (ending !== undefined && closes(ending.end) && /[:(,–-]\s*$/u.test(text.text.slice(0, ending.start))
      ? ending
      : undefined);
  return quantity === undefined ? null : { quantity, vague: VAGUE.test(text.text.slice(0, quantity.start)) };
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
  return known.length < 2 || known.length < parts.length || known.some(({ vague }) => vague)
    ? null
    : compare(
        head,
        total,
        known.map(({ quantity }) => quantity),
      );
}

/** The total in a line that is followed by a list with another mark, or null. */
function announced(head: Passage, next: Passage | undefined): Quantity | null {
  const text = head.text.text;
  const mark = next === undefined ? '' : markOf(next);
  if (mark === '' || mark === markOf(head) || PARTLY.test(text)) {
    return null;
  }
  const quantities = readQuantities(text).filter(({ unit }) => unit !== '');
  const total = quantities.at(-1);
  if (total === undefined || VAGUE.test(text.slice(0, total.start))) {
    return null;
  }
  const after = text.slice(total.end);
  const heads =
    head.bullet !== null && statedBy(head)?.quantity.start === total.start && /^\s*[.:]?\s*$/u.test(after);
  return WHOLE.test(after) || heads ? total : null;
}

/** "05 tham luận, gồm: 02 của các thôn, 03 của các trường". */
function inSentence(passage: Passage): readonly (TotalFault | null)[] {
  const text = passage.text.text;
  if (!/gồm|: *\d/u.test(text)) {
    return [];
  }
  return readQuantities(text)
    .filter(({ unit }) => unit !== '')
    .map((total) => {
      const lead = /^(?:[^.;:,()]{0,40},?\s*(?:bao gồm|gồm có|gồm)\s*:?|\s*:)\s*(?=\d)/iu.exec(
        text.slice(total.end),
      )?.[0];
      if (lead === undefined || VAGUE.test(text.slice(0, total.start)) || PARTLY.test(lead)) {
        return null;
      }
      const rest = text.slice(total.end + lead.length).split(/[.;)](?!\d)/u)[0] ?? '';
      const parts = rest
        .split(/,(?!\d)| và /u)
        .map((part) => part.trim())
        .filter((part) => /^\d/u.test(part))
        .flatMap((part) => readQuantities(part).slice(0, 1));
      const isList = /gồm/iu.test(lead) ? parts.length >= 2 : parts.length >= 3;
      const isBounded = parts.every(({ max }) => max <= total.max) && rest.split(/,(?!\d)/u).length > 1;
      return isList && isBounded ? compare(passage, total, parts) : null;
    });
}

function compare(head: Passage, total: Quantity, parts: readonly Quantity[]): TotalFault | null {
  if (!parts.every(({ unit }) => addable(unit, total.unit))) {
    return null;
  }
  const min = parts.reduce((sum, part) => sum + part.min, 0);
  const max = parts.reduce((sum, part) => sum + part.max, 0);
  if (min <= total.max && max >= total.min) {
    return null;
  }
  const shown = min === max ? formatNumber(min) : `${formatNumber(min)} - ${formatNumber(max)}`;
  return {
    total: head.text.text.slice(total.start, total.end),
    range: head.text.slice(total.start, total.end),
    sum: shown,
    parts: parts.length,
  };
}
