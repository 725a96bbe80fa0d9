import { openFlatPackage, openZipPackage } from '../../../src/core/opc';
import { resolvePartName } from '../../../src/core/opc/relationships';
import { handMadeZip } from '../../support/zip';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

describe('resolvePartName', () => {
  test.each([
    ['word/document.xml', 'styles.xml', 'word/styles.xml'],
    ['word/document.xml', './media/image1.png', 'word/media/image1.png'],
    ['word/document.xml', '../docProps/app.xml', 'docProps/app.xml'],
    ['word/document.xml', '/word/header1.xml', 'word/header1.xml'],
    ['word/document.xml', 'theme\\theme1.xml', 'word/theme/theme1.xml'],
    ['', 'word/document.xml', 'word/document.xml'],
    ['document.xml', 'a.xml#fragment', 'a.xml'],
    ['word/document.xml', '../../../../etc/passwd', 'etc/passwd'],
  ])('resolves a target of %j: %j', (source, target, expected) => {
    expect(resolvePartName(source, target)).toBe(expected);
  });
});

describe('Package', () => {
  const rows =
    '<Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="styles.xml"/>' +
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" ' +
    'Target="https://example.invalid/a b" TargetMode="External"/>';

  test('reads the links of a part and never resolves external ones', () => {
    const opened = openZipPackage(
      handMadeZip([
        {
          name: 'word/_rels/document.xml.rels',
          data: `<Relationships xmlns="${RELATIONSHIPS}">${rows}</Relationships>`,
        },
      ]),
    );

    expect(opened.relationships('word/document.xml')).toEqual([
      { id: 'rId1', type: 'styles', target: 'word/styles.xml', external: false },
      { id: 'rId2', type: 'hyperlink', target: 'https://example.invalid/a b', external: true },
    ]);
    expect(opened.relationships('word/header1.xml')).toEqual([]);
  });

  test('knows content types by part name before extension', () => {
    const opened = openZipPackage(
      handMadeZip([
        {
          name: '[Content_Types].xml',
          data:
            `<ct:Types xmlns:ct="${TYPES}"><ct:Default Extension="XML" ContentType="application/xml"/>` +
            '<ct:Override PartName="/Word/Document.xml" ContentType="application/main"/></ct:Types>',
        },
      ]),
    );

    expect(opened.contentType('word/document.xml')).toBe('application/main');
    expect(opened.contentType('word/styles.xml')).toBe('application/xml');
    expect(opened.contentType('word/image.png')).toBeNull();
  });

  test('does without content types that cannot be read', () => {
    const opened = openZipPackage(handMadeZip([{ name: '[Content_Types].xml', data: '<Types' }]));

    expect(opened.contentType('word/document.xml')).toBeNull();
  });

  test('reads XML and binary parts of a flat document', () => {
    const flat =
      '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
      '<pkg:part pkg:name="/word/document.xml" pkg:contentType="application/main"><pkg:xmlData><a> b</a></pkg:xmlData></pkg:part>' +
      '<pkg:part pkg:name="/word/media/image1.png" pkg:contentType="image/png"><pkg:binaryData>AAEC\r\n/w==</pkg:binaryData>' +
      '</pkg:part></pkg:package>';
    const opened = openFlatPackage(new TextEncoder().encode(flat));

    expect(opened.partNames).toEqual(['word/document.xml', 'word/media/image1.png']);
    expect(new TextDecoder().decode(opened.read('WORD/document.xml') ?? undefined)).toBe('<a> b</a>');
    expect(opened.read('word/media/image1.png')).toEqual(new Uint8Array([0, 1, 2, 255]));
    expect(opened.contentType('word/media/image1.png')).toBe('image/png');
    expect(opened.read('word/styles.xml')).toBeNull();
  });
});
