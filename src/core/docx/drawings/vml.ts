import { NONE, type XmlTree } from '../../xml';
import { isThin, type DrawingShape, type MediaLookup } from './drawingml';
import { parseLength } from '../values';

const SHAPES = new Set([
  'v:shape',
  'v:rect',
  'v:roundrect',
  'v:oval',
  'v:line',
  'v:polyline',
  'v:arc',
  'v:curve',
  'v:image',
]);

/** Shape types 20 and 32 of the binary formats: line and straight connector ([MS-ODRAW] 2.4.24). */
const LINE_TYPES = new Set(['#_x0000_t20', '#_x0000_t32']);

/** A number without a unit in a VML style is a pixel. */
const BARE_UNIT = 'px';

interface Coordinates {
  /** The group stands in the line; null outside groups. */
  readonly inline: boolean | null;
  /** Twips per unit of the group's coordinates; null outside groups. */
  readonly x: number | null;
  readonly y: number | null;
}

/** Reads the VML of a `w:pict` or `w:object`. A group gives one drawing per member. */
export function readVml(tree: XmlTree, holder: number, media: MediaLookup): readonly DrawingShape[] {
  return readMembers(tree, holder, media, { inline: null, x: null, y: null });
}

function readMembers(
  tree: XmlTree,
  holder: number,
  media: MediaLookup,
  coordinates: Coordinates,
): readonly DrawingShape[] {
  const shapes: DrawingShape[] = [];
  for (const node of tree.children(holder)) {
    const name = tree.name(node);
    if (name === 'v:group') {
      shapes.push(...readMembers(tree, node, media, groupCoordinates(tree, node, coordinates)));
    } else if (SHAPES.has(name)) {
      shapes.push(readShape(tree, node, name, media, coordinates));
    }
  }
  return shapes;
}

function readShape(
  tree: XmlTree,
  node: number,
  name: string,
  media: MediaLookup,
  coordinates: Coordinates,
): DrawingShape {
  const style = readStyle(tree.attribute(node, 'style') ?? '');
  const length = (key: string, factor: number | null): number | null =>
    inTwips(style.get(key) ?? null, factor);
  const ends = name === 'v:line' ? lineEnds(tree, node, coordinates) : null;
  const free = coordinates.inline === null && !isInline(style);
  const placed = (direction: string, end: number | undefined): number | null =>
    free && (style.get(`mso-position-${direction}`) ?? 'absolute') === 'absolute' ? (end ?? null) : null;
  const width = ends?.width ?? length('width', coordinates.x);
  const height = ends?.height ?? length('height', coordinates.y);
  const image = tree.child(node, 'v:imagedata');
  const box = tree.descendant(node, 'w:txbxContent') !== NONE;
  const rule = tree.attribute(node, 'hr');
  const line =
    name === 'v:line' ||
    LINE_TYPES.has(tree.attribute(node, 'type') ?? '') ||
    tree.attribute(node, 'connectortype') === 'straight' ||
    rule === 't' ||
    rule === 'true' ||
    (!box && image === NONE && isThin(width, height));
  return {
    kind: line ? 'line' : image !== NONE ? 'picture' : box ? 'textBox' : 'shape',
    source: 'vml',
    width,
    height,
    inline: coordinates.inline ?? isInline(style),
    offsetX:
      length('margin-left', coordinates.x) ?? length('left', coordinates.x) ?? placed('horizontal', ends?.x),
    offsetY:
      length('margin-top', coordinates.y) ?? length('top', coordinates.y) ?? placed('vertical', ends?.y),
    dashed: (tree.attribute(tree.child(node, 'v:stroke'), 'dashstyle') ?? 'solid') !== 'solid',
    media: image === NONE ? null : media(tree.attribute(image, 'id') ?? tree.attribute(image, 'relid')),
  };
}

/** Only what has a position of its own leaves the line. */
function isInline(style: ReadonlyMap<string, string>): boolean {
  return (style.get('position') ?? 'static') === 'static';
}

function readStyle(style: string): ReadonlyMap<string, string> {
  return new Map(
    style.split(';').map((declaration): [string, string] => {
      const colon = declaration.indexOf(':');
      return [declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()];
    }),
  );
}

/** In a group a bare number counts the group's units. */
function inTwips(value: string | null, unit: number | null): number | null {
  if (unit !== null && value !== null && /^[-+]?[\d.]+$/.test(value)) {
    return Math.round(Number(value) * unit);
  }
  return parseLength(value, BARE_UNIT);
}

/** Size of a `v:line` by its `from` and `to`, and its upper left corner; null where the style gives it. */
function lineEnds(
  tree: XmlTree,
  node: number,
  coordinates: Coordinates,
): { readonly width: number; readonly height: number; readonly x: number; readonly y: number } | null {
  const point = (key: string): readonly (number | null)[] => {
    const [x = null, y = null] = (tree.attribute(node, key) ?? '').split(',');
    return [inTwips(x, coordinates.x), inTwips(y, coordinates.y)];
  };
  const [fromX, fromY] = point('from');
  const [toX, toY] = point('to');
  if (fromX == null || fromY == null || toX == null || toY == null) {
    return null;
  }
  return {
    width: Math.abs(toX - fromX),
    height: Math.abs(toY - fromY),
    x: Math.min(fromX, toX),
    y: Math.min(fromY, toY),
  };
}

/** A group's style gives its place, its size and `coordsize` how many units that is (1000 by 1000 by default). */
function groupCoordinates(tree: XmlTree, node: number, outer: Coordinates): Coordinates {
  const style = readStyle(tree.attribute(node, 'style') ?? '');
  const [unitsX = '', unitsY = ''] = (tree.attribute(node, 'coordsize') ?? '1000,1000').split(',');
  const scale = (length: number | null, units: string): number | null =>
    length === null || !(Number(units) > 0) ? null : length / Number(units);
  return {
    inline: outer.inline ?? isInline(style),
    x: scale(inTwips(style.get('width') ?? null, outer.x), unitsX),
    y: scale(inTwips(style.get('height') ?? null, outer.y), unitsY),
  };
}
