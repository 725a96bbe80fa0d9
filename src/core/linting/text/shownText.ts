import type { Component } from '../../administrative';
import type { Document, Range } from '../../document';
import { rangeText } from './rangeText';

/** The text of a component as a reader sees it: one blank for any white space, and capitals where the format draws capitals. */
export function shownText(document: Document, component: Component): string {
  const pieces = component.ranges.map((range) => shownIn(document, range));
  return pieces.join(' ').replace(/\s+/gu, ' ').trim();
}

/** The text of a range, in capitals where the format draws all of it so; offsets are those of its {@link rangeText}. */
export function shownIn(document: Document, range: Range): string {
  const { text } = rangeText(document, range);
  const runs = document.stories.get(range.part)?.paragraphs[range.paragraph]?.runs ?? [];
  const inside = runs.filter(
    (run) => run.start < range.end && run.end > range.start && run.text.trim() !== '',
  );
  return inside.length > 0 && inside.every((run) => run.format.caps) ? text.toUpperCase() : text;
}
