import { remembered } from '../memo';
import { ONSET_NAMES } from '../syllables';
import { foldCharacters } from '../text';

/**
 * How one syllable turns into another by accident. `mark`: its letters stay, a tone mark, a hat, a hook or the stroke of đ comes, goes
 * or changes; `sound`: a letter that people confuse, for it is spoken alike somewhere; `letter`: any other single letter dropped,
 * doubled, swapped or hit beside.
 */
export type SlipKind = 'mark' | 'sound' | 'letter';

/** An onset or a rime that another may have been meant to be. */
export interface PartSlip {
  readonly part: string;
  readonly kind: SlipKind;
}

/** Onsets that are spoken alike in some part of the country, or lose a letter when typed. */
const ONSETS_ALIKE = pairs(
  'd gi,d r,gi r,d v,gi v,s x,ch tr,l n,n nh,n ng,nh ng,t th,t tr,c ch,c kh,k kh,h kh,p ph,b v,g ng,gh ngh,th tr,ch th,c qu,h qu,b p,c g',
);
/** Finals likewise. */
const FINALS_ALIKE = pairs('n ng,n nh,t c,c ch,t ch,ng nh,i y,o u,m n,t p,n t');

/** The onsets that another may have been meant to be. */
export const onsetsBeside: (onset: string) => readonly PartSlip[] = remembered((written) =>
  ONSET_NAMES.flatMap((part): readonly PartSlip[] => {
    const kind = part === written ? null : onsetSlip(written, part);
    return kind === null ? [] : [{ part, kind }];
  }),
);

function onsetSlip(written: string, meant: string): SlipKind | null {
  if (foldCharacters(written) === foldCharacters(meant)) {
    return 'mark';
  }
  if (ONSETS_ALIKE.has(`${written} ${meant}`)) {
    return 'sound';
  }
  return isOneLetterAway(written, meant) ? 'letter' : null;
}

const VOWELS = /^[aăâeêioôơuưy]+/u;

/** How one rime may have been meant to be another; null when neither marks nor a single letter part them. */
export function rimeSlip(written: string, meant: string): SlipKind | null {
  const [plain, plainMeant] = [foldCharacters(written), foldCharacters(meant)];
  // `qui` and `quy` are two spellings of one syllable, a matter of consistency.
  if (plain.replace(/^y$/u, 'i') === plainMeant.replace(/^y$/u, 'i')) {
    return plain === plainMeant ? 'mark' : null;
  }
  const vowels = VOWELS.exec(written)?.[0] ?? '';
  const meantVowels = VOWELS.exec(meant)?.[0] ?? '';
  const finals = `${written.slice(vowels.length)} ${meant.slice(meantVowels.length)}`;
  if (vowels === meantVowels && (FINALS_ALIKE.has(finals) || finals.trim().length <= 1)) {
    return FINALS_ALIKE.has(finals) ? 'sound' : 'letter';
  }
  return isOneLetterAway(plain, plainMeant) ? 'letter' : null;
}

/** One letter more, fewer, other, or two neighbours swapped. */
function isOneLetterAway(left: string, right: string): boolean {
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
