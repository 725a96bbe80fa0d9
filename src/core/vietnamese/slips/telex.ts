import { tonePlaceOf, withoutTone, withTone, type Tone } from '../syllables';

const TONE_KEYS: Readonly<Record<string, Tone>> = {
  f: 'falling',
  s: 'rising',
  r: 'dipping',
  x: 'broken',
  j: 'heavy',
};

/** Behind a vowel these letters are no final: they are keystrokes, struck at once or at the syllable's end. */
const TONE_STROKE = /^(.*[aeiouyăâêôơưw](?:[cmnp]|ch|n[gh]|t)?)([fsrxj])([^fsrxj]*)$/u;

/**
 * What a word in small letters would be if the keystrokes of the Telex method left in it had worked: `thưcj` is `thực`, `vieejc` is
 * `việc`, `dduowcj` is `được`. Null when there are none.
 */
export function readTelex(word: string): string | null {
  const [, before = word, stroke = '', after = ''] = TONE_STROKE.exec(word) ?? [];
  const key = TONE_KEYS[stroke];
  const toneless = withoutTone(before + after);
  if (toneless === null || (key !== undefined && toneless.tone !== 'level')) {
    return null;
  }
  const letters = toneless.letters
    .replace(/^dd/u, 'đ')
    .replace(/aa/u, 'â')
    .replace(/ee/u, 'ê')
    .replace(/oo/u, 'ô')
    .replace(/uow|ưow|uơw/u, 'ươ')
    .replace(/aw/u, 'ă')
    .replace(/ow/u, 'ơ')
    .replace(/uw/u, 'ư');
  const tone = key ?? toneless.tone;
  const place = tonePlaceOf(letters);
  const read = place === null ? null : withTone(letters, tone, place);
  return read === word ? null : read;
}
