import type {
  Document,
  Edit,
  EditOutcome,
  Fragment,
  FragmentParagraph,
  ParagraphFormatChange,
  Range,
  ReplaceText,
  RunFormatChange,
  SetParagraphFormat,
  SetRunFormat,
} from '../../../src/core';
import { docxOf, read, type DocxParts } from '../docx';
import { p } from '../wordprocessing';
import { openInWord, type OpenOptions, type OpenWord } from './openInWord';

/** What became of edits, and the document as Word would save it. */
export interface Edited extends OpenWord {
  readonly outcomes: readonly EditOutcome[];
  readonly document: Document;
}

/** A document that is open in Word and was read once. */
export async function openAndRead(
  described: DocxParts,
  options: OpenOptions = {},
): Promise<OpenWord & { readonly revision: string }> {
  const open = openInWord(docxOf(described), options);
  const snapshot = await open.host.read();
  if (!snapshot.ok) {
    throw new Error(`not read: ${snapshot.failure.kind}: ${snapshot.failure.detail}`);
  }
  return { ...open, revision: snapshot.value.revision };
}

/** Opens, reads and edits a document in Word. `meanwhile` plays what the user does between the reading and the edits. */
export async function editInWord(
  described: DocxParts,
  edits: readonly Edit[],
  options: OpenOptions & { readonly meanwhile?: (open: OpenWord) => void } = {},
): Promise<Edited> {
  const open = await openAndRead(described, options);
  options.meanwhile?.(open);
  const applied = await open.host.apply(edits, open.revision);
  if (!applied.ok) {
    throw new Error(`not applied: ${applied.failure.kind}: ${applied.failure.detail}`);
  }
  return { ...open, outcomes: applied.value, document: read(open.word.save()) };
}

/** A paragraph to insert. */
export function line(text: string): FragmentParagraph {
  return {
    kind: 'paragraph',
    format: { alignment: 'both' },
    content: [{ kind: 'text', text, format: { size: 28 } }],
  };
}

export function fragmentOf(...texts: readonly string[]): Fragment {
  return { blocks: texts.map(line) };
}

/** A layout table of one row: recipients on the left, signature on the right. */
export function closingTable(...cells: readonly string[]): Fragment {
  return {
    blocks: [
      {
        kind: 'table',
        columns: cells.map(() => 4500),
        bordered: false,
        rows: [cells.map((text) => ({ blocks: [line(text)] }))],
      },
    ],
  };
}

/** Texts of the main part, empty paragraphs as ''. */
export function textsOf(document: Document): readonly string[] {
  return document.main.paragraphs.map(({ text }) => text);
}

/** A document of plain paragraphs. */
export function body(...texts: readonly string[]): DocxParts {
  return { body: texts.map((text) => p(text)).join('') };
}

/** Where `wanted` stands in a paragraph with this text. */
export function rangeOf(paragraph: number, text: string, wanted: string, from = 0): Range {
  const start = text.indexOf(wanted, from);
  return { part: 'document', paragraph, start, end: start + wanted.length };
}

/** Replaces `expected` in a paragraph with this text. */
export function replace(
  paragraph: number,
  text: string,
  expected: string,
  by: string,
  from = 0,
): ReplaceText {
  return { kind: 'replaceText', range: rangeOf(paragraph, text, expected, from), expected, text: by };
}

/** Formats `expected` in a paragraph with this text. */
export function format(
  paragraph: number,
  text: string,
  expected: string,
  change: RunFormatChange,
): SetRunFormat {
  return { kind: 'setRunFormat', range: rangeOf(paragraph, text, expected), expected, format: change };
}

/** Formats a paragraph with this text. */
export function formatParagraph(
  paragraph: number,
  expected: string,
  change: ParagraphFormatChange,
): SetParagraphFormat {
  return { kind: 'setParagraphFormat', part: 'document', paragraph, expected, format: change };
}
