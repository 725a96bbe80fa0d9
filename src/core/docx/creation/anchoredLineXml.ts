import { drawingXml, DRAWING_NAMESPACES, EMU_PER_TWIP, thinOutline } from './drawingXml';
import { element } from './xmlWriting';

/** Lengths are twips. */
export interface DrawnLine {
  /** Unique among the drawings of the document. */
  readonly id: number;
  readonly width: number;
  /** From the top of the paragraph. */
  readonly below: number;
}

/**
 * A run that holds a straight horizontal line, centred in its column, as Word 2010 and later store a drawn
 * line: DrawingML in `mc:Choice` and the same line as VML in `mc:Fallback`.
 */
export function anchoredLineXml(line: DrawnLine): string {
  const fallback = element('mc:Fallback', {}, vmlXml(line));
  return element(
    'w:r',
    {},
    element('mc:AlternateContent', { 'xmlns:mc': DRAWING_NAMESPACES.mc }, lineXml(line), fallback),
  );
}

function lineXml({ id, width, below }: DrawnLine): string {
  const cx = width * EMU_PER_TWIP;
  const shape = element(
    'wps:wsp',
    {},
    element('wps:cNvCnPr'),
    element(
      'wps:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx, cy: 0 })),
      element('a:prstGeom', { prst: 'line' }, element('a:avLst')),
      thinOutline(),
    ),
    element('wps:bodyPr'),
  );
  return drawingXml({ id, width, height: 0, below, name: 'Đường kẻ', shape });
}

function vmlXml({ width, below }: DrawnLine): string {
  const y = `${String(below / 20)}pt`;
  const line = element('v:line', {
    'xmlns:v': DRAWING_NAMESPACES.v,
    style: 'position:absolute;mso-position-horizontal:center;mso-position-horizontal-relative:text',
    from: `0,${y}`,
    to: `${String(width / 20)}pt,${y}`,
    strokeweight: '.75pt',
  });
  return element('w:pict', {}, line);
}
