import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { readDates, readTimes, type ClockTime } from '../../vietnamese';
import { PROSE_ROLES, proseOf, type Passage } from '../text/prose';

/** An hour that two places of the document tell differently, or that cannot be after the other one. */
export interface StatedHour {
  /** `other`: of one opening or closing. `early`: a meeting that ends before it begins. */
  readonly kind: 'other' | 'early';
  readonly actual: string;
  readonly other: string;
  readonly range: Range;
}

/** What a programme has once: opened, closed. */
const OCCASIONS: readonly RegExp[] = [
  /(?<!\p{L})(?:lễ )?(?:khai mạc|khai giảng)(?!\p{L})/iu,
  /(?<!\p{L})(?:lễ )?(?:bế mạc|bế giảng)(?!\p{L})/iu,
];
/** Another occasion's opening, a time before it. */
const OTHERWISE =
  /(?<!\p{L})(?:trước|sau|chuẩn bị|đón tiếp|tổng duyệt|tập trung|có mặt|hội nghị lần|buổi chiều)(?!\p{L})/iu;

interface Told {
  readonly passage: Passage;
  readonly time: ClockTime;
  readonly until: ClockTime | undefined;
  /** The line tells of nothing else before the occasion. */
  readonly isFirst: boolean;
  readonly day: string;
}

/** "Bế mạc: 15 giờ 00 phút" beside "- Từ 16 giờ 00 phút: tổng kết, trao giải, bế mạc": hours of one occasion that do not agree. */
export function statedHours(administrative: AdministrativeDocument): readonly StatedHour[] {
  const passages = proseOf(administrative).filter(
    ({ role, quoted, appendix }) => !quoted && appendix === null && PROSE_ROLES.has(role),
  );
  return [
    ...OCCASIONS.flatMap((occasion) => hoursOf(passages.flatMap((passage) => toldIn(passage, occasion)))),
    ...endsBeforeBeginning(administrative, passages),
    ...passages.flatMap(endsBeforeItBegins),
  ];
}

function toldIn(passage: Passage, occasion: RegExp): readonly Told[] {
  const { text } = passage.text;
  const named = occasion.exec(text);
  const times = readTimes(text);
  const [time] = times;
  if (named === null || time === undefined || OTHERWISE.test(text) || daysIn(text).length > 1) {
    return [];
  }
  const until = time.until === null ? undefined : times[time.until];
  const between = text.slice((until ?? time).end, named.index);
  return times.length > (until === undefined ? 1 : 2)
    ? []
    : [
        {
          passage,
          time,
          until,
          isFirst: named.index < time.start || /^[\s:,–-]*$/u.test(between),
          day: dayOf(text),
        },
      ];
}

function daysIn(text: string): readonly string[] {
  return readDates(text)
    .filter(({ precision }) => precision === 'day')
    .map(({ day, month }) => `${String(day)}/${String(month)}`);
}

/** The first day that a text names, day and month; empty where it names none. */
function dayOf(text: string): string {
  return daysIn(text)[0] ?? '';
}

/** Of two lines that tell of one occasion the first is held against the second. */
function hoursOf(told: readonly Told[]): readonly StatedHour[] {
  const [first, second, ...others] = told;
  if (
    first === undefined ||
    second === undefined ||
    others.length > 0 ||
    (first.day !== '' && second.day !== '' && first.day !== second.day)
  ) {
    return [];
  }
  const [stated, listed] = first.until === undefined ? [first, second] : [second, first];
  const end = listed.until?.minutes ?? Infinity;
  const { minutes } = stated.time;
  const agrees =
    stated.isFirst && listed.isFirst
      ? minutes === listed.time.minutes
      : minutes >= listed.time.minutes && minutes <= end;
  return agrees || stated.until !== undefined ? [] : [fault('other', stated, listed)];
}

function fault(
  kind: StatedHour['kind'],
  { passage, time }: Pick<Told, 'passage' | 'time'>,
  other: Pick<Told, 'passage' | 'time'>,
): StatedHour {
  return {
    kind,
    actual: passage.text.text.slice(time.start, time.end),
    other: other.passage.text.text.slice(other.time.start, other.time.end),
    range: passage.text.slice(time.start, time.end),
  };
}

const BEGINS = /(?:thời gian )?bắt đầu|khai mạc (?:lúc|hồi|vào)|^\s*(?:[-+]\s*)?thời gian\s*:/iu;
const ENDS = /(?<!\p{L})kết thúc (?:vào )?(?:lúc|hồi|vào|:)/iu;

/** "bắt đầu từ 07 giờ 00 phút, kết thúc trước 16 giờ 00 phút cùng ngày" */
const FROM_TO =
  /(?<!\p{L})(?:bắt đầu|khai mạc) (?:(?:từ|lúc|vào|hồi|vào lúc) )?(?=\d)[^.;()]{0,60}(?<!\p{L})kết thúc (?:(?:trước|lúc|vào|hồi|vào lúc) )?(?=\d)/iu;
const OTHER_DAY = /(?<!\p{L})(?:hôm sau|ngày sau|sáng mai|đêm|tuần)(?!\p{L})/iu;

/** An hour at which something ends that is no later than the one at which it begins, told in one sentence of one day. */
function endsBeforeItBegins(passage: Passage): readonly StatedHour[] {
  const { text } = passage.text;
  const told = FROM_TO.exec(text);
  if (told === null || daysIn(text).length > 1 || OTHER_DAY.test(text)) {
    return [];
  }
  const times = readTimes(text).filter(({ start }) => start >= told.index);
  const end = told.index + told[0].length;
  const [begun, ended] = [times[0], times.find(({ start }) => start >= end)];
  return begun === undefined || ended?.start !== end || ended.minutes > begun.minutes
    ? []
    : [fault('early', { passage, time: ended }, { passage, time: begun })];
}

/** Minutes whose last hour comes before their first one, on one day. */
function endsBeforeBeginning(
  { type }: AdministrativeDocument,
  passages: readonly Passage[],
): readonly StatedHour[] {
  if (type !== 'bien-ban') {
    return [];
  }
  const found = [BEGINS, ENDS].map((words) =>
    passages.flatMap((passage) => {
      const at = words.exec(passage.text.text)?.index;
      const time =
        at === undefined ? undefined : readTimes(passage.text.text).find(({ start }) => start >= at);
      return time === undefined ? [] : [{ passage, time }];
    }),
  );
  const [begun, ended] = [found[0]?.[0], found[1]?.at(-1)];
  const isSameDay =
    ended !== undefined &&
    (/cùng ngày/iu.test(ended.passage.text.text) ||
      ['', dayOf(begun?.passage.text.text ?? '')].includes(dayOf(ended.passage.text.text)));
  return begun === undefined || ended === undefined || !isSameDay || ended.time.minutes > begun.time.minutes
    ? []
    : [fault('early', ended, begun)];
}
