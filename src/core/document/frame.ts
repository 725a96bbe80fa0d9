import type { Document, Story, TableCell } from './document';

/**
 * The one cell of a table without lines that holds most of a story: no table to its reader but the edge of a web page from which the
 * text was copied. Null where there is none.
 */
function frameOf({ tables, paragraphs }: Story): TableCell | null {
  const frame = tables.find(
    ({ firstParagraph, endParagraph }) => 2 * (endParagraph - firstParagraph) > paragraphs.length,
  );
  const [cell, ...others] = frame?.rows.flat() ?? [];
  return frame === undefined || others.length > 0 || frame.bordered || frame.floating ? null : (cell ?? null);
}

/** A document whose text stands outside the frame that it has, if it has one. Paragraphs keep their places. */
export function outsideFrame(document: Document): Document {
  const { main, stories } = document;
  const frame = frameOf(main);
  if (frame === null) {
    return document;
  }
  const story = main.withoutCell(frame);
  return { ...document, main: story, stories: new Map(stories).set(story.part, story) };
}
