import { DOCUMENT_TYPES, type DocumentTypeSlug } from '../reference';
import { fold } from '../vietnamese';
import type { Attachment, Component, Extent } from './administrativeDocument';
import { recogniseClosing } from './closing/closing';
import { ENCLOSURE, enclosureLines } from './reading/enclosure';
import { componentOf, formatOf, isCapitals, isCentred, partOf, subLine, type Line } from './reading/line';
import type { Reading } from './reading/reading';

/** Types of documents that are issued by a decision. */
const ISSUED: ReadonlySet<DocumentTypeSlug> = new Set([
  'quy-che',
  'quy-dinh',
  'huong-dan',
  'chuong-trinh',
  'ke-hoach',
  'phuong-an',
  'de-an',
  'du-an',
  'quy-hoach',
  'chien-luoc',
]);

/** What else decisions issue that is text in articles or sections and is no type of document by itself. */
const OTHERS = ['DIEU LE', 'NOI QUY', 'QUY TAC', 'QUY TRINH', 'QUY UOC', 'HUONG UOC', 'BO QUY TAC'];

const NAMES: readonly { readonly key: string; readonly type: DocumentTypeSlug | null }[] = [
  ...DOCUMENT_TYPES.filter(({ slug }) => ISSUED.has(slug)).map(({ slug, name }) => ({
    key: fold(name),
    type: slug,
  })),
  ...OTHERS.map((key) => ({ key, type: null })),
];

/** Below the name of the type: abstract, a rule, "(Kèm theo …)". */
const HEAD_LIMIT = 8;

/** Where the text itself begins. */
const TEXT =
  /^(?:(?:[IVX]+|\d{1,2})\s*[.-]|PHAN (?:THU|[IVX]|\d{1,2}$)|CHUONG (?:[IVX]|\d{1,2}$)|MUC \d|DIEU \d|CAN CU )/u;

/** The lines of the agency and of the nation, which offices repeat above an attached text. */
const HEADER = /^(?:CONG HOA XA HOI|DOC LAP|DANG CONG SAN|SO:|[-–_*]+$)/u;

/** The title of a document's heading, beside its agency or alone. */
const TITLE = /(?:^|\s)(?:CONG HOA XA HOI CHU NGHIA VIET NAM|DANG CONG SAN VIET NAM)$/u;

/** A form or a list that goes with the text; everything below it is not read as the text any more. */
const FORM = /^(?:MAU|BIEU|PHIEU|DANH SACH|DANH MUC|BANG|SO DO|GIAY|DON|BM)(?= |$|[:.\d])/u;
const NUMBERED_FORM = /^(?:MAU|BIEU)(?: MAU)?(?: SO)? ?:? ?\d/u;

interface Head {
  /** Positions in the lines: of the name of the type, and one past the head. */
  readonly start: number;
  readonly end: number;
  readonly type: DocumentTypeSlug | null;
  readonly typeName: Component;
  readonly abstract: Component | null;
  readonly reference: Component | null;
}

/**
 * Texts issued with the document in the same file: regulations, charters, plans below the closing block, between the positions `from`
 * and `to` of the lines. A title is one when "(Kèm theo …)" stands below it, or when nothing but a header stands above it and the text
 * begins right below it.
 */
export function recogniseAttachments(reading: Reading, from: number, to: number): readonly Attachment[] {
  const lines = reading.lines.slice(0, to);
  const end = formStart(lines, from);
  const heads: Head[] = [];
  let isBelowHeader = true;
  for (let index = from; index < end; index += 1) {
    const head = headAt(lines, index, heads.length === 0 && isBelowHeader);
    if (head !== null) {
      heads.push(head);
      index = head.end - 1;
    }
    isBelowHeader &&= isHeaderLine(lines[index]);
  }
  return heads.map((head, position) => attachmentOf(reading, head, heads[position + 1]?.start ?? end, end));
}

function attachmentOf(reading: Reading, head: Head, next: number, end: number): Attachment {
  const paragraphOf = (index: number): number =>
    reading.lines[index]?.paragraph.index ?? reading.paragraphs.length;
  const limit = Math.min(
    next < end ? headerStart(reading.lines, head.end, next) : next,
    nextDocument(reading.lines, head.end, next),
  );
  const signed = recogniseClosing(reading, head.end, limit).start;
  const body: Extent = {
    firstParagraph: paragraphOf(head.end),
    endParagraph: Math.max(paragraphOf(head.end), paragraphOf(Math.min(signed, limit))),
  };
  const { type, typeName, abstract, reference } = head;
  return {
    type,
    typeName,
    abstract,
    reference,
    body,
    firstParagraph: paragraphOf(head.start),
    endParagraph: paragraphOf(limit),
  };
}

/** Position at which another document with a heading of its own begins; `to` where none does. */
function nextDocument(lines: readonly Line[], from: number, to: number): number {
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line !== undefined && TITLE.test(line.key) && isCapitals(line)) {
      return headerStart(lines, from, index);
    }
  }
  return to;
}

/** Position of the first form, or the number of lines. */
function formStart(lines: readonly Line[], from: number): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && isForm(line)) {
      return index;
    }
  }
  return lines.length;
}

function isForm(line: Line): boolean {
  const { format, startsPage, cell } = line.paragraph;
  if (cell?.table.bordered === true || !FORM.test(line.key)) {
    return false;
  }
  const apart = startsPage || format.alignment === 'center' || format.alignment === 'right';
  return apart && (isCapitals(line) || NUMBERED_FORM.test(line.key));
}

/** Position of the first of the header's lines that stand right above `index`; `index` itself where there are none. */
function headerStart(lines: readonly Line[], from: number, index: number): number {
  let start = index;
  while (start > from && isHeaderLine(lines[start - 1])) {
    start -= 1;
  }
  return start;
}

function isHeaderLine(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.paragraph.cell?.table.bordered !== true &&
    (HEADER.test(line.key) || (line.paragraph.cell !== null && line.text.length < 80))
  );
}

function headAt(lines: readonly Line[], index: number, isFirst: boolean): Head | null {
  const line = lines[index];
  const found = line === undefined ? null : typeNameIn(line);
  if (line === undefined || found === null) {
    return null;
  }
  const rest = subLine(line, found.end, line.text.length);
  const title: Line[] = rest !== null && /\p{L}/u.test(rest.text) ? [rest] : [];
  const limit = Math.min(lines.length, index + 1 + HEAD_LIMIT);
  for (let at = index + 1; at < limit; at += 1) {
    const below = lines[at];
    // What ends with a page of its own is a cover; the title stands again on the page behind it.
    if (below === undefined || below.paragraph.cell?.table.bordered === true || beginsPage(below, line)) {
      return null;
    }
    if (ENCLOSURE.test(below.key)) {
      const reference = enclosureLines(lines, at, Number.MAX_SAFE_INTEGER);
      return headOf(found, line, title, reference, index, pastRule(lines, at + reference.length));
    }
    if (TEXT.test(below.key)) {
      return isFirst ? headOf(found, line, title, [], index, at) : null;
    }
    const isRemark = /^\(.*\)$/u.test(below.text);
    // Its name may have slipped out of the middle.
    const isName = isCentred(below) || (title.length === 0 && formatOf(below).bold);
    if (isName && /\p{L}/u.test(below.text) && !isRemark) {
      title.push(below);
    } else if (/\p{L}/u.test(below.text) && !isRemark) {
      return null;
    }
  }
  return null;
}

function beginsPage({ paragraph }: Line, above: Line): boolean {
  return (
    paragraph !== above.paragraph && (paragraph.startsPage || paragraph.section !== above.paragraph.section)
  );
}

/** A row of hyphens or underscores below the head belongs to it. */
function pastRule(lines: readonly Line[], at: number): number {
  return /\p{L}/u.test(lines[at]?.text ?? 'x') ? at : at + 1;
}

function headOf(
  { type, end: nameEnd }: FoundName,
  line: Line,
  title: readonly Line[],
  reference: readonly Line[],
  start: number,
  end: number,
): Head {
  return {
    start,
    end,
    type,
    typeName: partOf(line, 0, nameEnd),
    abstract: title.length === 0 ? null : componentOf(title),
    reference: reference.length === 0 ? null : componentOf(reference),
  };
}

interface FoundName {
  readonly type: DocumentTypeSlug | null;
  /** Offset in the line's text at which the name ends. */
  readonly end: number;
}

function typeNameIn(line: Line): FoundName | null {
  if (line.paragraph.cell?.table.bordered === true || !/^\p{Lu}/u.test(line.text)) {
    return null;
  }
  const found = NAMES.find(({ key }) => line.key === key || line.key.startsWith(`${key} `));
  const isTitle =
    found !== undefined &&
    (isCapitals(line)
      ? isCentred(line) || formatOf(line).bold
      : // "Quy chế" alone on its line, printed like a title that lacks its capitals.
        line.key === found.key && isCentred(line) && formatOf(line).bold);
  return isTitle ? { type: found.type, end: wordsEnd(line.text, found.key.split(' ').length) } : null;
}

function wordsEnd(text: string, words: number): number {
  return (
    new RegExp(String.raw`^(?:\S+\s+){${String(words - 1)}}\S+`, 'u').exec(text)?.[0].length ?? text.length
  );
}
