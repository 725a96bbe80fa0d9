import type { Severity } from '../../core';

/** A stretch of text to be marked. */
export interface HighlightedRange {
  readonly range: Range;
  readonly severity: Severity;
  readonly current: boolean;
}

/** Marks stretches of text; each call of `show` replaces the marks of the last one. */
export interface Highlighter {
  show(ranges: readonly HighlightedRange[]): void;
}

const HIGHLIGHT_NAMES = ['error', 'warning', 'info', 'current'] as const;

/** Marks by the CSS Custom Highlight API where there is one, else by `<mark>` elements. */
export function createHighlighter(): Highlighter {
  return typeof CSS === 'object' && 'highlights' in CSS && typeof Highlight === 'function'
    ? new RegistryHighlighter()
    : new ElementHighlighter();
}

/** Leaves the page's elements alone: marking hundreds of places costs no layout. */
class RegistryHighlighter implements Highlighter {
  show(ranges: readonly HighlightedRange[]): void {
    for (const name of HIGHLIGHT_NAMES) {
      const marked = ranges.filter(({ current, severity }) =>
        name === 'current' ? current : severity === name,
      );
      CSS.highlights.set(`tt-${name}`, new Highlight(...marked.map(({ range }) => range)));
    }
  }
}

/** For browsers without the API (Safari before 17.2, Firefox before 140). Text nodes are split, but their order and text stay. */
class ElementHighlighter implements Highlighter {
  #marks: readonly HTMLElement[] = [];

  show(ranges: readonly HighlightedRange[]): void {
    // The ranges were made for the present text nodes, so all are wrapped before the former marks are taken out.
    const wrapped = ranges.flatMap(({ current, range, severity }) =>
      textSlices(range).map((slice) => wrap(slice, current ? `${severity} current` : severity)),
    );
    for (const mark of this.#marks) {
      mark.replaceWith(...mark.childNodes);
    }
    this.#marks = wrapped;
  }
}

interface TextSlice {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The pieces of text nodes inside a range, last one first, so that splitting one does not move the others. */
function textSlices(range: Range): readonly TextSlice[] {
  const root = range.commonAncestorContainer;
  const nodes: TextSlice[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    if (node instanceof Text && range.intersectsNode(node)) {
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : node.length;
      if (end > start) {
        nodes.unshift({ node, start, end });
      }
    }
  }
  return nodes;
}

function wrap({ end, node, start }: TextSlice, kind: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.dataset['tt'] = kind;
  const marked = start === 0 ? node : node.splitText(start);
  marked.splitText(end - start);
  marked.replaceWith(mark);
  mark.append(marked);
  return mark;
}
