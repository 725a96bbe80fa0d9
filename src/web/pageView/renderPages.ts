import { MAIN_PART } from '../../core';
import type { Document, Paragraph, Section, Story } from '../../core';
import { FormatClasses } from './formatClasses';
import { BlockRenderer } from './renderBlocks';
import { pixels, TWIPS_PER_PIXEL } from './units';

/** Blocks that are laid out together; those far from the screen are skipped by the browser (`content-visibility`). */
const BLOCKS_PER_CHUNK = 40;
const CHARACTERS_PER_LINE = 80;
const PIXELS_PER_LINE = 25;

/** One sheet of paper; its width is in CSS pixels. */
export interface RenderedSheet {
  readonly element: HTMLElement;
  readonly width: number;
}

/** A document drawn as pages, and where in them its paragraphs are. */
export interface RenderedPages {
  readonly content: DocumentFragment;
  readonly css: string;
  readonly sheets: readonly RenderedSheet[];
  /** Elements by {@link paragraphKey}. */
  readonly paragraphs: ReadonlyMap<string, HTMLElement>;
}

export function paragraphKey(part: string, index: number): string {
  return `${part}:${index}`;
}

/**
 * Draws a document: one sheet per section and known page break. Breaks are known where the author set them or Word last laid them
 * out, so the sheets show the page as it is set up, but not exactly what each printed page holds. Headers, footers and notes follow
 * the pages, under their titles.
 * @param titleOfPart heading for a part other than the main one.
 */
export function renderPages(file: Document, titleOfPart: (part: string) => string): RenderedPages {
  const classes = new FormatClasses();
  const paragraphs = new Map<string, HTMLElement>();
  const remember = (paragraph: Paragraph, element: HTMLElement): void => {
    paragraphs.set(paragraphKey(paragraph.part, paragraph.index), element);
  };
  const content = document.createDocumentFragment();
  const main = new BlockRenderer(file.main, classes, remember);
  const sheets = file.sections.flatMap((section) => renderSection(section, main));
  content.append(...sheets.map(({ element }) => element));
  const others = [...file.stories.values()].filter(({ part }) => part !== MAIN_PART).filter(hasText);
  for (const story of others) {
    content.append(renderStory(story, titleOfPart(story.part), new BlockRenderer(story, classes, remember)));
  }
  return { content, css: classes.css(), sheets, paragraphs };
}

function renderSection(section: Section, blocks: BlockRenderer): readonly RenderedSheet[] {
  const sheets: Sheet[] = [];
  let broken = false;
  for (const { element, paragraph } of blocks.blocks(section.firstParagraph, section.endParagraph)) {
    if (sheets.length === 0 || broken || startsPage(paragraph)) {
      sheets.push(new Sheet(section));
    }
    sheets.at(-1)?.add(element);
    // A paragraph is not cut in two: one that goes on over the page ends the sheet it began on.
    broken = paragraph.cell === null && paragraph.renderedPageBreaks.some((offset) => offset > 0);
  }
  return sheets;
}

function startsPage(paragraph: Paragraph): boolean {
  return paragraph.startsPage || paragraph.renderedPageBreaks[0] === 0;
}

/** One sheet of paper, filled in chunks. */
class Sheet implements RenderedSheet {
  readonly element: HTMLElement;
  readonly width: number;
  readonly #section: Section;
  #chunk: HTMLElement | null = null;
  #height = 0;

  constructor(section: Section) {
    const { margins, page } = section;
    this.#section = section;
    this.width = page.width / TWIPS_PER_PIXEL;
    this.element = document.createElement('div');
    this.element.className = 'tt-sheet';
    this.element.dataset['section'] = String(section.index);
    this.element.style.width = pixels(page.width);
    this.element.style.minHeight = pixels(page.height);
    this.element.style.paddingTop = pixels(Math.max(margins.top, 0));
    this.element.style.paddingBottom = pixels(Math.max(margins.bottom, 0));
  }

  add(block: HTMLElement): void {
    if (this.#chunk === null || this.#chunk.childElementCount >= BLOCKS_PER_CHUNK) {
      const { margins } = this.#section;
      this.#chunk = document.createElement('div');
      this.#chunk.className = 'tt-chunk tt-flow';
      // The margins are inside the chunk: it may not paint outside itself, and header tables reach into the margins.
      this.#chunk.style.paddingLeft = pixels(Math.max(margins.left + margins.gutter, 0));
      this.#chunk.style.paddingRight = pixels(Math.max(margins.right, 0));
      this.#height = 0;
      this.element.append(this.#chunk);
    }
    this.#chunk.append(block);
    this.#height += Math.ceil((block.textContent.length + 1) / CHARACTERS_PER_LINE) * PIXELS_PER_LINE;
    this.#chunk.style.containIntrinsicHeight = `auto ${this.#height}px`;
  }
}

function hasText({ paragraphs }: Story): boolean {
  return paragraphs.some(({ text }) => text.trim() !== '');
}

function renderStory(story: Story, title: string, blocks: BlockRenderer): HTMLElement {
  const strip = document.createElement('div');
  strip.className = 'tt-strip tt-flow';
  strip.dataset['title'] = title;
  for (const { element } of blocks.blocks(0, story.paragraphs.length)) {
    strip.append(element);
  }
  return strip;
}
