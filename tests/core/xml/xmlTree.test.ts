import { NONE, scanXml, Utf16Buffer, type XmlTree } from '../../../src/core/xml';

function scan(xml: string): XmlTree {
  return scanXml(new TextEncoder().encode(xml), { namespaces: new Map([['urn:w', 'w']]), names: [] });
}

describe('XmlTree', () => {
  test('finds attributes by their local name and resolves entities in them', () => {
    const tree = scan('<w:a xmlns:w="urn:w" w:val="a&amp;b&#x1EC7;&#224;" w:value="x" val2=""/>');

    expect(tree.attribute(0, 'val')).toBe('a&bệà');
    expect(tree.attribute(0, 'value')).toBe('x');
    expect(tree.attribute(0, 'val2')).toBe('');
    expect(tree.attribute(0, 'al')).toBeNull();
  });

  test('takes the declaration of a prefix for no attribute', () => {
    const tree = scan('<w:a xmlns:w="urn:w" w:w="5" xmlnsx="6"/>');

    expect([tree.attribute(0, 'w'), tree.attribute(0, 'xmlnsx')]).toEqual(['5', '6']);
  });

  test('does not find an attribute inside the value of another', () => {
    expect(scan('<a b=" c=\'1\' "/>').attribute(0, 'c')).toBeNull();
  });

  test('answers for a missing node as for an empty element', () => {
    const tree = scan('<a>x</a>');

    expect(tree.child(NONE, 'b')).toBe(NONE);
    expect(tree.descendant(NONE, 'b')).toBe(NONE);
    expect(tree.attribute(NONE, 'b')).toBeNull();
    expect(tree.text(NONE)).toBe('');
    expect(tree.name(NONE)).toBe('');
    expect(tree.children(NONE)).toEqual([]);
  });

  test('finds children, descendants and leading children', () => {
    const tree = scan('<a> <b><c/></b><d/><b/></a>');
    const b = tree.child(0, 'b');

    expect(tree.attribute(b, 'x')).toBeNull();
    expect(tree.name(tree.descendant(0, 'c'))).toBe('c');
    expect(tree.child(0, 'c')).toBe(NONE);
    expect(tree.leadingChild(0, tree.symbol(b))).toBe(b);
    expect(tree.leadingChild(0, tree.symbol(tree.child(0, 'd')))).toBe(NONE);
  });

  test('collects text below a node, CDATA as it is', () => {
    expect(scan('<a>1 &lt; <b>2</b><![CDATA[ &lt; ]]>3</a>').text(0)).toBe('1 < 2 &lt; 3');
  });

  test('knows names and prefixes as written', () => {
    const tree = scan('<ns0:a xmlns:ns0="urn:w"><b\n/></ns0:a>');

    expect([tree.name(0), tree.rawName(0), tree.prefix(0)]).toEqual(['w:a', 'ns0:a', 'ns0:']);
    expect([tree.rawName(1), tree.prefix(1)]).toEqual(['b', '']);
  });

  test('tells where the content of an element ends', () => {
    const tree = scan('<a><b>x</b ><c/></a>');

    expect(tree.contentEnd(1)).toBe('<a><b>x'.length);
    expect(tree.contentEnd(3)).toBe(tree.end(3));
  });

  test('appends text to a buffer, line ends as blanks', () => {
    const tree = scan('<a>một\r\nhai\nba\rbốn</a>');
    const buffer = new Utf16Buffer(0);
    tree.appendText(0, buffer);

    expect(buffer.toString()).toBe('một hai ba bốn');
  });
});
