import type { Paragraph, Story } from '../../document';
import type { Fragment } from '../fragment';
import { fragmentTexts } from '../fragmentText';
import type { InsertionPlace } from '../insertionPlace';
import { compareParagraphs, type ParagraphComparison } from './compareParagraphs';
import type { Deviation } from './deviation';
import { plannedText } from './keptText';
import { planOf, type PlannedChanges } from './plannedChanges';

/** What the story must hold, in order. */
type Expected =
  | { readonly kind: 'kept'; readonly paragraph: Paragraph; readonly text: string }
  | { readonly kind: 'deleted'; readonly paragraph: Paragraph }
  | { readonly kind: 'inserted'; readonly text: string }
  /** An empty paragraph that an inserted table may need beside it, to part it from another or to end what holds it. */
  | { readonly kind: 'filler'; readonly of: 'tableBelow' | 'tableAbove' };

/** A fragment and where it lands in the story. */
export interface PlacedFragment {
  readonly place: InsertionPlace;
  readonly fragment: Fragment;
}

/** Walks through a story before and after the edits, paragraph by paragraph. */
export function compareStories(
  before: Story,
  after: Story,
  planned: PlannedChanges,
  insertions: readonly PlacedFragment[],
  comparison: ParagraphComparison,
): readonly Deviation[] {
  const expected = expectedParagraphs(before, planned, insertions);
  const found: Deviation[] = [];
  let spare =
    after.paragraphs.length - expected.filter(({ kind }) => kind === 'kept' || kind === 'inserted').length;
  let at = 0;
  for (const [index, item] of expected.entries()) {
    const present = after.paragraphs[at];
    if (item.kind === 'filler' || item.kind === 'deleted') {
      const tracked = item.kind === 'deleted' && present?.markDeleted === true;
      const filled = item.kind === 'filler' && spare > 0 && isFiller(after, at, item.of);
      if (tracked || filled) {
        at++;
        spare--;
      }
      continue;
    }
    if (present === undefined || (present.text !== item.text && stands(expected, index + 1, present.text))) {
      found.push(missing(item, before.part));
      spare++;
      continue;
    }
    while (spare > 0 && after.paragraphs[at]?.text !== item.text && standsLater(after, at, item.text)) {
      found.push(added(after.paragraphs[at], before.part));
      at++;
      spare--;
    }
    const reached = after.paragraphs[at];
    if (reached !== undefined && item.kind === 'kept') {
      const plan = planOf(planned, before.part, item.paragraph.index);
      found.push(...compareParagraphs(item.paragraph, reached, plan, comparison));
    } else if (reached !== undefined && item.kind === 'inserted' && reached.text !== item.text) {
      found.push({
        kind: 'text',
        part: before.part,
        paragraph: null,
        expected: item.text,
        found: reached.text,
      });
    }
    at++;
  }
  found.push(...after.paragraphs.slice(at).map((paragraph) => added(paragraph, before.part)));
  return found;
}

/** An empty paragraph right beside a table, and none of its own: the first cell of a table may be empty as well. */
function isFiller({ paragraphs, tables }: Story, at: number, beside: 'tableBelow' | 'tableAbove'): boolean {
  return (
    paragraphs[at]?.text === '' &&
    tables.some(({ firstParagraph, endParagraph }) =>
      beside === 'tableBelow' ? firstParagraph === at + 1 : endParagraph === at,
    )
  );
}

/** A later expected paragraph is the one that stands here. */
function stands(expected: readonly Expected[], from: number, text: string): boolean {
  const next = expected.slice(from).find(({ kind }) => kind === 'kept' || kind === 'inserted');
  return next !== undefined && 'text' in next && next.text === text;
}

function standsLater({ paragraphs }: Story, at: number, text: string): boolean {
  return paragraphs[at + 1]?.text === text;
}

function missing(item: Expected, part: string): Deviation {
  const paragraph = item.kind === 'kept' ? item.paragraph.index : null;
  const expected = 'text' in item ? item.text : '';
  return { kind: 'missingParagraph', part, paragraph, expected, found: '' };
}

function added(paragraph: Paragraph | undefined, part: string): Deviation {
  const found = paragraph?.text ?? '';
  return { kind: 'addedParagraph', part, paragraph: paragraph?.index ?? null, expected: '', found };
}

function expectedParagraphs(
  story: Story,
  planned: PlannedChanges,
  insertions: readonly PlacedFragment[],
): readonly Expected[] {
  const before = new Map<number, Expected[]>();
  const after = new Map<number, Expected[]>();
  for (const { place, fragment } of insertions) {
    const gaps = place.side === 'before' ? before : after;
    gaps.set(place.next, [...(gaps.get(place.next) ?? []), ...insertedParagraphs(fragment)]);
  }
  const insertedAt = (gap: number): readonly Expected[] => [
    ...(after.get(gap) ?? []),
    ...(before.get(gap) ?? []),
  ];
  return [
    ...story.paragraphs.flatMap((paragraph): Expected[] => {
      const plan = planOf(planned, story.part, paragraph.index);
      const text = plannedText(paragraph.text, plan.replacements).text;
      const own: Expected = plan.deleted ? { kind: 'deleted', paragraph } : { kind: 'kept', paragraph, text };
      return [...insertedAt(paragraph.index), own];
    }),
    ...insertedAt(story.paragraphs.length),
  ];
}

function insertedParagraphs(fragment: Fragment): readonly Expected[] {
  const paragraphs = fragmentTexts(fragment, '2').map((text): Expected => ({ kind: 'inserted', text }));
  const startsWithTable = fragment.blocks[0]?.kind === 'table';
  const endsWithTable = fragment.blocks.at(-1)?.kind === 'table';
  const above: Expected = { kind: 'filler', of: 'tableBelow' };
  const below: Expected = { kind: 'filler', of: 'tableAbove' };
  return [...(startsWithTable ? [above] : []), ...paragraphs, ...(endsWithTable ? [below] : [])];
}
