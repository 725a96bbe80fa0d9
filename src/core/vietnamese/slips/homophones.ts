import { spellingKey } from '../spellingKey';
import { usualSpelling } from '../lexicon';
import { remembered } from '../memo';
import { parseSyllable, type Syllable } from '../syllables';
import { slipsOf } from './slipsOf';

/** Onsets that most of the country, North or South, speaks alike; each by the one that stands for all. */
const SPOKEN: Readonly<Record<string, string>> = { gi: 'd', r: 'd', x: 's', tr: 'ch', n: 'l' };

/** Finals that the South speaks alike, likewise. */
const SPOKEN_FINALS: readonly (readonly [RegExp, string])[] = [
  [/ng$/u, 'n'],
  [/c$/u, 't'],
];

/** A syllable that whoever writes by ear may have meant. */
export interface SoundAlike {
  /** Its number in the lexicon. */
  readonly meant: number;
  /** Many speak both alike; else they only sound much the same. */
  readonly isHomophone: boolean;
}

/** The syllables of the lexicon that sound like the given one, a `spellingKey`. */
export const soundAlikesOf: (written: string) => readonly SoundAlike[] = remembered((written) =>
  slipsOf(written).flatMap(({ meant, kind }) => {
    const isHomophone = areHomophones(written, spellingKey(usualSpelling(meant)));
    return isHomophone || kind === 'sound' ? [{ meant, isHomophone }] : [];
  }),
);

/**
 * Whether one thing parts two syllables, `spellingKey`s, that many speak alike: `giành` and `dành`, `suất` and `xuất`, `trú` and `chú`,
 * `nâng` and `lâng`, `ngũ` and `ngủ`, `mặc` and `mặt`.
 */
export function areHomophones(written: string, meant: string): boolean {
  const [left, right] = [parseSyllable(written), parseSyllable(meant)];
  if (left === null || right === null) {
    return false;
  }
  const parted = [left.onset !== right.onset, left.rime !== right.rime, left.tone !== right.tone];
  const spokenAlike = [
    spoken(left.onset) === spoken(right.onset),
    spokenRime(left.rime) === spokenRime(right.rime),
    isDippingOrBroken(left) && isDippingOrBroken(right),
  ];
  const only = parted.indexOf(true);
  return parted.lastIndexOf(true) === only && spokenAlike[only] === true;
}

function spoken(onset: string): string {
  return SPOKEN[onset] ?? onset;
}

function spokenRime(rime: string): string {
  return SPOKEN_FINALS.reduce((spelt, [final, stands]) => spelt.replace(final, stands), rime);
}

/** Hỏi and ngã. */
function isDippingOrBroken({ tone }: Syllable): boolean {
  return tone === 'dipping' || tone === 'broken';
}
