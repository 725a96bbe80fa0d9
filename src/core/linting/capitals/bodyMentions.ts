import type { AdministrativeDocument } from '../../administrative';
import { groupBy } from '../../document';
import { type Token } from '../../vietnamese';
import { beginsLower, beginsUpper } from '../typing/syllables';
import { misspeltNameBegins, namesOf, type NamedPassage } from './names';
import type { PhraseMention } from './phraseMentions';
import { wordRange } from './spelling';
import { isInCapitals } from './words';

/** Nouns that names of bodies, events and programmes begin with. "Ban tổ chức" of an event and "Ban Tổ chức" of the Party are two bodies. */
const NOUNS: readonly (readonly string[])[] = [
  ['tiểu', 'ban'],
  ['tuần', 'lễ'],
  ['ngày', 'hội'],
  ['lễ', 'hội'],
  ['hội', 'thi'],
  ['chương', 'trình'],
  ['chiến', 'dịch'],
  ['hội', 'đồng'],
  ['chi', 'cục'],
  ['trung', 'tâm'],
  ['văn', 'phòng'],
  ['ban'],
  ['phòng'],
  ['tổ'],
  ['đội'],
];
const TWO_BODIES = 'ban tổ chức';

/**
 * Bodies that the document names with a capital, by their first words; each mention says whether the word behind the noun has a capital
 * too: "Hội đồng Nghĩa vụ quân sự", "Hội đồng nghĩa vụ quân sự".
 */
export function bodyMentions(administrative: AdministrativeDocument): readonly (readonly PhraseMention[])[] {
  const mentions = namesOf(administrative).flatMap((named) =>
    named.words.flatMap((_, at) => bodyAt(administrative, named, at) ?? []),
  );
  return [...groupBy(mentions, ({ text }) => text.toLowerCase()).values()];
}

function bodyAt(
  administrative: AdministrativeDocument,
  { passage, words, quoted }: NamedPassage,
  at: number,
): PhraseMention | null {
  const noun = beginsUpper(words[at]?.text ?? '')
    ? NOUNS.find((each) => each.every((key, index) => words[at + index]?.key === key))
    : undefined;
  const end = at + (noun?.length ?? 0) + 2;
  const row = words.slice(at, end);
  const field = words[end - 2];
  if (
    noun === undefined ||
    field === undefined ||
    row.length < end - at ||
    !isRow(passage.text.text, row) ||
    row.map(({ key }) => key).join(' ') === TWO_BODIES ||
    quoted.has(at) ||
    misspeltNameBegins(administrative, passage, words[at]?.start ?? -1)
  ) {
    return null;
  }
  const capital = beginsUpper(field.text);
  const written = passage.text.text.slice(row[0]?.start, row.at(-1)?.end);
  const offset = field.start - (row[0]?.start ?? 0);
  const initial = capital ? field.text.charAt(0).toLowerCase() : field.text.charAt(0).toUpperCase();
  return {
    capital,
    written,
    next: null,
    range: wordRange(passage, words, at, end),
    text: written.slice(0, offset) + initial + written.slice(offset + 1),
  };
}

/** Words that only blanks part, none of them an abbreviation, the last in small letters. */
function isRow(text: string, row: readonly Token[]): boolean {
  return (
    row.every(({ kind, text: word }) => kind === 'word' && !isInCapitals(word)) &&
    beginsLower(row.at(-1)?.text ?? '') &&
    row.slice(1).every((word, at) => text.slice(row[at]?.end, word.start) === ' ')
  );
}
