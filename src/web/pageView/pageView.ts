import type { Document, Finding, Range as DocumentRange, Severity } from '../../core';
import { createHighlighter, type HighlightedRange, type Highlighter } from './highlighter';
import { findingAt, marksOf, type Mark } from './marks';
import { PAGE_STYLES } from './pageStyles';
import { paragraphKey, renderPages, type RenderedPages } from './renderPages';
import { textOffset, textRange } from './textRange';

export interface PageViewEvents {
  /** The user clicked on a place that a finding speaks of. */
  readonly onPick: (findingId: string) => void;
  /** The view is about to scroll to a place; whoever hides it must show it now. */
  readonly onBeforeReveal: () => void;
}

/** Heading of a part other than the main one, for example `header1`. */
export type TitleOfPart = (part: string) => string;

/** Room left and right of the paper, in CSS pixels. */
const PAPER_PADDING = 32;

/** In less room than this, in CSS pixels, a page of A4 cannot be read. */
const NARROWEST_PAPER = 480;

/** Attributes of a paragraph that the style sheet draws as marks. */
const FLAGS = ['data-severity', 'data-label-mark', 'data-gap', 'data-current'];

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Shows a document as pages, read-only, and the findings in it. It is plain DOM, not React: a document of 200 pages has tens of
 * thousands of elements, which are drawn once and then only marked.
 */
export class PageView {
  readonly element = document.createElement('div');
  readonly #style = document.createElement('style');
  readonly #formats = document.createElement('style');
  readonly #pages = document.createElement('div');
  readonly #highlighter: Highlighter = createHighlighter();
  readonly #titleOfPart: TitleOfPart;
  readonly #events: PageViewEvents;
  #rendered: RenderedPages | null = null;
  #marks: readonly Mark[] = [];
  #flagged: readonly HTMLElement[] = [];
  #room = 0;

  /** @param label names the view for screen readers. */
  constructor(label: string, titleOfPart: TitleOfPart, events: PageViewEvents) {
    this.#titleOfPart = titleOfPart;
    this.#events = events;
    this.#style.textContent = PAGE_STYLES;
    this.#pages.className = 'tt-page';
    this.element.className = 'tt-view';
    this.element.role = 'region';
    this.element.ariaLabel = label;
    // The view is scrolled by keyboard, for which it must be able to take the focus.
    this.element.tabIndex = 0;
    this.element.append(this.#style, this.#formats, this.#pages);
    this.#pages.addEventListener('click', (event) => this.#pick(event));
  }

  /** Draws the document; null clears the view. */
  show(file: Document | null): void {
    const rendered = file === null ? null : renderPages(file, this.#titleOfPart);
    this.#rendered = rendered;
    this.#marks = [];
    this.#flagged = [];
    this.#highlighter.show([]);
    this.#formats.textContent = rendered?.css ?? '';
    this.#pages.replaceChildren(...(rendered === null ? [] : [rendered.content]));
    if (this.#room > 0) {
      this.fit(this.#room);
    }
  }

  /** Marks the places of the findings, that of the selected one most. */
  mark(findings: readonly Finding[], selected: string | null): void {
    this.#marks = marksOf(findings, selected);
    this.#highlighter.show(this.#marks.flatMap((mark) => this.#highlight(mark) ?? []));
    this.#flag();
  }

  /** Scrolls to a place. False when the document on the screen does not have it. */
  reveal(range: DocumentRange): boolean {
    const element = this.#paragraph(range.part, range.paragraph);
    if (element === null) {
      return false;
    }
    this.#events.onBeforeReveal();
    element.scrollIntoView({ block: 'center' });
    // A long paragraph in the middle of the screen may still have the place itself outside it.
    textRange(element, range.start, range.end)?.startContainer.parentElement?.scrollIntoView({
      block: 'nearest',
    });
    return true;
  }

  /**
   * Makes no sheet of paper wider than the room for it, in CSS pixels. On a phone the text would be too small to read: there it is
   * set anew in the width of the screen.
   */
  fit(room: number): void {
    this.#room = room;
    this.#pages.toggleAttribute('data-narrow', room < NARROWEST_PAPER);
    if (room < NARROWEST_PAPER) {
      return;
    }
    for (const { element, width } of this.#rendered?.sheets ?? []) {
      element.style.zoom = String(Math.min(1, (room - PAPER_PADDING) / width));
    }
  }

  #paragraph(part: string, index: number): HTMLElement | null {
    return this.#rendered?.paragraphs.get(paragraphKey(part, index)) ?? null;
  }

  #highlight({ current, end, kind, paragraph, part, severity, start }: Mark): HighlightedRange | null {
    const element = kind === 'text' ? this.#paragraph(part, paragraph) : null;
    const range = element === null ? null : textRange(element, start, end);
    return range === null ? null : { range, severity, current };
  }

  /** What has no letters to mark is shown at its paragraph, by attributes that the style sheet knows. */
  #flag(): void {
    for (const element of this.#flagged) {
      for (const name of FLAGS) {
        element.removeAttribute(name);
      }
    }
    const worstLast = [...this.#marks].sort(
      (left, right) => SEVERITY_RANK[right.severity] - SEVERITY_RANK[left.severity],
    );
    this.#flagged = worstLast.flatMap((mark) => {
      const element = this.#paragraph(mark.part, mark.paragraph);
      if (element === null) {
        return [];
      }
      element.dataset['severity'] = mark.severity;
      if (mark.kind !== 'text') {
        element.dataset[mark.kind === 'label' ? 'labelMark' : 'gap'] = mark.severity;
        if (mark.current) {
          element.dataset['current'] = mark.kind;
        }
      }
      return [element];
    });
  }

  #pick({ clientX, clientY, target }: MouseEvent): void {
    const paragraph = target instanceof Element ? target.closest<HTMLElement>('[data-p]') : null;
    const { p, part } = paragraph?.dataset ?? {};
    if (paragraph === null || p === undefined || part === undefined) {
      return;
    }
    const caret = caretAt(clientX, clientY);
    const offset = caret === null ? 0 : textOffset(paragraph, caret.node, caret.offset);
    const finding = findingAt(this.#marks, part, Number(p), offset);
    if (finding !== null) {
      this.#events.onPick(finding);
    }
  }
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  if (!('caretPositionFromPoint' in document)) {
    return null;
  }
  const position = document.caretPositionFromPoint(x, y);
  return position === null ? null : { node: position.offsetNode, offset: position.offset };
}
