import type { FragmentParagraphFormat } from '../edits';
import { AFTER_RULE, CENTRED, format, LEFT, MARK } from './componentFormats';
import type { Form } from './form';

const BODY: FragmentParagraphFormat = {
  alignment: 'both',
  firstLine: 720,
  spaceBefore: 120,
  line: 264,
  lineRule: 'auto',
};

/**
 * Decree 30/2020/NĐ-CP, Phụ lục I, Phần I: the table of letters (Mục V) with its set 13-14-14, and the geometry of form 1.4 of
 * Phụ lục III.
 */
export const STATE_FORM: Form = {
  page: {
    width: 11906,
    height: 16838,
    landscape: false,
    top: 1134,
    bottom: 1134,
    left: 1701,
    right: 1134,
    header: 567,
    footer: 567,
  },
  pageNumber: { location: 'header', alignment: 'center', format: { size: 28 }, onFirstPage: false },
  // The national name in 13 pt bold is 5424 twips wide.
  headerColumns: [3401, 5670],
  closingColumns: [4535, 4536],
  formats: {
    parentAgency: format(CENTRED, { size: 26 }),
    issuingAgency: format(CENTRED, { size: 26, bold: true }),
    asterisk: format(CENTRED, { size: 26 }),
    documentNumber: format(AFTER_RULE, { size: 26 }),
    letterAbstract: format(AFTER_RULE, { size: 24 }),
    nationalName: format(CENTRED, { size: 26, bold: true }),
    nationalMotto: format(CENTRED, { size: 28, bold: true }),
    partyTitle: format(CENTRED, { size: 28, bold: true }),
    placeAndDate: format(AFTER_RULE, { size: 28, italic: true }),
    documentTypeName: format({ alignment: 'center', spaceBefore: 240 }, { size: 28, bold: true }),
    abstract: format(CENTRED, { size: 28, bold: true }),
    abstractDashes: format(CENTRED, { size: 28 }),
    addressees: format({ alignment: 'center', spaceBefore: 240 }, { size: 28 }),
    addresseesLabel: format({ alignment: 'left', indentLeft: 1701, spaceBefore: 240 }, { size: 28 }),
    addressee: format({ alignment: 'left', indentLeft: 2754, spaceBefore: 60 }, { size: 28 }),
    legalBasis: format(BODY, { size: 28, italic: true }),
    enactor: format({ alignment: 'center', spaceBefore: 240, spaceAfter: 120 }, { size: 28, bold: true }),
    decision: format({ alignment: 'center', spaceBefore: 240, spaceAfter: 120 }, { size: 28, bold: true }),
    heading: format({ ...BODY, keepNext: true }, { size: 28, bold: true }),
    subheading: format({ ...BODY, keepNext: true }, { size: 28, bold: true }),
    body: format(BODY, { size: 28 }),
    recipientsLabel: format(LEFT, { size: 24, bold: true, italic: true }),
    recipient: format(LEFT, { size: 22 }),
    authority: format(CENTRED, { size: 28, bold: true }),
    signerTitle: format(CENTRED, { size: 28, bold: true }),
    signatureSpace: format(CENTRED, { size: 28 }),
    signerName: format(CENTRED, { size: 28, bold: true }),
    appendixLabel: format(CENTRED, { size: 28, bold: true }),
    appendixTitle: format(CENTRED, { size: 28, bold: true }),
    appendixReference: format(CENTRED, { size: 28, italic: true }),
    urgencyMark: format(MARK, { size: 28, bold: true, color: 'FF0000' }),
    secrecyMark: format(MARK, { size: 28, bold: true, color: 'FF0000' }),
    draftMark: format(AFTER_RULE, { size: 26, bold: true }),
    circulationMark: format({ alignment: 'right' }, { size: 26, bold: true }),
    noPublicationNote: format({ alignment: 'center', spaceBefore: 240 }, { size: 28, italic: true }),
    drafter: format(LEFT, { size: 22 }),
    contact: format({ alignment: 'center', spaceBefore: 120, borderTop: true }, { size: 22 }),
    copyKind: format(CENTRED, { size: 28, bold: true }),
    certification: format({ alignment: 'center', spaceBefore: 240 }, { size: 28, italic: true }),
    tableHead: format({ alignment: 'center', spaceBefore: 60, spaceAfter: 60 }, { size: 26, bold: true }),
    tableCell: format({ alignment: 'left', spaceBefore: 60, spaceAfter: 60 }, { size: 26 }),
  },
};
