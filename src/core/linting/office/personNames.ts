import type { AdministrativeDocument, Component } from '../../administrative';
import type { Range } from '../../document';
import { fold, isSurname, spellingKey } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';

/** The name of a person written unlike the name of the same person elsewhere in the document. */
export interface MisnamedPerson {
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
  readonly doubtful: boolean;
}

interface Mention {
  readonly text: string;
  readonly range: Range;
  /** Null for the name under a signature. */
  readonly passage: Passage | null;
}

interface Person {
  readonly syllables: readonly string[];
  readonly mentions: readonly Mention[];
}

/** "đồng chí Lê Văn An": a form of address and what is written with capitals behind it. */
const ADDRESSED =
  /(?<!\p{L})(?:[Đđ]ồng chí|[Đđ]\/c:?|[Ôô]ng|[Bb]à):? ((?:\p{Lu}[\p{L}'’-]*(?: (?=\p{Lu})|(?![\p{L}'’-]))){3,5})/gu;
const HINT = /[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng |[Bb]à /u;
/** So many mentions make one way of writing a name the usual one. */
const USUAL = 3;

/** Who is in the chair and who keeps the minutes, as the minutes say and as those sign. */
const ROLES = [
  { line: /^[-+*•\s]*(?:Chủ trì|Chủ to[aạ]|Chủ tọa)[^:,;]{0,24}:/u, post: /^(?:CHU TRI|CHU TOA)/u },
  {
    line: /^[-+*•\s]*(?:Người ghi|Ghi biên bản|Thư ký)[^:,;]{0,24}:/u,
    post: /^(?:NGUOI GHI|THU KY|GHI BIEN BAN)/u,
  },
];

function syllablesOf(name: string): readonly string[] {
  return name
    .trim()
    .toLowerCase()
    .split(/\s+/u)
    .map((syllable) => spellingKey(syllable));
}

/** Which syllables of two names of equal length differ; null where the lengths do. */
function differences(left: readonly string[], right: readonly string[]): readonly number[] | null {
  return left.length === right.length ? left.flatMap((part, at) => (part === right[at] ? [] : [at])) : null;
}

/** "Hảo" for "Hào": another mark on the same letters, in one syllable. */
function differsInMarks(left: readonly string[], right: readonly string[]): boolean {
  const [at, ...others] = differences(left, right) ?? [];
  return at !== undefined && others.length === 0 && fold(left[at] ?? '') === fold(right[at] ?? '');
}

function signersOf({ signatures, certification }: AdministrativeDocument): readonly Component[] {
  return [...signatures, ...(certification?.signature == null ? [] : [certification.signature])].flatMap(
    ({ signerName }) => (signerName === null ? [] : [signerName]),
  );
}

function personsOf(administrative: AdministrativeDocument, passages: readonly Passage[]): readonly Person[] {
  const mentions: Mention[] = [
    ...signersOf(administrative).flatMap(({ text, ranges: [range] }) =>
      range === undefined ? [] : [{ text, range, passage: null }],
    ),
    ...passages.flatMap((passage) =>
      [...passage.text.text.matchAll(ADDRESSED)].map(({ 0: whole, 1: name = '', index }) => {
        const text = name.trim();
        const start = index + whole.lastIndexOf(name);
        return { text, range: passage.text.slice(start, start + text.length), passage };
      }),
    ),
  ];
  const persons = new Map<string, Person>();
  for (const mention of mentions) {
    const syllables = syllablesOf(mention.text);
    const key = syllables.join(' ');
    if (syllables.length >= 3 && isSurname(syllables[0] ?? '')) {
      persons.set(key, { syllables, mentions: [...(persons.get(key)?.mentions ?? []), mention] });
    }
  }
  return [...persons.values()];
}

/** A name with another mark than the signer's, or than the one that the document writes time and again. */
function misspelt(persons: readonly Person[]): readonly MisnamedPerson[] {
  return persons.flatMap((odd) => {
    const [mention, ...others] = odd.mentions;
    const usual = persons.find(
      ({ syllables, mentions }) =>
        differsInMarks(odd.syllables, syllables) &&
        (mentions.length >= USUAL || mentions.some(({ passage }) => passage === null)) &&
        // Two persons who are named side by side have two names.
        !mentions.some(({ passage }) => passage !== null && passage === mention?.passage),
    );
    const [model] = usual?.mentions ?? [];
    return mention === undefined || others.length > 0 || mention.passage === null || model === undefined
      ? []
      : [{ actual: mention.text, expected: model.text, range: mention.range, doubtful: false }];
  });
}

/** Minutes name their chairman and their secretary, who sign them. */
function otherSigner(
  administrative: AdministrativeDocument,
  passages: readonly Passage[],
): readonly MisnamedPerson[] {
  const { type, signatures } = administrative;
  return ROLES.flatMap(({ line, post }) => {
    const block = signatures.find(({ signingAuthority, signerTitle }) =>
      post.test(fold(signerTitle?.text ?? signingAuthority?.text ?? '')),
    );
    const signer = block?.signerName?.text ?? '';
    const signed = syllablesOf(signer);
    const named = passages.filter(({ text, appendix }) => appendix === null && line.test(text.text));
    const [passage, ...others] = named;
    if (type !== 'bien-ban' || signed.length < 3 || passage === undefined || others.length > 0) {
      return [];
    }
    const names = [...passage.text.text.matchAll(ADDRESSED)];
    const [name] = names;
    const written = name?.[1]?.trim() ?? '';
    const differing = differences(syllablesOf(written), signed);
    if (name === undefined || names.length > 1 || differing?.length === 0) {
      return [];
    }
    const start = name.index + name[0].lastIndexOf(name[1] ?? '');
    const range = passage.text.slice(start, start + written.length);
    return [{ actual: written, expected: signer, range, doubtful: differing?.length !== 1 }];
  });
}

/** Persons whom the document names in two ways. */
export function misnamedPersons(administrative: AdministrativeDocument): readonly MisnamedPerson[] {
  const passages = proseOf(administrative).filter(
    ({ role, quoted, text }) => role !== 'table' && role !== 'header' && !quoted && HINT.test(text.text),
  );
  const found = misspelt(personsOf(administrative, passages));
  const known = new Set(found.map(({ range }) => range.paragraph));
  return [
    ...found,
    ...otherSigner(administrative, passages).filter(({ range }) => !known.has(range.paragraph)),
  ];
}
