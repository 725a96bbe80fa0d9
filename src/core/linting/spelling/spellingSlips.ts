import type { AdministrativeDocument } from '../../administrative';
import { oncePer, type Paragraph } from '../../document';
import {
  fold,
  isLegacyText,
  isSyllable,
  isUpperCase,
  COMMON_PAIR,
  pairKind,
  readNumberWords,
  spellingKey,
  syllableNumber,
  type PhraseTable,
} from '../../vietnamese';
import { legacyFont } from '../page/fonts';
import { proseOf, type Passage } from '../text/prose';
import type { WrittenWord } from '../text/words';
import { acceptedPhrases, acceptedPlaces } from './acceptedWords';
import { brokenWord } from './brokenWords';
import { crossedPair } from './crossedPair';
import { halfWord } from './halfWord';
import { impossibleWord } from './impossible';
import { impossibleInName } from './impossibleInName';
import { isInName } from './names';
import { oddSpelling } from './oddSpellings';
import { leftOutWord } from './leftOutWord';
import { misspeltName } from './misspeltName';
import { misspeltProvince } from './misspeltProvince';
import { realWordSlip } from './realWords';
import { phraseSlip } from './phraseSlip';
import { repetitionsIn, type Repetition } from './repetitions';
import { hasNoVowel, NOBODY, rowOf, UNKNOWN, type Row } from './row';
import { shortenedName } from './shortenedName';
import type { SpellingSlip } from './slip';
import { soundAlikeWord } from './soundAlikeWord';
import { isAtEase } from './support';
import { swappedPair } from './swappedPair';
import { usageOf, type Usage } from './usage';

/** A slip and the passage in which it stands. */
export interface FoundSlip {
  readonly passage: Passage;
  readonly slip: SpellingSlip;
}

/** From this share of words that are no Vietnamese on, a passage is in another language or in letters that no font makes good. */
const FOREIGN_SHARE = 0.3;

/** Probable misspellings of a document. `accepted` are words and phrases of the office's own; a phrase is right where it stands as a whole. */
export function spellingSlips(
  administrative: AdministrativeDocument,
  accepted: readonly string[],
): readonly FoundSlip[] {
  const known = foundWith(administrative);
  const key = accepted.join('\n');
  const found = known.get(key) ?? findSlips(administrative, accepted);
  known.set(key, found);
  return found;
}

/** By the words that an office accepts: several rules ask. */
const foundWith = oncePer(() => new Map<string, readonly FoundSlip[]>());

function findSlips(
  administrative: AdministrativeDocument,
  accepted: readonly string[],
): readonly FoundSlip[] {
  const { source, nationalName, nationalMotto, partyTitle, signatures } = administrative;
  // Words that the law prescribes are compared with it letter by letter, by rules of their own.
  const prescribed = new Set(
    [nationalName, nationalMotto, partyTitle].flatMap(
      (component) => component?.ranges.map(({ paragraph }) => paragraph) ?? [],
    ),
  );
  // A name set in capitals has none of the signs by which names are told from words.
  for (const { signerName } of signatures) {
    for (const { paragraph, start, end } of signerName?.ranges ?? []) {
      const text = source.main.paragraphs[paragraph]?.text ?? '';
      if (text.trim() === text.slice(start, end) && isUpperCase(text)) {
        prescribed.add(paragraph);
      }
    }
  }
  const passages = proseOf(administrative).filter(
    ({ paragraph }) => !prescribed.has(paragraph.index) && !isInOldEncoding(paragraph),
  );
  const rows = passages.map(rowOf).filter(isVietnamese);
  const usage = usageOf(rows);
  const own = acceptedPhrases(accepted);
  const dateLine = new Set(administrative.placeAndDate?.ranges.map(({ paragraph }) => paragraph) ?? []);
  const found = rows.flatMap((row) =>
    slipsIn(row, usage, own)
      .filter((slip) => !(dateLine.has(row.passage.paragraph.index) && isOfDate(slip)))
      .map((slip) => ({ passage: row.passage, slip })),
  );
  const sure = new Set(found.filter(({ slip }) => slip.sure).map(({ slip }) => keyOf(slip)));
  return found.map((each) =>
    sure.has(keyOf(each.slip)) ? { ...each, slip: { ...each.slip, sure: true } } : each,
  );
}

/** The same words, mended in the same way, are one slip: where it is sure once, it is sure beside a neighbour that says less. */
function keyOf({ expected, written }: SpellingSlip): string {
  return `${written.toLowerCase()}\n${expected?.toLowerCase() ?? ''}`;
}

/** A word of the date of issue with other marks, which the rule on the form of its line tells. */
function isOfDate({ words, expected }: SpellingSlip): boolean {
  return (
    expected !== null &&
    /^(?:ngày|tháng|năm)$/iu.test(expected) &&
    fold(words[0]?.text ?? '') === fold(expected)
  );
}

/** What a font of an old encoding draws is not what is typed; that it is used is a finding of its own. */
function isInOldEncoding({ text, runs }: Paragraph): boolean {
  return isLegacyText(text) || runs.some((run) => legacyFont(run) !== null);
}

function slipsIn(row: Row, usage: Usage, own: PhraseTable<true>): readonly SpellingSlip[] {
  const typedTwice = placesTypedTwice(repetitionsIn(row));
  const accepted = acceptedPlaces(row, own);
  const found: SpellingSlip[] = [];
  let judged = 0;
  for (let index = 0; index < row.words.length; index += 1) {
    const word = row.words[index];
    const isAbbreviation = row.numbers[index] === NOBODY;
    if (
      word === undefined ||
      isAbbreviation ||
      index < judged ||
      accepted.has(index) ||
      typedTwice.has(index)
    ) {
      continue;
    }
    const slip =
      shortenedName(row, index) ??
      misspeltProvince(row, index) ??
      swappedPair(row, index) ??
      (isAtEase(row, index) ? null : (misspeltName(row, index) ?? slipHere(row, index, usage))) ??
      phraseSlip(row, index) ??
      crossedPair(row, index, usage) ??
      soundAlikeWord(row, index, usage) ??
      gapAt(row, index, usage) ??
      halfAt(row, index, usage);
    if (slip !== null && !isInNumber(row.words, index)) {
      found.push(slip);
      judged = index + slip.words.length + (isPartnerOf(row, index + slip.words.length, slip) ? 1 : 0);
    }
  }
  return found;
}

/** Whether the word at `index` makes a common word with what was meant before it: that it seems to stand alone is the same slip. */
function isPartnerOf(row: Row, index: number, slip: SpellingSlip): boolean {
  return (
    row.words[index]?.joined === true &&
    pairKind(meantBy(slip), row.numbers[index] ?? UNKNOWN) === COMMON_PAIR
  );
}

/** The number of the syllable that was meant; {@link UNKNOWN} where none is told, or more than one. */
function meantBy({ expected }: SpellingSlip): number {
  return expected === null ? UNKNOWN : syllableNumber(spellingKey(expected.toLowerCase()));
}

/** A word that seems to be left out because the one behind it is misspelt is none. */
function gapAt(row: Row, index: number, usage: Usage): SpellingSlip | null {
  const gap = leftOutWord(row, index);
  return gap === null || slipAt(row, index + 1, usage) !== null ? null : gap;
}

/** The other half of a word may be there, misspelt. */
function halfAt(row: Row, index: number, usage: Usage): SpellingSlip | null {
  const half = halfWord(row, index, usage);
  return half === null || [index - 1, index + 1].some((beside) => slipAt(row, beside, usage) !== null)
    ? null
    : half;
}

/** A slip at `index`, unless it is the next word that is surely misspelt and makes a common word with this one: "Bí thu" is no "Bị thu". */
function slipHere(row: Row, index: number, usage: Usage): SpellingSlip | null {
  const slip = slipAt(row, index, usage);
  if (slip === null || slip.sure || row.words[index + 1]?.joined !== true) {
    return slip;
  }
  const next = slipAt(row, index + 1, usage);
  return next?.sure === true && pairKind(row.numbers[index] ?? UNKNOWN, meantBy(next)) === COMMON_PAIR
    ? null
    : slip;
}

function slipAt(row: Row, index: number, usage: Usage): SpellingSlip | null {
  const isName = isInName(row, index);
  return (
    (isName ? impossibleInName : misspelling)(row, index, usage) ?? oddSpelling(row, index, usage, isName)
  );
}

function misspelling(row: Row, index: number, usage: Usage): SpellingSlip | null {
  return brokenWord(row, index) ?? impossibleWord(row, index) ?? realWordSlip(row, index, usage);
}

/** Words typed twice have a clause of their own. */
function placesTypedTwice(repetitions: readonly Repetition[]): ReadonlySet<number> {
  return new Set(repetitions.flatMap(({ start, length }) => [start, start + length]));
}

function isVietnamese({ words }: Row): boolean {
  let all = 0;
  let foreign = 0;
  for (const { key, text, glued, syllable } of words) {
    if (!glued && text.length > 1 && !hasNoVowel(text)) {
      all += 1;
      foreign += syllable === UNKNOWN && !isSyllable(key) ? 1 : 0;
    }
  }
  return all > 0 && (foreign <= 1 || foreign / all < FOREIGN_SHARE);
}

/** Two words of a number in letters: "bốn mươi lăm". */
function isInNumber(words: readonly WrittenWord[], index: number): boolean {
  return [index - 1, index].some((at) => {
    const pair = words.slice(Math.max(0, at), at + 2).map(({ text }) => text);
    return readNumberWords(pair)?.words === 2;
  });
}
