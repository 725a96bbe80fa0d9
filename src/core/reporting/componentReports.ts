import type {
  AdministrativeDocument,
  Appendix,
  Component,
  DocumentNumber,
  PageNumber,
  PlaceAndDate,
  RecipientItem,
  Recipients,
} from '../administrative';
import { MAIN_PART, textIn, type Document, type Range } from '../document';
import { normalise } from '../vietnamese';
import type {
  AppendixReport,
  ComponentReport,
  ComponentReports,
  DocumentNumberReport,
  PageNumberReport,
  PlaceAndDateReport,
  RangeReport,
  RecipientsReport,
} from './checkOutput';

/** The recognised components as plain data, in the order in which a reader of the document meets them. */
export function componentReports(administrative: AdministrativeDocument): ComponentReports {
  const { documentNumber, placeAndDate, recipients, pageNumber } = administrative;
  return {
    nationalName: found(administrative.nationalName, componentReport),
    nationalMotto: found(administrative.nationalMotto, componentReport),
    partyTitle: found(administrative.partyTitle, componentReport),
    parentAgency: found(administrative.parentAgency, componentReport),
    issuingAgency: found(administrative.issuingAgency, componentReport),
    documentNumber: found(documentNumber, documentNumberReport),
    placeAndDate: found(placeAndDate, placeAndDateReport),
    documentTypeName: found(administrative.documentTypeName, componentReport),
    abstract: found(administrative.abstract, componentReport),
    addressees: found(administrative.addressees, componentReport),
    legalBases: administrative.legalBases.map(componentReport),
    enactingFormula: found(administrative.enactingFormula, componentReport),
    openingSentence: found(administrative.openingSentence, componentReport),
    closingSentence: found(administrative.closingSentence, componentReport),
    signingAuthority: found(administrative.signingAuthority, componentReport),
    signerTitle: found(administrative.signerTitle, componentReport),
    signerName: found(administrative.signerName, componentReport),
    recipients: found(recipients, (all) => recipientsReport(all, administrative.source)),
    urgencyMark: found(administrative.urgencyMark, componentReport),
    secrecyMark: found(administrative.secrecyMark, componentReport),
    draftMark: found(administrative.draftMark, componentReport),
    circulationMark: found(administrative.circulationMark, componentReport),
    noPublicationNote: found(administrative.noPublicationNote, componentReport),
    drafter: found(administrative.drafter, componentReport),
    contact: found(administrative.contact, componentReport),
    copyKind: found(administrative.copy?.kind ?? null, componentReport),
    pageNumber: found(pageNumber, pageNumberReport),
    appendices: administrative.appendices.map(appendixReport),
  };
}

function found<Found, Report>(part: Found | null, report: (part: Found) => Report): Report | null {
  return part === null ? null : report(part);
}

function componentReport({ text, ranges }: Component): ComponentReport {
  return { text, paragraphs: paragraphsOf(ranges), ranges: ranges.map(rangeReport) };
}

function documentNumberReport(documentNumber: DocumentNumber): DocumentNumberReport {
  const { number, symbol } = documentNumber;
  return { ...componentReport(documentNumber), number, symbol };
}

function placeAndDateReport(placeAndDate: PlaceAndDate): PlaceAndDateReport {
  const { place, day, month, year } = placeAndDate;
  return { ...componentReport(placeAndDate), place, day, month, year };
}

/** Only the label is the component; what follows it is listed as items. */
function recipientsReport(recipients: Recipients, document: Document): RecipientsReport {
  const label = recipients.ranges.slice(0, 1);
  const text = label.map((range) => textOf(range, document)).join(' ');
  return { ...componentReport({ text, ranges: label }), items: recipients.items.map(recipientItem) };
}

function recipientItem({ text, range }: RecipientItem): RangeReport & { readonly text: string } {
  return { text, ...rangeReport(range) };
}

const ALIGNMENT_NAMES: Readonly<Record<string, string>> = {
  center: 'centred',
  both: 'justified',
  distribute: 'justified',
};

function pageNumberReport(pageNumber: PageNumber): PageNumberReport {
  const { alignment, location, part, shownOnFirstPage } = pageNumber;
  return {
    ...componentReport(pageNumber),
    text: `${location}, ${ALIGNMENT_NAMES[alignment] ?? alignment}`,
    part,
    shownOnFirstPage,
  };
}

function appendixReport({ label, title, reference }: Appendix): AppendixReport {
  return {
    label: label.text,
    title: title?.text ?? null,
    reference: reference?.text ?? null,
    paragraphs: paragraphsOf([...label.ranges, ...(title?.ranges ?? [])]),
  };
}

function rangeReport({ part, paragraph, start, end }: Range): RangeReport {
  return part === MAIN_PART ? { paragraph, start, end } : { part, paragraph, start, end };
}

function paragraphsOf(ranges: readonly Range[]): readonly number[] {
  const paragraphs = ranges.filter(({ part }) => part === MAIN_PART).map(({ paragraph }) => paragraph);
  return [...new Set(paragraphs)].sort((a, b) => a - b);
}

function textOf(range: Range, document: Document): string {
  return normalise(textIn(document, range));
}
