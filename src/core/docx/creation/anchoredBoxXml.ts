import { drawingXml, DRAWING_NAMESPACES, EMU_PER_TWIP, thinOutline } from './drawingXml';
import { element } from './xmlWriting';

/** A framed text box; lengths are twips. */
export interface BoxShape {
  /** Unique among the drawings of the document. */
  readonly id: number;
  readonly width: number;
  readonly height: number;
  /** From the top of the paragraph. */
  readonly below: number;
}

/**
 * A run that holds a framed text box, centred in its column, as Word 2010 and later store it: DrawingML in `mc:Choice` and the same box
 * as VML in `mc:Fallback`. `content` is `w:p` elements.
 */
export function anchoredBoxXml(box: BoxShape, content: string): string {
  const { id, width, height, below } = box;
  const text = element('w:txbxContent', {}, content);
  const shape = element(
    'wps:wsp',
    {},
    element('wps:cNvSpPr', { txBox: 1 }),
    element(
      'wps:spPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', { cx: width * EMU_PER_TWIP, cy: height * EMU_PER_TWIP }),
      ),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      thinOutline(),
    ),
    element('wps:txbx', {}, text),
    element('wps:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }),
  );
  const style = `position:absolute;margin-top:${String(below / 20)}pt;width:${String(width / 20)}pt;height:${String(height / 20)}pt;mso-position-horizontal:center;mso-position-horizontal-relative:text`;
  const rectangle = element(
    'v:rect',
    { 'xmlns:v': DRAWING_NAMESPACES.v, style, strokeweight: '.75pt' },
    element('v:textbox', { inset: '0,0,0,0' }, text),
  );
  return element(
    'w:r',
    {},
    element(
      'mc:AlternateContent',
      { 'xmlns:mc': DRAWING_NAMESPACES.mc },
      drawingXml({ id, width, height, below, name: 'Khung chữ', shape }),
      element('mc:Fallback', {}, element('w:pict', {}, rectangle)),
    ),
  );
}
