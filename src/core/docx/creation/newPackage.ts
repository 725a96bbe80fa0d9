import { element } from './xmlWriting';

/** Base of relationship types, and the namespace of `r:id`. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** One part below `word/` that the main document refers to. */
export interface NewPart {
  /** File name without folder and extension: `header1`. */
  readonly name: string;
  readonly contentType: string;
  /** Last segment of the relationship type: `header`. */
  readonly relationship: string;
  readonly xml: string;
}

/** A part of WordprocessingML whose content type and relationship have the same name. */
export function wordPart(name: string, kind: string, xml: string): NewPart {
  return { name, contentType: `${WORD}.${kind}+xml`, relationship: kind, xml };
}

/** Relationship id of a part of the main document. */
export function relationshipId(name: string): string {
  return `r-${name}`;
}

export function contentTypesXml(parts: readonly NewPart[]): string {
  const override = (path: string, type: string): string =>
    element('Override', { PartName: path, ContentType: type });
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/word/document.xml', `${WORD}.document.main+xml`),
    ...parts.map((part) => override(`/word/${part.name}.xml`, part.contentType)),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  );
}

export function packageRelationshipsXml(): string {
  return relationships([
    { id: 'r-document', type: `${OFFICE}/officeDocument`, target: 'word/document.xml' },
    { id: 'r-core', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    { id: 'r-app', type: `${OFFICE}/extended-properties`, target: 'docProps/app.xml' },
  ]);
}

export function documentRelationshipsXml(parts: readonly NewPart[]): string {
  return relationships(
    parts.map(({ name, relationship }) => ({
      id: relationshipId(name),
      type: `${OFFICE}/${relationship}`,
      target: `${name}.xml`,
    })),
  );
}

function relationships(entries: readonly { id: string; type: string; target: string }[]): string {
  const written = entries.map(({ id, type, target }) =>
    element('Relationship', { Id: id, Type: type, Target: target }),
  );
  return element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...written);
}
