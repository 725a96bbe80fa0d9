import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { daysBetween, weekday, type CalendarDate } from '../../vietnamese';
import { datesOf, daysOf, type DocumentDate } from './dates';

/** How many days, months or years a text says that a stretch of time has, and how many it has. */
export interface CountedStretch {
  readonly actual: string;
  readonly range: Range;
  /** As it would be written; of days with weekends left out, the most. */
  readonly expected: string;
}

/** "trong 03 ngày, từ ngày 17/9 …", "03 năm, từ năm 2026 …": the number right before the stretch, no minutes ("từ 07 giờ 30 ngày 17/9"). */
const BEFORE =
  /(?<![\d\p{L}/.,-]|(?<!\p{L})(?:giờ|g|h) )(\d{1,2}) (ngày|tuần|tháng|năm)(?: làm việc| liên tục)?(?:,|:|;| \(|,? (?:dự kiến|bắt đầu|kể|tính|diễn ra|tổ chức|học))* ?(?:từ |bắt đầu từ )?(?:(?:sáng|chiều|hết) )?(?:ngày |tháng |năm |thứ \p{L}+, ngày )?$/iu;
/** "từ ngày 17/9 đến ngày 18/9/2026 (02 ngày)" */
const BEHIND = /^(?: năm \d{4})? \((?:trong |tổng (?:số|cộng):? |là )?(\d{1,2}) (ngày|tuần|tháng|năm)\)/u;
const VAGUE =
  /(?:khoảng|trên|hơn|gần|tối đa|tối thiểu|ít nhất|không quá|dưới|mỗi|từng|trước|sau|chậm nhất)(?: \p{L}+){0,2} $/iu;
const REACH = 60;

/** Days of a week; the first is a Sunday, 0. */
const WEEK = 7;
const SATURDAY = 6;

/** Stretches of time of which the text tells another length than they have. */
export function countedStretches(administrative: AdministrativeDocument): readonly CountedStretch[] {
  return datesOf(administrative).flatMap((date): readonly CountedStretch[] => {
    const { until, passage, mention } = date;
    if (until === null || until.passage !== passage || mention.precision !== until.mention.precision) {
      return [];
    }
    const { text } = passage.text;
    const from = Math.max(0, mention.start - REACH);
    const before = BEFORE.exec(text.slice(from, mention.start));
    const behind = BEHIND.exec(text.slice(until.mention.end));
    const start =
      before === null ? until.mention.end + (behind?.[0].indexOf('(') ?? 0) + 1 : from + before.index;
    const [, figures = '', unit = ''] = before ?? behind ?? [];
    const lengths = lengthsOf(date, until, unit.toLowerCase());
    if (
      figures === '' ||
      lengths === null ||
      lengths.unit !== unit.toLowerCase() ||
      VAGUE.test(text.slice(0, start))
    ) {
      return [];
    }
    const said = Number(figures);
    const at = text.indexOf(figures, start);
    return said >= lengths.least && said <= lengths.most
      ? []
      : [
          {
            actual: text.slice(at, at + figures.length + 1 + unit.length),
            range: passage.text.slice(at, at + figures.length + 1 + unit.length),
            expected: `${String(lengths.most).padStart(2, '0')} ${lengths.unit}`,
          },
        ];
  });
}

interface Lengths {
  readonly unit: string;
  readonly least: number;
  readonly most: number;
}

/** The fewest and the most that a stretch can be said to have: days without the weekends, months and years from one to the other. */
function lengthsOf(from: DocumentDate, to: DocumentDate, said: string): Lengths | null {
  const [first, last] = [daysOf(from.mention), daysOf(to.mention)];
  if (first === null || last === null || first.first > last.last) {
    return null;
  }
  const [begin, end] = [partsOf(first.first), partsOf(last.last)];
  if (from.mention.precision === 'day' && said === 'tuần') {
    const days = daysBetween(first.first, last.last) + 1;
    return { unit: said, least: Math.floor(days / WEEK), most: Math.ceil(days / WEEK) };
  }
  if (from.mention.precision === 'day' && (said === 'tháng' || said === 'năm')) {
    return lengthOfMonths(begin, end, said);
  }
  if (from.mention.precision === 'day') {
    const most = daysBetween(first.first, last.last) + 1;
    const weekdays = Array.from({ length: most }, (_, index) => (weekday(begin) + index) % WEEK);
    return { unit: 'ngày', least: weekdays.filter((day) => day > 0 && day < SATURDAY).length, most };
  }
  const years = end.year - begin.year;
  const months = end.month - begin.month;
  if (from.mention.precision === 'month') {
    return { unit: 'tháng', least: years * 12 + months, most: years * 12 + months + 1 };
  }
  return from.mention.precision === 'year' ? { unit: 'năm', least: years, most: years + 1 } : null;
}

const MONTHS = 12;

/** "12 tháng, từ ngày 02/11/2026 đến ngày 02/11/2027": the last day counts or does not. */
function lengthOfMonths(begin: CalendarDate, end: CalendarDate, unit: string): Lengths {
  const months = (end.year - begin.year) * MONTHS + end.month - begin.month;
  const scale = unit === 'năm' ? MONTHS : 1;
  const least = end.day + 1 < begin.day ? months - 1 : months;
  const most = end.day > begin.day ? months + 1 : months;
  return { unit, least: Math.floor(least / scale), most: Math.ceil(most / scale) };
}

/** A day in ISO form, taken apart. */
function partsOf(iso: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { day, month, year };
}
