import { MAIN_PART, type Document, type Section, type Story } from '../../document';
import type { Edit } from '../edit';
import { insertionPlace } from '../insertionPlace';
import { FormatComparison } from './compareFormats';
import type { ParagraphComparison } from './compareParagraphs';
import { compareStories } from './compareStories';
import type { Deviation, DeviationKind } from './deviation';
import { plannedChanges, type PlannedChanges } from './plannedChanges';

/** Parts that are found again by their name. Headers and footers are found by the sections that show them. */
const NAMED_PARTS: readonly string[] = [MAIN_PART, 'footnotes', 'endnotes'];

/**
 * Compares a document as it was read before and after edits with the edits that were made, and returns everything else that changed:
 * characters outside the planned ranges, effective formats of letters and paragraphs outside the planned properties, paragraphs,
 * tables, fields, drawings, bookmarks, sections, headers, comments. An empty result proves that the edits did what they say and no
 * more. `planned` refers to `before`; edits that were skipped do not belong in it. Tracked changes count as made.
 */
export function proveEdits(
  before: Document,
  after: Document,
  planned: readonly Edit[],
): readonly Deviation[] {
  const plan = plannedChanges(planned);
  const placed = plan.insertions.map(({ at, fragment }) => ({ place: insertionPlace(at, before), fragment }));
  const comparison: ParagraphComparison = {
    formats: new FormatComparison(),
    renumbered: before.main.paragraphs.some(
      ({ index, label }) => label !== null && plan.paragraphs.get(`${MAIN_PART} ${index}`)?.deleted === true,
    ),
  };
  return [
    ...NAMED_PARTS.flatMap((part) => {
      const insertions = part === MAIN_PART ? placed : [];
      return compare(before.stories.get(part), after.stories.get(part), (was, is) =>
        compareStories(was, is, plan, insertions, comparison),
      );
    }),
    ...tables(before, after, plan),
    ...sections(before, after, plan),
    ...furniture(before, after, plan, comparison),
    ...equal('comment', before.comments, after.comments),
    ...equal('settings', before.settings, after.settings),
  ];
}

function compare(
  before: Story | undefined,
  after: Story | undefined,
  compareBoth: (before: Story, after: Story) => readonly Deviation[],
): readonly Deviation[] {
  if (before === undefined) {
    return [];
  }
  const lost: Deviation = {
    kind: 'missingParagraph',
    part: before.part,
    paragraph: null,
    expected: before.part,
    found: '',
  };
  return after === undefined ? [lost] : compareBoth(before, after);
}

function equal(kind: DeviationKind, before: unknown, after: unknown): readonly Deviation[] {
  const [expected, found] = [JSON.stringify(before), JSON.stringify(after)];
  return expected === found ? [] : [{ kind, part: MAIN_PART, paragraph: null, expected, found }];
}

function tables(before: Document, after: Document, { insertions }: PlannedChanges): readonly Deviation[] {
  const inserted = insertions.flatMap(({ fragment }) =>
    fragment.blocks.filter(({ kind }) => kind === 'table'),
  );
  return equal('table', before.main.tables.length + inserted.length, after.main.tables.length);
}

function sections(before: Document, after: Document, plan: PlannedChanges): readonly Deviation[] {
  return [
    ...equal('section', before.sections.length, after.sections.length),
    ...before.sections.flatMap((section) => {
      const now = after.sections[section.index];
      return now === undefined
        ? []
        : equal('section', unplanned(section, section.index, plan), unplanned(now, section.index, plan));
    }),
  ];
}

/** Everything of a section that no edit of it is about. */
function unplanned(
  { page, margins, titlePage, pageNumbering, breakType, columns }: Section,
  index: number,
  { pages, numbered }: PlannedChanges,
): unknown {
  const own = pages.filter(({ section }) => section === index);
  const sides = new Set(own.flatMap((edit) => Object.keys(edit.margins ?? {})));
  return {
    page: own.some((edit) => edit.page !== undefined) ? null : page,
    margins: Object.entries(margins).filter(([side]) => !sides.has(side)),
    titlePage: numbered.has(index) || own.some((edit) => edit.titlePage !== undefined) ? null : titlePage,
    pageNumbering,
    breakType,
    columns,
  };
}

/** Headers and footers as each section shows them. */
function furniture(
  before: Document,
  after: Document,
  plan: PlannedChanges,
  comparison: ParagraphComparison,
): readonly Deviation[] {
  const pairs = new Map<string, string | null>();
  for (const section of before.sections) {
    const now = after.sections[section.index];
    const first = section.titlePage && now?.titlePage === true;
    for (const kind of ['headers', 'footers'] as const) {
      const uses = first ? (['default', 'first', 'even'] as const) : (['default', 'even'] as const);
      for (const use of uses) {
        const part = section[kind][use];
        if (part !== null) {
          pairs.set(part, now?.[kind][use] ?? null);
        }
      }
    }
  }
  return [...pairs].flatMap(([part, now]) =>
    compare(before.stories.get(part), after.stories.get(now ?? ''), (was, is) =>
      plan.numbered.size > 0 ? numberedHeader(was, is) : compareStories(was, is, plan, [], comparison),
    ),
  );
}

/** Where page numbers are put in, what a header or footer said must still be said, in the same order. */
function numberedHeader(before: Story, after: Story): readonly Deviation[] {
  const texts = after.paragraphs.map(({ text }) => text);
  let at = 0;
  for (const { index, text } of before.paragraphs) {
    const found = text.trim() === '' ? at : texts.indexOf(text, at);
    if (found < 0) {
      return [
        { kind: 'header', part: before.part, paragraph: index, expected: text, found: texts.join('|') },
      ];
    }
    at = text.trim() === '' ? at : found + 1;
  }
  return [];
}
