import { MAIN_PART } from '../core';
import type {
  AdministrativeDocument,
  BlockName,
  CheckedDocument,
  Component,
  ComponentName,
  Finding,
  Range,
} from '../core';

/** The parts of a document by which findings are listed, in the order of the page. */
export const DOCUMENT_PARTS = [
  'page',
  'marks',
  'nationalTitle',
  'agency',
  'documentNumber',
  'placeAndDate',
  'typeAndAbstract',
  'addressees',
  'legalBases',
  'body',
  'closing',
  'recipients',
  'signature',
  'appendices',
  'headersAndFooters',
] as const;

export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

export interface PartFindings {
  readonly part: DocumentPart;
  readonly findings: readonly Finding[];
}

/** A component that was recognised, for the user to see what the tool understood. */
export interface RecognisedComponent {
  readonly part: DocumentPart;
  readonly text: string;
  readonly range: Range;
}

const PART_OF_REQUIRED: Readonly<Record<ComponentName, DocumentPart>> = {
  nationalName: 'nationalTitle',
  nationalMotto: 'nationalTitle',
  partyTitle: 'nationalTitle',
  issuingAgency: 'agency',
  documentNumber: 'documentNumber',
  placeAndDate: 'placeAndDate',
  documentTypeName: 'typeAndAbstract',
  abstract: 'typeAndAbstract',
  addressees: 'addressees',
  legalBases: 'legalBases',
  closingMark: 'closing',
  signature: 'signature',
  recipients: 'recipients',
  pageNumber: 'page',
};

const PART_OF_BLOCK: Readonly<Partial<Record<BlockName, DocumentPart>>> = {
  header: 'nationalTitle',
  numberLine: 'documentNumber',
  placeAndDate: 'placeAndDate',
  typeAndAbstract: 'typeAndAbstract',
  abstract: 'typeAndAbstract',
  addressees: 'addressees',
  closingSentence: 'closing',
  recipients: 'recipients',
  archiveLine: 'recipients',
  signature: 'signature',
  recipientsAndSignature: 'signature',
  pageNumber: 'page',
};

/** Every component that was found, in page order of its part. */
export function recognisedComponents(administrative: AdministrativeDocument): readonly RecognisedComponent[] {
  const found: readonly (readonly [DocumentPart, Component | null])[] = [
    ['marks', administrative.urgencyMark],
    ['marks', administrative.secrecyMark],
    ['marks', administrative.draftMark],
    ['marks', administrative.circulationMark],
    ['nationalTitle', administrative.nationalName],
    ['nationalTitle', administrative.nationalMotto],
    ['nationalTitle', administrative.partyTitle],
    ['agency', administrative.parentAgency],
    ['agency', administrative.issuingAgency],
    ['documentNumber', administrative.documentNumber],
    ['placeAndDate', administrative.placeAndDate],
    ['typeAndAbstract', administrative.documentTypeName],
    ['typeAndAbstract', administrative.abstract],
    ['addressees', administrative.addressees],
    ...administrative.legalBases.map((basis) => ['legalBases', basis] as const),
    ['closing', administrative.closingSentence],
    ['recipients', administrative.recipients],
    ...(administrative.recipients?.items ?? []).map(
      ({ text, range }) => ['recipients', { text, ranges: [range] }] as const,
    ),
    ['signature', administrative.signingAuthority],
    ['signature', administrative.signerTitle],
    ['signature', administrative.signerName],
    ...administrative.appendices.flatMap(({ label, title }) => [
      ['appendices', label] as const,
      ['appendices', title] as const,
    ]),
  ];
  return found.flatMap(([part, component]) => {
    const range = component?.ranges[0];
    return component === null || range === undefined ? [] : [{ part, text: component.text, range }];
  });
}

/** Lists findings under the part of the document they speak of, in page order. */
export function groupByPart(findings: readonly Finding[], checked: CheckedDocument): readonly PartFindings[] {
  const partOfParagraph = paragraphParts(checked.administrative);
  const groups = new Map<DocumentPart, Finding[]>();
  for (const finding of findings) {
    const part = partOfFinding(finding, checked, partOfParagraph);
    groups.set(part, [...(groups.get(part) ?? []), finding]);
  }
  return DOCUMENT_PARTS.flatMap((part) => {
    const found = groups.get(part);
    return found === undefined ? [] : [{ part, findings: found }];
  });
}

/** The part of each paragraph of the main story that belongs to a component. */
function paragraphParts(administrative: AdministrativeDocument): ReadonlyMap<number, DocumentPart> {
  const parts = new Map<number, DocumentPart>();
  const components: readonly (readonly [DocumentPart, Component | null])[] = [
    ...recognisedComponents(administrative).map(
      ({ part, text, range }) => [part, { text, ranges: [range] }] as const,
    ),
    ['agency', administrative.issuingAgency],
    ['typeAndAbstract', administrative.abstract],
    ['typeAndAbstract', administrative.abstractRule],
    ...administrative.signatures.flatMap((block) =>
      [block.signingAuthority, block.signerTitle, block.signerName].map(
        (each) => ['signature', each] as const,
      ),
    ),
  ];
  for (const [part, component] of components) {
    for (const range of component?.ranges ?? []) {
      if (range.part === MAIN_PART && !parts.has(range.paragraph)) {
        parts.set(range.paragraph, part);
      }
    }
  }
  return parts;
}

function partOfFinding(
  finding: Finding,
  { administrative, regulation }: CheckedDocument,
  partOfParagraph: ReadonlyMap<number, DocumentPart>,
): DocumentPart {
  if (finding.place.kind === 'page') {
    return 'page';
  }
  if (finding.place.kind === 'missing') {
    const required = regulation?.required.find(({ clause }) => clause === finding.clause);
    const block = finding.remedy?.kind === 'insert' ? PART_OF_BLOCK[finding.remedy.block] : undefined;
    return (required === undefined ? undefined : PART_OF_REQUIRED[required.component]) ?? block ?? 'body';
  }
  if (finding.location.part !== MAIN_PART) {
    return 'headersAndFooters';
  }
  const paragraph = finding.location.paragraph ?? 0;
  const inAppendix = administrative.appendices.some(
    ({ firstParagraph, endParagraph }) => paragraph >= firstParagraph && paragraph < endParagraph,
  );
  return partOfParagraph.get(paragraph) ?? (inAppendix ? 'appendices' : 'body');
}
