import type { Demands } from '../regulation';
import { PARTY_AGENCY_SYMBOLS } from './agencySymbols';
import { PARTY_HEADINGS } from './headings';
import { HD05_BODY, HD05_PAGE, HD36_BODY, HD36_PAGE } from './page';
import { HD05_REPEALED_ACTS } from './repealedActs';
import { HD05_SUPPLEMENTS, HD36_SUPPLEMENTS } from './supplements';
import { HD36_TYPEFACES, PARTY_TYPEFACES } from './typefaces';

function symbolsOf(guideline: 'hd36' | 'hd05'): Demands['agencySymbols'] {
  return {
    clause: 'dang-kyhieu-coquan',
    list: PARTY_AGENCY_SYMBOLS.filter(({ inForce }) => inForce.includes(guideline)),
  };
}

/** Values of Guideline 36-HD/VPTW. */
export const HD36_DEMANDS: Demands = {
  number: {
    style: 'party',
    prefix: 'Số ',
    formatClause: 'dang-so-format',
    zeroClause: 'dang-so-pad',
    blankClause: 'dang-so-blank',
    typeSymbolClause: 'dang-kyhieu',
  },
  date: { formatClause: 'dang-diadanh-format', zeroClause: 'dang-ngay-pad', blankClause: 'dang-ngay-blank' },
  // II.1.4.1.a.
  place: {
    nameClause: 'dang-diadanh-ten',
    unitClause: 'dang-diadanh-cap',
    unitBefore: ['number', 'person', 'oneSyllable', 'province'],
  },
  authority: {
    onBehalf: 'T/M',
    forHead: 'K/T',
    byOrder: 'T/L',
    byMandate: null,
    acting: 'Q.',
    clauses: {
      onBehalf: 'dang-ky-tm',
      forHead: 'dang-ky-kt',
      byOrder: 'dang-ky-tl',
      byMandate: null,
      acting: 'dang-ky-q',
    },
  },
  recipients: {
    label: 'Nơi nhận:',
    separator: ',',
    archive: 'plain',
    labelClause: 'dang-noinhan-label',
    separatorClause: 'dang-noinhan-sep',
    archiveClause: 'dang-noinhan-luu',
    asAboveTypes: ['cong-van', 'to-trinh'],
  },
  endMark: '.',
  endMarkClause: 'dang-end-mark',
  page: HD36_PAGE,
  typefaces: HD36_TYPEFACES,
  sizeSeries: null,
  separators: {
    underTitle: {
      kind: 'line',
      clause: 'dang-tieude-rule',
      share: { min: 1, max: 1 },
      tolerance: 0.25,
      doubt: 0.4,
      underlined: true,
    },
    underAgency: { kind: 'text', clause: 'dang-dausao', text: '*' },
    underAbstract: { kind: 'text', clause: 'dang-trichyeu-dashes', text: '-----' },
  },
  body: HD36_BODY,
  headings: PARTY_HEADINGS,
  legalBases: {
    ownLineClause: 'dang-cancu',
    separator: { clause: 'dang-cancu', mark: ';' },
    last: { clause: 'dang-cancu', mark: ',' },
    dashClause: null,
    completeClause: null,
    lawClause: null,
  },
  citations: {
    firstClause: 'dang-viendan-first-full',
    nextClause: 'dang-viendan-next',
    comma: { clause: 'dang-viendan', beforeDate: true },
  },
  addressees: {
    scopeClause: null,
    labels: [{ types: ['cong-van', 'to-trinh'], text: 'Kính gửi:', clause: 'dang-kinhgui' }],
    separator: { clause: 'dang-kinhgui-sep', mark: ',' },
    lastMark: null,
  },
  letterAbstract: { clause: 'dang-congvan-veviec', lead: null, unwantedLead: 'V/v', spaceBefore: null },
  agencySymbols: symbolsOf('hd36'),
  abstractInLowerCaseClause: 'dang-trichyeu-lower',
  appendix: {
    mentionClause: 'dang-phuluc',
    numbering: { clause: 'dang-phuluc', numerals: 'arabic' },
    referenceClause: null,
    referenceInBrackets: false,
    ownPageClause: 'dang-phuluc',
    pageNumberClause: null,
  },
  supplements: HD36_SUPPLEMENTS,
  repealedActs: null,
  typesClause: 'dang-tenloai-list',
  cellTypes: null,
};

/** Values of Guideline 05-HD/VPTW: those of its predecessor but for what is named here. */
export const HD05_DEMANDS: Demands = {
  ...HD36_DEMANDS,
  // Regulation 399-QĐ/TW, articles 11 and 13.
  cellTypes: {
    clause: 'dang-thamquyen-coso',
    barred: ['quy-dinh', 'huong-dan', 'chi-thi', 'thong-tri'],
  },
  // II.I.4.1.1.c no longer names numbers.
  place: { ...HD36_DEMANDS.place, unitBefore: ['person', 'oneSyllable', 'province'] },
  agencySymbols: symbolsOf('hd05'),
  recipients: { ...HD36_DEMANDS.recipients, separator: ';' },
  page: HD05_PAGE,
  body: HD05_BODY,
  legalBases: {
    ownLineClause: 'dang-cancu',
    separator: { clause: 'dang-cancu', mark: ';' },
    last: { clause: 'dang-cancu', mark: '.' },
    dashClause: 'dang-cancu-dash',
    completeClause: 'dang-cancu-daydu',
    lawClause: 'dang-cancu-luat',
  },
  addressees: {
    scopeClause: null,
    labels: [
      { types: ['cong-van'], text: 'Kính gửi:', clause: 'dang-kinhgui' },
      { types: ['to-trinh'], text: 'Kính trình:', clause: 'dang-kinhtrinh' },
    ],
    separator: { clause: 'dang-kinhgui-sep', mark: ';' },
    lastMark: null,
  },
  letterAbstract: {
    clause: 'dang-congvan-veviec',
    lead: 'về việc',
    unwantedLead: 'V/v',
    spaceBefore: null,
  },
  appendix: {
    mentionClause: 'dang-phuluc',
    numbering: { clause: 'dang-phuluc', numerals: 'arabic' },
    referenceClause: 'dang-phuluc-kemtheo',
    referenceInBrackets: false,
    ownPageClause: 'dang-phuluc',
    pageNumberClause: 'dang-phuluc-pagenum',
  },
  typefaces: PARTY_TYPEFACES,
  supplements: HD05_SUPPLEMENTS,
  repealedActs: HD05_REPEALED_ACTS,
};
