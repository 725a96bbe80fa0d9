import { remembered } from '../memo';
import { ONSET_NAMES, RIME_NAMES } from '../syllables';
import { foldCharacters } from '../text';

/**
 * How one syllable turns into another by accident. `mark`: its letters stay, a tone mark, a hat, a hook or the stroke of đ comes, goes
 * or changes; `sound`: a letter that people confuse, for it is spoken alike somewhere; `letter`: any other single letter dropped,
 * doubled, swapped or hit beside; `vowel`: a vowel left out, and the tone mark on it with it ("kim" for "kiểm").
 */
export type SlipKind = 'mark' | 'sound' | 'letter' | 'vowel';

/** An onset or a rime that another may have been meant to be. */
export interface PartSlip {
  readonly part: string;
  readonly kind: Exclude<SlipKind, 'vowel'>;
}

/** Onsets that are spoken alike in some part of the country, or lose a letter when typed. */
const ONSETS_ALIKE = pairs(
  'd gi,d r,gi r,d v,gi v,s x,ch tr,l n,n nh,n ng,nh ng,t th,t tr,c ch,c kh,k kh,h kh,p ph,b v,g ng,gh ngh,th tr,ch th,c qu,h qu,b p,c g',
);
/** Finals likewise. */
const FINALS_ALIKE = pairs('n ng,n nh,t c,c ch,t ch,ng nh,i y,o u,m n,t p,n t');
/** Rimes likewise, where the vowel itself is spoken another way. */
const RIMES_ALIKE = pairs(
  'ai ay,ao au,iu ưu,iu iêu,êu iêu,ưu ươu,iêu ươu,ui uôi,ưi ươi,im iêm,ip iêp,um uôm,uông ung',
);

/** The onsets that another may have been meant to be. */
export const onsetsBeside: (onset: string) => readonly PartSlip[] = remembered((written) =>
  ONSET_NAMES.flatMap((part): readonly PartSlip[] => {
    const kind = part === written ? null : onsetSlip(written, part);
    return kind === null ? [] : [{ part, kind }];
  }),
);

function onsetSlip(written: string, meant: string): PartSlip['kind'] | null {
  if (foldCharacters(written) === foldCharacters(meant)) {
    return 'mark';
  }
  if (ONSETS_ALIKE.has(`${written} ${meant}`)) {
    return 'sound';
  }
  return isOneLetterAway(written, meant) ? 'letter' : null;
}

interface RimeParts {
  readonly rime: string;
  /** Without marks. */
  readonly plain: string;
  readonly vowels: string;
  readonly final: string;
}

const VOWELS = /^[aăâeêioôơuưy]+/u;

const RIME_PARTS: readonly RimeParts[] = RIME_NAMES.map(partsOf);

function partsOf(rime: string): RimeParts {
  const vowels = VOWELS.exec(rime)?.[0] ?? '';
  return { rime, plain: foldCharacters(rime), vowels, final: rime.slice(vowels.length) };
}

/** The rimes that another may have been meant to be. */
export const rimesBeside: (rime: string) => readonly PartSlip[] = remembered((rime) => {
  const written = partsOf(rime);
  return RIME_PARTS.flatMap((meant): readonly PartSlip[] => {
    const kind = meant.rime === rime ? null : rimeSlip(written, meant);
    return kind === null ? [] : [{ part: meant.rime, kind }];
  });
});

/** How one rime may have been meant to be another; null when neither marks nor a single letter part them. */
function rimeSlip(written: RimeParts, meant: RimeParts): PartSlip['kind'] | null {
  if (written.plain === meant.plain) {
    return 'mark';
  }
  if (RIMES_ALIKE.has(`${written.rime} ${meant.rime}`)) {
    return 'sound';
  }
  // `qui` and `quy` are two spellings of one syllable, a matter of consistency.
  if (
    written.plain.length === 1 &&
    meant.plain.length === 1 &&
    `${written.plain}${meant.plain}`.includes('y')
  ) {
    return null;
  }
  if (written.vowels === meant.vowels) {
    if (FINALS_ALIKE.has(`${written.final} ${meant.final}`)) {
      return 'sound';
    }
    if (written.final.length + meant.final.length <= 1) {
      return 'letter';
    }
  }
  return isOneLetterAway(written.plain, meant.plain) ? 'letter' : null;
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
