import type { Drawing } from '../../../../src/core/document';
import { documentOf, present } from '../../../support/docx';
import { line, p, r, textBox } from '../../../support/wordprocessing';

const PICTURE_LINK =
  '<Relationship Id="anh" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/>';

function drawings(inside: string): readonly Drawing[] {
  return present(documentOf({ body: `<w:p>${inside}</w:p>`, relationships: PICTURE_LINK }).main.paragraphs[0])
    .drawings;
}

const drawing = (data: string, extent = '<wp:extent cx="1270000" cy="635000"/>'): string =>
  `<w:r><w:drawing><wp:anchor>${extent}<a:graphic><a:graphicData>${data}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
const shape = (preset: string, inside = '', ext = ''): string =>
  `<wps:wsp><wps:spPr>${ext}<a:prstGeom prst="${preset}"/></wps:spPr>${inside}</wps:wsp>`;
const pict = (vml: string): string => `<w:r><w:pict>${vml}</w:pict></w:r>`;

describe('drawings in DrawingML', () => {
  test('know their place in the text, size and offset', () => {
    expect(drawings(r('chữ') + line(2000))).toEqual([
      {
        kind: 'line',
        source: 'drawingml',
        width: 2000,
        height: 0,
        inline: false,
        offsetX: 100,
        offsetY: null,
        dashed: false,
        media: null,
        at: 3,
      },
    ]);
  });

  test.each([
    ['a line', shape('line'), 'line'],
    ['a straight connector', shape('straightConnector1'), 'line'],
    ['a bent connector', shape('bentConnector3'), 'shape'],
    ['a rectangle', shape('rect'), 'shape'],
    ['a text box', shape('rect', `<wps:txbx><w:txbxContent>${p('a')}</w:txbxContent></wps:txbx>`), 'textBox'],
    ['a chart', '<c:chart xmlns:c="urn:chart"/>', 'shape'],
  ])('are told apart: %s', (_, data, kind) => {
    expect(drawings(drawing(data)).map((each) => each.kind)).toEqual([kind]);
  });

  test.each([
    ['sysDash', true],
    ['solid', false],
  ])('know whether their outline is broken: %s', (dash, dashed) => {
    const outline = `<a:prstGeom prst="line"/><a:ln><a:prstDash val="${dash}"/></a:ln>`;
    const broken = `<wps:wsp><wps:spPr>${outline}</wps:spPr></wps:wsp>`;
    expect(drawings(drawing(broken)).map((each) => each.dashed)).toEqual([dashed]);
  });

  test('too thin to be anything else are lines', () => {
    expect(drawings(drawing(shape('rect'), '<wp:extent cx="1270000" cy="9525"/>'))[0]?.kind).toBe('line');
    expect(drawings(drawing(shape('rect'), '<wp:extent cx="0" cy="0"/>'))[0]?.kind).toBe('shape');
  });

  test('may be pictures, with the name of the file', () => {
    const picture = '<pic:pic><pic:blipFill><a:blip r:embed="anh"/></pic:blipFill></pic:pic>';

    expect(drawings(drawing(picture))[0]).toMatchObject({
      kind: 'picture',
      media: 'image1.png',
      width: 2000,
      height: 1000,
    });
  });

  test('in a group are counted one by one, in the scale of the group', () => {
    const ext = (cx: number, cy: number): string => `<a:xfrm><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>`;
    const group =
      '<wpg:wgp><wpg:grpSpPr><a:xfrm><a:ext cx="1270000" cy="635000"/><a:chExt cx="2540000" cy="635000"/></a:xfrm></wpg:grpSpPr>' +
      `${shape('line', '', ext(2540000, 0))}${shape('rect', '', ext(1270000, 635000))}</wpg:wgp>`;

    expect(drawings(drawing(group)).map(({ kind, width, height }) => [kind, width, height])).toEqual([
      ['line', 2000, 0],
      ['shape', 1000, 1000],
    ]);
  });

  test('are counted once where VML repeats them', () => {
    expect(drawings(textBox(p('a')) + line(100)).map(({ kind, source }) => [kind, source])).toEqual([
      ['textBox', 'drawingml'],
      ['line', 'drawingml'],
    ]);
  });
});

describe('drawings in VML', () => {
  test.each([
    [
      'v:line with ends',
      '<v:line from="10pt,5pt" to="110pt,5pt"/>',
      { kind: 'line', width: 2000, height: 0 },
    ],
    [
      'v:line with ends in pixels',
      '<v:line from="0,0" to="96,0"/>',
      { kind: 'line', width: 1440, height: 0 },
    ],
    [
      'v:line with ends, in a place of its own',
      '<v:line style="position:absolute" from="110pt,5pt" to="10pt,5pt"/>',
      { kind: 'line', width: 2000, offsetX: 200, offsetY: 100 },
    ],
    [
      'v:line with ends, centred',
      '<v:line style="position:absolute;mso-position-horizontal:center" from="0,5pt" to="100pt,5pt"/>',
      { kind: 'line', width: 2000, offsetX: null, offsetY: 100 },
    ],
    [
      'v:line in the line of text',
      '<v:line from="10pt,5pt" to="110pt,5pt"/>',
      { kind: 'line', offsetX: null, offsetY: null },
    ],
    [
      'v:line with a style',
      "<v:line style='position:absolute;margin-left:1in;margin-top:2cm;width:5cm;height:0'/>",
      { kind: 'line', width: 2835, height: 0, offsetX: 1440, offsetY: 1134 },
    ],
    [
      'v:line in dashes',
      '<v:line from="10pt,5pt" to="110pt,5pt"><v:stroke dashstyle="dash"/></v:line>',
      { kind: 'line', dashed: true },
    ],
    [
      'a connector',
      '<v:shape type="#_x0000_t32" style="width:100pt;height:20pt"/>',
      { kind: 'line', width: 2000, height: 400 },
    ],
    [
      'a shape with a straight connector',
      '<v:shape o:connectortype="straight" style="width:100pt;height:0"/>',
      { kind: 'line' },
    ],
    ['a horizontal rule', '<v:rect style="width:0;height:1.5pt" o:hr="t"/>', { kind: 'line' }],
    [
      'a thin rectangle',
      '<v:rect style="width:10mm;height:.75pt"/>',
      { kind: 'line', width: 567, height: 15 },
    ],
    [
      'a rectangle',
      '<v:roundrect style="width:10mm;height:10mm"/>',
      { kind: 'shape', width: 567, height: 567 },
    ],
    [
      'a picture',
      '<v:shape style="width:1in;height:1in"><v:imagedata r:id="anh"/></v:shape>',
      { kind: 'picture', media: 'image1.png', width: 1440 },
    ],
    [
      'a text box',
      `<v:shape style="width:1in;height:1in"><v:textbox><w:txbxContent>${p('a')}</w:txbxContent></v:textbox></v:shape>`,
      { kind: 'textBox' },
    ],
    ['a shape without a size', '<v:oval/>', { kind: 'shape', width: null, height: null }],
  ])('are told apart: %s', (_, vml, expected) => {
    expect(drawings(pict(vml))).toEqual([expect.objectContaining({ source: 'vml', ...expected })]);
  });

  test('leave out the definitions of shape types', () => {
    expect(drawings(pict('<v:shapetype id="_x0000_t32"/>'))).toEqual([]);
  });

  test('in a group are measured in its coordinates', () => {
    const group =
      '<v:group style="width:100pt;height:50pt" coordsize="1000,500"><v:line from="0,0" to="500,0"/>' +
      '<v:rect style="width:200;height:100"/></v:group>';

    expect(drawings(pict(group)).map(({ kind, width, height }) => [kind, width, height])).toEqual([
      ['line', 1000, 0],
      ['shape', 400, 200],
    ]);
  });

  test('of an embedded object are its picture', () => {
    const object =
      '<w:r><w:object><v:shape style="width:10pt;height:10pt"><v:imagedata r:id="anh"/></v:shape></w:object></w:r>';

    expect(drawings(object)[0]).toMatchObject({ kind: 'picture', media: 'image1.png' });
  });
});
