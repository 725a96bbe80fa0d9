import type {
  AdministrativeDocument,
  Component,
  DocumentNumber,
  PlaceAndDate,
  RegimeEvidence,
} from '../../src/core/administrative';
import { MAIN_PART, type Document, type Story } from '../../src/core/document';

const EMPTY_STORY: Story = {
  part: MAIN_PART,
  paragraphs: [],
  tables: [],
  controls: [],
  withoutCell: () => EMPTY_STORY,
};

const EMPTY_DOCUMENT: Document = {
  main: EMPTY_STORY,
  stories: new Map([[MAIN_PART, EMPTY_STORY]]),
  sections: [],
  settings: {
    evenAndOddHeaders: false,
    mirrorMargins: false,
    trackRevisions: false,
    protection: 'none',
    markedFinal: false,
    signed: false,
    defaultTabStop: 720,
  },
  styles: new Map(),
  properties: { author: '', lastModifiedBy: '', application: '', template: '' },
  revisionCount: 0,
  comments: [],
  warnings: [],
  missingParts: [],
};

const NOTHING_RECOGNISED: AdministrativeDocument = {
  source: EMPTY_DOCUMENT,
  type: null,
  nationalName: null,
  nationalMotto: null,
  partyTitle: null,
  parentAgency: null,
  issuingAgency: null,
  agencyAsterisk: null,
  documentNumber: null,
  placeAndDate: null,
  documentTypeName: null,
  abstract: null,
  abstractRule: null,
  addressees: null,
  legalBases: [],
  enactingFormula: null,
  openingSentence: null,
  closingSentence: null,
  signingAuthority: null,
  signerTitle: null,
  signerName: null,
  signatures: [],
  recipients: null,
  urgencyMark: null,
  secrecyMark: null,
  draftMark: null,
  circulationMark: null,
  noPublicationNote: null,
  drafter: null,
  contact: null,
  copy: null,
  certification: null,
  pageNumber: null,
  appendices: [],
  attachments: [],
  outline: [],
  header: null,
  body: { firstParagraph: 0, endParagraph: 0 },
  closing: null,
  displayTexts: [],
  evidence: [],
};

/** A component as the recogniser would find it at the start of a paragraph. */
export function componentOf(text: string, paragraph = 0): Component {
  return { text, ranges: [{ part: MAIN_PART, paragraph, start: 0, end: text.length }] };
}

/** `05/KH-UBND` in state style, `05-KH/ĐU` in Party style; a blank number is null. */
export function numberOf(
  style: 'state' | 'party',
  symbol: string | null,
  number: string | null = '05',
): DocumentNumber {
  const mark = style === 'state' ? '/' : '-';
  const text = `${style === 'state' ? 'Số: ' : 'Số '}${number ?? ''}${mark}${symbol ?? ''}`;
  return { ...componentOf(text), number, symbol, style };
}

export function dateOf(
  day: number | null,
  month: number | null,
  year: number | null,
  place = 'An Bình',
): PlaceAndDate {
  const text = `${place}, ngày ${day ?? '…'} tháng ${month ?? '…'} năm ${year ?? '…'}`;
  return { ...componentOf(text), place, day, month, year };
}

const REGIMES: Readonly<Record<RegimeEvidence['sign'], RegimeEvidence['regime']>> = {
  nationalName: 'state',
  partyTitle: 'party',
  stateNumber: 'state',
  partyNumber: 'party',
  stateAuthority: 'state',
  partyAuthority: 'party',
  asterisk: 'party',
  partyAgency: 'party',
  stateAgency: 'state',
  stateOpening: 'state',
  partyOpening: 'party',
  youthUnionTitle: 'youthUnion',
  fatherlandFront: 'front',
  stateArchiveLine: 'state',
  partyArchiveLine: 'party',
  stateEndMark: 'state',
};

/** Evidence without a place, for tests of the choice between regulations. */
export function evidenceOf(...signs: readonly RegimeEvidence['sign'][]): readonly RegimeEvidence[] {
  return signs.map((sign) => ({ sign, regime: REGIMES[sign], range: null }));
}

/** An administrative document in which nothing is recognised but what the test names. */
export function administrativeOf(parts: Partial<AdministrativeDocument> = {}): AdministrativeDocument {
  return { ...NOTHING_RECOGNISED, ...parts };
}
