import { areJoined, joinedDates, type JoinedDate } from './joinedDates';
import { readWeekdays, type WeekdayWord } from './weekdayWords';
import { writtenDates, type WrittenDate } from './writtenDates';

/** A date named in a text, with what stands beside it. */
export interface DateMention extends WrittenDate {
  /** Written at this place, or taken over from the date it is joined to ("từ ngày 10 đến ngày 15/3/2026"); else null. */
  readonly year: number | null;
  /** The day of the week that the text gives for this date, or null. */
  readonly weekday: WeekdayWord | null;
  /** Index, among the mentions of the same text, of the date to which a range beginning here runs; null without one. */
  readonly until: number | null;
}

/** A date and the name of its day stand side by side. */
const AFTER_WEEKDAY = /^\s*[,(–—-]?\s*(?:ngày\s*)?$/iu;
const BEFORE_WEEKDAY =
  /^\s*[,(–—-]?\s*(?:(?:vào|tức|là|nhằm)\s*)?(?:(?:buổi\s*)?(?:sáng|trưa|chiều|tối)\s*)?(?:ngày\s*)?$/iu;

/** Dates named in a text, in order. */
export function readDates(text: string): readonly DateMention[] {
  const written = /\d/u.test(text) ? writtenDates(text) : [];
  return written.length === 0 ? [] : withWeekdays(text, joinedDates(text, written));
}

/** What parts the names of several days: "thứ Hai, thứ Ba và thứ Tư". */
const NEXT_NAME = /^ ?(?:và|,|-|–|đến) ?$/u;

/**
 * Names of several days in a row belong one by one to so many dates in a row: "ngày 18 và 19 tháng 7 (thứ Bảy và Chủ nhật)". To dates
 * of another number none of them belongs for sure: null.
 */
function namesInRows(
  text: string,
  dates: readonly JoinedDate[],
  names: readonly WeekdayWord[],
): ReadonlyMap<number, WeekdayWord | null> {
  const found = new Map<number, WeekdayWord | null>();
  for (let from = 0; from < names.length; from += 1) {
    let to = from;
    while (NEXT_NAME.test(text.slice(names[to]?.end ?? 0, names[to + 1]?.start ?? 0))) {
      to += 1;
    }
    const row = names.slice(from, to + 1);
    if (row.length > 1) {
      const beside = datesBeside(text, dates, row);
      for (const [place, index] of beside.entries()) {
        found.set(index, beside.length === row.length ? (row[place] ?? null) : null);
      }
    }
    from = to;
  }
  return found;
}

/** The places of the dates in a row that stand right before the names, or right behind them. */
function datesBeside(
  text: string,
  dates: readonly JoinedDate[],
  row: readonly WeekdayWord[],
): readonly number[] {
  const [start, end] = [row[0]?.start ?? 0, row.at(-1)?.end ?? 0];
  const isLinked = (index: number): boolean => {
    const between = text.slice(dates[index]?.date.end ?? 0, dates[index + 1]?.date.start ?? 0);
    return dates[index + 1] !== undefined && areJoined(between);
  };
  const last = dates.findIndex(
    ({ date }) => date.end <= start && BEFORE_WEEKDAY.test(text.slice(date.end, start)),
  );
  const first = dates.findIndex(
    ({ date }) => date.start >= end && AFTER_WEEKDAY.test(text.slice(end, date.start)),
  );
  const places = last >= 0 ? [last] : first >= 0 ? [first] : [];
  while (last >= 0 && (places[0] ?? 0) > 0 && isLinked((places[0] ?? 0) - 1)) {
    places.unshift((places[0] ?? 0) - 1);
  }
  while (last < 0 && places.length > 0 && isLinked(places.at(-1) ?? 0)) {
    places.push((places.at(-1) ?? 0) + 1);
  }
  return places;
}

function withWeekdays(text: string, dates: readonly JoinedDate[]): readonly DateMention[] {
  const weekdays = readWeekdays(text);
  const rows = namesInRows(text, dates, weekdays);
  const taken = new Set<WeekdayWord>();
  // Nothing but the nearest name can belong to a date: no name stands in what may part them.
  let next = 0;
  const before = dates.map(({ date }) => {
    while ((weekdays[next]?.end ?? Infinity) <= date.start) {
      next += 1;
    }
    const name = weekdays[next - 1];
    if (
      name !== undefined &&
      date.precision === 'day' &&
      AFTER_WEEKDAY.test(text.slice(name.end, date.start))
    ) {
      taken.add(name);
      return name;
    }
    return null;
  });
  next = 0;
  return dates.map(({ date, year, until }, index) => {
    while ((weekdays[next]?.start ?? Infinity) < date.end) {
      next += 1;
    }
    const behind = weekdays[next];
    const after =
      behind !== undefined && !taken.has(behind) && BEFORE_WEEKDAY.test(text.slice(date.end, behind.start))
        ? behind
        : null;
    const single = before[index] ?? (date.precision === 'day' ? after : null);
    const weekday = rows.has(index) ? (rows.get(index) ?? null) : single;
    return { ...date, year, weekday, until };
  });
}
