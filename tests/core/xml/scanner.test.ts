import { CDATA, FIRST_ELEMENT, scanXml, TEXT, XmlError, type XmlTree } from '../../../src/core/xml';
import { fc, runs } from '../../support/properties';

const WORD = 'urn:example:word';
const STRICT_WORD = 'urn:example:strict-word';
const DRAWING = 'urn:example:drawing';

const vocabulary = {
  namespaces: new Map([
    [WORD, 'w'],
    [STRICT_WORD, 'w'],
    [DRAWING, 'd'],
  ]),
  names: ['w:p', 'w:t'],
};

function scan(xml: string): XmlTree {
  return scanXml(new TextEncoder().encode(xml), vocabulary);
}

/** Canonical names of all nodes in document order. */
function names(xml: string): string[] {
  const tree = scan(xml);
  return Array.from({ length: tree.count }, (_, node) => tree.name(node));
}

function reason(xml: string | Uint8Array): string {
  try {
    scanXml(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml, vocabulary);
    return 'scanned';
  } catch (error) {
    if (error instanceof XmlError) {
      return error.reason;
    }
    throw error;
  }
}

function slice(tree: XmlTree, from: number, to: number): string {
  return new TextDecoder().decode(tree.bytes.subarray(from, to));
}

describe('scanXml', () => {
  test('lists elements and texts in document order, with their offsets', () => {
    const tree = scan('<?xml version="1.0"?>\r\n<a x="1"><b/>chữ<c>d</c></a>');

    const rows = Array.from({ length: tree.count }, (_, node) => [
      tree.name(node),
      slice(tree, tree.start(node), tree.end(node)),
    ]);
    expect(rows).toEqual([
      ['a', '<a x="1"><b/>chữ<c>d</c></a>'],
      ['b', '<b/>'],
      ['#text', 'chữ'],
      ['c', '<c>d</c>'],
      ['#text', 'd'],
    ]);
    expect(tree.children(0).map((node) => tree.name(node))).toEqual(['b', '#text', 'c']);
  });

  test('gives the names of the vocabulary the same symbols in every tree', () => {
    const first = scan(`<w:p xmlns:w="${WORD}"><w:t/></w:p>`);
    const second = scan(`<x><w:t xmlns:w="${WORD}"/></x>`);

    expect([first.symbol(0), first.symbol(1)]).toEqual([FIRST_ELEMENT, FIRST_ELEMENT + 1]);
    expect(second.symbol(1)).toBe(FIRST_ELEMENT + 1);
  });

  test('knows a namespace under any prefix, as the default, and by each of its URIs', () => {
    expect(names(`<ns0:p xmlns:ns0="${WORD}"><ns0:t/></ns0:p>`)).toEqual(['w:p', 'w:t']);
    expect(names(`<p xmlns="${WORD}"><t/></p>`)).toEqual(['w:p', 'w:t']);
    expect(names(`<w:p xmlns:w='${STRICT_WORD}'><w:t/></w:p>`)).toEqual(['w:p', 'w:t']);
  });

  test('does not take a foreign namespace for a known one because of its prefix', () => {
    expect(names('<w:p xmlns:w="urn:example:other"/>')).toEqual(['{urn:example:other}p']);
  });

  test('follows prefixes that change their meaning inside an element, and back', () => {
    const xml =
      `<w:p xmlns:w="${WORD}"><w:t/><w:box xmlns:w="${DRAWING}"><w:t/></w:box><w:t/>` +
      `<w:t xmlns:w="${DRAWING}"/><w:t/></w:p>`;

    expect(names(xml)).toEqual(['w:p', 'w:t', 'd:box', 'd:t', 'w:t', 'd:t', 'w:t']);
  });

  test('takes a default namespace off again', () => {
    expect(names(`<p xmlns="${WORD}"><t xmlns=""><t/></t><t/></p>`)).toEqual(['w:p', 't', 't', 'w:t']);
  });

  test('passes over comments and processing instructions and keeps CDATA as text', () => {
    const tree = scan('<!-- <x> --><a><?go <y> ?><!-- - -- ><z> --><![CDATA[<&]]]></a>');

    expect(tree.count).toBe(2);
    expect(tree.symbol(1)).toBe(CDATA);
    expect(tree.text(0)).toBe('<&]');
  });

  test('reads a byte-order mark, single quotes and > inside an attribute', () => {
    const tree = scan('\uFEFF<a b=\'"\' c = ">"  d="1"/>');

    expect(tree.start(0)).toBe(3);
    expect([tree.attribute(0, 'b'), tree.attribute(0, 'c'), tree.attribute(0, 'd')]).toEqual(['"', '>', '1']);
  });

  test('tolerates what does no harm: stray ampersands, control characters, duplicate attributes, odd names', () => {
    const tree = scan('<a x="1" x="2">R&D &nope; \u0001<1b/></a>');

    expect(tree.attribute(0, 'x')).toBe('1');
    expect(tree.text(0)).toBe('R&D &nope; \u0001');
    expect(tree.name(2)).toBe('1b');
  });

  test.each([
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY e "x">]><a/>', 'doctype'],
    ['a DOCTYPE inside the root', '<a><!DOCTYPE b></a>', 'doctype'],
    ['nothing', '', 'malformed'],
    ['text without an element', 'abc', 'malformed'],
    ['an end tag too many', '<a/></a>', 'malformed'],
    ['an end tag with another name', '<a></b>', 'malformed'],
    ['an end tag with a longer name', '<a></ab>', 'malformed'],
    ['an end tag with a shorter name', '<ab></a>', 'malformed'],
    ['an element left open', '<a><b></b>', 'malformed'],
    ['two roots', '<a/><b/>', 'malformed'],
    ['a tag without a name', '<a>< b/></a>', 'malformed'],
    ['a tag cut off', '<a b="1"', 'malformed'],
    ['an attribute cut off', '<a b="1', 'malformed'],
    ['< in an attribute', '<a b="<"/>', 'malformed'],
    ['a comment cut off', '<a><!-- ', 'malformed'],
    ['CDATA cut off', '<a><![CDATA[ ]] >', 'malformed'],
    ['CDATA outside the root', '<![CDATA[x]]><a/>', 'doctype'],
    ['an end tag cut off', '<a></a', 'malformed'],
  ])('refuses %s', (_, xml, expected) => {
    expect(reason(xml)).toBe(expected);
  });

  test('refuses nesting that no program writes, however long the file is', () => {
    expect(reason('<a>'.repeat(999) + '</a>'.repeat(999))).toBe('scanned');
    expect(reason('<a>'.repeat(200_000) + '</a>'.repeat(200_000))).toBe('tooDeep');
  });

  test('copes with more names than it can number', () => {
    const children = Array.from({ length: 70_000 }, (_, index) => `<n${index}/>`).join('');

    expect(scan(`<a>${children}</a>`).count).toBe(70_001);
  });

  test('copes with a prefix that changes its meaning in every element', () => {
    const child = `<w:t xmlns:w="${DRAWING}"/>`;

    expect(scan(`<w:p xmlns:w="${WORD}">${child.repeat(5000)}</w:p>`).count).toBe(5001);
  });

  const name = fc.constantFrom('a', 'w:p', 'w:t', 'dài', 'x-y.z');
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) => value.replaceAll('<', '&lt;'));
  const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
    element: fc
      .tuple(name, fc.dictionary(fc.constantFrom('q', 'r', 's'), text, { maxKeys: 2 }), tie('content'))
      .map(([tag, attributes, content]) => {
        const written = Object.entries(attributes).map(
          ([key, value]) => ` ${key}="${value.replaceAll('"', "'")}"`,
        );
        return `<${tag}${written.join('')}>${content}</${tag}>`;
      }),
    content: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.constant('<!-- ghi chú -->'),
      fc.constant('<?pi x?>'),
      fc.array(tie('element'), { maxLength: 3 }).map((all) => all.join('')),
    ),
  }));

  test('loses nothing: the slices between its offsets make the source again', () => {
    fc.assert(
      fc.property(element, (xml) => {
        const tree = scan(xml);
        const cuts = new Set<number>([0, tree.bytes.length]);
        for (let node = 0; node < tree.count; node++) {
          cuts.add(tree.start(node)).add(tree.tagEnd(node)).add(tree.contentEnd(node)).add(tree.end(node));
        }
        const ordered = [...cuts].sort((a, b) => a - b);
        const pieces = ordered.slice(1).map((to, index) => slice(tree, ordered[index] ?? 0, to));
        expect(pieces.join('')).toBe(xml);
      }),
    );
  });

  test('nests every node inside its parent', () => {
    fc.assert(
      fc.property(element, (xml) => {
        const tree = scan(xml);
        for (let node = 0; node < tree.count; node++) {
          for (const child of tree.children(node)) {
            expect(tree.start(child)).toBeGreaterThanOrEqual(tree.tagEnd(node));
            expect(tree.end(child)).toBeLessThanOrEqual(tree.contentEnd(node));
          }
        }
      }),
    );
  });

  test('answers any bytes with a tree or an XmlError', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'<>/="\' a&;!-[]?xmlns:'), { maxLength: 60 }), (letters) => {
        expect(['scanned', 'malformed', 'doctype', 'tooDeep']).toContain(reason(letters.join('')));
      }),
      { numRuns: runs(2000) },
    );
  });

  test('gives texts their own symbol', () => {
    expect(scan('<a>b</a>').symbol(1)).toBe(TEXT);
  });
});
