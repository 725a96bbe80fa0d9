import type { AdministrativeDocument, Component } from '../../administrative';
import { oncePer } from '../../document';
import type { FoundPhrase, PhraseTable, Token } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { learntNames } from './learntNames';
import { isBody, nameTable, type NameEntry, type SoughtName } from './nameTable';
import { judgeSpelling, type Misspelling } from './spelling';
import { withoutBlanks } from './words';

/** A name in a passage, from word `start` to before word `end`. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly sought: SoughtName;
  /** Null: its capitals are right, or cannot be judged. */
  readonly misspelling: Misspelling | null;
}

/** A passage whose names have been read. */
export interface NamedPassage {
  readonly passage: Passage;
  readonly words: readonly Token[];
  readonly names: readonly FoundName[];
  /** Words of names and of ordinary phrases; the others stand alone. */
  readonly taken: ReadonlySet<number>;
  /** Words inside quotation marks: quoted as they are. */
  readonly quoted: ReadonlySet<number>;
}

/**
 * The names in the running text, headings, lists, tables, recipients, read once per document. Left out are backdrops, quotations of
 * several paragraphs, lines in capitals, and the parts of header and signature whose letters have clauses of their own.
 */
export const namesOf = oncePer((administrative: AdministrativeDocument): readonly NamedPassage[] => {
  const own = paragraphsWithOwnClauses(administrative);
  const passages = proseOf(administrative)
    .filter(({ role, quoted, paragraph }) => role !== 'display' && !quoted && !own.has(paragraph.index))
    .map((passage) => ({ passage, words: withoutBlanks(passage.tokens) }));
  // The tables of names come first: they tell more of a name than the document does.
  const tables = [nameTable(), learntNames(administrative, passages)];
  return byUsage(passages.map(({ passage, words }) => readPassage(passage, words, tables)));
});

/** A name whose capitals are wrong. */
export interface MisspeltName {
  readonly named: NamedPassage;
  readonly name: FoundName;
  readonly misspelling: Misspelling;
}

/** The names whose capitals are wrong, in reading order: few among many, and many rules ask for them. */
export const misspeltNamesOf = oncePer((administrative: AdministrativeDocument): readonly MisspeltName[] =>
  namesOf(administrative).flatMap((named) =>
    named.names.flatMap((name) =>
      name.misspelling === null ? [] : [{ named, name, misspelling: name.misspelling }],
    ),
  ),
);

/** Whether a name whose capitals are wrong begins at an offset of a passage: its clause says so already. */
export function misspeltNameBegins(
  administrative: AdministrativeDocument,
  passage: Passage,
  offset: number,
): boolean {
  return misspeltNamesOf(administrative).some(
    ({ named, name }) => named.passage === passage && named.words[name.start]?.start === offset,
  );
}

function paragraphsWithOwnClauses(administrative: AdministrativeDocument): ReadonlySet<number> {
  const { nationalName, nationalMotto, partyTitle, parentAgency, issuingAgency } = administrative;
  const { placeAndDate, documentTypeName, signatures } = administrative;
  const components: readonly (Component | null)[] = [
    nationalName,
    nationalMotto,
    partyTitle,
    parentAgency,
    issuingAgency,
    placeAndDate,
    documentTypeName,
    ...signatures.flatMap((block) => [block.signingAuthority, block.signerTitle, block.signerName]),
  ];
  return new Set(
    components.flatMap((component) => component?.ranges.map(({ paragraph }) => paragraph) ?? []),
  );
}

function readPassage(
  passage: Passage,
  words: readonly Token[],
  tables: readonly PhraseTable<NameEntry>[],
): NamedPassage {
  const keys = words.map(({ key }) => key);
  const quoted = QUOTATION_MARK.test(passage.text.text) ? quotedWords(words) : NONE;
  const names: FoundName[] = [];
  const taken = new Set<number>();
  let at = 0;
  let shared = false;
  while (at < words.length) {
    const found = longest(tables, keys, at);
    const unit = found !== null && found.end > at + 1 && sharesUnit(found, tables, keys);
    const end = (found?.end ?? at + 1) - (unit ? 1 : 0);
    if (found !== null) {
      for (let index = at; index < end; index += 1) {
        taken.add(index);
      }
    }
    if (found !== null && found.value !== 'ordinary' && !quoted.has(at)) {
      const named = unit ? withoutLastWord(found.value) : found.value;
      const sought = shared ? withFirstWord(named, words[at]?.text ?? '') : named;
      const misspelling = judgeSpelling(passage, words, { start: at, end }, sought);
      names.push({ start: at, end, sought: found.value, misspelling });
    }
    shared = found !== null && !unit && sharesLastWord(found, tables, keys);
    at = shared ? end - 1 : end;
  }
  return { passage, words, names, taken, quoted };
}

/** "Trưởng phòng Tài chính": the post ends with the word that the name of the body begins with. */
function sharesLastWord(
  { end, value }: FoundPhrase<NameEntry>,
  tables: readonly PhraseTable<NameEntry>[],
  keys: readonly string[],
): boolean {
  const body = value !== 'ordinary' && value.kind === 'post' ? longest(tables, keys, end - 1) : null;
  return body !== null && body.value !== 'ordinary' && isBody(body.value.kind) && body.end > end;
}

/** "Công an tỉnh Phú Thọ": the name of the body ends with the unit whose name goes on. */
function sharesUnit(
  { end, value }: FoundPhrase<NameEntry>,
  tables: readonly PhraseTable<NameEntry>[],
  keys: readonly string[],
): boolean {
  const place = value !== 'ordinary' && isBody(value.kind) ? longest(tables, keys, end - 1) : null;
  return (
    place !== null &&
    place.value !== 'ordinary' &&
    place.value.kind === 'administrativeUnit' &&
    place.end > end
  );
}

function withoutLastWord(sought: SoughtName): SoughtName {
  return { ...sought, spellings: sought.spellings.map((spelling) => spelling.slice(0, -1)) };
}

/** The name with its first word as the post before it has it. */
function withFirstWord(sought: SoughtName, first: string): SoughtName {
  return { ...sought, spellings: sought.spellings.map(([, ...others]) => [first, ...others]) };
}

function longest(
  tables: readonly PhraseTable<NameEntry>[],
  keys: readonly string[],
  at: number,
): FoundPhrase<NameEntry> | null {
  let best: FoundPhrase<NameEntry> | null = null;
  for (const table of tables) {
    const found = table.longestAt(keys, at);
    if (found !== null && found.end > (best?.end ?? 0)) {
      best = found;
    }
  }
  return best;
}

/** Takes back what only usage could condemn, where the document does not mostly spell those words as a name. */
function byUsage(passages: readonly NamedPassage[]): readonly NamedPassage[] {
  const balance = new Map<SoughtName, number>();
  for (const { sought, misspelling } of passages.flatMap(({ names }) => names)) {
    if (sought.lowercase === 'usage' && (misspelling === null || misspelling.byUsage)) {
      balance.set(sought, (balance.get(sought) ?? 0) + (misspelling === null ? 1 : -1));
    }
  }
  const isUnsure = ({ misspelling, sought }: NamedPassage['names'][number]): boolean =>
    misspelling?.byUsage === true && (balance.get(sought) ?? 0) <= 0;
  return passages.map((passage) =>
    passage.names.some(isUnsure)
      ? {
          ...passage,
          names: passage.names.map((name) => (isUnsure(name) ? { ...name, misspelling: null } : name)),
        }
      : passage,
  );
}

const NONE: ReadonlySet<number> = new Set();
const QUOTATION_MARK = /["“”‘’«»]/u;
const OPENING = new Set(['“', '‘', '«']);
const CLOSING = new Set(['”', '’', '»']);

function quotedWords(words: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let open = false;
  for (const [index, { text }] of words.entries()) {
    if (OPENING.has(text)) {
      open = true;
    } else if (CLOSING.has(text)) {
      open = false;
    } else if (text === '"') {
      open = !open;
    } else if (open) {
      quoted.add(index);
    }
  }
  return quoted;
}
