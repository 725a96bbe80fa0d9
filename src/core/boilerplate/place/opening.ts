import type { AdministrativeDocument } from '../../administrative';
import type { Paragraph } from '../../document';
import type { InsertionPoint } from '../../edits';
import { leftComponents, rightComponents } from './headerFrame';
import { after, lastParagraph } from './points';
import { withRuleLines } from './ruleLines';

/** Where the name of the type and the abstract belong: right below the header block, at the start of a document without one. */
export function belowHeader(administrative: AdministrativeDocument): InsertionPoint {
  const last = lastOfHeader(administrative);
  return last === null ? { kind: 'start' } : after(last, true);
}

/** Where addressees belong: below the abstract and its line, or below the header block of a letter. */
export function belowTitle(administrative: AdministrativeDocument): InsertionPoint {
  const { source, documentTypeName, abstract, abstractRule } = administrative;
  const title =
    documentTypeName === null
      ? null
      : (lastParagraph(source, abstractRule) ??
        lastParagraph(source, abstract) ??
        lastParagraph(source, documentTypeName));
  return title === null ? belowHeader(administrative) : after(withRuleLines(source, title), true);
}

/** Where the opening sentence belongs: below the legal bases, the addressees, or the title. */
export function belowBases(administrative: AdministrativeDocument): InsertionPoint {
  const { source, legalBases, addressees, enactingFormula } = administrative;
  const candidates = [legalBases.at(-1) ?? null, addressees, enactingFormula].map((component) =>
    lastParagraph(source, component),
  );
  const last = latest(candidates);
  return last === null ? belowTitle(administrative) : after(last, true);
}

function lastOfHeader(administrative: AdministrativeDocument): Paragraph | null {
  const { source } = administrative;
  const components = [...leftComponents(administrative), ...rightComponents(administrative)];
  const last = latest(components.map((component) => lastParagraph(source, component)));
  return last === null ? null : withRuleLines(source, last);
}

function latest(paragraphs: readonly (Paragraph | null)[]): Paragraph | null {
  return paragraphs.reduce(
    (last, paragraph) => (paragraph !== null && paragraph.index > (last?.index ?? -1) ? paragraph : last),
    null,
  );
}
