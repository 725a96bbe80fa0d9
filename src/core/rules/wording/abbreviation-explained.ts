import { clauseInForce, defineRule, passagesWithHint, textPlace, type Passage } from '../../linting';
import { groupBy, type Range } from '../../document';
import { replaceEverywhere, replaceText } from '../../samples';
import { isCapitalAt, isUpperCase } from '../../vietnamese';

const CLAUSES = ['dang-viettat-first', 'chung-abbrev-first-full'];

const ABBREVIATION = /^[A-ZĐƯ]{2,8}$/u;
/** A long one is asked about even where it is used once; a short one may be a sign. */
const RARE = 4;
/** Letters with which hardly any Vietnamese word of administrative prose begins: initials of foreign words, names of their own. */
const FOREIGN = /[EFIJOWZ]/u;
/** What every passage with an abbreviation has. */
const HINT = /[A-ZĐƯ]{2}/u;
const ROMAN = /^[IVXLC]+$/u;

/** Known to every reader of administrative documents, or never written in full. */
const COMMON = new Set(
  (
    'UBND HĐND UBMTTQ MTTQ TNCS XHCN CNXH TW TP TX TT HTX TNHH MTV TCVN QCVN THCS THPT TH MN GDTX PL QĐ NĐ CP TTg QH VN STT CCCD CMND ' +
    'CBCCVC CNTT KT XH ANQP QPAN ATTP PCCC BHXH BHYT BHTN BCH BTV BCĐ GS PGS TS ThS BS KS CN ' +
    'ASEAN WTO UNESCO UNICEF WHO ISO GDP GRDP FDI ODA USD VND VNĐ COVID HIV AIDS SMS QR PDF WIFI CD DVD USB TV LED CPU ' +
    'PCI PAR PAPI SIPAS OCOP VNEID VTV VOV FPT VNPT EVN IOC IP IT AI ID TM KT TL TUQ OK'
  ).split(/\s+/u),
);

interface Abbreviation {
  readonly text: string;
  readonly range: Range;
  /** It is being introduced: "(sau đây viết tắt là TTHC)", "thủ tục hành chính (TTHC)". */
  readonly explained: boolean;
}

/** What stands before an abbreviation that is being introduced. */
const INTRODUCES = /(?:\(|viết tắt là|gọi tắt là|gọi là|viết gọn là)\s*["“]?\s*$/iu;
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
      COMMON.has(token.text)
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
  return (
    appendix === null &&
    !quoted &&
    (role === 'running' || role === 'item' || role === 'bullet' || role === 'legalBasis')
  );
}

export const abbreviationExplained = defineRule({
  id: 'abbreviation-explained',
  title: 'Chữ viết tắt ít gặp được viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc đơn',
  rationale: 'Người đọc ngoài ngành không biết chữ viết tắt; viết đủ một lần thì cả văn bản dễ hiểu.',
  clauses: CLAUSES,
  messages: {
    unexplained:
      'Chữ viết tắt chưa được giải thích ở lần dùng đầu: {list}. Chữ viết tắt ít gặp phải viết đầy đủ ở lần đầu, chữ viết tắt đặt trong ngoặc đơn ngay sau. Hãy viết đầy đủ ở lần đầu, ví dụ “thủ tục hành chính (TTHC)”.',
  },
  *check({ administrative, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    if (clause === null) {
      return;
    }
    const abbreviations = passagesWithHint(administrative, HINT).filter(isRunning).flatMap(abbreviationsIn);
    const uses = groupBy(abbreviations, ({ text }) => text);
    const firsts = [...uses.values()].flatMap(([first, ...others]) =>
      first !== undefined &&
      (others.length > 0 || (first.text.length >= RARE && !FOREIGN.test(first.text))) &&
      !first.explained
        ? [first]
        : [],
    );
    const [at, ...more] = firsts.map(({ range }) => textPlace(range));
    if (at !== undefined) {
      const list = firsts.map(({ text }) => `“${text}”`).join(', ');
      yield { clause, message: 'unexplained', data: { list }, at, more };
    }
  },
  examples: [
    {
      name: 'không có chữ viết tắt',
      sample: 'nd30-bao-cao',
      reports: [],
    },
    {
      name: 'giải thích ở lần đầu',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        replaceEverywhere('rác thải sinh hoạt', 'RTSH'),
        replaceText('openingSentence', 'RTSH', 'rác thải sinh hoạt (RTSH)'),
      ],
      reports: [],
    },
    {
      name: 'không giải thích',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        replaceText('section.II.text.2', 'rác thải sinh hoạt', 'RTSH'),
        replaceText('section.II.text.3', 'rác thải sinh hoạt', 'RTSH'),
      ],
      reports: [{ clause: 'chung-abbrev-first-full', text: 'RTSH' }],
    },
    {
      name: 'chữ viết tắt dài dùng một lần',
      sample: 'nd30-ke-hoach-phu-luc',
      change: replaceText('section.II.text.3', 'rác thải sinh hoạt', 'RTSH'),
      reports: [{ clause: 'chung-abbrev-first-full', text: 'RTSH' }],
    },
    {
      name: 'văn bản Đảng không giải thích',
      sample: 'hd05-cong-van',
      change: [replaceText('body.2', 'quần chúng ưu tú', 'QCƯT'), replaceText('body.3', 'đảng viên', 'QCƯT')],
      reports: [{ clause: 'dang-viettat-first', text: 'QCƯT' }],
    },
  ],
});
