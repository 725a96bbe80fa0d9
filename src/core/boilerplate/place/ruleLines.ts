import type { Document, Paragraph } from '../../document';

/** A paragraph that only draws a line: an empty one with a border or a drawn line, a row of underscores, dashes or asterisks. */
export function isRuleLine(paragraph: Paragraph): boolean {
  const { borderTop, borderBottom } = paragraph.format;
  const text = paragraph.text.trim();
  return text === ''
    ? borderTop !== null || borderBottom !== null || hasDrawnLine(paragraph)
    : /^(?:_+|-+|–+|—+|\*+)$/u.test(text);
}

export function hasDrawnLine({ drawings }: Paragraph): boolean {
  return drawings.some(({ kind }) => kind === 'line');
}

/** The paragraph itself, or the last of the line paragraphs that follow it at once in the same cell (or outside tables). */
export function withRuleLines(document: Document, paragraph: Paragraph): Paragraph {
  let last = paragraph;
  for (;;) {
    const next = document.main.paragraphs[last.index + 1];
    const automaticAsterisk = next?.label?.text === '*' && next.text === '';
    if (next === undefined || next.cell !== paragraph.cell || !(isRuleLine(next) || automaticAsterisk)) {
      return last;
    }
    last = next;
  }
}
