import { foldCharacters, isPhrase, isSyllable, repairsOf, spellingKey, type Repair } from '../../vietnamese';
import type { WrittenWord } from '../words';
import { inCaseOf, type SpellingSlip } from './slip';

/** Loan words that are written in one piece and are no syllables. */
const LOANS = new Set(
  (
    'ôtô môtô ximăng bêtông vácxin vắcxin ôxy ôxi hyđrô cácbon mêtan điôxin kilôgam kilômét micrô sêri đôla amiăng xơcua ' +
    'ampe pêđan ôzôn'
  ).split(' '),
);

/** Foreign words that offices write, and that are a letter away from a Vietnamese syllable. */
const FOREIGN = new Set(
  (
    'chip scan file files data date code chat check click cloud clip club coder crack cross dash demo desk disk down drive drop email ' +
    'event excel face fake fax fanpage feed film flash font form forum game gmail golf google group hacker home host hotline html icon ' +
    'inbox info input internet intranet keyboard link list live logo mail mark master media menu mobile model modem monitor mouse ' +
    'network news offline online open page paper pass phone photo pixel play plus portal post power print pro program radio reset robot ' +
    'router sale score sensor server share shop show sign site slide slogan smart spam sport stand start stop store stress style switch ' +
    'table tablet team test text thread ticket time token tool tour trend update upload user video viber virus visa voucher watch web ' +
    'website wifi window word work zalo zoom gram gallon mega giga watt volt axit protein vitamin clo flo crom carbon cafe cacao ' +
    'container taxi bank banner poster standee backdrop check-in hotel resort festival gala talkshow livestream blockchain big trans'
  ).split(' '),
);

/** A word that no Vietnamese syllable can be, and what it was probably meant to be; null where it may be foreign, a name or a symbol. */
export function impossibleWord(
  words: readonly WrittenWord[],
  index: number,
  inCapitals: boolean,
): SpellingSlip | null {
  const word = words[index];
  if (
    word === undefined ||
    word.glued ||
    isSyllable(word.key) ||
    LOANS.has(word.key) ||
    word.text.length < 2
  ) {
    return null;
  }
  const capitals = word.text === word.text.toUpperCase();
  // "ĐVSNCL", "TTg": capitals inside are an abbreviation, unless the whole line is set in capitals.
  if ((capitals && !inCapitals) || (!capitals && word.text.slice(1) !== word.key.slice(1))) {
    return null;
  }
  const before = word.joined ? (words[index - 1] ?? null) : null;
  const next = words[index + 1];
  const after = next?.joined === true ? next : null;
  const ranked = repairsOf(word.key)
    .map((repair) => ({ repair, fit: fitOf(repair, before, after) }))
    .sort((left, right) => rankOf(right) - rankOf(left));
  const [best, second] = ranked;
  if (best === undefined) {
    return null;
  }
  // Plain ASCII may be English or an abbreviation: only what a keyboard method leaves behind, or two neighbours, speak against it.
  const plain = foldCharacters(word.key) === word.key;
  if (best.fit === 0 && (plain || word.capital || best.repair.text.includes(' '))) {
    return null;
  }
  if (plain && best.fit < 2 && (capitals || word.text.length < 4 || FOREIGN.has(word.key))) {
    return null;
  }
  const clear = best.fit > 0 || (best.repair.certain && second?.repair.certain !== true);
  return {
    words: [word],
    written: word.text,
    expected: clear ? inCaseOf(word.text, best.repair.text) : null,
  };
}

function rankOf({ repair, fit }: { readonly repair: Repair; readonly fit: number }): number {
  return fit * 2 + Number(repair.certain);
}

/** 0 to 2: how many neighbours make a common phrase with the repair. */
function fitOf({ text }: Repair, before: WrittenWord | null, after: WrittenWord | null): number {
  const [first = '', last = first] = text.split(' ').map(spellingKey);
  if (text.includes(' ')) {
    return isPhrase(first, last) ? 1 : 0;
  }
  const fitsBefore = before !== null && isPhrase(before.spelling, first);
  const fitsAfter = after !== null && isPhrase(first, after.spelling);
  return Number(fitsBefore) + Number(fitsAfter);
}
