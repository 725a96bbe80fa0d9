import type { AdministrativeDocument } from '../../administrative';
import type { ProperNameKind } from '../../reference';
import {
  isSurname,
  LUNAR_YEARS,
  type PhraseTable,
  phraseTable,
  spellingKey,
  tokenise,
  type Token,
} from '../../vietnamese';
import type { NameEntry, SoughtName } from './nameTable';
import { unitBefore, UNITS } from './units';
import { beginsUpper } from '../typing/syllables';
import { isInCapitals, withoutBlanks } from './words';

/**
 * Names that the document itself spells with capitals somewhere: of places after the word for a unit, of persons, and those in the
 * lines of the issuing agency and the date. How they are written elsewhere is measured against that.
 */
export function learntNames(
  administrative: AdministrativeDocument,
  passages: readonly { readonly words: readonly Token[] }[],
): PhraseTable<NameEntry> {
  const capitals = passages.flatMap(({ words }) => nameWordsIn(words));
  const persons = [...personsIn(capitals), ...signers(administrative)];
  const places = [...placesIn(capitals), ...placesOfHeader(administrative)];
  const known = new Set(places.map(wording));
  return phraseTable([
    ...unique(persons).map((name) => entry('vietnamesePerson', [], name, 'fault')),
    ...unique(places.filter((name) => !goesOnAfterName(name, known))).flatMap((name) => [
      ...UNITS.map((unit) => entry('administrativeUnit', unit, name, 'fault')),
      entry('administrativeUnit', [], name, 'ordinary'),
    ]),
    ...recurringPairs(capitals).map((name) => entry('administrativeUnit', [], name, 'ordinary', false)),
  ]);
}

function wording(name: readonly Token[]): string {
  return name.map(({ key }) => key).join(' ');
}

function unique(names: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  return [...new Map(names.map((name) => [wording(name), name])).values()];
}

/** "xã An Bình Lần thứ I": a known name with a capital after it. */
function goesOnAfterName(name: readonly Token[], known: ReadonlySet<string>): boolean {
  return name.some((_, at) => at >= 2 && known.has(wording(name.slice(0, at))));
}

function entry(
  kind: ProperNameKind,
  unit: readonly string[],
  name: readonly Token[],
  lowercase: SoughtName['lowercase'],
  certain = true,
): readonly [readonly string[], NameEntry] {
  const spelling = [...unit, ...name.map(({ text }) => text)];
  return [[...unit, ...name.map(({ key }) => key)], { kind, spellings: [spelling], lowercase, certain }];
}

/** The capitalised words that begin at `start`; empty where there are more than a name has. */
function capitalisedRun(words: readonly Token[], start: number): readonly Token[] {
  let end = start;
  while (words[end] !== undefined && isNameWord(words[end])) {
    end += 1;
  }
  return end - start > LONGEST_NAME ? [] : words.slice(start, end);
}

const LONGEST_NAME = 4;

function isNameWord(word: Token | undefined): boolean {
  return word?.kind === 'word' && beginsUpper(word.text) && !isInCapitals(word.text);
}

/** A word that may belong to a name: the word `at` of a line. */
interface NameWord {
  readonly words: readonly Token[];
  readonly at: number;
}

function nameWordsIn(words: readonly Token[]): readonly NameWord[] {
  const found: NameWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (isNameWord(words[at])) {
      found.push({ words, at });
    }
  }
  return found;
}

function placesIn(capitals: readonly NameWord[]): readonly (readonly Token[])[] {
  return capitals
    .filter(({ words, at }) => unitBefore(words, at) !== null)
    .map(({ words, at }) => capitalisedRun(words, at))
    .filter(({ length }) => length >= 2);
}

/** "Bính Ngọ" is a year, with a clause of its own. */
const YEARS: ReadonlySet<string> = new Set(
  LUNAR_YEARS.map((year) => year.split(' ').map(spellingKey).join(' ')),
);

/** "Đền Thượng", "đền Thượng": nouns that a name of one syllable may take in or leave outside, as its people do. */
const BUILT_OR_GROWN: ReadonlySet<string> = new Set(
  'đền đình chùa miếu phủ chợ cầu bến cửa hồ núi sông suối đèo đồi khe thác đập kênh hang đầm vịnh bãi biển hòn đảo bản xóm buôn nhà vua chúa'.split(
    ' ',
  ),
);

/**
 * Two capitalised words that recur by themselves within sentences, and close a phrase at least once: a name without a word before it
 * ("nước mắm Cát Hải, …"). Beginnings of longer names ("Ban Thường vụ") never close one, and words that the document spells either
 * way teach nothing.
 */
function recurringPairs(capitals: readonly NameWord[]): readonly (readonly Token[])[] {
  const pairs = new Map<string, { readonly name: readonly Token[]; capitalised: number; closing: number }>();
  const halves = new Map<string, number>();
  for (const { words, at } of capitals) {
    if (at + 1 === words.length || !isInside(words, at) || BUILT_OR_GROWN.has(words[at]?.key ?? '')) {
      continue;
    }
    const pair = words.slice(at, at + 2);
    const key = wording(pair);
    if (capitalisedRun(words, at).length === 2) {
      const next = words[at + 2];
      const known = pairs.get(key) ?? { name: pair, capitalised: 0, closing: 0 };
      known.capitalised += 1;
      known.closing += next === undefined || next.kind === 'mark' ? 1 : 0;
      pairs.set(key, known);
    } else if (!isNameWord(pair[1])) {
      halves.set(key, (halves.get(key) ?? 0) + 1);
    }
  }
  return [...pairs]
    .filter(
      ([key, { capitalised, closing }]) =>
        !YEARS.has(key) && closing > 0 && capitalised >= 2 && capitalised > 2 * (halves.get(key) ?? 0),
    )
    .map(([, { name }]) => name);
}

/** After a word in small letters. */
function isInside(words: readonly Token[], at: number): boolean {
  const before = words[at - 1];
  return before?.kind === 'word' && !beginsUpper(before.text);
}

function personsIn(capitals: readonly NameWord[]): readonly (readonly Token[])[] {
  return capitals
    .filter(({ words, at }) => isSurname(words[at]?.key ?? '') && !isNameWord(words[at - 1]))
    .map(({ words, at }) => capitalisedRun(words, at))
    .filter(({ length }) => length >= 3);
}

/** Agencies are printed in capitals, so their names are turned into words with one. */
function placesOfHeader({
  issuingAgency,
  parentAgency,
  placeAndDate,
}: AdministrativeDocument): readonly (readonly Token[])[] {
  const agencies = [issuingAgency, parentAgency].map((agency) => titleWords(agency?.text ?? ''));
  const place = titleWords(placeAndDate?.place ?? '');
  const named = placesIn(nameWordsIn(place));
  return [
    ...agencies.flatMap((words) => placesIn(nameWordsIn(words))),
    ...(named.length > 0 ? named : [capitalisedRun(place, 0)]),
  ].filter((name) => name.length >= 2);
}

function signers({ signatures }: AdministrativeDocument): readonly (readonly Token[])[] {
  return signatures.flatMap(({ signerName }) =>
    personsIn(nameWordsIn(withoutBlanks(tokenise(signerName?.text ?? '')))),
  );
}

function titleWords(text: string): readonly Token[] {
  const titled = tokenise(text).map(
    (word) => word.text.charAt(0).toUpperCase() + word.text.slice(1).toLowerCase(),
  );
  return withoutBlanks(tokenise(titled.join('')));
}
