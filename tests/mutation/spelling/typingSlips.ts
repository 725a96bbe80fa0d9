import {
  parseSyllable,
  TONES,
  withoutTone,
  withTone,
  writeSyllable,
} from '../../../src/core/vietnamese/syllables';
import type { Syllable, Tone } from '../../../src/core/vietnamese';

/** One way in which a hand or an ear goes wrong in writing a word. */
export interface TypingSlip {
  readonly name: string;
  /**
   * The word as it comes out, or null where it cannot go wrong like this. `word` is in small letters, `turn` chooses among several
   * ways.
   */
  readonly write: (word: string, turn: number) => string | null;
}

const KEYS = { falling: 'f', rising: 's', dipping: 'r', broken: 'x', heavy: 'j', level: '' } as const;
const BARE: Readonly<Record<string, string>> = { ư: 'u', ơ: 'o', ă: 'a', â: 'a', ê: 'e', ô: 'o' };
const OTHER: Readonly<Record<string, string>> = {
  ă: 'â',
  â: 'ă',
  ơ: 'ô',
  ô: 'ơ',
  u: 'ư',
  o: 'ô',
  e: 'ê',
  a: 'â',
};

/** What people mistype, mishear and leave out. */
export const TYPING_SLIPS: readonly TypingSlip[] = [
  {
    name: 'another tone',
    write: respelt((syllable, turn) => {
      const others = TONES.filter((tone) => tone !== syllable.tone && tone !== 'level');
      return { ...syllable, tone: others[turn % others.length] ?? 'rising' };
    }),
  },
  { name: 'hỏi and ngã', write: respelt(hookOrTilde) },
  { name: 'lost tone', write: (word) => withoutTone(word)?.letters ?? null },
  { name: 'lost hook', write: (word) => relettered(word, BARE) },
  { name: 'other hat', write: (word) => relettered(word, OTHER) },
  { name: 'd and đ', write: (word) => exchanged(word, 'd', 'đ') },
  { name: 'n and l', write: (word) => exchanged(word, 'n', 'l') },
  { name: 'ch and tr', write: (word) => exchanged(word, 'ch', 'tr') },
  { name: 's and x', write: (word) => exchanged(word, 's', 'x') },
  { name: 'd and gi', write: (word) => exchanged(word, 'd', 'gi') },
  { name: 'n and ng', write: (word) => word.replace(/n$|ng$/u, (end) => (end === 'n' ? 'ng' : 'n')) },
  { name: 'doubled letter', write: (word, turn) => spliced(word, turn, (letter) => letter + letter) },
  { name: 'letter left out', write: (word, turn) => spliced(word, turn, () => '') },
  {
    name: 'swapped letters',
    write: (word, turn) => {
      const at = turn % (word.length - 1);
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    },
  },
  {
    name: 'keystroke left over',
    write: (word) => {
      const toneless = withoutTone(word);
      return toneless === null ? null : toneless.letters + KEYS[toneless.tone];
    },
  },
  {
    name: 'blank within',
    write: (word, turn) => {
      const at = 1 + (turn % (word.length - 2));
      return word.length < 5 ? null : `${word.slice(0, at)} ${word.slice(at)}`;
    },
  },
  { name: 'typed twice', write: (word) => `${word} ${word}` },
];

function respelt(change: (syllable: Syllable, turn: number) => Syllable | null): TypingSlip['write'] {
  return (word, turn) => {
    const syllable = parseSyllable(word);
    const changed = syllable === null ? null : change(syllable, turn);
    const text = changed === null ? null : writeSyllable(changed);
    return text === null || parseSyllable(text) === null ? null : text;
  };
}

const HOOK_OR_TILDE: Partial<Record<Tone, Tone>> = { dipping: 'broken', broken: 'dipping' };

function hookOrTilde(syllable: Syllable): Syllable | null {
  const tone = HOOK_OR_TILDE[syllable.tone];
  return tone === undefined ? null : { ...syllable, tone };
}

/** The first letter of the table exchanged; the tone stays where it is. */
function relettered(word: string, table: Readonly<Record<string, string>>): string | null {
  const toneless = withoutTone(word);
  if (toneless === null) {
    return null;
  }
  const { letters, tone, place } = toneless;
  const at = [...letters].findIndex((letter) => table[letter] !== undefined);
  const changed = letters.slice(0, at) + (table[letters.charAt(at)] ?? '') + letters.slice(at + 1);
  return at === -1 ? null : withTone(changed, tone, place);
}

/** One of the two onsets for the other. */
function exchanged(word: string, left: string, right: string): string | null {
  const onset = parseSyllable(word)?.onset;
  if (onset !== left && onset !== right) {
    return null;
  }
  const text = (onset === left ? right : left) + word.slice(onset.length);
  return parseSyllable(text) === null ? null : text;
}

function spliced(word: string, turn: number, change: (letter: string) => string): string {
  const at = turn % word.length;
  return word.slice(0, at) + change(word.charAt(at)) + word.slice(at + 1);
}
