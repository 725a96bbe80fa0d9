import { MAIN_PART, type Document, type Range, type SkipReason } from '../../core';
import type { LiveParagraph } from './liveDocument';
import { alignParagraphs } from './paragraphAlignment';
import { bodyParagraphs, withRowEnds, type SourceParagraph } from './sourceParagraphs';
import { carrySpan, comparable, type Span } from './wordText';

export type Located<Place> =
  { readonly found: true; readonly place: Place } | { readonly found: false; readonly reason: SkipReason };

/** A stretch of a paragraph as it stands now; `span` counts in the paragraph's live text. */
export interface LivePlace {
  readonly paragraph: LiveParagraph;
  readonly span: Span;
}

/** Finds places of a reading of the document in the document as it is now, and makes sure that their text still stands there. */
export class Locator {
  readonly #document: Document;
  readonly #partners: ReadonlyMap<number, LiveParagraph>;

  constructor(document: Document, live: readonly LiveParagraph[]) {
    this.#document = document;
    this.#partners = partnersOf(document, live);
  }

  /** The paragraph with this index in the main part, whatever it says now. Null when it is gone or doubtful. */
  partnerOf(index: number): LiveParagraph | null {
    return this.#partners.get(index) ?? null;
  }

  /** The whole paragraph; `expected` is its text in the reading. */
  paragraph(part: string, index: number, expected: string): Located<LiveParagraph> {
    const checked = this.#checkSource(part, index, (text) => text === expected);
    if (!checked.found) {
      return checked;
    }
    const { paragraph } = checked.place;
    return comparable(paragraph.text) === comparable(expected)
      ? { found: true, place: paragraph }
      : { found: false, reason: 'textChanged' };
  }

  /** A stretch of a paragraph; `expected` is its text in the reading. */
  span({ part, paragraph: index, start, end }: Range, expected: string): Located<LivePlace> {
    const checked = this.#checkSource(part, index, (text) => text.slice(start, end) === expected);
    if (!checked.found) {
      return checked;
    }
    const { paragraph, source } = checked.place;
    const span = carrySpan({ start, end }, source, paragraph.text);
    return span === null
      ? { found: false, reason: 'textChanged' }
      : { found: true, place: { paragraph, span } };
  }

  #checkSource(
    part: string,
    index: number,
    isExpected: (text: string) => boolean,
  ): Located<{ readonly paragraph: LiveParagraph; readonly source: string }> {
    const source = this.#document.main.paragraphs[index];
    if (part !== MAIN_PART || (source !== undefined && source.textBoxAnchor !== null)) {
      return { found: false, reason: 'notSupported' };
    }
    const paragraph = this.partnerOf(index);
    if (source === undefined || paragraph === null) {
      return { found: false, reason: 'locationLost' };
    }
    return isExpected(source.text)
      ? { found: true, place: { paragraph, source: source.text } }
      : { found: false, reason: 'textChanged' };
  }
}

/** Pairs the paragraphs of the reading with those that Word lists, which may count the ends of table rows: the better fit tells. */
function partnersOf(document: Document, live: readonly LiveParagraph[]): ReadonlyMap<number, LiveParagraph> {
  const plain = bodyParagraphs(document);
  const partners = pair(plain, live);
  if (partners.size === plain.length) {
    return partners;
  }
  const withMarks = pair(withRowEnds(document, plain), live);
  return withMarks.size > partners.size ? withMarks : partners;
}

function pair(
  source: readonly SourceParagraph[],
  live: readonly LiveParagraph[],
): ReadonlyMap<number, LiveParagraph> {
  const partners = new Map<number, LiveParagraph>();
  alignParagraphs(source, live).forEach((partner, position) => {
    const paragraph = live[partner];
    const index = source[position]?.index ?? null;
    if (paragraph !== undefined && index !== null) {
      partners.set(index, paragraph);
    }
  });
  return partners;
}
