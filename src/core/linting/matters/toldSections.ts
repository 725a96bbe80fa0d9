import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { groupBy } from '../../document';
import { foldedWords } from '../../vietnamese';
import { datesOf, daysOf, writtenDate, type DocumentDate } from '../dates/dates';
import type { Contradiction } from './facts';
import { mattersOf, textOf, type Matter } from './matters';

/** Shorter names of tasks are those of any task. */
const FEWEST_WORDS = 3;

/** Days that a table of tasks sets for what a heading of the text is called, and that the part below it does not know. */
export function toldSections(administrative: AdministrativeDocument): readonly Contradiction[] {
  const rows = mattersOf(administrative).filter(({ table }) => table !== null);
  if (rows.length === 0) {
    return [];
  }
  const dates = datesOf(administrative).filter(
    ({ mention, role }) => mention.precision === 'day' && role !== 'citation' && role !== 'past',
  );
  const byParagraph = groupBy(dates, ({ passage }) => passage.paragraph.index);
  const inTables = new Set(
    rows.flatMap(({ stretches }) => stretches.map(({ passage }) => passage.paragraph.index)),
  );
  const inText = dates.filter(({ passage }) => !inTables.has(passage.paragraph.index));
  return rows.flatMap((row): readonly Contradiction[] => {
    const own = row.stretches.flatMap(({ passage }) => byParagraph.get(passage.paragraph.index) ?? []);
    const [date] = own;
    const section = own.length === 1 ? sectionOf(administrative, row) : null;
    const told = inText.filter(
      ({ passage: { paragraph } }) =>
        section !== null && section.paragraph < paragraph.index && paragraph.index < section.endParagraph,
    );
    const last = told.at(-1);
    return date === undefined || last === undefined || told.some((other) => dayOf(other) === dayOf(date))
      ? []
      : [{ actual: writtenDate(date), other: writtenDate(last), range: date.range }];
  });
}

function dayOf({ mention }: DocumentDate): string | null {
  return daysOf(mention)?.last ?? null;
}

/** The one heading that names the task of a row, or begins with it. */
function sectionOf({ outline }: AdministrativeDocument, { about }: Matter): OutlineItem | null {
  const task = foldedWords(textOf(about));
  const named = outline.filter(
    ({ kind, part, inTable, title }) =>
      kind === 'heading' && part === 'body' && !inTable && `${foldedWords(title)} `.startsWith(`${task} `),
  );
  const [only] = named;
  return task.split(' ').length < FEWEST_WORDS || named.length > 1 ? null : (only ?? null);
}
