import type { AdministrativeDocument } from '../../administrative';
import type { PassageRole } from '../prose';
import type { Citation } from './citation';
import { citationsOf } from './citations';

/** A citation in the running text or the legal bases, with the earlier ones of the same act. */
export interface Mention {
  readonly citation: Citation;
  /** Mentions before it, wherever they stand below the header; empty for the first. */
  readonly earlier: readonly Citation[];
}

const known = new WeakMap<AdministrativeDocument, readonly Mention[]>();

/** Where the law asks for full or short citations: not in headings, tables, lists of recipients and quoted layouts. */
const JUDGED: ReadonlySet<PassageRole> = new Set(['legalBasis', 'running', 'item', 'bullet']);

/** What tells an act from others: number, year and symbol, whatever the dash and the case; null for one without them. */
export function actKey({ designation }: Citation): string | null {
  if (designation?.number === null || designation?.symbol === null || designation === null) {
    return null;
  }
  const { number, year, symbol } = designation;
  return [Number.parseInt(number, 10), year ?? '', symbol.replace(/–/gu, '-')].join('/').toUpperCase();
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
export function mentionsOf(administrative: AdministrativeDocument): readonly Mention[] {
  const cached = known.get(administrative);
  if (cached !== undefined) {
    return cached;
  }
  const mentions = readMentions(administrative);
  known.set(administrative, mentions);
  return mentions;
}

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
  const byKey = new Map<string, Citation[]>();
  return below.flatMap((citation) => {
    const key = actKey(citation);
    const alike = key === null ? [] : (byKey.get(key) ?? []);
    const earlier = alike.filter((each) => sameAct(each, citation));
    if (key !== null) {
      byKey.set(key, [...alike, citation]);
    }
    const { passage, quoted, within } = citation;
    const judged = JUDGED.has(passage.role) && passage.appendix === null && !quoted && within === null;
    return judged ? [{ citation, earlier }] : [];
  });
}
