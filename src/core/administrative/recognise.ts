import { MAIN_PART, outsideFrame, type Document } from '../document';
import type { AdministrativeDocument, Appendix, Extent, RegimeEvidence } from './administrativeDocument';
import { appendicesStart, recogniseAppendices, startsWithAppendix } from './appendices';
import { recogniseAttachments } from './attachments';
import { recogniseDisplayTexts } from './body/displayTexts';
import { recogniseSentences } from './body/sentences';
import { recogniseCertification } from './closing/certification';
import { recogniseClosing, type Closing } from './closing/closing';
import { recogniseCopy } from './closing/copy';
import { recogniseDrafter, withoutDrafter } from './closing/drafter';
import { endAboveNote, recogniseContact, recogniseNoPublicationNote } from './closing/notes';
import { collectEvidence } from './evidence';
import { recogniseHeader, type Header } from './header/header';
import { recogniseOutline } from './outline/outline';
import { outlineStretches } from './outline/stretches';
import { recognisePageNumber } from './pageNumber';
import { readLines, type Reading } from './reading/reading';

type Notes = Pick<
  AdministrativeDocument,
  'noPublicationNote' | 'drafter' | 'contact' | 'copy' | 'certification'
>;

/** The large parts of a document, one behind the other. */
interface Parts {
  readonly header: Header;
  readonly body: Extent;
  readonly closing: Closing;
  readonly notes: Notes;
  /** Line one past the closing block and its notes. */
  readonly closingEnd: number;
  /** What is attached below the closing block, before the appendices. */
  readonly attachment: Extent;
  readonly appendices: readonly Appendix[];
}

function partsOf(reading: Reading): Parts {
  const header = recogniseHeader(reading, startsWithAppendix(reading) ? 0 : reading.lines.length);
  const appendices = recogniseAppendices(reading, header.end);
  const copy = recogniseCopy(reading, header.end);
  const copyStart = copy === null ? reading.lines.length : reading.lineIndex(copy.firstParagraph);
  const closing = recogniseClosing(
    reading,
    header.end,
    Math.min(copyStart, appendicesStart(reading, appendices)),
  );
  const closed = closing.start === closing.end ? reading.lines.length : closing.end;
  const contentEnd = endAboveNote(reading, closing.start);
  const notes = {
    noPublicationNote: recogniseNoPublicationNote(reading, contentEnd, closed),
    drafter: recogniseDrafter(reading, closing.recipients),
    contact: recogniseContact(reading, closed),
    copy,
    certification: recogniseCertification(reading, closing.start),
  };
  const closingEnd = endOfNotes(reading, closing, notes, appendices[0]?.firstParagraph ?? Infinity);
  // A note above the closing block belongs to it.
  const closingBlock = closing.start === closing.end ? closing : { ...closing, start: contentEnd };
  const { body, attachment } = extents(reading, header.end, closingBlock, closingEnd, appendices);
  return { header, body, closing: closingBlock, notes, closingEnd, attachment, appendices };
}

/**
 * Finds the components of an administrative document by their text, their look and their place together. Never throws for an odd
 * document; a part that is not found, or is unsure, is null.
 */
export function recognise(document: Document): AdministrativeDocument {
  const source = outsideFrame(document);
  const reading = readLines(source);
  const { header, body, closing, notes, closingEnd, attachment, appendices } = partsOf(reading);
  const attachments = recogniseAttachments(
    reading,
    reading.lineIndex(attachment.firstParagraph),
    reading.lineIndex(attachment.endParagraph),
  );
  const outline = recogniseOutline(reading, outlineStretches(body, attachment, attachments, appendices));
  const sentences = recogniseSentences(reading, header.type, body, outline, header.enactingLines);
  const main = closing.signatures.at(-1);
  // Written out, not spread: every rule reads it, fast only as long as each document's has the same hidden class.
  const recognised = {
    source,
    type: header.type,
    nationalName: header.nationalName,
    nationalMotto: header.nationalMotto,
    partyTitle: header.partyTitle,
    parentAgency: header.parentAgency,
    issuingAgency: header.issuingAgency,
    agencyAsterisk: header.agencyAsterisk,
    documentNumber: header.documentNumber,
    placeAndDate: header.placeAndDate,
    documentTypeName: header.documentTypeName,
    abstract: header.abstract,
    abstractRule: header.abstractRule,
    addressees: header.addressees,
    urgencyMark: header.urgencyMark,
    secrecyMark: header.secrecyMark,
    draftMark: header.draftMark,
    circulationMark: header.circulationMark,
    legalBases: sentences.legalBases,
    enactingFormula: sentences.enactingFormula,
    openingSentence: sentences.openingSentence,
    closingSentence: sentences.closingSentence,
    noPublicationNote: notes.noPublicationNote,
    drafter: notes.drafter,
    contact: notes.contact,
    copy: notes.copy,
    certification: notes.certification,
    signingAuthority: main?.signingAuthority ?? null,
    signerTitle: main?.signerTitle ?? null,
    signerName: main?.signerName ?? null,
    signatures: closing.signatures,
    recipients: withoutDrafter(closing.recipients, notes.drafter),
    pageNumber: recognisePageNumber(source),
    appendices,
    attachments,
    outline,
    header: header.end === 0 ? null : { firstParagraph: 0, endParagraph: body.firstParagraph },
    body,
    closing: closing.start === closing.end ? null : extentOf(reading, closing.start, closingEnd),
    displayTexts: recogniseDisplayTexts(reading, body),
    evidence: [] as readonly RegimeEvidence[],
  };
  recognised.evidence = collectEvidence(recognised, header.youthUnionTitle);
  return recognised;
}

/** The body, between header and closing block; and what is attached below that block, before the appendices. */
function extents(
  reading: Reading,
  headerEnd: number,
  closing: Closing,
  closingEnd: number,
  appendices: readonly Appendix[],
): { readonly body: Extent; readonly attachment: Extent } {
  const firstAppendix = appendices[0]?.firstParagraph;
  const bodyStart = paragraphAt(reading, headerEnd);
  const bodyEnd = Math.min(paragraphAt(reading, closing.start), firstAppendix ?? Infinity);
  const isOpen = closing.start === closing.end;
  return {
    body: { firstParagraph: bodyStart, endParagraph: Math.max(bodyStart, bodyEnd) },
    attachment: {
      firstParagraph: isOpen ? reading.paragraphs.length : paragraphAt(reading, closingEnd),
      endParagraph: firstAppendix ?? reading.paragraphs.length,
    },
  };
}

/**
 * Position one past the closing block with what may follow it before the appendices: a certified signature, notes, the block of a
 * copy.
 */
function endOfNotes(
  reading: Reading,
  closing: Closing,
  { copy, noPublicationNote, contact, certification }: Notes,
  firstAppendix: number,
): number {
  const after = [noPublicationNote, contact, certification?.label, certification?.signature?.signerName]
    .flatMap((note) => note?.ranges ?? [])
    .filter(({ part }) => part === MAIN_PART)
    .map(({ paragraph }) => paragraph + 1);
  const ends = [...after, copy?.endParagraph ?? 0].filter((end) => end <= firstAppendix);
  return Math.max(closing.end, ...ends.map((end) => reading.lineIndex(end)));
}

/** Paragraph of the line at a position, or one past the last paragraph. */
function paragraphAt(reading: Reading, line: number): number {
  return reading.lines[line]?.paragraph.index ?? reading.paragraphs.length;
}

function extentOf(reading: Reading, start: number, end: number): Extent {
  const last = reading.lines[end - 1]?.paragraph.index ?? 0;
  return { firstParagraph: paragraphAt(reading, start), endParagraph: last + 1 };
}
