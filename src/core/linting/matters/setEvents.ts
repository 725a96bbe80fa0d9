import { directParts, type AdministrativeDocument, type OutlineItem } from '../../administrative';
import { oncePer } from '../../document';
import { fold, oneOf, readTimes } from '../../vietnamese';
import { datesOf, daysOf, writtenDate, type DocumentDate } from '../dates/dates';
import type { DaySpan } from '../dates/plannedDates';
import { timePassages } from '../dates/timePassages';
import { LINE_MARK } from '../text/lineMark';
import { proseOf, type Passage } from '../text/prose';
import { placesIn } from './placeNames';

/** An event that the document sets a day for: under a heading that names it, or as what the whole document arranges. */
export interface SetEvent {
  /** What stands for it elsewhere, folded: with the words that follow its kind, and its kind alone where no other event is of that kind. */
  readonly names: readonly string[];
  readonly days: DaySpan;
  /** The day as written. */
  readonly day: string;
  /** Minutes of the hour at which it begins, and the hour as written; null where none or several are set. */
  readonly hour: { readonly minutes: number; readonly shown: string } | null;
  /** Where it takes place, as written; null where no building or ground is named. */
  readonly place: string | null;
  /** Whether a paragraph is one of those that set it. */
  readonly holds: (paragraph: number) => boolean;
}

/** Kinds of events, on folded text. A ceremony is told by what is done at it. */
const KIND =
  /(?<![A-Z])(?:LE (?!HOI TRUONG)[A-Z]+,? [A-Z]+|HOI NGHI|HOI THAO|HOI THI|HOI DIEN|HOI CHO|HOI TRAI|NGAY HOI|DAI HOI|LIEN HOAN|CUOC THI|TOA DAM|DIEN DAN|CHO PHIEN|TUAN LE)(?![A-Z])/u;
/** Words behind the kind that are part of the name. */
const NAME_WORDS = 2;
/** What every plan has headings for: nothing that takes place. */
const PART_OF_PLAN = oneOf(
  'THOI GIAN|DIA DIEM|THANH PHAN|DOI TUONG|PHAM VI|QUY MO|HINH THUC|TIEN DO|LICH|KINH PHI|TO CHUC|CHUONG TRINH',
  'MUC|YEU CAU|CHI TIEU|NOI DUNG|KE HOACH|NHIEM VU|GIAI PHAP|PHUONG|CONG TAC|CAC ',
);
/** Units whose tasks stand under their name. */
const UNIT = 'PHONG|BAN |UY BAN|TRUNG TAM|CONG AN|DE NGHI|VAN PHONG';
const NO_EVENT = new RegExp(`^${oneOf(PART_OF_PLAN, UNIT)}`, 'u');
const FEWEST_WORDS = 2;
const MOST_WORDS = 5;

/** The events that the document sets a single day or stretch of days for. */
export const setEvents = oncePer((administrative: AdministrativeDocument): readonly SetEvent[] => {
  const headed = administrative.outline
    .filter(({ kind, appendix, inTable }) => kind === 'heading' && appendix === null && !inTable)
    .flatMap((heading) =>
      namesEvent(heading.title) || namesDoing(heading.title) ? underHeading(administrative, heading) : [],
    );
  const found = [...headed, ...wholeEvent(administrative, headed)];
  const kinds = found.map(({ title }) => KIND.exec(fold(title))?.[0] ?? null);
  const named = found.map(({ title, ...event }, at): SetEvent => {
    const kind = kinds[at] ?? null;
    const full = nameOf(title);
    const alone = kind !== null && full !== kind && kinds.filter((other) => other === kind).length === 1;
    return { ...event, names: alone ? [full, kind] : [full] };
  });
  return [...named, ...occasions(administrative), ...labelled(administrative)];
});

const REACH = 160;

/** Opened and closed once: the days that lines "Thời gian" give for that. */
function occasions(administrative: AdministrativeDocument): readonly SetEvent[] {
  const times = timePassages(administrative);
  const dates = datesOf(administrative).filter(
    ({ passage, role, mention, until }) =>
      role === 'event' &&
      mention.precision === 'day' &&
      until === null &&
      passage.appendix === null &&
      passage.role !== 'table' &&
      times.has(passage),
  );
  return ['KHAI MAC', 'BE MAC'].flatMap((name): readonly SetEvent[] => {
    const told = dates.filter(({ passage, mention }) =>
      new RegExp(`${name}[^.;]*$`, 'u').test(
        fold(passage.text.text.slice(Math.max(0, mention.start - REACH), mention.start)),
      ),
    );
    const [date, ...others] = told;
    const days = date === undefined ? null : daysOf(date.mention);
    return date === undefined || days === null || others.length > 0
      ? []
      : [
          {
            names: [name],
            days,
            day: writtenDate(date),
            hour: hourIn(date.passage),
            place: null,
            holds: (paragraph) => paragraph === date.passage.paragraph.index,
          },
        ];
  });
}

/** Labels that tell when, where or which of several, not what. */
const NO_NAME = 'Thời|Địa|Ngày|Buổi|Sáng|Chiều|Đợt|Giai đoạn|Bước|Vòng|Lần|Khai mạc|Bế mạc';
const LABEL = new RegExp(String.raw`^${LINE_MARK}((?!${NO_NAME})\p{Lu}\p{L}*(?: \p{L}+){1,4}): `, 'u');

/** "c) Diễn tập chính thức: ngày 24/9/2026", among the lines that say when. */
function labelled(administrative: AdministrativeDocument): readonly SetEvent[] {
  const dates = datesOf(administrative);
  return [...timePassages(administrative)].flatMap((passage): readonly SetEvent[] => {
    const title = passage.role === 'table' ? undefined : LABEL.exec(passage.text.text)?.[1];
    const own = dates.filter((date) => date.passage === passage && date.mention.precision === 'day');
    const [date] = own;
    const days = date === undefined ? null : daysOf(date.mention);
    return title === undefined || !namesDoing(title) || date === undefined || own.length > 1 || days === null
      ? []
      : [
          {
            names: [fold(title)],
            days,
            day: writtenDate(date),
            hour: hourIn(passage),
            place: null,
            holds: (paragraph) => paragraph === passage.paragraph.index,
          },
        ];
  });
}

/** A short heading that tells of one thing being done: "Khám sức khỏe". */
function namesDoing(title: string): boolean {
  const words = fold(title).split(' ');
  return (
    words.length >= FEWEST_WORDS &&
    words.length <= MOST_WORDS &&
    words.every((word) => /^[A-Z]+$/u.test(word)) &&
    !NO_EVENT.test(fold(title))
  );
}

function namesEvent(title: string): boolean {
  const at = KIND.exec(fold(title))?.index ?? Infinity;
  return at <= 'TO CHUC '.length;
}

/** The kind of the event with the words behind it: "NGAY HOI CHUYEN DOI". */
function nameOf(title: string): string {
  const folded = fold(title);
  const { 0: kind, index = 0 } = KIND.exec(folded) ?? {};
  if (kind === undefined) {
    return folded;
  }
  const words = folded
    .slice(index + kind.length)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, kind.startsWith('LE ') ? 0 : NAME_WORDS);
  return words.every((word) => /^[A-Z]+$/u.test(word)) ? [kind, ...words].join(' ') : kind;
}

type Titled = Omit<SetEvent, 'names'> & { readonly title: string };

function underHeading(administrative: AdministrativeDocument, heading: OutlineItem): readonly Titled[] {
  const holds = (paragraph: number): boolean =>
    paragraph >= heading.paragraph && paragraph < heading.endParagraph;
  return settingOf(administrative, heading.title, holds, holds, namesEvent(heading.title));
}

/** What the abstract names, with the day that the lines "Thời gian" set outside the sections of other events. */
function wholeEvent(administrative: AdministrativeDocument, others: readonly Titled[]): readonly Titled[] {
  const title = administrative.abstract?.text ?? '';
  if (!KIND.test(fold(title))) {
    return [];
  }
  const times = new Set([...timePassages(administrative)].map(({ paragraph }) => paragraph.index));
  return settingOf(
    administrative,
    title,
    (paragraph) => !others.some(({ holds }) => holds(paragraph)),
    (paragraph) => times.has(paragraph),
  );
}

function settingOf(
  administrative: AdministrativeDocument,
  title: string,
  within: (paragraph: number) => boolean,
  holds: (paragraph: number) => boolean,
  isAnywhere = false,
): readonly Titled[] {
  const times = timePassages(administrative);
  const dates = datesOf(administrative).filter(
    ({ passage, role, mention }) =>
      role === 'event' &&
      mention.precision === 'day' &&
      passage.appendix === null &&
      passage.role !== 'table' &&
      (times.has(passage) || isAnywhere) &&
      within(passage.paragraph.index),
  );
  const spans = dates.flatMap((date) => {
    const days = spanOf(date);
    return days === null ? [] : [{ date, days }];
  });
  // One day, or one stretch in which all the other days lie.
  const main = spans.find(({ days }) =>
    spans.every((other) => days.first <= other.days.first && other.days.last <= days.last),
  );
  if (main === undefined) {
    return [];
  }
  const { passage } = main.date;
  return [
    {
      title,
      days: main.days,
      day: writtenDate(main.date),
      hour: hourIn(passage),
      place: placeOf(administrative, within) ?? placeIn(passage),
      holds,
    },
  ];
}

/** From the first day to the last one, where a stretch begins. */
function spanOf({ mention, until }: DocumentDate): DaySpan | null {
  const first = daysOf(mention);
  const last = until === null ? first : daysOf(until.mention);
  return first === null || last === null ? null : { first: first.first, last: last.last };
}

function hourIn({ text: { text } }: Passage): SetEvent['hour'] {
  const times = readTimes(text);
  const [time] = times;
  const rest = times.filter((_, at) => at > 0 && at !== time?.until);
  return time === undefined || rest.length > 0
    ? null
    : { minutes: time.minutes, shown: text.slice(time.start, time.end) };
}

/** "… ngày 16/3/2026 tại Nhà văn hóa xã": the only place told with the day. */
function placeIn({ text: { text } }: Passage): string | null {
  const [place, ...others] = placesIn(text);
  return place !== undefined && others.length === 0 && text.slice(0, place.start).endsWith('tại ')
    ? place.name
    : null;
}

const SAYS_WHERE = /^\s*(?:[-+•]|\(?[\da-zđIVX]{1,4}[.)])?\s*Địa điểm/iu;

/** What the lines "Địa điểm" name, or those below such a heading; null where they name several places. */
function placeOf(
  administrative: AdministrativeDocument,
  within: (paragraph: number) => boolean,
): string | null {
  const { outline } = administrative;
  const below = outline.filter(
    (item) =>
      item.kind === 'heading' && /^Địa điểm/iu.test(item.title) && directParts(outline, item).length === 0,
  );
  const lines = proseOf(administrative).filter(
    ({ paragraph: { index }, text, role, quoted }) =>
      role !== 'table' &&
      role !== 'closing' &&
      !quoted &&
      within(index) &&
      (SAYS_WHERE.test(text.text) ||
        below.some((item) => item.paragraph < index && index < item.endParagraph)),
  );
  const places = lines.flatMap(({ text }) => placesIn(text.text));
  const [place, ...others] = places;
  return place === undefined || others.length > 0 ? null : place.name;
}
