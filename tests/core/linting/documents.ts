import type { AdministrativeDocument } from '../../../src/core/administrative';
import type { Document, Paragraph, ParagraphFormat, RunFormat } from '../../../src/core/document';
import { MAIN_PART } from '../../../src/core/document';

const implied = 'implied' as const;

const RUN_FORMAT: RunFormat = {
  font: 'Times New Roman',
  fontHighAnsi: 'Times New Roman',
  fontComplexScript: 'Times New Roman',
  size: 28,
  bold: false,
  italic: false,
  underline: 'none',
  caps: false,
  smallCaps: false,
  strike: false,
  hidden: false,
  verticalPosition: 'baseline',
  color: 'auto',
  highlight: 'none',
  shading: 'auto',
  characterSpacing: 0,
  style: null,
  origins: {
    font: implied,
    fontHighAnsi: implied,
    fontComplexScript: implied,
    size: implied,
    bold: implied,
    italic: implied,
    underline: implied,
    caps: implied,
    smallCaps: implied,
    strike: implied,
    hidden: implied,
    verticalPosition: implied,
    color: implied,
    highlight: implied,
    shading: implied,
    characterSpacing: implied,
  },
};

const PARAGRAPH_FORMAT: ParagraphFormat = {
  alignment: 'both',
  indentLeft: 0,
  indentRight: 0,
  firstLine: 0,
  spaceBefore: 0,
  spaceAfter: 0,
  contextualSpacing: false,
  line: 240,
  lineRule: 'auto',
  keepNext: false,
  keepLines: false,
  pageBreakBefore: false,
  outlineLevel: null,
  borderTop: null,
  borderBottom: null,
  tabs: [],
  shading: 'auto',
  style: null,
  numbering: null,
  origins: {
    alignment: implied,
    indentLeft: implied,
    indentRight: implied,
    firstLine: implied,
    spaceBefore: implied,
    spaceAfter: implied,
    contextualSpacing: implied,
    line: implied,
    lineRule: implied,
    keepNext: implied,
    keepLines: implied,
    pageBreakBefore: implied,
    outlineLevel: implied,
    borderTop: implied,
    borderBottom: implied,
    tabs: implied,
    shading: implied,
  },
};

function paragraphOf(text: string, index: number, part: string): Paragraph {
  return {
    index,
    part,
    text,
    runs: text === '' ? [] : [{ start: 0, end: text.length, text, format: RUN_FORMAT, inserted: false }],
    format: PARAGRAPH_FORMAT,
    markFormat: RUN_FORMAT,
    label: null,
    fields: [],
    drawings: [],
    contentControls: [],
    cell: null,
    textBoxAnchor: null,
    section: 0,
    startsPage: false,
    renderedPageBreaks: [],
    bookmarks: [],
    markDeleted: false,
  };
}

/** A document of plain paragraphs, and any further parts given by name. */
export function documentOf(
  lines: readonly string[],
  parts: Readonly<Record<string, readonly string[]>> = {},
): Document {
  const story = (part: string, texts: readonly string[]): Document['main'] => ({
    part,
    paragraphs: texts.map((text, index) => paragraphOf(text, index, part)),
    tables: [],
  });
  const main = story(MAIN_PART, lines);
  const others = Object.entries(parts).map(([part, texts]) => [part, story(part, texts)] as const);
  return {
    main,
    stories: new Map([[MAIN_PART, main], ...others]),
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
    commentCount: 0,
    warnings: [],
    missingParts: [],
  };
}

/** An administrative document in which nothing was recognised but what `recognised` says. */
export function administrativeOf(
  source: Document,
  recognised: Partial<AdministrativeDocument> = {},
): AdministrativeDocument {
  return {
    source,
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
    pageNumber: null,
    appendices: [],
    outline: [],
    header: null,
    body: { firstParagraph: 0, endParagraph: source.main.paragraphs.length },
    closing: null,
    displayTexts: [],
    evidence: [],
    ...recognised,
  };
}
