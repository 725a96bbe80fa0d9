import type { AdministrativeDocument } from '../../administrative';
import { groupBy, type Range } from '../../document';
import { fold, isSurname, spellingKey } from '../../vietnamese';
import { inTitleCase } from '../office/administrativeUnit';
import { proseOf, type Passage } from '../text/prose';
import { wordsOf, type WrittenWord } from '../text/words';

/** A proper name that differs from another one of the document in one syllable only, as a slip of the hand makes it. */
export interface AlikeName {
  readonly actual: string;
  readonly other: string;
  readonly range: Range;
  /** The other name is no more frequent, or too short to be unmistakable: two things may be named alike. */
  readonly doubtful: boolean;
}

/** One mention of a proper name: words with capitals, joined, without the noun before them. */
interface Mention {
  readonly passage: Passage;
  readonly words: readonly WrittenWord[];
  readonly keys: readonly string[];
  /** The noun before it, `thôn`, `trường`; '' of a person or where nothing says what it names. */
  readonly kind: string;
}

/** Words before the name of a place, a school, a road. */
const PLACES = new Set(
  'xã phường thôn ấp bản buôn làng xóm tổ khu tỉnh phố đường cầu chợ đảo sông núi tuyến chốt kênh đèo trại non học sở thông trường điểm viện quận huyện cư'.split(
    ' ',
  ),
);
/** Words before the name of a person. */
const ADDRESSES = new Set('ông bà anh chị cô thầy cháu cụ em'.split(' '));
/** Names are longer than this where no noun says what they name. */
const BARE_LENGTH = 3;
const LONGEST = 5;
/** How long a name and how often the other one must be, taken together, so that they are one name beyond doubt. */
const CERTAIN = 5;
/** A document with more names of persons is a list of them: two of them may well be alike. */
const MANY_PERSONS = 40;

/** Names of places, schools and persons that stand once, a mark or a letter beside another name of the document. */
export function alikeNames(administrative: AdministrativeDocument): readonly AlikeName[] {
  const mentions = proseOf(administrative).flatMap(mentionsIn);
  const titled = titledNames(administrative);
  const byName = groupBy(mentions, ({ keys }) => keys.join(' '));
  const persons = [...byName.values()].filter(([first]) => first !== undefined && isPerson(first)).length;
  const beside = new Map<string, Set<string>>();
  for (const name of [...byName.keys(), ...titled.keys()]) {
    for (const pattern of patternsOf(name.split(' '))) {
      beside.set(pattern, (beside.get(pattern) ?? new Set()).add(name));
    }
  }
  const odd = [...byName].flatMap(([name, [own, ...more]]): readonly AlikeName[] => {
    const others = patternsOf(name.split(' ')).flatMap((pattern) =>
      [...(beside.get(pattern) ?? [])].filter((other) => other !== name && isBeside(name, other)),
    );
    const [other, ...further] = others;
    const usual = byName.get(other ?? '') ?? [];
    const title = titled.get(other ?? '');
    if (
      own === undefined ||
      more.length > 0 ||
      titled.has(name) ||
      other === undefined ||
      further.length > 0
    ) {
      return [];
    }
    // Of two names told once each, the later one is the odd one.
    const [model] = usual;
    const isFirst = model !== undefined && usual.length === 1 && isAhead(own, model);
    const isAmongMany = isPerson(own) && persons > MANY_PERSONS;
    return areTwo(own, usual) || (title === undefined && (isFirst || isAmongMany))
      ? []
      : [
          {
            actual: written(own),
            other: model === undefined ? (title ?? '') : written(model),
            range: rangeOf(own),
            doubtful: title === undefined && own.keys.length + usual.length < CERTAIN,
          },
        ];
  });
  return [...odd, ...signersApart(administrative, byName)];
}

/** A signer's name a mark beside the one that the text gives time and again, and which is nobody else's. */
function signersApart(
  { signatures }: AdministrativeDocument,
  byName: ReadonlyMap<string, readonly Mention[]>,
): readonly AlikeName[] {
  return signatures.flatMap(({ signerName }): readonly AlikeName[] => {
    const [range] = signerName?.ranges ?? [];
    const keys = (signerName?.text ?? '').trim().split(/\s+/u).map(spellingKey);
    const own = keys.join(' ');
    const others = [...byName].filter(
      ([name, mentions]) =>
        mentions.length > 1 &&
        name.split(' ').length === keys.length &&
        differInMark(name.split(' '), keys) &&
        mentions.some(isPerson),
    );
    const [other, ...further] = others;
    const model = other?.[1][0];
    const signed = byName.get(own)?.length ?? 0;
    return range === undefined ||
      keys.length < BARE_LENGTH ||
      signed > 1 ||
      model === undefined ||
      further.length > 0
      ? []
      : [{ actual: signerName?.text ?? '', other: written(model), range, doubtful: false }];
  });
}

/** Whether two names of as many syllables differ in one mark and nothing else. */
function differInMark(left: readonly string[], right: readonly string[]): boolean {
  const unlike = left.flatMap((key, at) => (key === right[at] ? [] : [at]));
  const [at = -1] = unlike;
  return unlike.length === 1 && fold(left[at] ?? '') === fold(right[at] ?? '');
}

function isAhead(left: Mention, right: Mention): boolean {
  return left.passage.paragraph.index < right.passage.paragraph.index;
}

function rangeOf({ passage, words }: Mention): Range {
  return passage.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

function written({ passage, words }: Mention): string {
  return passage.text.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

function isPerson({ kind, keys }: Mention): boolean {
  return kind === '' && isSurname(keys[0] ?? '');
}

/** The names of a passage in small letters, with the noun before them left out. */
function mentionsIn(passage: Passage): readonly Mention[] {
  if (passage.quoted || passage.role === 'header' || passage.role === 'display') {
    return [];
  }
  const words = wordsOf(passage);
  const mentions: Mention[] = [];
  let start = 0;
  for (let at = 0; at <= words.length; at += 1) {
    const word = words[at];
    if (at > start && (word === undefined || !isNamed(word) || !word.joined)) {
      mentions.push(...nameOf(passage, words.slice(start, at), words[start - 1]));
      start = at;
    }
    if (word !== undefined && !isNamed(word)) {
      start = at + 1;
    }
  }
  return mentions;
}

/** A syllable with a capital, no abbreviation: "Hòa", not "UBND". */
function isNamed({ capital, text, glued }: WrittenWord): boolean {
  return capital && !glued && (text.length === 1 || text !== text.toUpperCase());
}

function nameOf(
  passage: Passage,
  run: readonly WrittenWord[],
  before: WrittenWord | undefined,
): readonly Mention[] {
  const [first, ...rest] = run;
  if (first === undefined || run.length > LONGEST + 1) {
    return [];
  }
  const head = first.key;
  const isHead = PLACES.has(head) || ADDRESSES.has(head);
  // "Tổ dân phố", "Sông Mã": the noun belongs to a name of one syllable behind it.
  const words = isHead && rest.length > 1 ? rest : run;
  const noun = words === rest ? head : first.joined && before !== undefined ? before.key : '';
  const kind = PLACES.has(noun) ? noun : '';
  const isLong =
    words.length >= BARE_LENGTH ||
    (words.length === BARE_LENGTH - 1 && (kind !== '' || standsAlone(passage, words)));
  return isLong && words.length <= LONGEST
    ? [{ passage, words, keys: words.map(({ spelling }) => spelling), kind }]
    : [];
}

/** Whether a name fills a cell, or its place in a series: "03 thôn: Tà Lạng, Bút Dưa". */
function standsAlone({ text: { text }, role }: Passage, words: readonly WrittenWord[]): boolean {
  const before = text.slice(0, words[0]?.start ?? 0).trimEnd();
  const after = text.slice(words.at(-1)?.end ?? 0).trimStart();
  return (before === '' ? role === 'table' : /[,:;(]$/u.test(before)) && /^(?:$|[,;.)])/u.test(after);
}

/** A name with one of its syllables left open, for each of them. */
function patternsOf(keys: readonly string[]): readonly string[] {
  return keys.map((_, open) => keys.map((key, at) => (at === open ? '*' : key)).join(' '));
}

/** Whether the syllable that parts two names is the other one with another mark; in a longer name also with one other letter. */
function isBeside(left: string, right: string): boolean {
  const others = right.split(' ');
  const keys = left.split(' ');
  const at = keys.findIndex((key, index) => key !== others[index]);
  const [own, other] = [fold(keys[at] ?? ''), fold(others[at] ?? '')];
  return own === other || (keys.length >= BARE_LENGTH && isOneLetterAway(own, other));
}

/** One letter more or fewer, or another one inside a syllable of the same beginning. */
function isOneLetterAway(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < 2 || long.length - short.length > 1) {
    return false;
  }
  let start = 0;
  while (start < short.length && short.charAt(start) === long.charAt(start)) {
    start += 1;
  }
  return start > 0 && short.slice(long.length === short.length ? start + 1 : start) === long.slice(start + 1);
}

/** Whether the document itself tells two such names apart: in one line, list or table, or as places of two levels. */
function areTwo(own: Mention, usual: readonly Mention[]): boolean {
  const { paragraph, item, bullet } = own.passage;
  return usual.some(({ passage, kind }) => {
    const table = passage.paragraph.cell?.table;
    const isOneTable = table !== undefined && table === paragraph.cell?.table;
    const isOneList =
      Math.abs(passage.paragraph.index - paragraph.index) === 1 &&
      (item !== null || bullet !== null) &&
      item?.style === passage.item?.style;
    const isOneLine = passage.paragraph.index === paragraph.index;
    return isOneLine || isOneTable || isOneList || !isSameLevel(own.kind, kind);
  });
}

/** Levels of places: a commune and one of its villages may have names alike, a village and what stands in it have the same. */
const LEVELS: readonly ReadonlySet<string>[] = [
  new Set(['tỉnh']),
  new Set(['huyện', 'quận']),
  new Set(['xã', 'phường']),
  new Set(['thôn', 'ấp', 'bản', 'buôn', 'làng', 'xóm', 'tổ', 'khu', 'phố']),
];

function isSameLevel(left: string, right: string): boolean {
  const [own, other] = [left, right].map((kind) => LEVELS.findIndex((level) => level.has(kind)));
  return own === -1 || other === -1 || own === other;
}

/** The names that the heads of the document and its signatures give, in small letters, each as it is written there: the right ones. */
function titledNames(administrative: AdministrativeDocument): ReadonlyMap<string, string> {
  const { issuingAgency, parentAgency, signatures } = administrative;
  const signers = signatures.map(({ signerName }) => signerName);
  return new Map(
    [issuingAgency, parentAgency, ...signers].flatMap((component) => endingsOf(component?.text ?? '')),
  );
}

/** What an agency's name may end with as the name of its place, or of whom it is called after; a person's whole name. */
function endingsOf(text: string): readonly (readonly [string, string])[] {
  // A mark typed behind a name is no part of it.
  const words = text
    .replace(/[.,;]\s*$/u, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  return [2, 3, 4, 5]
    .filter((length) => length <= words.length)
    .map((length) => words.slice(words.length - length))
    .map((ending) => [ending.map(spellingKey).join(' '), ending.map(inTitleCase).join(' ')]);
}
