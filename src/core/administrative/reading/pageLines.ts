import type { Document, HeaderFooterSet, Section } from '../../document';
import { linesOf, type Line } from './line';
import { readableText } from './readableText';

function linesOfPart(document: Document, part: string | null): readonly Line[] {
  const paragraphs = part === null ? [] : (document.stories.get(part)?.paragraphs ?? []);
  return paragraphs.flatMap((paragraph) => linesOf(paragraph, readableText(paragraph)));
}

function shown(section: Section | undefined, which: 'headers' | 'footers'): HeaderFooterSet | null {
  return section?.[which] ?? null;
}

/** Lines of the header or footer that the first page of the document shows. */
export function firstPageLines(document: Document, which: 'headers' | 'footers'): readonly Line[] {
  const [section] = document.sections;
  const set = shown(section, which);
  return linesOfPart(document, (section?.titlePage === true ? set?.first : set?.default) ?? null);
}

/** Lines of the header or footer that the pages after the first show. */
export function runningLines(document: Document, which: 'headers' | 'footers'): readonly Line[] {
  const sets = document.sections.map((section) => shown(section, which)?.default ?? null);
  return [...new Set(sets)].flatMap((part) => linesOfPart(document, part));
}
