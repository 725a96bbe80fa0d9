/** Ngang, huyền, sắc, hỏi, ngã, nặng. */
export type Tone = 'level' | 'falling' | 'rising' | 'dipping' | 'broken' | 'heavy';

/** The six tones, in the order in which they are taught. */
export const TONES: readonly Tone[] = ['level', 'falling', 'rising', 'dipping', 'broken', 'heavy'];

const TONE_LETTERS: Readonly<Record<Exclude<Tone, 'level'>, string>> = {
  falling: 'àằầèềìòồờùừỳ',
  rising: 'áắấéếíóốớúứý',
  dipping: 'ảẳẩẻểỉỏổởủửỷ',
  broken: 'ãẵẫẽễĩõỗỡũữỹ',
  heavy: 'ạặậẹệịọộợụựỵ',
};
const PLAIN_VOWELS = 'aăâeêioôơuưy';

const marked = new Map<string, readonly [vowel: string, tone: Tone]>();
const written = new Map<string, string>();
for (const tone of ['falling', 'rising', 'dipping', 'broken', 'heavy'] as const) {
  [...TONE_LETTERS[tone]].forEach((letter, index) => {
    const vowel = PLAIN_VOWELS.charAt(index);
    marked.set(letter, [vowel, tone]);
    written.set(tone + vowel, letter);
  });
}

/** A word without its tone mark. */
export interface Toneless {
  /** Letters keep their breve, circumflex and horn. */
  readonly letters: string;
  readonly tone: Tone;
  /** Index of the letter that carries the mark; -1 for the level tone. */
  readonly place: number;
}

/** Takes the tone mark off a word in small NFC letters; null when it carries two. */
export function withoutTone(word: string): Toneless | null {
  let letters = '';
  let tone: Tone = 'level';
  let place = -1;
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charAt(index);
    const found = letter < '\u0080' ? undefined : marked.get(letter);
    if (found === undefined) {
      letters += letter;
    } else if (place >= 0) {
      return null;
    } else {
      [, tone] = found;
      place = index;
      letters += found[0];
    }
  }
  return { letters, tone, place };
}

/** Writes a tone mark on the letter at `place`, which must be a vowel; the level tone leaves the word as it is. */
export function withTone(letters: string, tone: Tone, place: number): string {
  const letter = written.get(tone + letters.charAt(place));
  return letter === undefined ? letters : letters.slice(0, place) + letter + letters.slice(place + 1);
}
