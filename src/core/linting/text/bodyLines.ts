import type { AdministrativeDocument, Component } from '../../administrative';
import { oncePer } from '../../document';
import { isUpperCase } from '../../vietnamese';
import { isBehindTexts } from './bodyTexts';
import { PROSE_ROLES, proseOf, type Passage } from './prose';

/** A passage of continuous text with its neighbours in the prose. */
export interface BodyLine {
  readonly passage: Passage;
  readonly before: Passage | null;
  readonly after: Passage | null;
}

/**
 * Paragraphs, items and bullets of the body and the appendices that are set as running text. Lines in the middle or on the right, lines
 * in capitals or wholly in bold, notes in brackets, table cells, quotations and the lines of an appendix's title are left out.
 */
export const bodyLines = oncePer((administrative: AdministrativeDocument): readonly BodyLine[] => {
  const passages = proseOf(administrative);
  const titles = titleLines(administrative);
  return passages.flatMap((passage, at) =>
    isRunning(passage) &&
    !titles.has(passage.paragraph.index) &&
    !isBehindTexts(administrative, passage.paragraph.index)
      ? [{ passage, before: passages[at - 1] ?? null, after: passages[at + 1] ?? null }]
      : [],
  );
});

function isRunning({ role, quoted, paragraph, text }: Passage): boolean {
  const { format, cell, textBoxAnchor, runs } = paragraph;
  return (
    PROSE_ROLES.has(role) &&
    !quoted &&
    cell === null &&
    textBoxAnchor === null &&
    format.alignment !== 'center' &&
    format.alignment !== 'right' &&
    !/^\s*\([^()]*\)[.;]?\s*$/u.test(text.text) &&
    !isUpperCase(text.text) &&
    !runs.every((run) => run.format.bold || run.text.trim() === '')
  );
}

function titleLines({
  appendices,
  attachments,
  enactingFormula,
  abstract,
}: AdministrativeDocument): ReadonlySet<number> {
  const components: readonly (Component | null)[] = [
    enactingFormula,
    abstract,
    ...appendices.flatMap(({ label, title, reference }) => [label, title, reference]),
    ...attachments.flatMap((attachment) => [attachment.typeName, attachment.abstract, attachment.reference]),
  ];
  return new Set(
    components.flatMap((component) => component?.ranges ?? []).map(({ paragraph }) => paragraph),
  );
}
