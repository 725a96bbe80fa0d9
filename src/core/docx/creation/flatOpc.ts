import type { Fragment } from '../../edits';
import { fragmentXml } from './fragmentXml';
import { element } from './xmlWriting';

const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export const WORDPROCESSINGML = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * The smallest package that Word's `insertOoxml` takes: `/_rels/.rels` and `/word/document.xml` (Office Add-ins documentation, "Create
 * better add-ins for Word with Office Open XML"). Word ignores the properties of a paragraph that is inserted alone, and a table needs a
 * paragraph after it: in both cases an empty paragraph ends the content.
 */
export function fragmentToFlatOpc(fragment: Fragment): string {
  const filler = endsInFiller(fragment) ? element('w:p') : '';
  const body = element('w:body', {}, fragmentXml(fragment), filler);
  const document = element('w:document', { 'xmlns:w': WORDPROCESSINGML }, body);
  const relationship = element('Relationship', {
    Id: 'rId1',
    Type: OFFICE_DOCUMENT,
    Target: 'word/document.xml',
  });
  const relationships = element('Relationships', { xmlns: RELATIONSHIPS }, relationship);
  const parts =
    part('/_rels/.rels', RELATIONSHIPS_TYPE, relationships) +
    part('/word/document.xml', DOCUMENT_TYPE, document);
  return element('pkg:package', { 'xmlns:pkg': PACKAGE }, parts);
}

/** Whether {@link fragmentToFlatOpc} adds an empty paragraph at the end, which the host deletes after the insertion. */
export function endsInFiller(fragment: Fragment): boolean {
  return fragment.blocks.length < 2 || fragment.blocks.at(-1)?.kind === 'table';
}

function part(name: string, contentType: string, xml: string): string {
  return element(
    'pkg:part',
    { 'pkg:name': name, 'pkg:contentType': contentType },
    element('pkg:xmlData', {}, xml),
  );
}
