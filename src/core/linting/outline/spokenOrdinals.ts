import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { capitalised, matchesIn } from '../../vietnamese';
import { passagesWithHint } from '../text/hints';
import { proseOf, type Passage } from '../text/prose';

/** "Hai là," where another one is due. */
export interface SpokenOrdinal {
  readonly actual: string;
  readonly previous: string;
  readonly expected: string;
  readonly range: Range;
}

const NUMBERS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
/** At the beginning of a line or of a sentence: "Một là, …", "hai là: …". */
const SPOKEN = new RegExp(String.raw`(?<=^\s*(?:[-+•] ?)?|[.;:] )(${NUMBERS.join('|')}) là(?=[,:])`, 'giu');
const HINT = /(?<!\p{L})hai là[,:]/iu;

interface Spoken {
  readonly passage: Passage;
  readonly number: number;
  readonly text: string;
  readonly start: number;
}

function spokenIn(passage: Passage): readonly Spoken[] {
  return matchesIn(passage.text.text, SPOKEN).map(({ 0: text, 1: word = '', index }) => ({
    passage,
    number: NUMBERS.indexOf(word.toLowerCase()) + 1,
    text,
    start: index,
  }));
}

/** Points counted in words, of which one does not follow the one before it; each count begins with "một là". */
export function spokenOrdinals(administrative: AdministrativeDocument): readonly SpokenOrdinal[] {
  if (passagesWithHint(administrative, HINT).length === 0) {
    return [];
  }
  const faults: SpokenOrdinal[] = [];
  let before: Spoken | null = null;
  for (const passage of proseOf(administrative)) {
    before = passage.role === 'heading' || passage.role === 'closing' ? null : before;
    for (const spoken of passage.quoted || passage.role === 'table' ? [] : spokenIn(passage)) {
      const due: number = (before?.number ?? 0) + 1;
      if (before !== null && spoken.number !== 1 && spoken.number !== due) {
        faults.push(faultAt(spoken, before, due));
      }
      before = spoken;
    }
  }
  return faults;
}

function faultAt({ passage, text, start }: Spoken, before: Spoken, due: number): SpokenOrdinal {
  const expected = `${NUMBERS[due - 1] ?? ''} là`;
  const isCapital = /^\p{Lu}/u.test(text);
  return {
    actual: text,
    previous: before.text,
    expected: isCapital ? capitalised(expected) : expected,
    range: passage.text.slice(start, start + text.length),
  };
}
