export { attributesOf, isDeclaration } from './attributes';
export { CDATA, FIRST_ELEMENT, TEXT } from './nameTable';
export { toUtf8 } from './encoding';
export type { NamespaceTable } from './namespaces';
export { scanXml, type Vocabulary } from './scanner';
export { decodeEntities, decodeUtf8 } from './textDecoding';
export { Utf16Buffer } from './utf16Buffer';
export { XmlError, type XmlErrorReason } from './xmlError';
export { NONE, XmlTree } from './xmlTree';
