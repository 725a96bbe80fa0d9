import type { AdministrativeDocument, Component } from '../../administrative';
import type { Paragraph } from '../../document';

/** A line, as the author broke it, on which two parts of the document stand side by side with blanks or tabs between them. */
export interface SharedLine {
  readonly paragraph: Paragraph;
  /** Offsets in the paragraph's text. */
  readonly start: number;
  readonly end: number;
}

/** The parts of header and closing block that stand in two columns. */
function partsInColumns(administrative: AdministrativeDocument): readonly Component[] {
  return [
    administrative.nationalName,
    administrative.nationalMotto,
    administrative.partyTitle,
    administrative.parentAgency,
    administrative.issuingAgency,
    administrative.agencyAsterisk,
    administrative.documentNumber,
    administrative.abstract,
    administrative.placeAndDate,
    administrative.recipients,
    ...administrative.signatures.flatMap(({ signingAuthority, signerTitle, signerName }) => [
      signingAuthority,
      signerTitle,
      signerName,
    ]),
  ].filter((component) => component !== null);
}

/** The lines of the main part that hold two columns without a table: where the second column stands hangs on what stands before it. */
export function sharedLines(administrative: AdministrativeDocument): readonly SharedLine[] {
  const lines = new Map<string, { readonly line: SharedLine; readonly parts: Set<Component> }>();
  for (const component of partsInColumns(administrative)) {
    for (const range of component.ranges) {
      const paragraph = administrative.source.stories.get(range.part)?.paragraphs[range.paragraph];
      if (paragraph === undefined) {
        continue;
      }
      const start = paragraph.text.lastIndexOf('\n', range.start - 1) + 1;
      const next = paragraph.text.indexOf('\n', range.start);
      const line = { paragraph, start, end: next < 0 ? paragraph.text.length : next };
      const key = JSON.stringify([range.part, range.paragraph, start]);
      const known = lines.get(key) ?? { line, parts: new Set() };
      known.parts.add(component);
      lines.set(key, known);
    }
  }
  return [...lines.values()].filter(({ parts }) => parts.size > 1).map(({ line }) => line);
}
