import type { XmlTree } from '../xml';

/** An on/off property (`w:b`, `w:keepNext` …): present without a value means on (ECMA-376 17.17.4). */
export function onOff(tree: XmlTree, node: number): boolean {
  const value = tree.attribute(node, 'val');
  return value === null || !(value === '0' || value === 'false' || value === 'off' || value === 'none');
}

/** An integer attribute, or null when it is missing or no number. */
export function integer(tree: XmlTree, node: number, attribute: string): number | null {
  return parseInteger(tree.attribute(node, attribute));
}

export function parseInteger(value: string | null): number | null {
  if (value === null || !/^\s*[-+]?\d{1,15}(?:\.\d*)?\s*$/.test(value)) {
    return null;
  }
  return Math.round(Number(value));
}

const TWIPS_PER_UNIT: ReadonlyMap<string, number> = new Map(
  Object.entries({
    pt: 20,
    in: 1440,
    cm: 1440 / 2.54,
    mm: 1440 / 25.4,
    pc: 240,
    pi: 240,
    px: 15,
  }),
);

/** A length attribute in twips: a bare number is twips, strict files also write units such as `12pt` (ECMA-376 22.9.2.14). */
export function twips(tree: XmlTree, node: number, attribute: string): number | null {
  const value = tree.attribute(node, attribute);
  return parseInteger(value) ?? parseLength(value, null);
}

/** Half-points; strict files also write `13pt`. */
export function halfPoints(tree: XmlTree, node: number, attribute: string): number | null {
  const value = tree.attribute(node, attribute);
  const length = parseInteger(value);
  if (length !== null) {
    return length;
  }
  const inTwips = parseLength(value, null);
  return inTwips === null ? null : Math.round(inTwips / 10);
}

/** A length with a unit, in twips. `bareUnit` is the unit of a number without one; null refuses it. */
export function parseLength(value: string | null, bareUnit: string | null): number | null {
  const match = /^\s*([-+]?(?:\d{1,12}(?:\.\d{0,12})?|\.\d{1,12}))\s*([a-z]{0,4})\s*$/i.exec(value ?? '');
  if (match === null) {
    return null;
  }
  const [, amount, unit] = match;
  const factor = TWIPS_PER_UNIT.get(
    unit === undefined || unit === '' ? (bareUnit ?? '') : unit.toLowerCase(),
  );
  return factor === undefined ? null : Math.round(Number(amount) * factor);
}

/** English metric units per twip. */
const EMU_PER_TWIP = 635;

/** An attribute in English metric units, as twips. */
export function emu(tree: XmlTree, node: number, attribute: string): number | null {
  const value = integer(tree, node, attribute);
  return value === null ? null : Math.round(value / EMU_PER_TWIP);
}

/** `auto`, or six upper-case hexadecimal digits. */
export function color(value: string | null): string | null {
  if (value === null) {
    return null;
  }
  const digits = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  return digits === undefined ? 'auto' : digits.toUpperCase();
}
