import type { DocumentProperties } from '../../document';
import { scanXml } from '../../xml';
import { DOCX_VOCABULARY } from '../vocabulary';

/**
 * Author and last editor from `docProps/core.xml`.
 * @throws XmlError
 */
export function readCoreProperties(bytes: Uint8Array): Pick<DocumentProperties, 'author' | 'lastModifiedBy'> {
  const tree = scanXml(bytes, DOCX_VOCABULARY);
  return {
    author: tree.text(tree.child(0, 'dc:creator')).trim(),
    lastModifiedBy: tree.text(tree.child(0, 'cp:lastModifiedBy')).trim(),
  };
}

/**
 * Program and template from `docProps/app.xml`.
 * @throws XmlError
 */
export function readExtendedProperties(
  bytes: Uint8Array,
): Pick<DocumentProperties, 'application' | 'template'> {
  const tree = scanXml(bytes, DOCX_VOCABULARY);
  return {
    application: tree.text(tree.child(0, 'ep:Application')).trim(),
    template: tree.text(tree.child(0, 'ep:Template')).trim(),
  };
}

/**
 * Whether `docProps/custom.xml` marks the document as final.
 * @throws XmlError
 */
export function readMarkedFinal(bytes: Uint8Array): boolean {
  const tree = scanXml(bytes, DOCX_VOCABULARY);
  for (const property of tree.children(0)) {
    if (tree.attribute(property, 'name') === '_MarkAsFinal') {
      return ['true', '1'].includes(tree.text(property).trim());
    }
  }
  return false;
}
