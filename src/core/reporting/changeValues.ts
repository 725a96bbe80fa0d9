import type { PropertyChange, PropertyValue } from '../edits';
import type { ChangeWords } from './changeWords';

const TWIPS_PER_POINT = 20;
const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

const COLOURED: ReadonlySet<PropertyChange['property']> = new Set(['color', 'highlight', 'shading']);

const IN_POINTS: ReadonlySet<PropertyChange['property']> = new Set(['spaceAfter', 'spaceBefore']);

/** A value as people say it: `13 pt`, `30 mm`, `căn đều hai bên`. Null stands for several values at once. */
export function describeValue(
  property: PropertyChange['property'],
  value: PropertyValue | null,
  { mixed, values }: Pick<ChangeWords, 'mixed' | 'values'>,
): string {
  if (value === null) {
    return mixed;
  }
  if (typeof value === 'boolean') {
    return value ? values.yes : values.no;
  }
  if (typeof value === 'number') {
    return describeNumber(property, value, values);
  }
  if (typeof value === 'string') {
    const colour = COLOURED.has(property) ? values.colours[value] : undefined;
    return colour ?? values.words[value] ?? value;
  }
  switch (value.lineRule) {
    case 'auto':
      return values.lines(round(value.line / 240));
    case 'exact':
      return values.exactly(round(value.line / TWIPS_PER_POINT));
    case 'atLeast':
      return values.atLeast(round(value.line / TWIPS_PER_POINT));
  }
}

function describeNumber(
  property: PropertyChange['property'],
  value: number,
  values: ChangeWords['values'],
): string {
  if (property === 'size') {
    return values.points(value / 2);
  }
  return IN_POINTS.has(property)
    ? values.points(round(value / TWIPS_PER_POINT))
    : values.millimetres(round(value / TWIPS_PER_MILLIMETRE));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
