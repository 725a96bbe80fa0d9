import type { Document } from '../../src/core/document';
import { applyEdits, readDocx, type RevisionStamp } from '../../src/core/docx';
import type { Edit, EditOutcome, ReplaceText, RunFormatChange, SetRunFormat } from '../../src/core/edits';
import { docxOf, present, read, type DocxParts } from './docx';

/** A document before and after edits. */
export interface Edited {
  readonly source: Uint8Array;
  readonly bytes: Uint8Array;
  readonly outcomes: readonly EditOutcome[];
  readonly before: Document;
  readonly after: Document;
}

/** Reads bytes, applies the edits made for what was read, and reads the result. */
export function editBytes(
  source: Uint8Array,
  makeEdits: (document: Document) => readonly Edit[],
  track?: RevisionStamp,
): Edited {
  const opened = readDocx(source);
  if (!opened.ok) {
    throw new Error(opened.failure.code);
  }
  const { document } = opened;
  const { bytes, outcomes } = applyEdits(opened.package, document, makeEdits(document), {
    ...(track === undefined ? {} : { track }),
  });
  return { source, bytes, outcomes, before: document, after: read(bytes) };
}

export function edit(parts: DocxParts, makeEdits: (document: Document) => readonly Edit[]): Edited {
  return editBytes(docxOf(parts), makeEdits);
}

/** Replaces `expected`, at its first occurrence in a paragraph of the main part. */
export function replace(document: Document, expected: string, text: string, paragraph = 0): ReplaceText {
  const start = present(document.main.paragraphs[paragraph]).text.indexOf(expected);
  const range = { part: 'document', paragraph, start, end: start + expected.length };
  return { kind: 'replaceText', range, expected, text };
}

/** Formats `expected`, at its first occurrence in a paragraph of the main part. */
export function formatText(
  document: Document,
  expected: string,
  format: RunFormatChange,
  paragraph = 0,
): SetRunFormat {
  const { range } = replace(document, expected, '', paragraph);
  return { kind: 'setRunFormat', range, expected, format };
}
