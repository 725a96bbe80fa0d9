/**
 * The DOM range of an offset range of a paragraph: its text nodes hold its text in order (see `renderParagraph`). An empty range is
 * a caret. Null when the element holds less text.
 */
export function textRange(paragraph: HTMLElement, start: number, end: number): Range | null {
  const from = textPosition(paragraph, start, 'after');
  const to = textPosition(paragraph, end, start === end ? 'after' : 'before');
  if (from === null || to === null) {
    return null;
  }
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The offset in its paragraph of a position in one of its text nodes. */
export function textOffset(paragraph: HTMLElement, node: Node, offset: number): number {
  let before = 0;
  for (const text of textNodes(paragraph)) {
    if (text === node) {
      return before + offset;
    }
    before += text.length;
  }
  return before;
}

/** Where two text nodes meet, an offset is the end of one and the start of the other; `side` chooses. */
function textPosition(
  paragraph: HTMLElement,
  offset: number,
  side: 'before' | 'after',
): { readonly node: Text; readonly offset: number } | null {
  let before = 0;
  let last: Text | null = null;
  for (const node of textNodes(paragraph)) {
    const within = offset - before;
    if (within < node.length || (side === 'before' && within === node.length)) {
      return { node, offset: within };
    }
    before += node.length;
    last = node;
  }
  return last !== null && offset === before ? { node: last, offset: last.length } : null;
}

function* textNodes(paragraph: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      yield node;
    }
  }
}
