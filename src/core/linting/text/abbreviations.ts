import type { AdministrativeDocument } from '../../administrative';
import { oncePer, type Range } from '../../document';
import { isCapitalAt, isUpperCase } from '../../vietnamese';
import { passagesWithHint } from './hints';
import { PROSE_ROLES, type Passage } from './prose';

const ABBREVIATION = /^[A-ZĐƯ]{2,8}$/u;
/** What every passage with an abbreviation has. */
const HINT = /[A-ZĐƯ]{2}/u;
const ROMAN = /^[IVXLC]+$/u;

/** Known to every reader of administrative documents, or never written in full. */
export const COMMON_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'UBND HĐND UBMTTQ MTTQ TNCS XHCN CNXH TW TP TX TT HTX TNHH MTV TCVN QCVN THCS THPT TH MN GDTX PL QĐ NĐ CP TTg QH VN STT CCCD CMND ' +
    'CBCCVC CNTT KT XH ANQP QPAN ATTP PCCC BHXH BHYT BHTN BCH BTV BCĐ GS PGS TS ThS BS KS CN ' +
    'ASEAN WTO UNESCO UNICEF WHO ISO GDP GRDP FDI ODA USD VND VNĐ COVID HIV AIDS SMS QR PDF WIFI CD DVD USB TV LED CPU ' +
    'GB MB IU HP OTP SIM GPS LAN ATM POS ADN DNA RNA PCR LPG HDPE PVC HACCP GMP EU EC CDC KPI MOU ' +
    'PCI PAR PAPI SIPAS OCOP VNEID VTV VOV FPT VNPT EVN IOC IP IT AI ID TM KT TL TUQ OK'
  ).split(/\s+/u),
);

/** Letters that stand for words, where a reader may not know which. */
export interface Abbreviation {
  readonly text: string;
  readonly range: Range;
  /** It is being introduced: "(sau đây viết tắt là TTHC)", "thủ tục hành chính (TTHC)". */
  readonly explained: boolean;
}

/** What stands before an abbreviation that is being introduced. */
/** Also behind the words that the short form keeps: "(sau đây viết tắt là Tổ CNSCĐ)". */
const INTRODUCES =
  /(?:\(|(?:viết tắt là|gọi tắt là|gọi là|viết gọn là):?(?: \p{Lu}\p{Ll}+){0,2})\s*["“]?\s*$/iu;
/** What stands beside letters of a symbol, an address or a sum. */
const PART_OF_SYMBOL = /[-–/&.@\d]/u;

function abbreviationsIn({ text, tokens }: Passage): readonly Abbreviation[] {
  const abbreviations: Abbreviation[] = [];
  for (const [index, token] of tokens.entries()) {
    const { kind, start, end } = token;
    if (
      kind !== 'word' ||
      !isCapitalAt(token.text, 1) ||
      !ABBREVIATION.test(token.text) ||
      ROMAN.test(token.text) ||
      COMMON_ABBREVIATIONS.has(token.text)
    ) {
      continue;
    }
    const [before, after] = [text.text.charAt(start - 1), text.text.charAt(end)];
    const near = [tokens[index - 2], tokens[index + 2]].some(
      (other) =>
        other !== undefined && other.kind === 'word' && other.text.length > 1 && isUpperCase(other.text),
    );
    if (PART_OF_SYMBOL.test(before) || /[-–/&@\d]/u.test(after) || near) {
      continue;
    }
    const explained = INTRODUCES.test(text.text.slice(Math.max(0, start - 30), start));
    abbreviations.push({ text: token.text, range: text.slice(start, end), explained });
  }
  // Where all letters are capitals, no word is told from an abbreviation.
  return abbreviations.length === 0 || isUpperCase(text.text) ? [] : abbreviations;
}

/** Running text: in headings and tables there is no room to explain. */
function isRunning({ role, appendix, quoted }: Passage): boolean {
  return appendix === null && !quoted && (PROSE_ROLES.has(role) || role === 'legalBasis');
}

/** The abbreviations of the running text that not every reader knows, in reading order. */
export const unusualAbbreviations = oncePer(
  (administrative: AdministrativeDocument): readonly Abbreviation[] =>
    passagesWithHint(administrative, HINT).filter(isRunning).flatMap(abbreviationsIn),
);
