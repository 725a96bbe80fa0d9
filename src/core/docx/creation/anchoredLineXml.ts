import { element } from './xmlWriting';

/** Lengths are twips. */
export interface DrawnLine {
  /** Unique among the drawings of the document. */
  readonly id: number;
  readonly width: number;
  /** From the top of the paragraph. */
  readonly below: number;
}

const EMU_PER_TWIP = 635;
const NAMESPACES = {
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  v: 'urn:schemas-microsoft-com:vml',
} as const;

/**
 * A run that holds a straight horizontal line, centred in its column, as Word 2010 and later store a drawn
 * line: DrawingML in `mc:Choice` and the same line as VML in `mc:Fallback`.
 */
export function anchoredLineXml(line: DrawnLine): string {
  const choice = element('mc:Choice', { Requires: 'wps', 'xmlns:wps': NAMESPACES.wps }, drawingXml(line));
  const fallback = element('mc:Fallback', {}, vmlXml(line));
  return element('w:r', {}, element('mc:AlternateContent', { 'xmlns:mc': NAMESPACES.mc }, choice, fallback));
}

function drawingXml(line: DrawnLine): string {
  const cx = line.width * EMU_PER_TWIP;
  const outline = element(
    'a:ln',
    { w: 9525 },
    element('a:solidFill', {}, element('a:srgbClr', { val: '000000' })),
  );
  const shape = element(
    'wps:wsp',
    {},
    element('wps:cNvCnPr'),
    element(
      'wps:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx, cy: 0 })),
      element('a:prstGeom', { prst: 'line' }, element('a:avLst')),
      outline,
    ),
    element('wps:bodyPr'),
  );
  const anchor = element(
    'wp:anchor',
    {
      'xmlns:wp': NAMESPACES.wp,
      distT: 0,
      distB: 0,
      distL: 114300,
      distR: 114300,
      simplePos: 0,
      relativeHeight: 251659264,
      behindDoc: 0,
      locked: 0,
      layoutInCell: 1,
      allowOverlap: 1,
    },
    element('wp:simplePos', { x: 0, y: 0 }),
    element('wp:positionH', { relativeFrom: 'column' }, element('wp:align', {}, 'center')),
    element(
      'wp:positionV',
      { relativeFrom: 'paragraph' },
      element('wp:posOffset', {}, String(line.below * EMU_PER_TWIP)),
    ),
    element('wp:extent', { cx, cy: 0 }),
    element('wp:wrapNone'),
    element('wp:docPr', { id: line.id, name: 'Đường kẻ' }),
    element(
      'a:graphic',
      { 'xmlns:a': NAMESPACES.a },
      element('a:graphicData', { uri: NAMESPACES.wps }, shape),
    ),
  );
  return element('w:drawing', {}, anchor);
}

function vmlXml({ width, below }: DrawnLine): string {
  const y = `${String(below / 20)}pt`;
  const line = element('v:line', {
    'xmlns:v': NAMESPACES.v,
    style: 'position:absolute;mso-position-horizontal:center;mso-position-horizontal-relative:text',
    from: `0,${y}`,
    to: `${String(width / 20)}pt,${y}`,
    strokeweight: '.75pt',
  });
  return element('w:pict', {}, line);
}
