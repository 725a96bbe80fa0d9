import type { AdministrativeDocument } from '../../administrative';
import { oncePer } from '../../document';
import { isoDate } from '../../vietnamese';
import type { PassageRole } from '../text/prose';
import { actKey } from './actKey';
import type { Citation } from './citation';
import { citationsOf } from './citations';
import { enclosureParagraphs } from '../text/enclosures';
import { nearActs } from './nearActs';

/** A citation in the running text or the legal bases, with what was said of the same act before it, wherever below the header. */
export interface Mention {
  readonly citation: Citation;
  /** The act was cited before. */
  readonly repeated: boolean;
  /** It was, with its date and with who issued it. */
  readonly told: boolean;
}

/** Where the law asks for full or short citations: not in headings, tables, lists of recipients and quoted layouts. */
const JUDGED: ReadonlySet<PassageRole> = new Set(['legalBasis', 'running', 'item', 'bullet']);

/**
 * The mentions that the law's demands on citing are about. Left out are those inside quotation marks, inside another act's abstract
 * and in appendices, which are cited from elsewhere; they still count as earlier mentions.
 */
export const mentionsOf = oncePer(readMentions);

/** "(Kèm theo Quyết định số …)": the document names itself. */
const ATTACHED = /^\P{L}*(?:Ban hành )?[Kk]èm theo/u;

function readMentions(administrative: AdministrativeDocument): readonly Mention[] {
  const references = enclosureParagraphs(administrative);
  const below = citationsOf(administrative).filter(
    ({ passage }) =>
      passage.role !== 'header' &&
      !references.has(passage.paragraph.index) &&
      !ATTACHED.test(passage.text.text),
  );
  const nearlyCited = nearActs(below);
  const read = new Set<Citation>();
  const byKey = new Map<string, EarlierCitations>();
  return below.flatMap((citation) => {
    const key = actKey(citation);
    const alike = key === null ? undefined : byKey.get(key);
    const near = alike === undefined ? nearlyCited(citation) : null;
    const earlier = alike ?? withCitation(NONE, near !== null && read.has(near) ? near : null);
    const day = dayOf(citation);
    const mention = { citation, repeated: meets(earlier.days, day), told: meets(earlier.toldDays, day) };
    read.add(citation);
    if (key !== null) {
      byKey.set(key, withCitation(alike ?? NONE, citation));
    }
    const { passage, quoted, within } = citation;
    const judged = JUDGED.has(passage.role) && passage.appendix === null && !quoted && within === null;
    return judged ? [mention] : [];
  });
}

/** Of the citations of one key: the days they name, the empty text for one without. */
interface EarlierCitations {
  readonly days: ReadonlySet<string>;
  /** Of those that tell the date and who issued the act. */
  readonly toldDays: ReadonlySet<string>;
}

const NONE: EarlierCitations = { days: new Set(), toldDays: new Set() };

function withCitation(earlier: EarlierCitations, citation: Citation | null): EarlierCitations {
  if (citation === null) {
    return earlier;
  }
  const day = dayOf(citation);
  const tells = citation.date !== null && citation.issuerKnown;
  return {
    days: withDay(earlier.days, day),
    toldDays: tells ? withDay(earlier.toldDays, day) : earlier.toldDays,
  };
}

function withDay(days: ReadonlySet<string>, day: string): ReadonlySet<string> {
  return days.has(day) ? days : new Set([...days, day]);
}

function dayOf({ date }: Citation): string {
  return date?.value == null ? '' : isoDate(date.value);
}

/** Citations of one key are of different acts when their dates differ: every office counts its own numbers. */
function meets(days: ReadonlySet<string>, day: string): boolean {
  return day === '' ? days.size > 0 : days.has(day) || days.has('');
}
