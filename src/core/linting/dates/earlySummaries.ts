import type { AdministrativeDocument } from '../../administrative';
import { datesOf, daysOf, writtenDate } from './dates';
import type { MisplacedDay } from './misplacedDay';
import { isSummary, lastDayOfEvents } from './preparation';

/** "3. Tổng kết, trao giải: Trong tháng 8 năm 2026" */
const SET = /^[^:;.]{0,60}(?:[.)] ?[^:;.]{0,60})?: ?(?:dự kiến |trong |vào |khoảng )*(?:ngày |tháng )?$/iu;

/** The one time that the document sets for summing up, where something of the same year takes place after it. */
export function earlySummaries(administrative: AdministrativeDocument): readonly MisplacedDay[] {
  const last = lastDayOfEvents(administrative);
  const [summary, ...others] = datesOf(administrative)
    .filter(
      ({ role, passage, mention }) =>
        role === 'other' &&
        passage.role !== 'table' &&
        passage.role !== 'header' &&
        !passage.quoted &&
        (mention.precision === 'day' || mention.precision === 'month') &&
        SET.test(passage.text.text.slice(0, mention.start)),
    )
    .filter((date) => {
      const days = daysOf(date.mention);
      return days !== null && isSummary({ date, days });
    });
  const days = summary === undefined ? null : daysOf(summary.mention);
  if (
    last === null ||
    summary === undefined ||
    days === null ||
    others.length > 0 ||
    days.last >= last ||
    days.last.slice(0, 4) !== last.slice(0, 4)
  ) {
    return [];
  }
  return [{ actual: writtenDate(summary), end: last.split('-').reverse().join('/'), range: summary.range }];
}
