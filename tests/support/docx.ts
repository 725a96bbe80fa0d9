import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Document, Paragraph } from '../../src/core/document';
import { readDocx } from '../../src/core/docx';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** The A4 page of most tests. */
const A4 =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';

/** What a test says about its document; everything is the inside of the part's root element unless stated otherwise. */
export interface DocxParts {
  /** Blocks of `w:body`, without the final `w:sectPr`. */
  readonly body?: string;
  /** The final `w:sectPr`, whole; '' for none. Default: A4 with the margins of Decree 30. */
  readonly sectPr?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly comments?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** By story name, for example `header1`; the relationship id is the name. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  /** Latin fonts of the theme. */
  readonly themeFonts?: { readonly major: string; readonly minor: string };
  /** Whole parts by name (`docProps/app.xml`); they replace what the builder makes, and null takes a part away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** More `Relationship` elements of the main part. */
  readonly relationships?: string;
}

function wordPart(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:${root} ${NAMESPACES}>${inside}</w:${root}>`;
}

function themePart({ major, minor }: { readonly major: string; readonly minor: string }): string {
  const fonts = (name: string, font: string): string =>
    `<a:${name}><a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?><a:theme ${NAMESPACES}><a:themeElements><a:fontScheme name="Office">` +
    `${fonts('majorFont', major)}${fonts('minorFont', minor)}</a:fontScheme></a:themeElements></a:theme>`
  );
}

interface Part {
  readonly name: string;
  /** Last segments of relationship type and content type. */
  readonly kind: string;
  readonly root: string;
  readonly inside: string | undefined;
}

/** The parts of a document, by name, as text. */
export function partsOf(described: DocxParts): Readonly<Record<string, string | Uint8Array>> {
  const single: readonly Part[] = [
    { name: 'styles', kind: 'styles', root: 'styles', inside: described.styles },
    { name: 'numbering', kind: 'numbering', root: 'numbering', inside: described.numbering },
    { name: 'settings', kind: 'settings', root: 'settings', inside: described.settings },
    { name: 'comments', kind: 'comments', root: 'comments', inside: described.comments },
    { name: 'footnotes', kind: 'footnotes', root: 'footnotes', inside: described.footnotes },
    { name: 'endnotes', kind: 'endnotes', root: 'endnotes', inside: described.endnotes },
  ];
  const furniture = (
    kind: string,
    root: string,
    set: Readonly<Record<string, string>> = {},
  ): readonly Part[] => Object.entries(set).map(([name, inside]) => ({ name, kind, root, inside }));
  const parts = [
    ...single.filter(({ inside }) => inside !== undefined),
    ...furniture('header', 'hdr', described.headers),
    ...furniture('footer', 'ftr', described.footers),
  ];
  const theme = described.themeFonts;
  const links = parts.map(
    ({ name, kind }) => `<Relationship Id="${name}" Type="${OFFICE}/${kind}" Target="${name}.xml"/>`,
  );
  const overrides = parts.map(
    ({ name, kind }) => `<Override PartName="/word/${name}.xml" ContentType="${WORD_TYPE}.${kind}+xml"/>`,
  );
  if (theme !== undefined) {
    links.push(`<Relationship Id="theme1" Type="${OFFICE}/theme" Target="theme/theme1.xml"/>`);
  }
  const made: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml':
      `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels':
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': wordPart(
      'document',
      `<w:body>${described.body ?? ''}${described.sectPr ?? A4}</w:body>`,
    ),
    'word/_rels/document.xml.rels':
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships">` +
      `${links.join('')}${described.relationships ?? ''}</Relationships>`,
    ...Object.fromEntries(
      parts.map(({ name, root, inside = '' }) => [`word/${name}.xml`, wordPart(root, inside)]),
    ),
    ...(theme === undefined ? {} : { 'word/theme/theme1.xml': themePart(theme) }),
    ...described.parts,
  };
  return Object.fromEntries(
    Object.entries(made).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null),
  );
}

/** A .docx. */
export function docxOf(described: DocxParts): Uint8Array {
  return zipOf(partsOf(described));
}

/** A zip of parts. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries);
}

/** The same document as flat OPC, as Word hands it out. */
export function flatOpcOf(described: DocxParts): Uint8Array {
  const parts = Object.entries(partsOf(described)).filter(([name]) => name !== '[Content_Types].xml');
  const body = parts.map(([name, content]) => {
    const xml = typeof content === 'string' ? content : new TextDecoder().decode(content);
    const type = name.endsWith('.rels')
      ? 'application/vnd.openxmlformats-package.relationships+xml'
      : `${WORD_TYPE}.document.main+xml`;
    return `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:xmlData>${xml.replace(/^<\?xml[^>]*\?>\s*/, '')}</pkg:xmlData></pkg:part>`;
  });
  return strToU8(
    `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${body.join('')}</pkg:package>`,
  );
}

/** Reads bytes that must be readable. */
export function read(bytes: Uint8Array): Document {
  const result = readDocx(bytes);
  if (!result.ok) {
    throw new Error(`Not readable: ${result.failure.code}: ${result.failure.message}`);
  }
  return result.document;
}

/** The document that a test describes. */
export function documentOf(described: DocxParts): Document {
  return read(docxOf(described));
}

/** The paragraphs of the main part. */
export function paragraphsOf(described: DocxParts): readonly Paragraph[] {
  return documentOf(described).main.paragraphs;
}

/** The only or first paragraph of the main part, or the one at `index`. */
export function paragraphOf(described: DocxParts, index = 0): Paragraph {
  return present(paragraphsOf(described)[index]);
}

/** A value that a test expects to exist. */
export function present<T>(value: T | null | undefined): T {
  if (value == null) {
    throw new Error('Expected a value');
  }
  return value;
}

/** The code of the failure that bytes must give. */
export function failureCode(bytes: Uint8Array): string {
  const result = readDocx(bytes);
  return result.ok ? 'read' : result.failure.code;
}

/** A .docx with one part rewritten, by default the main one: what no builder of documents writes. */
export function withXml(
  bytes: Uint8Array,
  rewrite: (xml: string) => string,
  part = 'word/document.xml',
): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(rewrite(strFromU8(present(parts[part])))) });
}
