import { parseSyllable, type Syllable } from '../syllables';
import { foldCharacters } from '../text';

/**
 * How one syllable could come out when another was meant. `typical`: a tone, a mark or a letter that people confuse; `possible`: any
 * other single letter dropped, doubled, swapped or hit beside; null: neither.
 */
export type SlipKind = 'typical' | 'possible';

/** Onsets that are spoken alike in some part of the country, or lose a letter when typed. */
const ONSETS_ALIKE = pairs(
  'd gi,d r,gi r,d v,gi v,d đ,s x,ch tr,l n,n nh,n ng,nh ng,t th,t tr,c ch,c kh,k kh,h kh,p ph,b v,g ng,gh ngh,th tr,ch th,c qu,h qu,b p,c g',
);
/** Finals likewise. */
const FINALS_ALIKE = pairs('n ng,n nh,t c,c ch,t ch,ng nh,i y,o u,m n,t p,n t');

const known = new Map<string, SlipKind | null>();

/** Whether `written` may be a slip for `meant`; both are syllables in small NFC letters. */
export function slipKind(written: string, meant: string): SlipKind | null {
  const key = `${written} ${meant}`;
  const cached = known.get(key);
  if (cached !== undefined) {
    return cached;
  }
  const left = parseSyllable(written);
  const right = parseSyllable(meant);
  const kind = left === null || right === null || spellAlike(left, right) ? null : compare(left, right);
  known.set(key, kind);
  return kind;
}

/** `qui` and `quy`: two spellings of one syllable, a matter of consistency. */
function spellAlike(left: Syllable, right: Syllable): boolean {
  const rime = (syllable: Syllable): string => syllable.rime.replace(/^y$/u, 'i');
  return left.onset === right.onset && left.tone === right.tone && rime(left) === rime(right);
}

function compare(written: Syllable, meant: Syllable): SlipKind | null {
  const sameOnset = written.onset === meant.onset;
  const sameRime = written.rime === meant.rime;
  const sameTone = written.tone === meant.tone;
  if (sameOnset && sameRime) {
    return 'typical';
  }
  if (sameRime && sameTone) {
    return onsetSlip(written.onset, meant.onset);
  }
  if (sameOnset && foldCharacters(written.rime) === foldCharacters(meant.rime)) {
    return sameTone ? 'typical' : 'possible';
  }
  return sameOnset && sameTone ? rimeSlip(written.rime, meant.rime) : null;
}

function onsetSlip(written: string, meant: string): SlipKind | null {
  if (ONSETS_ALIKE.has(`${written} ${meant}`)) {
    return 'typical';
  }
  return isOneLetterAway(written, meant) ? 'possible' : null;
}

const VOWELS = /^[aăâeêioôơuưy]+/u;

function rimeSlip(written: string, meant: string): SlipKind | null {
  const vowels = VOWELS.exec(written)?.[0] ?? '';
  const meantVowels = VOWELS.exec(meant)?.[0] ?? '';
  const finals = `${written.slice(vowels.length)} ${meant.slice(meantVowels.length)}`;
  if (vowels === meantVowels && (FINALS_ALIKE.has(finals) || finals.trim().length <= 1)) {
    return FINALS_ALIKE.has(finals) ? 'typical' : 'possible';
  }
  return isOneLetterAway(foldCharacters(written), foldCharacters(meant)) ? 'possible' : null;
}

/** One letter more, fewer, other, or two neighbours swapped. */
export function isOneLetterAway(left: string, right: string): boolean {
  if (left.length > right.length) {
    return isOneLetterAway(right, left);
  }
  if (right.length - left.length > 1) {
    return false;
  }
  let start = 0;
  while (start < left.length && left.charAt(start) === right.charAt(start)) {
    start += 1;
  }
  if (left.length < right.length) {
    return left.slice(start) === right.slice(start + 1);
  }
  const swapped = left.charAt(start + 1) + left.charAt(start) === right.slice(start, start + 2);
  return (
    left.slice(start + 1) === right.slice(start + 1) ||
    (swapped && left.slice(start + 2) === right.slice(start + 2))
  );
}

function pairs(list: string): ReadonlySet<string> {
  return new Set(list.split(',').flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]));
}
