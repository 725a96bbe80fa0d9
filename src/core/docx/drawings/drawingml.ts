import type { Drawing } from '../../document';
import { NONE, type XmlTree } from '../../xml';
import { emu, parseInteger } from '../values';

/** A drawing as it stands in a run; the story reader adds where in the text that is. */
export type DrawingShape = Omit<Drawing, 'at'>;

/** File name of the picture part behind a relationship id, or null. */
export type MediaLookup = (relationshipId: string | null) => string | null;

/** A shape no higher or no wider than this (1 pt, twips) is drawn to be seen as a line. */
const LINE_THICKNESS = 20;

interface Frame {
  readonly inline: boolean;
  readonly offsetX: number | null;
  readonly offsetY: number | null;
}

/** Reads a `w:drawing` (DrawingML). A group gives one drawing per member. */
export function readDrawingml(tree: XmlTree, drawing: number, media: MediaLookup): readonly DrawingShape[] {
  const shapes: DrawingShape[] = [];
  for (const holder of tree.children(drawing)) {
    const name = tree.name(holder);
    if (name !== 'wp:inline' && name !== 'wp:anchor') {
      continue;
    }
    const extent = tree.child(holder, 'wp:extent');
    const size = { width: emu(tree, extent, 'cx'), height: emu(tree, extent, 'cy') };
    const frame: Frame = {
      inline: name === 'wp:inline',
      offsetX: offset(tree, tree.child(holder, 'wp:positionH')),
      offsetY: offset(tree, tree.child(holder, 'wp:positionV')),
    };
    const data = tree.child(tree.child(holder, 'a:graphic'), 'a:graphicData');
    let found = false;
    for (const content of tree.children(data)) {
      const members = readContent(tree, content, size, frame, media, { x: 1, y: 1 }, true);
      shapes.push(...members);
      found ||= members.length > 0;
    }
    if (!found) {
      // Charts, diagrams and what else is not a shape, a group or a picture.
      shapes.push({ kind: 'shape', source: 'drawingml', ...size, ...frame, dashed: false, media: null });
    }
  }
  return shapes;
}

/** `line` for shapes so thin that nothing but a line can be seen. */
export function isThin(width: number | null, height: number | null): boolean {
  return (
    (width !== null && width <= LINE_THICKNESS && height !== null && height > LINE_THICKNESS) ||
    (height !== null && height <= LINE_THICKNESS && width !== null && width > LINE_THICKNESS)
  );
}

interface Size {
  readonly width: number | null;
  readonly height: number | null;
}

interface Scale {
  readonly x: number;
  readonly y: number;
}

function readContent(
  tree: XmlTree,
  node: number,
  outer: Size,
  frame: Frame,
  media: MediaLookup,
  scale: Scale,
  outermost: boolean,
): readonly DrawingShape[] {
  switch (tree.name(node)) {
    case 'wps:wsp':
      return [readShape(tree, node, outermost ? outer : ownSize(tree, node, scale), frame)];
    case 'pic:pic': {
      const blip = tree.descendant(node, 'a:blip');
      const name = media(tree.attribute(blip, 'embed') ?? tree.attribute(blip, 'link'));
      const size = outermost ? outer : ownSize(tree, node, scale);
      return [{ kind: 'picture', source: 'drawingml', ...size, ...frame, dashed: false, media: name }];
    }
    case 'wpg:wgp':
    case 'wpg:grpSp':
    case 'wpc:wpc':
    case 'mc:AlternateContent':
    case 'mc:Choice': {
      const inner = groupScale(tree, node, scale);
      return [...tree.children(node)].flatMap((child) =>
        readContent(tree, child, outer, frame, media, inner, false),
      );
    }
    default:
      return [];
  }
}

function readShape(tree: XmlTree, node: number, size: Size, frame: Frame): DrawingShape {
  const properties = tree.child(node, 'wps:spPr');
  const preset = tree.attribute(tree.child(properties, 'a:prstGeom'), 'prst') ?? '';
  const box = tree.child(node, 'wps:txbx') !== NONE;
  const line =
    preset === 'line' || preset.startsWith('straightConnector') || (!box && isThin(size.width, size.height));
  return {
    kind: line ? 'line' : box ? 'textBox' : 'shape',
    source: 'drawingml',
    ...size,
    ...frame,
    dashed: isDashed(tree, tree.child(properties, 'a:ln')),
    media: null,
  };
}

/** `a:prstDash` or `a:custDash` of an outline; `solid` is none. */
function isDashed(tree: XmlTree, outline: number): boolean {
  const preset = tree.attribute(tree.child(outline, 'a:prstDash'), 'val') ?? 'solid';
  return preset !== 'solid' || tree.child(outline, 'a:custDash') !== NONE;
}

/** Members of a group are measured in the group's own coordinates. */
function ownSize(tree: XmlTree, node: number, scale: Scale): Size {
  const properties = tree.child(node, 'wps:spPr');
  const extent = tree.child(
    tree.child(properties === NONE ? tree.child(node, 'pic:spPr') : properties, 'a:xfrm'),
    'a:ext',
  );
  const width = emu(tree, extent, 'cx');
  const height = emu(tree, extent, 'cy');
  return {
    width: width === null ? null : Math.round(width * scale.x),
    height: height === null ? null : Math.round(height * scale.y),
  };
}

function groupScale(tree: XmlTree, node: number, scale: Scale): Scale {
  const transform = tree.child(tree.child(node, 'wpg:grpSpPr'), 'a:xfrm');
  const extent = tree.child(transform, 'a:ext');
  const inner = tree.child(transform, 'a:chExt');
  const ratio = (key: string): number => {
    const own = emu(tree, extent, key);
    const children = emu(tree, inner, key);
    return own === null || children === null || children === 0 ? 1 : own / children;
  };
  return { x: scale.x * ratio('cx'), y: scale.y * ratio('cy') };
}

function offset(tree: XmlTree, position: number): number | null {
  const node = tree.child(position, 'wp:posOffset');
  const value = node === NONE ? null : parseInteger(tree.text(node));
  return value === null ? null : Math.round(value / 635);
}
