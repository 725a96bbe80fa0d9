import type { LabelStyle, OutlineItem } from '../../administrative';
import type { Range } from '../../document';
import type { HeadingDemand, Regulation } from '../../regulations';
import { numberToRoman } from '../../vietnamese';
import type { NewText } from '../remedies/remedies';
import type { RemedyLevel } from '../problem';
import { articleSlip, capitalLetter, styleOfPlace } from './labelSlips';
import { labelMark, levelName, markRange, usualLabelMark } from './headings';

export type LabelFaultKind =
  | 'mark'
  | 'bare'
  | 'figure'
  | 'word'
  | 'letters'
  | 'opened'
  | 'compound'
  | 'padded'
  | 'capital'
  | 'figures'
  | 'numeral';

/** What is wrong in the number of a heading or a numbered paragraph. */
export interface LabelFault {
  /** Clause on the level's number. */
  readonly clause: string;
  readonly kind: LabelFaultKind;
  /** Values for the message, beside the label itself. */
  readonly data: Readonly<Record<string, string>>;
  /** What to write, and who decides on it; null where that cannot be told. */
  readonly change: (NewText & { readonly level: RemedyLevel }) | null;
}

interface Judged {
  readonly item: OutlineItem;
  readonly outline: readonly OutlineItem[];
  readonly demand: HeadingDemand;
  readonly regulation: Regulation;
}

/** The first fault in the number of an item, or null; its text and its mark are judged by what the regulation demands of the level. */
export function labelFault(
  item: OutlineItem,
  outline: readonly OutlineItem[],
  regulation: Regulation,
): LabelFault | null {
  const capital = capitalFault(item, outline, regulation);
  const demand = regulation.demands.headings[styleOfPlace(item, outline)];
  if (capital !== null || demand === undefined) {
    return capital;
  }
  const judged: Judged = { item, outline, demand, regulation };
  const fault = articleFault(judged);
  if (fault !== null) {
    return fault;
  }
  const typed = item.automatic
    ? null
    : (numeralFault(judged) ?? openedFault(judged) ?? compoundFault(judged) ?? paddedFault(judged));
  return typed ?? markFault(judged);
}

/** `A.` for a section, `A)` for a point. */
function capitalFault(
  item: OutlineItem,
  outline: readonly OutlineItem[],
  { demands }: Regulation,
): LabelFault | null {
  const capital = capitalLetter(item, outline);
  const demand = demands.headings[capital?.style ?? 'roman'];
  if (capital === null || demand === undefined) {
    return null;
  }
  const data = { expected: demand.marks[0] ?? '', corrected: item.label.toLowerCase() };
  return { clause: demand.clause, kind: capital.message, data, change: null };
}

function articleFault({ item, demand }: Judged): LabelFault | null {
  const slip = articleSlip(item);
  if (slip === null) {
    return null;
  }
  const data = { ...slip.data, level: levelName('article') };
  return { clause: demand.clause, kind: slip.message, data, change: null };
}

/** Another number in the place of a Roman numeral (`2.`, `B.`), or one that is none (`IIII.`, `lII.`). */
function numeralFault(judged: Judged): LabelFault | null {
  const { item, demand } = judged;
  const written = /^[^\s.,:;)/–-]+/u.exec(item.label)?.[0] ?? '';
  const numeral = numberToRoman(item.ordinal[0] ?? 0);
  if (item.style !== 'roman' || written === numeral) {
    return null;
  }
  const expected = expectedMark(judged) ?? '';
  const corrected = numeral + expected;
  const kind = /^\d+$/u.test(written) ? 'figures' : /^[^IVXl|Ⅰ-Ⅹ]$/u.test(written) ? 'letters' : 'numeral';
  return {
    clause: demand.clause,
    kind,
    data: { corrected, expected },
    change: { range: item.labelRange, text: corrected, level: 'confirm' },
  };
}

/** `(b)` for `b)`. */
function openedFault({ item, demand }: Judged): LabelFault | null {
  return item.style === 'letter' && item.label.startsWith('(')
    ? withoutLead(item, demand, 'opened', 1)
    : null;
}

/** `2b)` for `b)`: where a point is cited, the number of its clause goes with it. */
function compoundFault({ item, demand }: Judged): LabelFault | null {
  const lead = item.style === 'letter' ? (/^\d+\.?/u.exec(item.label)?.[0].length ?? 0) : 0;
  return lead === 0 ? null : withoutLead(item, demand, 'compound', lead);
}

/** A figure 0 before the number of a clause or an article: `02.`, `Điều 02.`. */
const PADDED = /^(?:\p{L}+ )?0(?=\d)/u;
const PADDED_STYLES: ReadonlySet<LabelStyle> = new Set(['arabic', 'article']);

/** `02.` where the other numbers beside it are written `1.`, `3.`. */
function paddedFault({ item, outline, demand }: Judged): LabelFault | null {
  const lead = PADDED_STYLES.has(item.style) ? PADDED.exec(item.label)?.[0] : undefined;
  if (lead === undefined) {
    return null;
  }
  const siblings = outline.filter(
    ({ style, parent, attachment }) =>
      style === item.style && parent === item.parent && attachment === item.attachment,
  );
  const plain = siblings.filter(({ label }) => /^(?:\p{L}+ )?[1-9](?!\d)/u.test(label));
  const padded = siblings.filter(({ label }) => PADDED.test(label));
  return plain.length >= padded.length ? withoutLead(item, demand, 'padded', 1, lead.length - 1) : null;
}

/** The label without so many characters, counted from `from` on. */
function withoutLead(
  { label, labelRange }: OutlineItem,
  { clause }: HeadingDemand,
  kind: LabelFaultKind,
  length: number,
  from = 0,
): LabelFault {
  const start = labelRange.start + from;
  const range: Range = { ...labelRange, start, end: start + length };
  return {
    clause,
    kind,
    data: { corrected: label.slice(0, from) + label.slice(from + length) },
    change: { range, text: '', level: 'safe' },
  };
}

function markFault(judged: Judged): LabelFault | null {
  const { item, outline, demand } = judged;
  const { label, automatic } = item;
  const actual = labelMark(item);
  const expected = demand.marks.includes(actual) ? null : expectedMark(judged);
  if (expected === null) {
    return null;
  }
  const corrected = label.slice(0, label.length - actual.length).trimEnd() + expected;
  return {
    clause: demand.clause,
    kind: actual === '' ? 'bare' : 'mark',
    data: { actual, expected, corrected, level: levelName(styleOfPlace(item, outline)) },
    change: automatic ? null : { range: markRange(item), text: expected, level: 'safe' },
  };
}

/** Where a regulation leaves the mark open, the one of the other numbers of the level. */
function expectedMark({ item, outline, demand }: Judged): string | null {
  if (demand.marks.length < 2) {
    return demand.marks[0] ?? null;
  }
  const level = outline.filter(
    ({ style, attachment }) => style === item.style && attachment === item.attachment,
  );
  return usualLabelMark(level, demand.marks);
}
