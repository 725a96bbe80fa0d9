import type { Document, Paragraph, Range, SkipReason, Story } from '../../core';
import { textAroundFields } from './fieldText';
import type { LiveParagraph } from './liveDocument';
import type { LiveStories } from './liveStories';
import { alignParagraphs } from './paragraphAlignment';
import { listedParagraphs, withRowEnds, type SourceParagraph } from './sourceParagraphs';
import { carrySpan, charactersOf, comparable, type Span } from './wordText';

export type Located<Place> =
  { readonly found: true; readonly place: Place } | { readonly found: false; readonly reason: SkipReason };

/** A stretch of a paragraph as it stands now; `span` counts in the paragraph's live text. */
export interface LivePlace {
  readonly paragraph: LiveParagraph;
  readonly span: Span;
}

/**
 * Finds places of a reading of the document in the document as it is now, and makes sure that their text still stands there.
 */
export class Locator {
  readonly #document: Document;
  readonly #partners: ReadonlyMap<string, ReadonlyMap<number, LiveParagraph>>;

  constructor(document: Document, live: LiveStories) {
    this.#document = document;
    this.#partners = new Map(
      Array.from(live, ([part, paragraphs]) => {
        const story = document.stories.get(part);
        return [part, story === undefined ? new Map<number, LiveParagraph>() : partnersOf(story, paragraphs)];
      }),
    );
  }

  /** The paragraph with this index in the part, whatever it says now. Null when it is gone or doubtful. */
  partnerOf(part: string, index: number): LiveParagraph | null {
    return this.#partners.get(part)?.get(index) ?? null;
  }

  /** The whole paragraph; `expected` is its text in the reading. */
  paragraph(part: string, index: number, expected: string): Located<LiveParagraph> {
    const pair = this.#pairOf(part, index, (text) => text === expected);
    if (!pair.found) {
      return pair;
    }
    const { paragraph, source } = pair.place;
    return comparable(paragraph.text) === comparable(expected) || textAroundFields(source, paragraph.text)
      ? { found: true, place: paragraph }
      : { found: false, reason: 'textChanged' };
  }

  /** A stretch of a paragraph; `expected` is its text in the reading. */
  span({ part, paragraph: index, start, end }: Range, expected: string): Located<LivePlace> {
    const pair = this.#pairOf(part, index, (text) => text.slice(start, end) === expected);
    if (!pair.found) {
      return pair;
    }
    const { paragraph, source } = pair.place;
    const span =
      carrySpan({ start, end }, source.text, paragraph.text) ?? wholeText({ start, end }, pair.place);
    return span === null
      ? { found: false, reason: 'textChanged' }
      : { found: true, place: { paragraph, span } };
  }

  #pairOf(part: string, index: number, isExpected: (text: string) => boolean): Located<Pair> {
    const source = this.#document.stories.get(part)?.paragraphs[index];
    if (!this.#partners.has(part) || (source !== undefined && source.textBoxAnchor !== null)) {
      return { found: false, reason: 'notSupported' };
    }
    const paragraph = this.partnerOf(part, index);
    if (source === undefined || paragraph === null) {
      return { found: false, reason: 'locationLost' };
    }
    return isExpected(source.text)
      ? { found: true, place: { paragraph, source } }
      : { found: false, reason: 'textChanged' };
  }
}

/** A paragraph of the reading and what it is now. */
interface Pair {
  readonly paragraph: LiveParagraph;
  readonly source: Paragraph;
}

/** The whole live text, for a span of the whole paragraph whose fields Word has counted anew. */
function wholeText({ start, end }: Span, { paragraph, source }: Pair): Span | null {
  const outside = source.text.slice(0, start) + source.text.slice(end);
  return charactersOf(outside).values.length === 0 && textAroundFields(source, paragraph.text)
    ? { start: 0, end: paragraph.text.length }
    : null;
}

/**
 * Pairs the paragraphs of the reading with those that Word lists, which may count the ends of table rows: the better fit tells.
 */
function partnersOf(story: Story, live: readonly LiveParagraph[]): ReadonlyMap<number, LiveParagraph> {
  const plain = listedParagraphs(story);
  const partners = pair(plain, live);
  if (partners.size === plain.length) {
    return partners;
  }
  const withMarks = pair(withRowEnds(story, plain), live);
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
