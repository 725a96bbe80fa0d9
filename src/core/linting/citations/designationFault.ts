import { fold } from '../../vietnamese';
import { ACT_TYPES } from './actTypes';
import type { Citation, Designation } from './citation';
import { bodySymbol, foreignIssuerSymbol } from './issuers';

/** A designation that is not written as designations are. */
export interface DesignationFault {
  readonly kind: 'blank' | 'form' | 'letters' | 'type';
  /** What it should be, or null where that cannot be told. */
  readonly expected: string | null;
}

/** Letters have no symbol of a type, and notes of all kinds are called "Văn bản". */
const OF_ANY_SYMBOL: ReadonlySet<string> = new Set(['Công văn', 'Văn bản', 'Công điện']);

/** Symbols of types that no body and no unit is shortened to. */
const NO_LETTER = /^(?:KH|QĐ|BC|TTr|CTr|TB|NQ)$/u;

/** The symbol is that of another type than the text names: "Kế hoạch số 48/QĐ-UBND", "Quyết định số 315/STC-NS". */
export function foreignType({ designation, type }: Citation): boolean {
  if (designation === null || designation.symbol === null || designation.form === null) {
    return false;
  }
  const own = ACT_TYPES.find(({ name }) => name === type)?.symbols ?? [];
  const [head = '', second = ''] = designation.symbol.split(designation.form === 'state' ? '-' : '/');
  if (type === 'Công văn') {
    return NO_LETTER.test(head) && bodySymbol(second) !== null;
  }
  // "12/TT-BCH" of a submission: its abbreviation is that of a circular.
  if (type === 'Tờ trình' && head === 'TT' && second !== '') {
    return true;
  }
  const ofOther = ACT_TYPES.filter(({ name, symbols }) => symbols.includes(head) && name !== type);
  const isLetter = bodySymbol(head) !== null && ofOther.length === 0 && second !== '';
  return (
    own.length > 0 &&
    !OF_ANY_SYMBOL.has(type) &&
    !own.some((symbol) => head.startsWith(symbol) || symbol.startsWith(head)) &&
    ((ofOther.length > 0 && (bodySymbol(second) !== null || NO_LETTER.test(head))) ||
      (isLetter && designation.form === 'state'))
  );
}

/** Resolutions of the Government were numbered so in some years: `19-2017/NQ-CP`. */
const OLD_RESOLUTION = /^\d+-\d{4}\/NQ-CP$/u;
/** Shapes that no office uses: letters glued to the number, hyphens alone, a year glued to letters or behind the type. */
const BROKEN =
  /^\d+\p{Lu}{2,}[-/]\p{Lu}{2}|^\d+-\p{Lu}{2}\p{L}*-\p{Lu}{2}|^\d+\/\d{4}\p{Lu}|^\d+\/\p{Lu}{2}\p{L}*\/(?:\p{Lu}{2}|(?:19|20)\d{2})/u;

/** A blank on one side of a hyphen is a matter of hyphens, here as everywhere. */
const LOPSIDED = / [-–](?! )|(?<! )[-–] /gu;

/** What is wrong with the designation of an act, or null. */
export function designationFault(citation: Citation): DesignationFault | null {
  const { designation, type } = citation;
  if (designation === null || designation.number === null || designation.symbol === null) {
    return null;
  }
  const compact = designation.text.replace(/ /gu, '');
  if (OLD_RESOLUTION.test(compact)) {
    return null;
  }
  const dated = withYear(citation) ?? withBody(designation);
  if (dated !== null) {
    return { kind: 'form', expected: dated };
  }
  const symbols = ACT_TYPES.find(({ name }) => name === type)?.symbols ?? [];
  // Well built, with the letters of another body than the text names: not its form is wrong.
  if (designation.form === 'party' && foreignIssuerSymbol(citation) !== null) {
    return null;
  }
  const rebuilt = rebuild(compact, designation, symbols);
  if (rebuilt !== null && rebuilt !== compact) {
    return { kind: fold(rebuilt) === fold(compact) ? 'letters' : 'form', expected: rebuilt };
  }
  const turned = rebuilt === null ? (ofLetter(citation) ?? inCapitals(designation, symbols)) : null;
  if (turned !== null) {
    return { kind: fold(turned) === fold(compact) ? 'letters' : 'form', expected: turned };
  }
  if (rebuilt === null && designation.form === null && BROKEN.test(compact)) {
    return { kind: 'form', expected: null };
  }
  return designation.text.replace(LOPSIDED, '-').includes(' ') ? { kind: 'blank', expected: compact } : null;
}

/** Acts of the law have their year in their number: decrees and circulars of these years all do. */
const YEAR_IN_NUMBER = /^(?:NĐ-CP|TT-B\p{Lu}+)$/u;
const FIRST_YEAR = 2003;

/** "105/NĐ-CP ngày 15 tháng 5 năm 2025" for "105/2025/NĐ-CP". */
function withYear({ designation, date }: Citation): string | null {
  const year = date?.value?.year ?? 0;
  const { number = null, symbol = null } = designation ?? {};
  const own = symbol?.replace(/-(?:19|20)\d{2}$/u, '') ?? '';
  return designation?.year === null && number !== null && year >= FIRST_YEAR && YEAR_IN_NUMBER.test(own)
    ? `${number}/${String(year)}/${own}`
    : null;
}

/** Bodies whose abbreviations are typed so often that their letters change places. */
const MANY_LETTERS: readonly string[] = ['UBND', 'HĐND'];

/** "215/KH-UBDN" for "215/KH-UBND". */
function withBody({ text, symbol }: Designation): string | null {
  const written = symbol?.split(/[-/]/u).at(-1) ?? '';
  const sorted = (letters: string): string => [...letters].sort().join('');
  const meant = MANY_LETTERS.find((body) => body !== written && sorted(body) === sorted(written));
  return meant === undefined || !text.endsWith(written) ? null : text.slice(0, -written.length) + meant;
}

/** "1911-BNV/TCPCP" for "1911/BNV-TCPCP": the symbol of a letter begins with its body, and in the Party with "CV". */
function ofLetter({ designation, type }: Citation): string | null {
  const [head = '', ...rest] = designation?.symbol?.split('/') ?? [];
  const body = bodySymbol(head);
  const isType = ACT_TYPES.some(({ symbols }) => symbols.includes(head));
  return type === 'Công văn' && designation?.form === 'party' && body?.regime === 'state' && !isType
    ? `${designation.number ?? ''}/${[head, ...rest].join('-')}`
    : null;
}

const SMALL_SYMBOL = /^\p{Ll}{2,}(?:[-/][\p{Ll}\d]{2,})+$/u;

/** "8151/bnv-cchc": all in small letters, whatever the body is; the symbol of a type may have some ("tt-bnv" is "TT-BNV"). */
function inCapitals({ text, symbol }: Designation, types: readonly string[]): string | null {
  if (symbol === null || !SMALL_SYMBOL.test(symbol) || !text.endsWith(symbol)) {
    return null;
  }
  const [head = ''] = symbol.split(/[-/]/u);
  const type = types.find((each) => each.toLowerCase() === head) ?? head.toUpperCase();
  return `${text.slice(0, -symbol.length)}${type}${symbol.slice(head.length).toUpperCase()}`;
}

/**
 * The designation put together anew from its number, year, type and body; null where its letters are not those of the type and of a
 * body that is known.
 */
function rebuild(compact: string, { number }: Designation, symbols: readonly string[]): string | null {
  const rest = compact.slice(number?.length ?? 0);
  const [, year = '', letters = ''] = /^[/–-]?((?:19|20)\d{2}(?!\d))?(.*)$/u.exec(rest) ?? [];
  const bare = letters.replace(/[/–.-]/gu, '');
  for (const symbol of symbols) {
    if (!fold(bare).startsWith(fold(symbol))) {
      continue;
    }
    const parliament = /^\d{1,2}$/u.test(bare.slice(symbol.length)) && symbol === 'QH';
    if (parliament && year !== '') {
      return `${number ?? ''}/${year}/QH${bare.slice(symbol.length)}`;
    }
    const body = bodySymbol(bare.slice(symbol.length));
    if (body !== null) {
      const lead = `${number ?? ''}${year === '' ? '' : `/${year}`}`;
      return body.regime === 'party' && year === ''
        ? `${lead}-${symbol}/${body.symbol}`
        : `${lead}/${symbol}-${body.symbol}`;
    }
    const unknown = letters.slice(`/${symbol}`.length);
    if (year !== '' && letters.startsWith(`/${symbol}`) && /^\p{Lu}{2,}$/u.test(unknown)) {
      // Of whatever body: type and body are parted in every act that bears its year.
      return `${number ?? ''}/${year}/${symbol}-${unknown}`;
    }
  }
  return null;
}
