import { FakeAnnotations } from './annotations';
import { FakeComments } from './comments';
import { FakePackage } from './fakePackage';
import { charactersOf } from './paragraphText';
import type { Quirks } from './quirks';
import {
  appendText,
  countedCharacters,
  insertAfterRun,
  insertBeforeRun,
  isolateRuns,
  replaceCharacters,
} from './runEditing';
import { WordError } from './richObject';
import { child, children, W, wordAttribute } from './xml';

/** A paragraph, or (as a quirk) the mark at the end of a table row, which Word counts as one. */
export type FakeParagraph = Element;

/** A stretch of a paragraph that keeps its text while others change. */
export interface FakeRange {
  readonly paragraph: FakeParagraph;
  start: number;
  end: number;
}

/** What the user sees selected. */
export interface Selection {
  readonly text: string;
  /** The whole text of the paragraph it is in. */
  readonly paragraph: string;
  /** Offset in that paragraph. */
  readonly start: number;
}

const BLOCK_PARENTS = new Set(['tbl', 'tr', 'tc', 'sdt', 'sdtContent', 'ins', 'moveTo']);
const END_OF_ROW = '\u0007';

/**
 * The document as Word holds it: real parts of a .docx, changed the way Word changes them. Knows no API; `objectModel.ts` puts
 * one on top. It shows what we believe of Word, with the evidence in `docs/ooxml/word-api.md`.
 */
export class FakeWord {
  readonly package: FakePackage;
  readonly comments = new FakeComments(this);
  readonly annotations = new FakeAnnotations(this);
  readonly quirks: Quirks;
  selection: Selection | null = null;
  /** What the tracking of changes was set to, in order. */
  readonly trackingModes: string[] = [];
  readonly #ranges = new Set<FakeRange>();

  constructor(docx: Uint8Array, quirks: Quirks = {}) {
    this.package = new FakePackage(docx);
    this.quirks = quirks;
  }

  get body(): Element {
    const body = child(this.package.tree('word/document.xml').documentElement, 'body');
    if (body === null) {
      throw new Error('the document has no body');
    }
    return body;
  }

  /** The texts of the body's paragraphs, as the user would read them. */
  get texts(): readonly string[] {
    return this.paragraphs(this.body).map((paragraph) => this.text(paragraph));
  }

  /** What Word would save. */
  save(): Uint8Array {
    return this.package.save();
  }

  /** In reading order, tables included, text boxes not: they are inside runs. */
  paragraphs(container: Element): readonly FakeParagraph[] {
    return children(container).flatMap((element) => {
      if (element.localName === 'p') {
        return [element];
      }
      if (!BLOCK_PARENTS.has(element.localName)) {
        return [];
      }
      const inside = this.paragraphs(element);
      return element.localName === 'tr' && this.quirks.endOfRowMarks === true ? [...inside, element] : inside;
    });
  }

  /** As `paragraph.text` answers. */
  text(paragraph: FakeParagraph): string {
    if (paragraph.localName === 'tr') {
      return END_OF_ROW;
    }
    return this.#characters(paragraph)
      .map(({ value }) => value)
      .join('');
  }

  /** `text` in the spelling of this client. Search and ranges go by {@link text}. */
  spelledText(paragraph: FakeParagraph): string {
    const text =
      this.quirks.commentMarks === true && paragraph.localName === 'p'
        ? charactersOf(paragraph, true)
            .filter(({ deleted }) => !deleted || this.quirks.deletedTextShown === true)
            .map(({ value }) => value)
            .join('')
        : this.text(paragraph);
    return this.quirks.otherSpelling === true ? text.replace(/\u00a0/g, ' ') : text;
  }

  tableLevel(paragraph: FakeParagraph): number {
    let level = 0;
    for (let around: Element | null = paragraph; around !== null; around = around.parentElement) {
      level += around.namespaceURI === W && around.localName === 'tbl' ? 1 : 0;
    }
    return level;
  }

  range(paragraph: FakeParagraph, start: number, end: number): FakeRange {
    const range: FakeRange = { paragraph, start, end };
    this.#ranges.add(range);
    return range;
  }

  rangeText({ paragraph, start, end }: FakeRange): string {
    return this.text(paragraph).slice(start, end);
  }

  /**
   * The hits of a search inside a stretch of text, as Word finds them: without overlap, quotation marks and blanks of any kind
   * alike.
   */
  search(area: FakeRange, escaped: string): readonly FakeRange[] {
    if (escaped === '') {
      throw new WordError('InvalidArgument', 'nothing to search for', 'search');
    }
    if (escaped.length > 255) {
      throw new WordError('SearchStringInvalidOrTooLong', 'more than 255 characters', 'search');
    }
    if (/\p{Cc}/u.test(escaped) || /\^(?!\^)/.test(escaped.replaceAll('^^', ''))) {
      throw new WordError('InvalidArgument', 'special characters are not played', 'search');
    }
    if (this.quirks.searchFindsNothing === true) {
      return [];
    }
    const needle = alike(escaped.replaceAll('^^', '^'));
    const text = alike(this.text(area.paragraph)).slice(0, area.end);
    const hits: FakeRange[] = [];
    for (let at = text.indexOf(needle, area.start); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      if (!this.#crossesDeletion(area.paragraph, at, at + needle.length)) {
        hits.push(this.range(area.paragraph, at, at + needle.length));
      }
    }
    return hits;
  }

  select({ paragraph, start, end }: FakeRange): void {
    const text = this.text(paragraph);
    this.selection = { text: text.slice(start, end), paragraph: text, start };
  }

  /** The runs of exactly this stretch. */
  runs({ paragraph, start, end }: FakeRange): readonly Element[] {
    this.mustBeWritable();
    return isolateRuns(paragraph, start, end, this.quirks.deletedTextShown === true);
  }

  /** New text in place of the range, or inside it at its end, in the format of what stands there. */
  insertText(range: FakeRange, text: string, where: 'Replace' | 'Start' | 'End'): void {
    this.mustBeWritable();
    const { paragraph, start, end } = range;
    if (where === 'Replace' && start < end) {
      replaceCharacters(paragraph, start, end, text, this.quirks.deletedTextShown === true);
      this.#shift(paragraph, start, end, text.length);
      return;
    }
    const at = where === 'Start' ? start : end;
    const before = this.#runsAt(paragraph, at - 1, at)[0];
    const after = this.#runsAt(paragraph, at, at + 1)[0];
    if (where === 'Start' && after !== undefined) {
      insertBeforeRun(after, text);
    } else if (before !== undefined) {
      insertAfterRun(before, text);
    } else if (after !== undefined) {
      insertBeforeRun(after, text);
    } else {
      appendText(paragraph, text);
    }
    this.#shift(paragraph, at, at, text.length);
  }

  /** Word only clears the last paragraph of a cell, and one that the document or a table needs at its end. */
  deleteParagraph(paragraph: FakeParagraph): void {
    this.mustBeWritable();
    const siblings = children(paragraph.parentElement ?? paragraph).filter(
      ({ localName }) => localName !== 'sectPr',
    );
    const isLast = siblings.at(-1) === paragraph;
    const canGo =
      siblings.at(-2)?.localName === 'p' &&
      this.text(paragraph) === '' &&
      this.quirks.lastParagraphStays !== true;
    if (isLast && !canGo) {
      for (const content of children(paragraph).filter(({ localName }) => localName !== 'pPr')) {
        content.remove();
      }
    } else {
      paragraph.remove();
    }
  }

  /** The section properties, in order. */
  sections(): readonly Element[] {
    return Array.from(this.body.getElementsByTagNameNS(W, 'sectPr'));
  }

  /** The root of a section's primary header or footer; a header is made when there is none. */
  furniture(section: number, kind: 'header' | 'footer'): Element {
    const sections = this.sections();
    for (let index = section; index >= 0; index--) {
      const reference = children(sections[index] ?? this.body, `${kind}Reference`).find(
        (each) => wordAttribute(each, 'type') === 'default',
      );
      const part = reference === undefined ? null : this.package.target(reference.getAttribute('r:id') ?? '');
      if (part !== null) {
        return this.package.tree(part).documentElement;
      }
    }
    return this.#addHeader(sections[section] ?? this.body);
  }

  mustBeWritable(): void {
    if (this.quirks.readOnly === true) {
      throw new WordError('AccessDenied', 'the document is protected');
    }
  }

  #addHeader(section: Element): Element {
    const id = this.package.addHeader(`<w:hdr xmlns:w="${W}"><w:p/></w:hdr>`);
    const reference = section.ownerDocument.createElementNS(W, 'w:headerReference');
    reference.setAttributeNS(W, 'w:type', 'default');
    reference.setAttributeNS(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'r:id',
      id,
    );
    section.insertBefore(reference, section.firstChild);
    return this.package.tree(this.package.target(id) ?? '').documentElement;
  }

  #characters(paragraph: FakeParagraph) {
    return countedCharacters(paragraph, this.quirks.deletedTextShown === true);
  }

  #crossesDeletion(paragraph: FakeParagraph, start: number, end: number): boolean {
    return this.#characters(paragraph)
      .slice(start, end)
      .some(({ deleted }) => deleted);
  }

  #runsAt(paragraph: FakeParagraph, start: number, end: number): readonly Element[] {
    return start < 0 ? [] : isolateRuns(paragraph, start, end, this.quirks.deletedTextShown === true);
  }

  /** Ranges move with the text they stand for. */
  #shift(paragraph: FakeParagraph, start: number, end: number, length: number): void {
    const difference = length - (end - start);
    for (const range of this.#ranges) {
      if (range.paragraph === paragraph) {
        range.start += range.start >= end && range.start > start ? difference : 0;
        range.end += range.end >= end ? difference : 0;
      }
    }
  }
}

/** What Word's search takes for equal. */
function alike(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\u00a0/g, ' ');
}
