import { MAIN_PART } from '../core';
import type { Document, FindingLocation, Range } from '../core';

/** A place to show, with the text that must stand there. */
export interface Target {
  readonly range: Range;
  readonly expected: string;
}

/**
 * What to show for a finding: its text, or the paragraph that stands for it (an automatic number, the first paragraph of a page, the
 * neighbour of a missing part). Null for an empty document.
 */
export function targetOf(location: FindingLocation, document: Document): Target | null {
  if (location.paragraph !== null && location.end > location.start) {
    const { part, paragraph, start, end } = location;
    return textTarget(document, { part, paragraph, start, end });
  }
  const paragraphs = document.stories.get(location.part)?.paragraphs ?? [];
  const section = location.section === undefined ? undefined : document.sections[location.section];
  const neighbour = location.paragraph ?? section?.firstParagraph ?? paragraphs.length - 1;
  const paragraph = Math.min(neighbour, paragraphs.length - 1);
  const text = paragraphs[paragraph]?.text;
  return text === undefined
    ? null
    : { range: { part: location.part, paragraph, start: 0, end: text.length }, expected: text };
}

/** The text of a range of the document as the document stores it. Null when the document has no such paragraph. */
export function textTarget(document: Document, range: Range): Target | null {
  const text = document.stories.get(range.part)?.paragraphs[range.paragraph]?.text;
  return text === undefined ? null : { range, expected: text.slice(range.start, range.end) };
}

/** Where the changed document first says something new: the place of an inserted part. Null when nothing visible was added. */
export function firstNewText(before: Document, after: Document): Target | null {
  const old = before.main.paragraphs;
  const firstChanged = after.main.paragraphs.findIndex(
    (paragraph, index) => paragraph.text !== old[index]?.text,
  );
  const shown = after.main.paragraphs.slice(Math.max(firstChanged, 0)).find(({ text }) => text.trim() !== '');
  if (firstChanged < 0 || shown === undefined) {
    return null;
  }
  return {
    range: { part: MAIN_PART, paragraph: shown.index, start: 0, end: shown.text.length },
    expected: shown.text,
  };
}
