import { readQuantities, type Quantity } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { comparedTotal, isVague, largerPart, type TotalFault, type TotalPart } from './totalParts';

/** "… 14 thôn, trong đó có 08 thôn …", "05 tham luận, gồm: 02 …", "kinh phí: 3 …" */
const LEAD = /^(?:[^.;:,()]{0,40},?\s*(?:(bao gồm|gồm có|gồm)|trong đó(?: có)?)\s*:?|\s*:)\s*/iu;
/** "300 cây xanh (Hội Nông dân 120 cây, Hội Phụ nữ 180 cây)" */
const IN_BRACKETS = /^[^.;:,()\d]{0,30}\(([^()]+)\)/u;
const TAKEN_FROM = /(?<!\p{L})trong (?:số |tổng số |tổng cộng )?$/iu;
/** "45 hộ trong tổng số 40 hộ" */
const OUT_OF = /^[^.;,()\d]{0,30} trong tổng số $/iu;
const HAS = /^[^.;:()]{0,60}(?<!\p{L})(?:có|đã có)\s*$/iu;

/** Totals whose parts stand in the same sentence, and parts that are larger than what they are taken from. */
export function sentenceTotals(passage: Passage): readonly TotalFault[] {
  const { text } = passage.text;
  if (!/gồm|trong |: *\d|\(/iu.test(text)) {
    return [];
  }
  const quantities = readQuantities(text).filter(({ unit }) => unit !== '');
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
  const rest = text.slice(total.end + announced.length).split(/[.;)](?!\d)/u)[0] ?? '';
  if (/trong đó/iu.test(announced)) {
    const parts = partsWith(rest, total);
    return parts === null ? null : comparedTotal(passage, total, parts, 'partly');
  }
  const named = whole === undefined ? null : partsWith(rest, total);
  if (named !== null && named.length > 1) {
    return comparedTotal(passage, total, named, 'whole');
  }
  const parts = rest
    .split(/,(?!\d)| và /u)
    .map((part) => part.trim())
    .filter((part) => /^\d/u.test(part))
    .flatMap((part) =>
      readQuantities(part)
        .slice(0, 1)
        .map((quantity): TotalPart => ({ quantity, text: part })),
    );
  const isList = whole === undefined ? parts.length >= 3 : parts.length >= 2;
  const isBounded =
    parts.every(({ quantity }) => quantity.max <= total.max) && rest.split(/,(?!\d)/u).length > 1;
  return /^\d/u.test(rest) && isList && isBounded ? comparedTotal(passage, total, parts, 'whole') : null;
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

/** The parts of a series when each of them names one number of what the total counts; else null. */
function partsWith(series: string, { unit }: Quantity): readonly TotalPart[] | null {
  const parts = series.split(/,(?!\d)|;| và (?=(?:[^,;]* )?\d)/u).map((text) => {
    const quantities = readQuantities(text);
    const [quantity] = quantities;
    return quantities.length === 1 &&
      quantity?.unit === unit &&
      !isVague(text.slice(0, quantity.start), quantity)
      ? { quantity, text }
      : null;
  });
  return parts.includes(null) ? null : parts.filter((part) => part !== null);
}

/** "Trong 40 hộ …, có 45 hộ …", "45 hộ trong tổng số 40 hộ" */
function takenIn(passage: Passage, first: Quantity, second: Quantity | undefined): TotalFault | null {
  if (second?.unit !== first.unit) {
    return null;
  }
  const { text } = passage.text;
  const between = text.slice(first.end, second.start);
  if (TAKEN_FROM.test(text.slice(0, first.start)) && HAS.test(between) && second.min > first.max) {
    return largerPart(passage, first, second);
  }
  return OUT_OF.test(between) && first.min > second.max ? largerPart(passage, second, first) : null;
}
