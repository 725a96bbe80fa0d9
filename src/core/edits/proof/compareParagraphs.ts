import type { Paragraph } from '../../document';
import type { FormatComparison } from './compareFormats';
import { paragraphDeviation } from './compareFormats';
import type { Deviation, DeviationKind } from './deviation';
import { plannedText } from './keptText';
import type { ParagraphPlan } from './plannedChanges';

export interface ParagraphComparison {
  readonly formats: FormatComparison;
  /** Automatic numbers may move on: a numbered paragraph is planned to go. */
  readonly renumbered: boolean;
}

/** What is otherwise in a paragraph than planned. */
export function compareParagraphs(
  before: Paragraph,
  after: Paragraph,
  plan: ParagraphPlan,
  { formats, renumbered }: ParagraphComparison,
): readonly Deviation[] {
  const found: Deviation[] = [];
  const expect = (kind: DeviationKind, expected: unknown, actual: unknown): void => {
    const [wanted, seen] = [asText(expected), asText(actual)];
    if (wanted !== seen) {
      found.push({ kind, part: before.part, paragraph: before.index, expected: wanted, found: seen });
    }
  };
  const { text, kept } = plannedText(before.text, plan.replacements);
  expect('text', text, after.text);
  if (text === after.text) {
    expect('runFormat', null, formats.firstDeviation(before, after, kept, plan.formats));
  }
  if (text === '' && plan.formats.length === 0 && after.text === '') {
    expect('runFormat', null, formats.differences(before.markFormat, after.markFormat)[0] ?? null);
  }
  const planned = new Set(plan.paragraphFormats.flatMap(({ format }) => Object.keys(format)));
  expect('paragraphFormat', null, paragraphDeviation(before.format, after.format, planned));
  expect('numbering', before.format.numbering, after.format.numbering);
  if (!renumbered) {
    expect('numbering', before.label?.text, after.label?.text);
  }
  const instructions = ({ fields }: Paragraph): readonly string[] =>
    fields.map(({ instruction }) => instruction);
  expect('field', instructions(before), instructions(after));
  const kinds = ({ drawings }: Paragraph): readonly string[] => drawings.map(({ kind }) => kind);
  expect('drawing', kinds(before), kinds(after));
  expect('bookmark', before.bookmarks, after.bookmarks);
  if (plan.replacements.length === 0) {
    // A control that is filled in may dissolve.
    expect('contentControl', before.contentControls.length, after.contentControls.length);
  }
  expect('cell', cellOf(before), cellOf(after));
  return found;
}

function cellOf({ cell }: Paragraph): unknown {
  return cell === null ? null : [cell.row, cell.column, cell.columnSpan, cell.verticalMerge];
}

function asText(value: unknown): string {
  if (value === undefined || value === null) {
    return '';
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
