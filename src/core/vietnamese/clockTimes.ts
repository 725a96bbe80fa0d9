import { matchesIn } from './matchesIn';
import { remembered } from './memo';

/** A time of day named in a text: `07 giờ 30 phút`, `7h30`, `7:30`. Offsets are UTF-16. */
export interface ClockTime {
  /** Minutes since midnight; out of range where the text names no true time (`25 giờ`). */
  readonly minutes: number;
  /** Whether there is such a time: not `25 giờ 00 phút`, not `16 giờ 75 phút`. A bare `48 giờ` is a stretch of hours. */
  readonly exists: boolean;
  readonly start: number;
  readonly end: number;
  /** Index, among the times of the same text, of the time to which a range beginning here runs; null without one. */
  readonly until: number | null;
}

const TIME =
  /(?<![\d\p{L}.,:/-])(?:(\d{1,2})(?: ?giờ {0,2}| ?h ?)(?:(\d{2})(?: ?(?:phút|’|'|p)(?!\p{L}))?)?(?![\d\p{L}/])|(\d{1,2}):(\d{2})(?![\d:]))/giu;
/** What every time has: most texts have no figure before such a sign. */
const HINT = /\d ?[gh:]/iu;
/** Before a stretch of hours. */
const STRETCH = /(?:trong|mất|kéo dài|thời lượng|khoảng|không quá|vòng|sau)$/iu;
const STRETCH_LENGTH = 'thời lượng'.length;
const TO = /^\s*(?:-|–|—|đến|tới)\s*$/iu;

/** Times of day named in a text, in order. A stretch of hours ("trong 02 giờ") is none. */
export const readTimes: (text: string) => readonly ClockTime[] = remembered(findTimes);

function findTimes(text: string): readonly ClockTime[] {
  if (!/[0-9] ?(?:g|h|:)/iu.test(text)) {
    return [];
  }
  if (!HINT.test(text)) {
    return [];
  }
  const found = matchesIn(text, TIME).filter(
    ({ index }) => !STRETCH.test(text.slice(0, index).trimEnd().slice(-STRETCH_LENGTH)),
  );
  return found.map((match, index) => {
    const [whole, hour, minute, hourOfColon, minuteOfColon] = match;
    const next = found[index + 1];
    const end = match.index + whole.trimEnd().length;
    const isRange = next !== undefined && TO.test(text.slice(end, next.index));
    const hours = Number(hour ?? hourOfColon);
    const minutes = Number(minute ?? minuteOfColon ?? 0);
    return {
      minutes: hours * 60 + minutes,
      exists:
        minutes < 60 &&
        (hours < 24 || minutes + hours * 60 === 24 * 60 || (minute ?? minuteOfColon) === undefined),
      start: match.index,
      end,
      until: isRange ? index + 1 : null,
    };
  });
}
