import { foldCharacters, spellingKey, tokenise } from '../../vietnamese';

/** A word of a phrase as it is compared; several for an abbreviation written out. */
interface PhraseWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** An abbreviation that the phrase does not write out; what it stands for need not show in its letters ("OCOP"). */
  readonly abbreviation: boolean;
}

/** Where a phrase that restates another one says something else; offsets are into the restating text. */
export interface Divergence {
  readonly start: number;
  readonly end: number;
  /** The words of the first phrase in that place, and where they begin in it. */
  readonly stated: string;
  readonly statedStart: number;
}

/** Abbreviations of bodies that every office writes either way. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  UBND: ['UY', 'BAN', 'NHAN', 'DAN'],
  HDND: ['HOI', 'DONG', 'NHAN', 'DAN'],
  MTTQ: ['MAT', 'TRAN', 'TO', 'QUOC'],
  CCHC: ['CAI', 'CACH', 'HANH', 'CHINH'],
  TTHC: ['THU', 'TUC', 'HANH', 'CHINH'],
  KTXH: ['KINH', 'TE', 'XA', 'HOI'],
};

/** Words that carry no matter: a restatement may put them otherwise. */
const LOOSE: ReadonlySet<string> = new Set(
  'VE VIEC VA CAC NHUNG TO CHUC TRIEN THUC HIEN XAY DUNG BAN HANH TREN DIA BAN TAI CUA TRONG CHO VOI TU NHAM THOI GIAN CONG TAC NOI DUNG CHI TIET CU THE NAY LA MOT DAM BAO BAO PHUC VU'.split(
    ' ',
  ),
);

/** Words that carry no matter only behind the one given here. */
const ENDINGS: Readonly<Record<string, string>> = { SO: 'MOT', KHAI: 'TRIEN' };

/** Words that a restatement may leave out or add without touching the rest. */
const SKIPPED: ReadonlySet<string> = new Set(['VE', 'VIEC', 'VA', 'CAC', 'NHUNG']);

const ABBREVIATION = /^\p{Lu}{3,}$/u;

function wordsOf(text: string): readonly PhraseWord[] {
  const inCapitals = !/\p{Ll}/u.test(text);
  return tokenise(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .flatMap(({ text: word, start, end }): readonly PhraseWord[] => {
      const letters = word.normalize('NFC');
      // Without its marks "tư" of "lần thứ tư" would be "từ", which carries no matter.
      // “lí” and “lý” are one word, and a matter for the rule on spelling alike.
      const key = letters.toLowerCase() === 'tư' ? 'TƯ' : foldCharacters(spellingKey(letters)).toUpperCase();
      const known = ABBREVIATIONS[key];
      const abbreviation = known === undefined && !inCapitals && ABBREVIATION.test(letters);
      return (known ?? [key]).map((each) => ({ key: each, start, end, abbreviation }));
    })
    .filter(({ key }) => !SKIPPED.has(key));
}

interface Stretch {
  readonly left: readonly PhraseWord[];
  readonly right: readonly PhraseWord[];
  /** How many shared words stand before it. */
  readonly after: number;
}

/** What differs between two phrases, stretch by stretch, and how many words they share. */
function difference(
  left: readonly PhraseWord[],
  right: readonly PhraseWord[],
): { readonly stretches: readonly Stretch[]; readonly shared: number } {
  const lengths = commonLengths(left, right);
  const stretches: Stretch[] = [];
  let shared = 0;
  let only: { left: PhraseWord[]; right: PhraseWord[]; after: number } = { left: [], right: [], after: 0 };
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const a = left[i];
    const b = right[j];
    if (a !== undefined && b !== undefined && a.key === b.key) {
      stretches.push(only);
      shared += 1;
      only = { left: [], right: [], after: shared };
      i += 1;
      j += 1;
    } else if (
      b === undefined ||
      (a !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      only.left.push(...(a === undefined ? [] : [a]));
      i += 1;
    } else {
      only.right.push(b);
      j += 1;
    }
  }
  stretches.push(only);
  return { stretches: stretches.filter((each) => each.left.length + each.right.length > 0), shared };
}

/** Lengths of the longest common subsequences of the tails. */
function commonLengths(
  left: readonly PhraseWord[],
  right: readonly PhraseWord[],
): readonly (readonly number[])[] {
  const lengths: number[][] = Array.from({ length: left.length + 1 }, () =>
    new Array<number>(right.length + 1).fill(0),
  );
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row !== undefined) {
        row[j] =
          left[i]?.key === right[j]?.key
            ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
            : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
      }
    }
  }
  return lengths;
}

/**
 * "Ủy ban nhân dân xã" against "Đảng ủy xã": what is added before a shared word and what is left out after it stand for each other.
 */
function pairs(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.flatMap((stretch, index) => {
    const next = stretches[index + 1];
    const isAround =
      next !== undefined &&
      next.after === stretch.after + 1 &&
      (stretch.left.length === 0) !== (next.left.length === 0) &&
      (stretch.right.length === 0) !== (next.right.length === 0);
    return isAround
      ? [
          {
            left: [...stretch.left, ...next.left],
            right: [...stretch.right, ...next.right],
            after: stretch.after,
          },
        ]
      : [];
  });
}

function isLoose(words: readonly PhraseWord[]): boolean {
  // "một số" and "triển khai" say nothing, the "sơ" of "sơ kết" and the "khai" of "khai giảng" do.
  return words.every(({ key }, at) => {
    const head = ENDINGS[key];
    return head === undefined ? LOOSE.has(key) : words[at - 1]?.key === head;
  });
}

/** "CCHC" against "cải cách hành chính"; "OCOP" against "mỗi xã một sản phẩm". */
function abbreviates(short: readonly PhraseWord[], long: readonly PhraseWord[]): boolean {
  const [only] = short;
  return (
    only !== undefined &&
    short.length === 1 &&
    long.length > 1 &&
    (only.abbreviation || only.key === long.map(({ key }) => key.charAt(0)).join(''))
  );
}

const YEAR = /^(?:19|20)\d\d$/u;

/**
 * Words of `stated` from the word "năm" to the year, where `restated` says all the rest and names no year; null otherwise. A shorter
 * restatement may leave the year out with other words.
 */
export function lostYear(stated: string, restated: string): string | null {
  const left = wordsOf(stated);
  const right = new Set(wordsOf(restated).map(({ key }) => key));
  const year = left.find(({ key }) => YEAR.test(key));
  const rest = left.filter(({ key }) => !YEAR.test(key) && key !== 'NAM' && !LOOSE.has(key));
  const isWhole = rest.length > 0 && rest.every(({ key }) => right.has(key));
  if (year === undefined || !isWhole || [...right].some((key) => YEAR.test(key))) {
    return null;
  }
  return /(?:năm )?\d{4}$/u.exec(stated.slice(0, year.end))?.[0] ?? null;
}

/** Of less than this share of common words the one is no restatement of the other. */
const SAME_MATTER = 0.5;

/**
 * The first place where `restated` names another thing than `stated` in the same place ("năm 2025" for "năm 2026", "của tỉnh" for "của
 * xã"), or null. A restatement may be shorter or longer, may abbreviate, and may put words that carry no matter otherwise.
 */
export function divergence(stated: string, restated: string): Divergence | null {
  const left = wordsOf(stated);
  const right = wordsOf(restated);
  const { stretches, shared } = difference(left, right);
  const [first] = right;
  const last = right.at(-1);
  if (first === undefined || last === undefined) {
    return null;
  }
  if (shared < Math.min(left.length, right.length) * SAME_MATTER) {
    return isLoose(right) || right.length < 4
      ? null
      : { start: first.start, end: last.end, stated, statedStart: 0 };
  }
  for (const stretch of [...stretches, ...pairs(stretches)]) {
    const [begin] = stretch.right;
    const [from] = stretch.left;
    const isOther =
      begin !== undefined &&
      from !== undefined &&
      !isLoose(stretch.left) &&
      !isLoose(stretch.right) &&
      !abbreviates(stretch.left, stretch.right) &&
      !abbreviates(stretch.right, stretch.left);
    if (isOther) {
      // "2025 của xã" for "2026": behind another number stands what is added.
      const isNumber = stretch.left.length === 1 && [from, begin].every(({ key }) => /^\d+$/u.test(key));
      const end = isNumber ? begin.end : (stretch.right.at(-1)?.end ?? begin.end);
      return {
        start: begin.start,
        end,
        stated: stated.slice(from.start, stretch.left.at(-1)?.end ?? from.end),
        statedStart: from.start,
      };
    }
  }
  return null;
}
