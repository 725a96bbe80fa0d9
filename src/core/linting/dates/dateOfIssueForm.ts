import type { Range } from '../../document';
import type { RangeText } from '../text/rangeText';
import type { NewText } from '../remedies/remedies';
import type { RemedyLevel } from '../problem';

/** One way in which the day, month and year of issue are not written as the regulations print them. */
export interface DateOfIssueSlip {
  readonly kind: 'figures' | 'word' | 'glued' | 'year' | 'inner' | 'letters';
  readonly range: Range;
  /** What stands there, and what belongs there, in the words of the message. */
  readonly data: Readonly<Record<string, string>>;
  /** What is to be written instead; null where only the writer knows. */
  readonly mend: (NewText & { readonly level: RemedyLevel }) | null;
}

/** A date in figures, with the word "ngày" if there is one. */
const FIGURES = /(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/iu;
/** "ngay 05 tháng 6 nam 2026": the words of the date without their marks, or with others. */
const MISSPELT_WORD =
  /(?<=[,\s])(?:n(?!gày)[gâăàáạảãa]{1,2}[aàáạảãâă]?y(?=\s)|th(?!áng)[aàạảãâă]ng(?=\s)|n(?!ăm)[aàáạảãâ]m(?=[\s.…\d]))/u;
const WORDS: Readonly<Record<string, string>> = { ng: 'ngày', th: 'tháng', n: 'năm' };
/** "tháng7", "05tháng": no blank between a word of the date and its figure. */
const GLUED = /(?:(?<![\p{L}])(?:ngày|tháng|năm)(?=\d))|(?:\d(?=tháng|năm))/iu;
/** "năm 206", "năm 26": figures of the year are lost; "năm 20…" is left to be filled in. */
const SHORT_YEAR = /(?<=năm\s*)(?:\d{3}|(?!20)\d{2})(?=\s*[.;,]?\s*$)/iu;
/** A comma between day, month and year. */
const INNER_COMMA = /(?<=\d)\s*,(?=\s*(?:tháng|năm)(?!\p{L}))/u;
/** "tháng tám": the decree and the guidelines write figures. */
const MONTH_IN_LETTERS =
  /(?<=tháng\s+)(?:giêng|một|hai|ba|tư|năm(?=\s+năm)|sáu|bảy|tám|chín|mười(?:\s+(?:một|hai))?|chạp)(?!\p{L})/iu;

/** What is wrong with how a line of place and date writes its date: the first slip of each kind. */
export function dateOfIssueSlips(line: RangeText): readonly DateOfIssueSlip[] {
  return [inFigures, misspeltWord, gluedWord, shortYear, innerComma, monthInLetters]
    .map((slipOf) => slipOf(line))
    .filter((slip) => slip !== null);
}

function inFigures(line: RangeText): DateOfIssueSlip | null {
  const found = line.match(FIGURES);
  if (found === null) {
    return null;
  }
  const { range, text: actual } = found;
  const [figures = '', month = '', year = ''] = actual.match(/\d+/gu) ?? [];
  const data = { actual, day: figures.padStart(2, '0'), month: monthOf(month), year };
  const text = `ngày ${data.day} tháng ${data.month} năm ${year}`;
  return { kind: 'figures', range, data, mend: { range, text, level: 'confirm' } };
}

/** January and February take a zero in front, the months from March on do not (NĐ 30/2020, Phụ lục I, Mục II, khoản 4, điểm b). */
function monthOf(figures: string): string {
  const month = Number(figures);
  return month === 1 || month === 2 ? `0${String(month)}` : String(month);
}

function misspeltWord(line: RangeText): DateOfIssueSlip | null {
  const found = line.match(MISSPELT_WORD);
  if (found === null) {
    return null;
  }
  const { range, text: actual } = found;
  const expected = WORDS[/^(?:ng|th|n)/u.exec(actual)?.[0] ?? 'n'] ?? 'năm';
  const mend = { range, text: expected, level: 'confirm' } as const;
  return { kind: 'word', range, data: { actual, expected }, mend };
}

function gluedWord(line: RangeText): DateOfIssueSlip | null {
  const found = line.match(GLUED);
  if (found === null) {
    return null;
  }
  const { range, text } = found;
  const actual = /^\S+/u.exec(line.text.slice(line.text.indexOf(text)))?.[0] ?? text;
  const mend = { range: { ...range, start: range.end }, text: ' ', level: 'safe' } as const;
  return { kind: 'glued', range, data: { actual }, mend };
}

function shortYear(line: RangeText): DateOfIssueSlip | null {
  const found = line.match(SHORT_YEAR);
  return found === null
    ? null
    : { kind: 'year', range: found.range, data: { actual: found.text }, mend: null };
}

function innerComma(line: RangeText): DateOfIssueSlip | null {
  const found = line.match(INNER_COMMA);
  if (found === null) {
    return null;
  }
  const { range, text } = found;
  const behind = line.text.slice(line.text.indexOf(text) + text.length);
  const word = /^\s*(\p{L}+)/u.exec(behind)?.[1] ?? 'tháng';
  return { kind: 'inner', range, data: { word }, mend: { range, text: '', level: 'safe' } };
}

function monthInLetters(line: RangeText): DateOfIssueSlip | null {
  const found = line.match(MONTH_IN_LETTERS);
  return found === null
    ? null
    : { kind: 'letters', range: found.range, data: { actual: found.text }, mend: null };
}
