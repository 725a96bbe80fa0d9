import type { AdministrativeDocument, Component } from '../../administrative';
import type { Document, Paragraph } from '../../document';
import type { Edit, FragmentBlock, FragmentParagraph, InsertionPoint, ReplaceText } from '../../edits';

/** The insertion of blocks at a point. */
export function insertAt(at: InsertionPoint, blocks: readonly FragmentBlock[]): Edit {
  return { kind: 'insertFragment', at, fragment: { blocks } };
}

/** Right before a paragraph of the main part; with `outsideTable`, before the table that holds it. */
export function before(paragraph: Paragraph, outsideTable: boolean): InsertionPoint {
  return { kind: 'before', paragraph: paragraph.index, expected: paragraph.text, outsideTable };
}

/** Right after a paragraph of the main part; with `outsideTable`, after the table that holds it. */
export function after(paragraph: Paragraph, outsideTable: boolean): InsertionPoint {
  return { kind: 'after', paragraph: paragraph.index, expected: paragraph.text, outsideTable };
}

/** The paragraph in which a component begins. */
export function firstParagraph(document: Document, component: Component | null): Paragraph | null {
  const range = component?.ranges[0];
  return range === undefined ? null : (document.main.paragraphs[range.paragraph] ?? null);
}

/** The paragraph in which a component ends. */
export function lastParagraph(document: Document, component: Component | null): Paragraph | null {
  const range = component?.ranges.at(-1);
  return range === undefined ? null : (document.main.paragraphs[range.paragraph] ?? null);
}

/** The last paragraph with text before the closing block and the appendices; null in a document without a body. */
export function lastOfBody({ source, body }: AdministrativeDocument): Paragraph | null {
  const paragraphs = source.main.paragraphs.slice(body.firstParagraph, body.endParagraph);
  return paragraphs.filter(hasText).at(-1) ?? null;
}

export function hasText({ text }: Paragraph): boolean {
  return /\S/u.test(text);
}

/** The paragraphs with the space above that the paragraph beside them has, so that both columns begin at one height. */
export function levelWith(
  beside: Paragraph | null,
  [first, ...others]: readonly FragmentParagraph[],
): readonly FragmentParagraph[] {
  if (first === undefined || beside === null || beside.cell === null) {
    return first === undefined ? [] : [first, ...others];
  }
  return [{ ...first, format: { ...first.format, spaceBefore: beside.format.spaceBefore } }, ...others];
}

/** Replaces the end of a paragraph's text, `from` being what it ends in; trailing blanks stay. Null when it ends otherwise. */
export function replaceEnding(paragraph: Paragraph, from: RegExp, to: string): ReplaceText | null {
  const text = paragraph.text.trimEnd();
  const match = from.exec(text);
  if (match === null || match.index + match[0].length !== text.length || match[0] === to) {
    return null;
  }
  const { part, index } = paragraph;
  return {
    kind: 'replaceText',
    range: { part, paragraph: index, start: match.index, end: text.length },
    expected: match[0],
    text: to,
  };
}
