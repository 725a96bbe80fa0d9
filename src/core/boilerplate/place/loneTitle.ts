import type { AdministrativeDocument } from '../../administrative';
import type { Paragraph } from '../../document';
import { headerIsMissing } from '../../linting';
import { leftComponents, rightComponents } from './headerFrame';
import { hasText } from './points';
import { withRuleLines } from './ruleLines';

/**
 * The paragraphs of the national or Party title, with the lines below it, where a document begins with it and has nothing else of a header,
 * as a draft begun by hand does. Null where the title stands beside something else.
 */
export function loneTitle(administrative: AdministrativeDocument): readonly Paragraph[] | null {
  const { source, nationalName, nationalMotto, partyTitle } = administrative;
  const titles = [nationalName, nationalMotto, partyTitle];
  const components = [...leftComponents(administrative), ...rightComponents(administrative)];
  const ranges = components.flatMap((component) => component.ranges);
  const { paragraphs } = source.main;
  const last = paragraphs[Math.max(...ranges.map(({ paragraph }) => paragraph))];
  if (last === undefined || !components.every((component) => titles.includes(component))) {
    return null;
  }
  const isTitle = ({ index, text }: Paragraph): boolean =>
    ranges.some(
      ({ paragraph, start, end }) => paragraph === index && text.trim() === text.slice(start, end).trim(),
    );
  const isAlone = paragraphs
    .slice(0, last.index + 1)
    .every((each) => each.cell === null && each.textBoxAnchor === null && (!hasText(each) || isTitle(each)));
  const end = withRuleLines(source, last).index + 1;
  // The last paragraph of a document cannot be deleted.
  return isAlone && end < paragraphs.length ? paragraphs.slice(0, end) : null;
}

/** Whether the block of the whole header can be inserted, which brings all its lines. */
export function isBroughtByHeader(administrative: AdministrativeDocument): boolean {
  return headerIsMissing(administrative) || loneTitle(administrative) !== null;
}
