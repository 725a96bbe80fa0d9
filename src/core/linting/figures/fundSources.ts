import { readQuantities, sumOf, type Quantity } from '../../vietnamese';
import type { Passage } from '../text/prose';
import { comparedTotal, isVague, type TotalFault, type TotalPart } from './totalParts';

/** "1. Tổng kinh phí: 130.000.000 đồng (…).", "2. Tổng mức đầu tư dự kiến: …" */
const WHOLE =
  /^\s*(?:[-+]\s*)?(?:\d+(?:\.\d+)*[.)]\s*|\p{L}\)\s*)?(?:tổng (?:mức )?(?:kinh phí|dự toán|đầu tư|chi phí)|kinh phí thực hiện)[^:;.\d]{0,40}(?::| là (?=\d))/iu;
/** "2. Nguồn kinh phí: …", "2. Trong đó: …" */
const SOURCES =
  /^\s*(?:[-+]\s*)?(?:\d+(?:\.\d+)*[.)]\s*|\p{L}\)\s*)?(?:nguồn (?:kinh phí|vốn)|trong đó|cơ cấu nguồn(?: vốn)?)[^:;.\d]{0,40}:?\s*/iu;
/** Lines between the whole and its sources, at most. */
const FAR = 4;
/** The parts of another whole would be further off. */
const NEAR = 0.3;
/** A line that announces its own list is read by others. */
const LISTS = /:\s*$/u;
const RATE = /^ ?\//u;

/** The sources of a sum of money in the line after it, or in the lines of a list below, which do not make that sum. */
export function fundSources(passages: readonly Passage[], index: number): TotalFault | null {
  const line = passages[index];
  const lead = line === undefined ? undefined : SOURCES.exec(line.text.text)?.[0];
  if (line === undefined) {
    return null;
  }
  const before = passages.slice(Math.max(0, index - FAR), index).reverse();
  const head =
    before.find(({ text }) => WHOLE.test(text.text)) ??
    (line.role === 'heading' && lead !== undefined ? onlyWhole(passages.slice(0, index)) : undefined);
  const total = head === undefined ? undefined : onlySum(head.text.text);
  const isDirect =
    lead === undefined &&
    head !== undefined &&
    head === passages[index - 1] &&
    !LISTS.test(head.text.text) &&
    line.bullet !== null;
  if (
    head === undefined ||
    total === undefined ||
    (lead === undefined && !isDirect) ||
    isVague(head.text.text.slice(0, total.start), total)
  ) {
    return null;
  }
  const rest = line.text.text.slice(lead?.length ?? 0);
  const parts =
    isDirect || !/\d/u.test(rest) ? listBelow(passages, isDirect ? index : index + 1) : seriesIn(rest);
  const sum = sumOf((parts ?? []).map(({ quantity }) => quantity.min));
  return parts === null || parts.length < 2 || Math.abs(sum - total.min) > NEAR * total.min
    ? null
    : comparedTotal(head, total, parts, 'whole');
}

/** "Tổng kinh phí dự kiến là 865.000.000 đồng, gồm:" under the heading before that of the sources, where no other whole is told. */
const TOLD_WHOLE = /^\s*tổng (?:mức |nhu cầu )?(?:kinh phí|dự toán|đầu tư|chi phí)[^:;.\d]{0,40} là (?=\d)/iu;

function onlyWhole(passages: readonly Passage[]): Passage | undefined {
  const [whole, ...others] = passages.filter(({ text }) => TOLD_WHOLE.test(text.text));
  return others.length === 0 ? whole : undefined;
}

function sumsIn(text: string): readonly Quantity[] {
  return readQuantities(text).filter(({ unit, end }) => unit === 'đồng' && !RATE.test(text.slice(end)));
}

function onlySum(text: string): Quantity | undefined {
  const [sum, ...others] = sumsIn(text);
  return others.length === 0 ? sum : undefined;
}

/** "Ngân sách phường 70.000.000 đồng; xã hội hóa 35.000.000 đồng." */
function seriesIn(text: string): readonly TotalPart[] | null {
  return partsOf(
    text
      .split(/;|,(?!\d)/u)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}

function listBelow(passages: readonly Passage[], from: number): readonly TotalPart[] | null {
  const lines = passages.slice(from);
  const end = lines.findIndex(({ bullet }) => bullet === null);
  return partsOf(lines.slice(0, end === -1 ? lines.length : end).map(({ text }) => text.text));
}

/** Each of the texts with its one sum; null where one has none, or several. */
function partsOf(texts: readonly string[]): readonly TotalPart[] | null {
  const parts = texts.map((text): TotalPart | null => {
    const quantity = onlySum(text);
    return quantity === undefined || isVague(text.slice(0, quantity.start), quantity)
      ? null
      : { quantity, text };
  });
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? known : null;
}
