import type { Document } from '../../document';
import { contradict, statedProperties } from '../editSet';
import type { Edit, ParagraphFormatChange, RunFormatChange } from '../edit';

/**
 * Whether formats that are set once more are those that an earlier edit had set there, in every property that is set anew: then two
 * wishes contradict each other. Another value is only the better one, now that more is known about the document.
 * @param earlier edits of the same place, those that have been replaced since among them
 */
export function bringsBack(edit: Edit, earlier: readonly Edit[]): boolean {
  const replaced = earlier.filter((other) => contradict(other, edit));
  const anew = propertiesOf(edit).filter(([name, value]) =>
    replaced.some((other) => ![undefined, value].includes(valueOf(statedProperties(other), name))),
  );
  return (
    replaced.length > 0 &&
    anew.every(([name, value]) => earlier.some((other) => valueOf(statedProperties(other), name) === value))
  );
}

/** What is left of an edit when a later one of the very same target sets some of its properties; null when nothing is. */
export function withoutReplaced(edit: Edit, later: Edit): Edit | null {
  const replaced = new Set(propertiesOf(later).map(([name]) => name));
  return sameTarget(edit, later) ? withoutProperties(edit, (name) => replaced.has(name)) : edit;
}

/** What is left of an edit without what stood there from the beginning; null when nothing is. */
export function withoutOriginals(edit: Edit, document: Document): Edit | null {
  const originals = originalsOf(edit, document);
  return withoutProperties(
    edit,
    (name, value) => originals.length > 0 && originals.every((holder) => valueOf(holder, name) === value),
  );
}

function withoutProperties(edit: Edit, drops: (name: string, value: unknown) => boolean): Edit | null {
  const left = propertiesOf(edit).filter(([name, value]) => !drops(name, value));
  if (left.length === 0) {
    return null;
  }
  const kept = new Set(left.map(([name]) => name));
  switch (edit.kind) {
    case 'setRunFormat':
      return { ...edit, format: only<RunFormatChange>(edit.format, kept) };
    case 'setParagraphFormat':
      return { ...edit, format: only<ParagraphFormatChange>(edit.format, kept) };
    case 'setPageSetup':
    case 'replaceText':
    case 'deleteParagraph':
    case 'insertFragment':
    case 'setPageNumber':
      // Sides and sizes of a page go together.
      return edit;
  }
}

function only<Change extends object>(change: Change, names: ReadonlySet<string>): Change {
  return Object.fromEntries(Object.entries(change).filter(([name]) => names.has(name))) as Change;
}

export function sameTarget(a: Edit, b: Edit): boolean {
  if (a.kind === 'setRunFormat' && b.kind === 'setRunFormat') {
    return a.range.start === b.range.start && a.range.end === b.range.end;
  }
  return a.kind === b.kind;
}

/** What held the properties in the first document. */
function originalsOf(edit: Edit, document: Document): readonly object[] {
  if (edit.kind === 'setRunFormat') {
    const { part, paragraph, start, end } = edit.range;
    const runs = document.stories.get(part)?.paragraphs[paragraph]?.runs ?? [];
    return runs.filter((run) => run.start < end && run.end > start).map(({ format }) => format);
  }
  const paragraph =
    edit.kind === 'setParagraphFormat'
      ? document.stories.get(edit.part)?.paragraphs[edit.paragraph]
      : undefined;
  return paragraph === undefined ? [] : [paragraph.format];
}

function propertiesOf(edit: Edit): readonly (readonly [string, unknown])[] {
  return Object.entries(statedProperties(edit)).filter(([, value]) => value !== undefined);
}

function valueOf(holder: object, property: string): unknown {
  return new Map<string, unknown>(Object.entries(holder)).get(property);
}
