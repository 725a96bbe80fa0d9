import type { Document } from '../document';
import type { AdministrativeDocument, Extent } from './administrativeDocument';
import { appendicesStart, recogniseAppendices, startsWithAppendix } from './appendices';
import { recogniseDisplayTexts } from './body/displayTexts';
import { recogniseSentences } from './body/sentences';
import { recogniseClosing } from './closing/closing';
import { collectEvidence } from './evidence';
import { recogniseHeader } from './header/header';
import { recogniseOutline } from './outline/outline';
import { recognisePageNumber } from './pageNumber';
import { readLines, type Reading } from './reading/reading';

/**
 * Finds the components of an administrative document by their text, their look and their place together. Never throws for an odd
 * document; a part that is not found, or is unsure, is null.
 */
export function recognise(document: Document): AdministrativeDocument {
  const reading = readLines(document);
  const {
    end: headerEnd,
    enactingLines,
    youthUnionTitle,
    ...header
  } = recogniseHeader(reading, startsWithAppendix(reading) ? 0 : reading.lines.length);
  const appendices = recogniseAppendices(reading, headerEnd);
  const closing = recogniseClosing(reading, headerEnd, appendicesStart(reading, appendices));

  const bodyStart = paragraphAt(reading, headerEnd);
  const body: Extent = {
    firstParagraph: bodyStart,
    endParagraph: Math.max(
      bodyStart,
      Math.min(paragraphAt(reading, closing.start), appendices[0]?.firstParagraph ?? Infinity),
    ),
  };
  const attachment: Extent = {
    firstParagraph:
      closing.start === closing.end ? reading.paragraphs.length : paragraphAt(reading, closing.end),
    endParagraph: appendices[0]?.firstParagraph ?? reading.paragraphs.length,
  };
  const outline = recogniseOutline(reading, body, attachment, appendices);
  const sentences = recogniseSentences(reading, header.type, body, outline, enactingLines);
  const main = closing.signatures.at(-1);
  const recognised = {
    source: document,
    ...header,
    ...sentences,
    signingAuthority: main?.signingAuthority ?? null,
    signerTitle: main?.signerTitle ?? null,
    signerName: main?.signerName ?? null,
    signatures: closing.signatures,
    recipients: closing.recipients,
    pageNumber: recognisePageNumber(document),
    appendices,
    outline,
    header: headerEnd === 0 ? null : { firstParagraph: 0, endParagraph: bodyStart },
    body,
    closing: closing.start === closing.end ? null : extentOf(reading, closing.start, closing.end),
    displayTexts: recogniseDisplayTexts(reading, body),
  };
  return { ...recognised, evidence: collectEvidence(recognised, youthUnionTitle) };
}

/** Paragraph of the line at a position, or one past the last paragraph. */
function paragraphAt(reading: Reading, line: number): number {
  return reading.lines[line]?.paragraph.index ?? reading.paragraphs.length;
}

function extentOf(reading: Reading, start: number, end: number): Extent {
  const last = reading.lines[end - 1]?.paragraph.index ?? 0;
  return { firstParagraph: paragraphAt(reading, start), endParagraph: last + 1 };
}
