import type { AdministrativeDocument, Component, OutlineItem } from '../administrative';
import type { Range } from '../document';
import type { Place } from './problem';

/** A place that is text. */
export function textPlace(range: Range): Place {
  return { kind: 'text', range };
}

/** The label of an item, which is text or an automatic number. */
export function labelPlace({ automatic, label, labelRange, range }: OutlineItem): Place {
  const { part, paragraph } = range;
  return automatic ? { kind: 'label', part, paragraph, label } : textPlace(labelRange);
}

/** The first piece of a component; a component has at least one. */
export function firstRange(component: Component): Range {
  const [range] = component.ranges;
  if (range === undefined) {
    throw new RangeError(`The component "${component.text}" has no range.`);
  }
  return range;
}

/** The last piece of a component; a component has at least one. */
export function lastRange(component: Component): Range {
  return component.ranges.at(-1) ?? firstRange(component);
}

/** Something missing, before the first of these components that the document has; else where the body begins. */
export function missingBefore(
  administrative: AdministrativeDocument,
  ...successors: readonly (Component | null | undefined)[]
): Place {
  const next = successors.find((component) => component !== null && component !== undefined);
  return {
    kind: 'missing',
    before: next === undefined ? administrative.body.firstParagraph : firstRange(next).paragraph,
  };
}
