import { groupBy } from '../../document';
import { PROPER_NAMES, type ProperName, type ProperNameKind } from '../../reference';
import { phraseTable, spellingKey, tokenise, type PhraseTable } from '../../vietnamese';
import { ORDINARY_PHRASES } from './ordinaryPhrases';

/** A name as the reader of a document looks for it. */
export interface SoughtName {
  readonly kind: ProperNameKind;
  /** Accepted spellings, the first preferred: the words of each, marks left out. */
  readonly spellings: readonly (readonly string[])[];
  /** What it is with all letters small. */
  readonly lowercase: ProperName['lowercase'];
  /** Whether the spelling itself is beyond doubt. */
  readonly certain: boolean;
}

const BODIES: ReadonlySet<ProperNameKind> = new Set(['body', 'specialBody']);

/** Whether a name is one of a body. */
export function isBody(kind: ProperNameKind): boolean {
  return BODIES.has(kind);
}

/** What the table says of a phrase: a name, or `ordinary` words that only look like one. */
export type NameEntry = SoughtName | 'ordinary';

/** Keys of the words, numbers and marks of a phrase. */
export function keysOf(phrase: string): readonly string[] {
  return tokenise(phrase)
    .filter(({ kind }) => kind !== 'blank')
    .map(({ text }) => spellingKey(text));
}

/** The words of a phrase, marks and numbers left out. */
export function wordsOf(phrase: string): readonly string[] {
  return tokenise(phrase).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
}

/** One entry per wording: spellings that differ in capitals only belong together. */
function entriesOf({
  name,
  aliases,
  kind,
  lowercase,
  confidence,
}: ProperName): readonly (readonly [readonly string[], SoughtName])[] {
  const wordings = groupBy([name, ...aliases], (spelling) => keysOf(spelling).join(' '));
  return [...wordings.values()].map((spellings) => [
    keysOf(spellings[0] ?? name),
    { kind, spellings: spellings.map(wordsOf), lowercase, certain: confidence === 'high' },
  ]);
}

let built: PhraseTable<NameEntry> | null = null;

/** All names of the tables, built when first asked for. */
export function nameTable(): PhraseTable<NameEntry> {
  built ??= phraseTable<NameEntry>([
    ...PROPER_NAMES.flatMap(entriesOf),
    ...ORDINARY_PHRASES.map((phrase) => [keysOf(phrase), 'ordinary'] as const),
  ]);
  return built;
}
