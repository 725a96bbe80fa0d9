import type { AdministrativeDocument } from '../../administrative';
import { groupBy, oncePer } from '../../document';
import { daysInMonth, isoDate, matchesIn, type CalendarDate } from '../../vietnamese';
import { citationsOf, type Citation } from '../citations';
import { sentenceAround, speaksOfPast, type Sentence } from '../dates/pastContext';
import { announcementAbove } from '../text/announcement';
import { proseOf } from '../text/prose';
import type { RuleContext } from '../rule';
import type { NameMention } from './names';
import { isInQuotes } from '../text/quotes';

const DAY = /([Tt]rước (?:ngày )?)?(?<!\d)(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})(?!\d)/gu;
const YEAR = /(trước )?(?:(?:năm|giai đoạn|thời kỳ|nhiệm kỳ|từ) |\()(\d{4})(?!\d)/giu;
/** "(20/10/1930 - 20/10/2026)": how old something is that is celebrated today. */
const ANNIVERSARY = /\(\d{1,2}\/\d{1,2}\/\d{4} ?[-–—] ?\d{1,2}\/\d{1,2}\/\d{4}\)/gu;
const ANY_YEAR = /(?<!\d)20\d{2}(?!\d)/gu;
const MONTH = /tháng (\d{1,2})(?:\/| năm )(\d{4})(?!\d)/gu;

/**
 * The day from which facts are judged: the document's own, or the earliest it can have where its day is blank: that of the latest act
 * of the year that it cites. A document that names no year of its own is no later than the last year it speaks of. Whatever ended before
 * that day is over.
 */
export function dayOfFacts({ administrative, date }: RuleContext): string {
  const { day = null, month = null, year = null } = administrative.placeAndDate ?? {};
  if (year !== null && day !== null && month !== null) {
    return date;
  }
  if (year !== null) {
    const first = isoDate({ day: 1, month: month ?? 1, year });
    const last = isoDate({ day: daysInMonth(month ?? 12, year), month: month ?? 12, year });
    const cited = daysOfCitedActs(administrative).filter((each) => each >= first && each <= last);
    return cited.at(-1) ?? first;
  }
  const years = proseOf(administrative).flatMap(({ text }) => text.text.match(ANY_YEAR) ?? []);
  const last = years.sort().at(-1);
  return last === undefined || `${last}-12-31` > date ? date : `${last}-12-31`;
}

/** The days of the acts that a document cites, in their order in time. */
const daysOfCitedActs = oncePer((administrative: AdministrativeDocument) =>
  citationsOf(administrative)
    .flatMap(({ date }) => (date?.value == null ? [] : [isoDate(date.value)]))
    .sort(),
);

/**
 * Whether a name may be that of something over: the sentence, or what announces its list or table, speaks of the past or of a time up to `lastDay`, or the name stands
 * inside quotation marks or in the citation of an act of that time.
 */
export function speaksOfEarlierTime(
  administrative: AdministrativeDocument,
  { passage, start, end }: NameMention,
  lastDay: string,
): boolean {
  // A citation may reach over the next one; the last to begin is the name's own.
  const around = (citationsByPassage(administrative).get(passage) ?? []).filter((each) => holds(each, start));
  const citation = around.at(-1);
  const above = announcementAbove(administrative, passage);
  return (
    speaksOfPast(passage, start, end) ||
    (above !== null && speaksOfPast(above, above.text.text.length, above.text.text.length)) ||
    (citation !== undefined && isOfEarlierTime(citation, lastDay)) ||
    passage.quoted ||
    isInQuotes(passage.text.text, start) ||
    earliestDays(administrative)(sentenceAround(passage, start, end)) <= lastDay
  );
}

const citationsByPassage = oncePer((administrative: AdministrativeDocument) =>
  groupBy(citationsOf(administrative), ({ passage }) => passage),
);

/** An act whose date the text does not give may be of any time. */
function isOfEarlierTime({ date, designation }: Citation, lastDay: string): boolean {
  const year = designation?.year ?? null;
  return date?.value == null
    ? year === null || String(year) <= lastDay.slice(0, 4)
    : isoDate(date.value) <= lastDay;
}

function holds({ start, end }: Citation, offset: number): boolean {
  return offset >= start && offset < end;
}

/** The earliest day that a sentence names apart from the dates of acts that it cites; without one a day that never comes. */
const earliestDays = oncePer((administrative: AdministrativeDocument) => {
  const citations = citationsByPassage(administrative);
  return oncePer(({ passage, text }: Sentence): string => {
    const bare = (citations.get(passage) ?? []).reduce(
      (sentence, { date }) => (date === null ? sentence : sentence.replace(date.text, '')),
      text.replace(ANNIVERSARY, ''),
    );
    return daysNamed(bare).sort()[0] ?? '9999-12-31';
  });
});

/** The days, months by their first day, and years by their last that a sentence names; "trước năm 2025" is the year before. */
function daysNamed(sentence: string): string[] {
  const days = matchesIn(sentence, DAY).map(([, before, day = '', month = '', year = '']) => {
    const named = { day: Number(day), month: Number(month), year: Number(year) };
    return isoDate(before === undefined ? named : dayBefore(named));
  });
  const months = matchesIn(sentence, MONTH).map(([, month = '', year = '']) =>
    isoDate({ day: 1, month: Number(month), year: Number(year) }),
  );
  const years = matchesIn(sentence, YEAR).map(
    ([, before, year = '']) => `${String(Number(year) - (before === undefined ? 0 : 1))}-12-31`,
  );
  return [...days, ...months, ...years];
}

/** "trước ngày 01/7/2025" speaks of 30 June. */
function dayBefore({ day, month, year }: CalendarDate): CalendarDate {
  if (day > 1) {
    return { day: day - 1, month, year };
  }
  return month > 1
    ? { day: daysInMonth(month - 1, year), month: month - 1, year }
    : { day: 31, month: 12, year: year - 1 };
}
