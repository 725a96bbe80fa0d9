import type { Designation } from './citation';

/** "số", with the colon that some write, or nothing. */
const LEAD = /,? (?:có )?(?:số *:? *)?(?=[\d…._/])/uy;
const TOKEN = /[\d…._]+[\p{L}\d&./–-]*|[/–-][\p{L}&./–-]+/uy;
/** Blanks that slipped in around a stroke or a hyphen: `48 /KH-UBND`, `48/KH - UBND`, `72/2025/QH 15`. */
const SPACED =
  /(?: [/–-] ?|[/–-] )\p{Lu}{2}[\p{L}&]*(?:[-/–][\p{L}\d&]+)*|(?<=[/–-]\p{L}{2,4}) (?:UBND|HĐND|CP|TTg|TW|MTTQ)(?:-[\p{L}\d]+)*(?!\p{L})|(?<=QH) \d{1,2}(?!\d)/uy;
/** Both separators are there: nothing is missing that could stand apart. */
const COMPLETE = /[-–].*\/|\/.*[-–]/u;

const STATE = /^(\d+[a-z]?)(?:\/(\d{4}))?\/(\p{L}[\p{L}\d&.]*(?:[-–]\p{L}[\p{L}\d&.]*)*)$/u;
const PARTY = /^(\d+[a-z]?)[-–](\p{L}[\p{L}\d&.]*\/\p{L}[\p{L}\d&.]*(?:[/-]\p{L}[\p{L}\d&.]*)*)$/u;
const OTHER = /^(\d+)([\p{L}/–-].*)?$/u;
/** `…/KH-UBND`: a number to fill in. */
const BLANK = /^[…._]*([/–-].*)$/u;

function read(text: string, start: number): Designation | null {
  const span = { text, start, end: start + text.length };
  const compact = text.replace(/ /gu, '');
  const state = STATE.exec(compact);
  if (state !== null) {
    const [, number = '', year, symbol = ''] = state;
    return { ...span, number, year: year === undefined ? null : Number(year), symbol, form: 'state' };
  }
  const party = PARTY.exec(compact);
  if (party !== null) {
    const [, number = '', symbol = ''] = party;
    return { ...span, number, year: null, symbol, form: 'party' };
  }
  const blank = BLANK.exec(compact);
  if (blank !== null) {
    return { ...span, number: null, year: null, symbol: blank[1]?.slice(1) ?? null, form: null };
  }
  const other = OTHER.exec(compact);
  return other === null
    ? null
    : { ...span, number: other[1] ?? null, year: null, symbol: other[2] ?? null, form: null };
}

/**
 * The designation that follows the name of a type at an offset. A bare number counts only after "số": "Đề án 06", "Kế hoạch 2026"
 * are names.
 */
export function designationAt(text: string, offset: number): Designation | null {
  LEAD.lastIndex = offset;
  const lead = LEAD.exec(text)?.[0];
  if (lead === undefined) {
    return null;
  }
  const start = offset + lead.length;
  TOKEN.lastIndex = start;
  const token = TOKEN.exec(text)?.[0].replace(/[.…/–-]+$/u, '') ?? '';
  SPACED.lastIndex = start + token.length;
  const rest = token === '' || COMPLETE.test(token) ? undefined : SPACED.exec(text)?.[0];
  const designation = token === '' ? null : read(token + (rest ?? ''), start);
  return designation?.symbol !== null || /số/u.test(lead) ? designation : null;
}
