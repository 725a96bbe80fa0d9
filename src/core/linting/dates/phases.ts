import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import type { Range } from '../../document';
import type { Passage } from '../text/prose';
import { datesOf, daysOf, writtenDate } from './dates';
import type { OrderFault } from './programmeOrder';

/** "- Giai đoạn 1: từ ngày … đến ngày …" */
const PHASE =
  /^\s*(?:[-+*•–]\s*|\(?[\da-zđ]{1,2}[.)]\s*)?(giai đoạn|đợt|bước|vòng) (?:\d{1,2}|[IVX]{1,4}|thứ \p{L}+)(?!\p{L})/iu;

interface Phase {
  readonly name: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  readonly shown: string;
  readonly range: Range;
  readonly passage: Passage;
}

/**
 * Phases of one matter, numbered line by line, of which one begins before the one above it ends, and deadlines that a phase sets outside
 * its own days.
 */
export function phaseFaults(administrative: AdministrativeDocument): readonly OrderFault[] {
  const faults: OrderFault[] = [];
  const phases: Phase[] = [];
  for (const { passage, mention, until } of datesOf(administrative)) {
    const name = until === null ? undefined : nameOf(administrative, passage);
    const [from, to] = [daysOf(mention), until === null ? null : daysOf(until.mention)];
    if (name === undefined || until === null || from === null || to === null || passage.quoted) {
      continue;
    }
    const [start, end] = [mention.start, until.mention.end];
    const shown = passage.text.text.slice(start, end);
    const range = passage.text.slice(start, end);
    const last = phases.at(-1);
    if (last?.name === name && from.first < last.end) {
      faults.push({ kind: 'overlap', earlier: last.shown, actual: shown, range });
    }
    phases.push({ name, start: from.first, end: to.last, shown, range, passage });
  }
  return [
    ...faults,
    ...phases.flatMap((phase) => outside(administrative, phase)),
    ...besideWhole(administrative, phases),
  ];
}

/** "Thực hiện từ ngày … đến ngày …, chia làm 02 giai đoạn:" above phases that begin or end on other days. */
function besideWhole(
  administrative: AdministrativeDocument,
  phases: readonly Phase[],
): readonly OrderFault[] {
  const [first] = phases;
  const last = phases.at(-1);
  const whole = datesOf(administrative).find(
    ({ passage, until }) =>
      first !== undefined &&
      until !== null &&
      passage.paragraph.index === first.passage.paragraph.index - 1 &&
      DIVIDED.test(passage.text.text.slice(until.mention.end)),
  );
  const [from, to] = [whole, whole?.until].map((date) => (date == null ? null : daysOf(date.mention)));
  if (
    first === undefined ||
    last === undefined ||
    whole?.until == null ||
    from == null ||
    to == null ||
    phases.some(({ name }) => name !== first.name)
  ) {
    return [];
  }
  const odd = first.start !== from.first ? first : last.end !== to.last ? last : null;
  const earlier = whole.passage.text.text.slice(whole.mention.start, whole.until.mention.end);
  return odd === null ? [] : [{ kind: 'whole', earlier, actual: odd.shown, range: odd.range }];
}

/** ", chia làm 02 giai đoạn:": the phases make the whole time. */
const DIVIDED = /^,? (?:được )?(?:chia|gồm|thành)[^.;]{0,40}(?:giai đoạn|đợt|bước|vòng)[^.;]{0,20}:\s*$/iu;

/** The word for the phase that a line is about: it begins with it, or stands right below its heading. */
function nameOf(administrative: AdministrativeDocument, passage: Passage): string | undefined {
  const own = PHASE.exec(passage.text.text)?.[1]?.toLowerCase();
  if (own !== undefined) {
    return own;
  }
  const heading = itemAt(administrative, passage.paragraph.index - 1);
  return heading?.kind === 'heading' ? PHASE.exec(heading.title)?.[1]?.toLowerCase() : undefined;
}

function itemAt({ outline }: AdministrativeDocument, paragraph: number): OutlineItem | undefined {
  return outline.find((item) => item.paragraph === paragraph);
}

/** Deadlines below the heading of a phase that lie behind its end or before its beginning; of what is due "after" it nothing is said. */
function outside(
  administrative: AdministrativeDocument,
  { start, end, shown, passage }: Phase,
): readonly OrderFault[] {
  const heading = itemAt(administrative, passage.paragraph.index);
  if (heading?.kind !== 'heading') {
    return [];
  }
  return datesOf(administrative).flatMap((date): readonly OrderFault[] => {
    const { mention, role, until } = date;
    const { index } = date.passage.paragraph;
    const days = mention.precision === 'day' && until === null ? daysOf(mention) : null;
    return days !== null &&
      (role === 'deadline' || role === 'event') &&
      index > heading.paragraph &&
      index < heading.endParagraph &&
      (days.first > end || days.last < start)
      ? [
          {
            kind: 'outside',
            earlier: shown,
            actual: writtenDate(date),
            range: date.range,
          },
        ]
      : [];
  });
}
