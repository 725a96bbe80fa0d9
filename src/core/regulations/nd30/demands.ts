import type { Demands } from '../regulation';
import { ND30_HEADINGS } from './headings';
import { ND30_BODY, ND30_PAGE } from './page';
import { ND30_SUPPLEMENTS } from './supplements';
import { ND30_TYPEFACES } from './typefaces';

/** "Từ 1/3 đến 1/2 độ dài của dòng chữ". */
const SHORT_LINE = {
  kind: 'line',
  share: { min: 1 / 3, max: 1 / 2 },
  // Real offices draw a quarter to two thirds.
  tolerance: 0.35,
  doubt: 0.6,
  underlined: false,
} as const;

/** Values of Decree 30/2020, Phụ lục I and III. */
export const ND30_DEMANDS: Demands = {
  number: {
    style: 'state',
    prefix: 'Số: ',
    formatClause: 'nd30-so-format',
    zeroClause: 'nd30-so-zero',
    blankClause: 'nd30-so-blank',
    typeSymbolClause: 'nd30-kyhieu-tenloai',
  },
  date: {
    formatClause: 'nd30-diadanh-format',
    zeroClause: 'nd30-ngay-zero',
    blankClause: 'nd30-ngay-blank',
  },
  // Phụ lục I, Phần I, Mục II, khoản 4, điểm a.
  place: {
    nameClause: 'nd30-diadanh-name',
    unitClause: 'nd30-diadanh-full',
    unitBefore: ['number', 'person'],
  },
  authority: {
    onBehalf: 'TM.',
    forHead: 'KT.',
    byOrder: 'TL.',
    byMandate: 'TUQ.',
    acting: 'Q.',
    clauses: {
      onBehalf: 'nd30-ky-tm',
      forHead: 'nd30-ky-kt',
      byOrder: 'nd30-ky-tl',
      byMandate: 'nd30-ky-tuq',
      acting: 'nd30-ky-q',
    },
  },
  recipients: {
    label: 'Nơi nhận:',
    separator: ';',
    archive: 'colonVt',
    labelClause: 'nd30-noinhan-colon',
    separatorClause: 'nd30-noinhan-semicolon',
    archiveClause: 'nd30-noinhan-luu-form',
    asAboveTypes: ['cong-van', 'to-trinh', 'bao-cao'],
  },
  endMark: './.',
  endMarkClause: 'nd30-end-mark',
  page: ND30_PAGE,
  typefaces: ND30_TYPEFACES,
  sizeSeries: {
    clause: 'nd30-size-pair',
    components: ['nationalName', 'nationalMotto', 'placeAndDate'],
    series: [
      [26, 28, 28],
      [24, 26, 26],
    ],
  },
  separators: {
    underTitle: {
      kind: 'line',
      clause: 'nd30-tieungu-rule',
      // "Bằng độ dài của dòng chữ".
      share: { min: 1, max: 1 },
      tolerance: 0.25,
      doubt: 0.4,
      underlined: false,
    },
    underAgency: { clause: 'nd30-coquan-rule', ...SHORT_LINE },
    underAbstract: { clause: 'nd30-trichyeu-rule', ...SHORT_LINE },
  },
  body: ND30_BODY,
  headings: ND30_HEADINGS,
  legalBases: {
    ownLineClause: 'nd30-cancu-own-line',
    separator: { clause: 'nd30-cancu-semicolon', mark: ';' },
    last: { clause: 'nd30-cancu-last-dot', mark: '.' },
    dashClause: null,
    completeClause: 'nd30-cancu-full',
    lawClause: 'nd30-cancu-law-nonumber',
  },
  citations: {
    firstClause: 'nd30-viendan-first-full',
    nextClause: 'nd30-viendan-next-short',
    comma: { clause: 'nd30-viendan-no-comma', beforeDate: false },
  },
  addressees: {
    scopeClause: 'nd30-kinhgui-scope',
    labels: [
      { types: ['cong-van', 'to-trinh', 'bao-cao'], text: 'Kính gửi:', clause: 'nd30-kinhgui-format' },
    ],
    separator: { clause: 'nd30-kinhgui-format', mark: ';' },
    lastMark: '.',
  },
  letterAbstract: { clause: 'nd30-congvan-vv', lead: 'V/v', unwantedLead: null, spaceBefore: 120 },
  agencySymbols: null,
  abstractInLowerCaseClause: null,
  appendix: {
    mentionClause: 'nd30-phuluc-mention',
    numbering: { clause: 'nd30-phuluc-roman', numerals: 'roman' },
    referenceClause: 'nd30-phuluc-ref',
    referenceInBrackets: true,
    ownPageClause: null,
    pageNumberClause: 'nd30-phuluc-pagenum',
  },
  supplements: ND30_SUPPLEMENTS,
  repealedActs: null,
  typesClause: null,
  cellTypes: null,
};
