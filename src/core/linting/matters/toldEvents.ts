import type { AdministrativeDocument } from '../../administrative';
import { daysBetween, fold, oneOf, readTimes } from '../../vietnamese';
import { datesOf, daysOf, writtenDate, type DocumentDate } from '../dates/dates';
import { isTold } from '../dates/toldStretches';
import type { Passage } from '../text/prose';
import { contradictionAt, type Contradiction } from './facts';
import { mattersOf, textOf, type Matter } from './matters';
import { namesOnePlace, placesIn } from './placeNames';
import { setEvents, type SetEvent } from './setEvents';

/** What is told of an event elsewhere than where the document sets it. */
export interface ToldEvents {
  readonly days: readonly Contradiction[];
  readonly hours: readonly Contradiction[];
  readonly places: readonly Contradiction[];
}

const REHEARSED = 'TONG DUYET|SO DUYET|TAP LUYEN|LUYEN TAP|HOP LUYEN';
const MADE_READY =
  'CHUAN BI|GIAY MOI|DANG KY|LAP DAT|HOP BAO|TUYEN TRUYEN|THANH LAP|DU TRU|HUONG (?:TOI|DEN)|CHAO MUNG';
const RECEIVED = 'CO MAT|TAP TRUNG|DON TIEP|TIEP DON|TRUC';
const LOOKED_BACK_ON =
  'BAO CAO|TONG KET|RUT KINH NGHIEM|HOAN THANH|XONG|QUYET TOAN|PHAN HOI|KET QUA|NAM TRUOC|LAN TRUOC';
/** Done before an event or after it, on a day and at a place of its own; on folded text. */
const BESIDE = new RegExp(
  `(?<![A-Z])${oneOf('TRUOC|SAU', REHEARSED, MADE_READY, RECEIVED, LOOKED_BACK_ON)}(?![A-Z])`,
  'u',
);
/** What ties a day that follows to the event: nothing but when. */
const WHEN =
  /^[\s,(:–-]*(?:(?:được |dự kiến )?(?:tổ chức|diễn ra|khai mạc)\s*)?(?:(?:vào|lúc|hồi|từ|ngày|sáng|chiều|tối|\d{1,2} ?(?:giờ|h|g)(?: ?\d{2}(?: phút)?)?|thứ \p{L}+|chủ nhật)[\s,(]*)*$/iu;
/** "Ngày 06/6/2026, tổ chức Lễ phát động": the day stands before. */
const ON_DAY = /^[\s,]*(?:Ủy ban nhân dân \p{L}+ )?(?:sẽ )?(?:tổ chức|khai mạc|diễn ra)\s*$/iu;
/** A slip of a day or a month leads no further, in days. */
const NEAR = 92;

/** Days, hours and places that the document tells of its events otherwise than where it sets them. */
export function toldEvents(administrative: AdministrativeDocument): ToldEvents {
  const days: Contradiction[] = [];
  const hours: Contradiction[] = [];
  const places: Contradiction[] = [];
  const events = setEvents(administrative);
  if (events.length > 0) {
    const dates = datesOf(administrative).filter(
      ({ mention, role, until, passage }) =>
        until === null &&
        mention.precision === 'day' &&
        (role === 'event' || role === 'other' || role === 'deadline') &&
        !isTold(passage.text.text, mention.start),
    );
    const dated = new Set(dates.map(({ passage }) => passage));
    for (const matter of mattersOf(administrative)) {
      const told = mayTell(matter, dated) ? toldIn(matter, events) : null;
      if (told !== null) {
        const date = dayOf(told, dates);
        const hour = date === null ? null : hourOf(told, date);
        days.push(...(date === null ? [] : otherDay(told.event, date)));
        hours.push(...(hour ?? []));
        places.push(...placeTold(told));
      }
    }
  }
  return { days, hours, places };
}

/** Whether a clause or a row says when or where at all: most do not, and need no closer look. */
function mayTell({ stretches, about }: Matter, dated: ReadonlySet<Passage>): boolean {
  return stretches.some(({ passage }) => dated.has(passage)) || /(?:tại|, (?:là )?nơi) /u.test(textOf(about));
}

interface Told {
  readonly matter: Matter;
  readonly event: SetEvent;
  readonly passage: Passage;
  /** Where the name of the event stands in the passage. */
  readonly start: number;
  readonly end: number;
}

/** The event that a clause or a row names, where it names one alone and tells of nothing beside it. */
function toldIn(matter: Matter, events: readonly SetEvent[]): Told | null {
  const { passage, end } = matter.about;
  const { role, paragraph, appendix } = passage;
  const written = textOf(matter.about).trimStart();
  const start = end - written.length;
  if (appendix !== null || role === 'heading' || role === 'header' || role === 'closing') {
    return null;
  }
  const text = fold(written);
  if (text.length !== written.length) {
    return null;
  }
  const named = events.flatMap((event) => {
    const found = event.names.flatMap((name) => {
      const at = text.indexOf(name);
      return at === -1 || /[A-Z]/u.test(text.charAt(at + name.length)) ? [] : [{ at, name }];
    });
    return found.length === 0 ? [] : [{ event, ...found[0] }];
  });
  const [only, ...others] = named;
  const { event, at = 0, name = '' } = only ?? {};
  const isSetting = event === undefined || event.holds(paragraph.index);
  // In a row the task must be the event itself.
  const isTask = matter.table === null || at <= 'TO CHUC '.length;
  return isSetting || others.length > 0 || !isTask || BESIDE.test(text.slice(0, at + name.length))
    ? null
    : { matter, event, passage, start: start + at, end: start + at + name.length };
}

/** The day told with the event: right behind its name, right before it, or in its row. */
function dayOf({ matter, passage, start, end }: Told, dates: readonly DocumentDate[]): DocumentDate | null {
  const own = dates.filter((date) =>
    matter.stretches.some(
      (stretch) =>
        stretch.passage === date.passage &&
        date.mention.start >= stretch.start &&
        date.mention.end <= stretch.end,
    ),
  );
  const [date] = own;
  if (date === undefined || own.length !== 1) {
    return null;
  }
  const { text } = passage.text;
  const lead = date.passage.text.text.slice(Math.max(0, date.mention.start - 20), date.mention.start);
  if (matter.table !== null) {
    return date.passage === passage || /(?:trước|hết|đến|xong|nhất|sau|từ)(?: ngày)? $/iu.test(lead)
      ? null
      : date;
  }
  const tied =
    date.mention.start >= end
      ? WHEN.test(restOfName(text.slice(end, date.mention.start)))
      : date.mention.end <= start && ON_DAY.test(text.slice(date.mention.end, start));
  return tied && date.role !== 'deadline' ? date : null;
}

/** What follows the words by which an event is known, up to where it is told when. */
function restOfName(between: string): string {
  return between.replace(
    /^(?: (?!vào|lúc|hồi|từ|ngày|được|dự kiến|tổ chức|diễn ra|trước|sau|đến|tại)\p{L}+)*/iu,
    '',
  );
}

function otherDay(event: SetEvent, date: DocumentDate): readonly Contradiction[] {
  const days = daysOf(date.mention);
  if (days === null || (event.days.first <= days.first && days.last <= event.days.last)) {
    return [];
  }
  return Math.abs(daysBetween(event.days.first, days.first)) > NEAR
    ? []
    : [{ actual: writtenDate(date), other: event.day, range: date.range }];
}

/** Another hour than the set one, on the set day. */
function hourOf({ event, passage, end }: Told, { mention }: DocumentDate): readonly Contradiction[] | null {
  const days = daysOf(mention);
  const { text } = passage.text;
  const [time, ...others] = readTimes(text).filter(
    ({ start, end: until }) => start >= end && until <= mention.start,
  );
  return event.hour === null ||
    time === undefined ||
    others.length > 0 ||
    days?.first !== event.days.first ||
    time.minutes === event.hour.minutes
    ? null
    : [contradictionAt({ passage, start: time.start, end: time.end }, event.hour.shown)];
}

/** "Lễ phát động tại Nhà văn hóa xã", "Nhà văn hóa thôn 3, nơi tổ chức Ngày hội": the place told with the name. */
function placeTold({ matter, event, passage, start, end }: Told): readonly Contradiction[] {
  if (matter.table !== null || event.place === null) {
    return [];
  }
  const { text } = passage.text;
  const after = placesIn(text.slice(end, matter.about.end))[0];
  const before = placesIn(text.slice(matter.about.start, start)).at(-1);
  const at =
    after !== undefined && /^[^,;]{0,40} tại $/u.test(text.slice(end, end + after.start))
      ? { name: after.name, start: end + after.start }
      : before !== undefined &&
          /^, (?:là )?nơi (?:tổ chức|diễn ra) $/u.test(
            text.slice(matter.about.start + before.start + before.name.length, start),
          )
        ? { name: before.name, start: matter.about.start + before.start }
        : null;
  return at === null || namesOnePlace(at.name, event.place)
    ? []
    : [contradictionAt({ passage, start: at.start, end: at.start + at.name.length }, event.place)];
}
