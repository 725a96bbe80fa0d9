import type { Rule } from '../../linting';
import { anniversary } from './anniversary';
import { citationDate } from './citation-date';
import { countedUntil } from './counted-until';
import { dateExists } from './date-exists';
import { dateZero } from './date-zero';
import { deadlineWeekend } from './deadline-weekend';
import { futureDate } from './future-date';
import { leftYear } from './left-year';
import { lunarYear } from './lunar-year';
import { programmeOrder } from './programme-order';
import { rangeOrder } from './range-order';
import { reportDeadline } from './report-deadline';
import { partOfDay } from './part-of-day';
import { timeExists } from './time-exists';
import { weekdayDate } from './weekday-date';
import { yearConsistent } from './year-consistent';

/** Dates and times in the text. */
export const DATES_RULES: readonly Rule[] = [
  anniversary,
  citationDate,
  countedUntil,
  dateExists,
  dateZero,
  deadlineWeekend,
  futureDate,
  leftYear,
  lunarYear,
  programmeOrder,
  rangeOrder,
  reportDeadline,
  partOfDay,
  timeExists,
  weekdayDate,
  yearConsistent,
];
