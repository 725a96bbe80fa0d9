import type { PlaceAndDate } from '../administrativeDocument';
import type { Line } from '../reading/line';
import type { Claims } from './claims';

const FIELD = String.raw`(?:\d{1,2}|[\s.…_]*|\[[^\]]*\]|\{\{[^}]*\}\}|\p{L}{0,4}\s?)`;

/**
 * "An Bình, ngày 05 tháng 6 năm 2026" with any of the figures blank, and with the slips that occur (a letter lost in "tháng", "Ngày" in
 * capitals, the comma missing or one too many, small letters, a ward's number alone).
 */
const DATE_IN_WORDS = String.raw`(?<place>(?:\p{L}|\d{1,2}(?=\s*,)|\[|\{\{|[.…_]{2,})(?:(?!\s{3})[^,;:\n\t]){0,60}?)?[^\S\t\n]*(?:(?<comma>[,;.–-])\s*)?(?<![\p{L}])[Nn]gày\s*(?<day>${FIELD})\s*,?\s*[Tt]?h[áa]ng\s*(?<month>${FIELD})\s*,?\s*[Nn][ăa]m\s*(?<year>\d{4}|\d{1,3}[.…_]*|[\s.…_]*|\[[^\]]*\]|\{\{[^}]*\}\})(?=$|[\s.,;)*])`;
const DATE = new RegExp(DATE_IN_WORDS, 'u');
/** Not {@link DATE} where only a date at the start is sought: that one tries each letter of a line as the start of a place. */
const DATE_AT_START = new RegExp(`^${DATE_IN_WORDS}`, 'u');

/** What every date in words holds. */
const DATE_WORDS = /[Nn]gày.*h[áa]ng.*[Nn][ăa]m/su;

/**
 * The date in figures ("An Bình, ngày 16/3/2026", "An Bình, 16-3-2026"): not as the law has it, and yet the date line. Only alone on
 * its line, or behind the number and a tab, and after a place and a comma: in running text a date is often written so.
 */
const SHORT_DATE =
  /(?<=^|^\s*S[ốô]\s*:?[^\t\n]*\t\s*)(?<place>\p{L}[^,;:\n\t]{0,60}?)\s*(?<comma>,)\s*(?:[Nn]gày\s*)?(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})[.;]?$/u;

/** How every date in figures ends: asked first, as most lines end with a word. */
const YEAR_AT_END = /\d{4}[.;]?$/u;

/** The number line, and the tab that parts the date from it. */
const BESIDE_NUMBER = /^\s*S[ốô]\s*:?[^\t]*\t\s*$/iu;

/** Longest name of a place in a date line that begins with a small letter by mistake, in words. */
const SLIPPED_PLACE = 4;

/** The line of place and date, its blanks included; null where none is found. */
export function recognisePlaceAndDate(lines: readonly Line[], claims: Claims): PlaceAndDate | null {
  for (const line of lines) {
    const found = matchDate(line, DATE);
    if (found !== null) {
      const { text, ranges } = claims.take(line, found.start, found.end);
      const { place, day, month, year } = found.fields;
      return { text, ranges, place, day, month, year };
    }
  }
  return null;
}

const LONGEST_DATE_LINE = 200;

/** "Bắt đầu lúc 07 giờ 30 phút, ngày …": no place. */
const HOUR = /\d ?(?:giờ|phút|g|h)(?!\p{L})/iu;

/** Whether the line is a place and a date and nothing else: also the one under the text of a stage backdrop. */
export function isDateLine(line: Line): boolean {
  const found = line.text.length > LONGEST_DATE_LINE ? null : matchDate(line, DATE_AT_START);
  return (
    found !== null &&
    found.firm &&
    found.start === 0 &&
    line.text.length - found.end <= 2 &&
    !HOUR.test(found.fields.place ?? '')
  );
}

interface MatchedDate {
  readonly start: number;
  readonly end: number;
  /** A place and a comma stand before the date. */
  readonly firm: boolean;
  readonly fields: Pick<PlaceAndDate, 'place' | 'day' | 'month' | 'year'>;
}

function dateIn(text: string, inWords: RegExp): RegExpExecArray | null {
  const words = DATE_WORDS.test(text) ? inWords.exec(text) : null;
  return words ?? (YEAR_AT_END.test(text) ? SHORT_DATE.exec(text) : null);
}

function matchDate(line: Line, inWords: RegExp): MatchedDate | null {
  const match = dateIn(line.text, inWords);
  const groups = match?.groups;
  if (match === null || groups === undefined) {
    return null;
  }
  const before = line.text.slice(0, match.index);
  // In a sentence ("Căn cứ Luật … ngày 05 tháng 6 năm 2026") something stands before the place on the same line.
  if (!/(?:^|\t\s*|\s{3,})$/u.test(before)) {
    return null;
  }
  const place = groups['place']?.trim() ?? '';
  const after = line.text.slice(match.index + match[0].length).trim();
  // Without a comma or a place it may be the end of a sentence: then nothing else may stand on the line.
  const firm = groups['comma'] !== undefined && place !== '';
  if (place.split(' ').length > (firm ? 8 : 5) || (!firm && !/^[.,;)*]?$/u.test(after))) {
    return null;
  }
  const slipped = /^\p{Ll}/u.test(place);
  const apart = before === '' || BESIDE_NUMBER.test(before);
  if (slipped && (!firm || after !== '' || !apart || place.split(' ').length > SLIPPED_PLACE)) {
    return null;
  }
  const end = match.index + match[0].trimEnd().length;
  return {
    start: match.index,
    end,
    firm,
    fields: {
      place: place === '' ? null : place.normalize('NFC'),
      day: numberIn(groups['day']),
      month: numberIn(groups['month']),
      year: yearIn(groups['year']),
    },
  };
}

function numberIn(field: string | undefined): number | null {
  return field !== undefined && /^\d{1,2}$/u.test(field.trim()) ? Number(field) : null;
}

function yearIn(field: string | undefined): number | null {
  return field !== undefined && /^\d{4}$/u.test(field.trim()) ? Number(field) : null;
}
