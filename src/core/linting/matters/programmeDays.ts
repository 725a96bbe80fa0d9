import type { AdministrativeDocument } from '../../administrative';
import { datesOf, daysOf, writtenDate, type DocumentDate } from '../dates/dates';
import type { Contradiction } from './facts';

/** "Chương trình ngày 16/9/2026 như sau:" */
const PROGRAMME = /^\P{L}*(?:\p{L}\) )?Chương trình (?:\p{Ll}+ ){0,6}ngày $/u;

/** The day of a programme on which, as the rest of the document has it, nothing takes place. */
export function programmeDays(administrative: AdministrativeDocument): readonly Contradiction[] {
  const dates = datesOf(administrative).filter(({ mention }) => mention.precision === 'day');
  const programmes = dates.filter(
    ({ passage, mention }) =>
      !passage.quoted &&
      PROGRAMME.test(passage.text.text.slice(0, mention.start)) &&
      /^[^.;]{0,40}:\s*$/u.test(passage.text.text.slice(mention.end)),
  );
  const events = dates.filter((date) => date.role === 'event' && !programmes.includes(date));
  const [first] = events;
  return programmes.flatMap((date): readonly Contradiction[] => {
    const day = dayOf(date);
    const isKnown =
      day === null || events.some((event) => (dayOf(event) ?? '') <= day && day <= (untilOf(event) ?? ''));
    return isKnown || first === undefined
      ? []
      : [{ actual: writtenDate(date), other: nearest(events, day).join(', '), range: date.range }];
  });
}

function dayOf({ mention }: DocumentDate): string | null {
  return daysOf(mention)?.first ?? null;
}

function untilOf(date: DocumentDate): string | null {
  return daysOf((date.until ?? date).mention)?.last ?? null;
}

/** The event nearest before a day, else the first one, as written. */
function nearest(events: readonly DocumentDate[], day: string): readonly string[] {
  const before = events.filter((event) => (dayOf(event) ?? '') <= day).at(-1) ?? events[0];
  return before === undefined ? [] : [writtenDate(before)];
}
