import { attributesOf, decodeUtf8, type XmlTree } from '../../xml';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** How new WordprocessingML must be written into a part: with which namespaces, and in which edition's words. */
export interface Dialect {
  /** ISO/IEC 29500 strict: other namespaces, `start` and `end` for left and right. */
  readonly strict: boolean;
  /** Attribute for a new outermost element where the prefix `w` does not mean WordprocessingML; else nothing. */
  readonly declareW: string;
  /** The same for the prefix `r` of relationship ids. */
  readonly declareR: string;
}

export function dialectOf(tree: XmlTree): Dialect {
  const declared = new Map<string, string>();
  for (const { nameStart, nameEnd, valueStart, valueEnd } of attributesOf(
    tree.bytes,
    tree.start(0),
    tree.tagEnd(0),
  )) {
    declared.set(decodeUtf8(tree.bytes, nameStart, nameEnd), decodeUtf8(tree.bytes, valueStart, valueEnd));
  }
  const strict = [...declared.values()].includes(STRICT);
  const main = strict ? STRICT : TRANSITIONAL;
  const relationships = strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  return {
    strict,
    declareW: declared.get('xmlns:w') === main ? '' : ` xmlns:w="${main}"`,
    declareR: declared.get('xmlns:r') === relationships ? '' : ` xmlns:r="${relationships}"`,
  };
}

/** Declares the prefixes on the outermost elements of new XML where the part does not. */
export function inDialect(xml: string, { declareW }: Dialect): string {
  if (declareW === '') {
    return xml;
  }
  let depth = 0;
  return xml.replace(
    /<(\/?)(w:[A-Za-z]+)([^<>]*?)(\/?)>/g,
    (tag, closing: string, name: string, rest: string, empty: string) => {
      if (closing !== '') {
        depth--;
        return tag;
      }
      const outermost = depth === 0;
      depth += empty === '' ? 1 : 0;
      return outermost ? `<${name}${declareW}${rest}${empty}>` : tag;
    },
  );
}
