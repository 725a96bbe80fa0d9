import type { AdministrativeDocument } from '../../administrative';
import { datesOf, type DocumentDate } from './dates';
import { OF_MEETING } from './plannedDates';

/** The day of the meeting that dated minutes tell, where it is the day of the minutes in another month. */
export function dayOfOtherMonth(administrative: AdministrativeDocument): DocumentDate | null {
  const { placeAndDate, type } = administrative;
  const { day = null, month = null, year = null } = placeAndDate ?? {};
  const meeting = datesOf(administrative).find(
    ({ mention, passage, until }) =>
      until === null && mention.precision === 'day' && OF_MEETING.test(passage.text.text),
  );
  return type === 'bien-ban' &&
    meeting !== undefined &&
    day !== null &&
    meeting.mention.day === day &&
    meeting.mention.year === year &&
    meeting.mention.month !== month
    ? meeting
    : null;
}
