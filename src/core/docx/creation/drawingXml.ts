import { element } from './xmlWriting';

export const EMU_PER_TWIP = 635;

export const DRAWING_NAMESPACES = {
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  v: 'urn:schemas-microsoft-com:vml',
} as const;

/** A shape that floats in front of the text, centred in its column. Lengths are twips. */
interface Anchored {
  /** Unique among the drawings of the document. */
  readonly id: number;
  readonly width: number;
  readonly height: number;
  /** From the top of the paragraph. */
  readonly below: number;
  readonly name: string;
  /** `wps:wsp` */
  readonly shape: string;
}

/** A black line of three quarters of a point. */
export function thinOutline(): string {
  return element('a:ln', { w: 9525 }, element('a:solidFill', {}, element('a:srgbClr', { val: '000000' })));
}

/** The DrawingML half of a drawing, in its `mc:Choice`. */
export function drawingXml({ id, width, height, below, name, shape }: Anchored): string {
  const anchor = element(
    'wp:anchor',
    {
      'xmlns:wp': DRAWING_NAMESPACES.wp,
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
      element('wp:posOffset', {}, String(below * EMU_PER_TWIP)),
    ),
    element('wp:extent', { cx: width * EMU_PER_TWIP, cy: height * EMU_PER_TWIP }),
    element('wp:wrapNone'),
    element('wp:docPr', { id, name }),
    element(
      'a:graphic',
      { 'xmlns:a': DRAWING_NAMESPACES.a },
      element('a:graphicData', { uri: DRAWING_NAMESPACES.wps }, shape),
    ),
  );
  return element(
    'mc:Choice',
    { Requires: 'wps', 'xmlns:wps': DRAWING_NAMESPACES.wps },
    element('w:drawing', {}, anchor),
  );
}
