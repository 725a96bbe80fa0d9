import type { AdministrativeDocument } from '../../administrative';
import { datesOf, daysOf } from './dates';
import type { OrderFault } from './programmeOrder';

/** "- Giai đoạn 1: từ ngày … đến ngày …" */
const PHASE =
  /^\s*(?:[-+*•–]\s*|\(?[\da-zđ]{1,2}[.)]\s*)?(giai đoạn|đợt|bước|vòng) (?:\d{1,2}|[IVX]{1,4}|thứ \p{L}+)(?!\p{L})/iu;

interface Phase {
  readonly name: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly end: string;
  readonly shown: string;
}

/** Phases of one matter, numbered line by line, of which one begins before the one above it ends. */
export function phaseFaults(administrative: AdministrativeDocument): readonly OrderFault[] {
  const faults: OrderFault[] = [];
  const phases: Phase[] = [];
  for (const { passage, mention, until } of datesOf(administrative)) {
    const name = until === null ? undefined : PHASE.exec(passage.text.text)?.[1]?.toLowerCase();
    const [from, to] = [daysOf(mention), until === null ? null : daysOf(until.mention)];
    if (name === undefined || until === null || from === null || to === null || passage.quoted) {
      continue;
    }
    const [start, end] = [mention.start, until.mention.end];
    const shown = passage.text.text.slice(start, end);
    const last = phases.at(-1);
    if (last?.name === name && from.first < last.end) {
      faults.push({
        kind: 'overlap',
        earlier: last.shown,
        actual: shown,
        range: passage.text.slice(start, end),
      });
    }
    phases.push({ name, end: to.last, shown });
  }
  return faults;
}
