import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import type { PassageRole } from '../text/prose';
import { fold } from '../../vietnamese';
import type { Citation, Designation } from './citation';
import { citationsOf } from './citations';

/** A citation in the running text or the legal bases, with the earlier ones of the same act. */
export interface Mention {
  readonly citation: Citation;
  /** Mentions before it, wherever they stand below the header; empty for the first. */
  readonly earlier: readonly Citation[];
}

/** Where the law asks for full or short citations: not in headings, tables, lists of recipients and quoted layouts. */
const JUDGED: ReadonlySet<PassageRole> = new Set(['legalBasis', 'running', 'item', 'bullet']);

/**
 * What tells an act from others: the letters and digits of its designation, so that a stroke, a dash or a capital amiss does not make
 * another act of it; null for one without number or symbol.
 */
export function actKey({ designation }: Citation): string | null {
  return designation === null || designation.number === null || designation.symbol === null
    ? null
    : fold(designation.text)
        .replace(/[^A-Z\d]/gu, '')
        .replace(/^0+/u, '');
}

/** Another citation of the same type and number whose letters these are, out of order or one short: meant is the same act. */
export function nearlyCited(citation: Citation, others: readonly Citation[]): Citation | null {
  const { designation, type } = citation;
  const key = actKey(citation);
  if (key === null) {
    return null;
  }
  const near = others.find(
    (each) =>
      each.type === type &&
      each.designation?.number === designation?.number &&
      actKey(each) !== key &&
      isNear(sortedLetters(each.designation), sortedLetters(designation)),
  );
  return near ?? null;
}

function sortedLetters(designation: Designation | null): string {
  return [...fold(designation?.symbol ?? '').replace(/[^A-Z\d]/gu, '')].sort().join('');
}

function isNear(one: string, other: string): boolean {
  return (
    Math.min(one.length, other.length) > 2 &&
    (one === other || isOneShort(one, other) || isOneShort(other, one))
  );
}

/** Whether one text is the other without one of its letters; both sorted. */
function isOneShort(short: string, long: string): boolean {
  return (
    short.length + 1 === long.length &&
    [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short)
  );
}

/** Two citations of one key are of different acts when their dates differ: every office counts its own numbers. */
function sameAct(one: Citation, other: Citation): boolean {
  const [first, second] = [one.date?.value, other.date?.value];
  return (
    first === undefined ||
    second === undefined ||
    first === null ||
    second === null ||
    (first.day === second.day && first.month === second.month && first.year === second.year)
  );
}

/**
 * The mentions that the law's demands on citing are about. Left out are those inside quotation marks, inside another act's abstract
 * and in appendices, which are cited from elsewhere; they still count as earlier mentions.
 */
export const mentionsOf = oncePer(readMentions);

/** "(Kèm theo Quyết định số …)": the document names itself. */
const ATTACHED = /^\P{L}*(?:Ban hành )?[Kk]èm theo/u;

function readMentions(administrative: AdministrativeDocument): readonly Mention[] {
  const references = new Set(
    administrative.appendices.flatMap(
      ({ reference }) => reference?.ranges.map(({ paragraph }) => paragraph) ?? [],
    ),
  );
  const below = citationsOf(administrative).filter(
    ({ passage }) =>
      passage.role !== 'header' &&
      !references.has(passage.paragraph.index) &&
      !ATTACHED.test(passage.text.text),
  );
  const read: Citation[] = [];
  const byKey = new Map<string, Citation[]>();
  return below.flatMap((citation) => {
    const key = actKey(citation);
    const alike = key === null ? [] : (byKey.get(key) ?? []);
    const near = alike.length === 0 ? nearlyCited(citation, read) : null;
    const earlier = [...alike, ...(near === null ? [] : [near])].filter((each) => sameAct(each, citation));
    read.push(citation);
    if (key !== null) {
      byKey.set(key, [...alike, citation]);
    }
    const { passage, quoted, within } = citation;
    const judged = JUDGED.has(passage.role) && passage.appendix === null && !quoted && within === null;
    return judged ? [{ citation, earlier }] : [];
  });
}
