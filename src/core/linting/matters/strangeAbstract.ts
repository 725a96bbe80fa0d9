import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { tokenise, type Token } from '../../vietnamese';
import { rangeText } from '../text/rangeText';
import { proseOf } from '../text/prose';
import { SMALL_WORDS } from './matters';

/** Words of the abstract that the text knows nothing of. */
export interface StrangeAbstract {
  readonly actual: string;
  readonly range: Range;
}

/** A text of fewer words sums up too little to be held against its abstract. */
const FEWEST_WORDS_OF_TEXT = 120;
/** An abstract puts things in words of its own; so many in a row that the text never joins are about something else. */
const LONGEST_RUN = 6;
/** And so many of them, one behind the other, that it does not have at all. */
const LONGEST_UNKNOWN = 4;

/** "V/v phúc đáp …": no word of the matter. */
const LEAD = /^\s*(?:V\/v|Về việc)\s+/iu;

function wordsAmong(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
}

/**
 * The stretch of an abstract that is about something else than the text: "phòng, chống bệnh viêm da nổi cục" above a letter on swine fever.
 * What stands behind a year says how something is done, "vui tươi, lành mạnh", rather than what.
 * Null where the text knows it, and where it is too short to tell.
 */
export function strangeAbstract(administrative: AdministrativeDocument): StrangeAbstract | null {
  const { abstract, source } = administrative;
  const [known, pairs] = knownIn(administrative);
  if (abstract === null || known.size === 0) {
    return null;
  }
  for (const range of abstract.ranges) {
    const text = rangeText(source, range);
    const lead = LEAD.exec(text.text)?.[0].length ?? 0;
    const words = wordsAmong(tokenise(text.text)).filter(({ start }) => start >= lead);
    let from = 0;
    for (let at = 1; at <= words.length; at += 1) {
      const [before, word] = [words[at - 1], words[at]];
      if (before !== undefined && word !== undefined && !pairs.has(`${before.key} ${word.key}`)) {
        continue;
      }
      const run = words.slice(from, at);
      // The words at either end are halves of what the text knows: "công | tác".
      const [first, last] = [run[from === 0 ? 0 : 1], run.at(at === words.length ? -1 : -2)];
      const isBehindYear = from > 0 && run[0]?.kind === 'number';
      from = at;
      if (first !== undefined && last !== undefined && !isBehindYear && isStrange(run, known)) {
        return {
          actual: text.text.slice(first.start, last.end),
          range: text.slice(first.start, last.end),
        };
      }
    }
  }
  return null;
}

function isStrange(run: readonly Token[], known: ReadonlySet<string>): boolean {
  let unknown = 0;
  return (
    run.length >= LONGEST_RUN &&
    run.some(({ kind, key }) => {
      unknown = known.has(key) || SMALL_WORDS.has(key) || kind === 'number' ? 0 : unknown + 1;
      return unknown >= LONGEST_UNKNOWN;
    })
  );
}

/** The words of the text, and which of them stand side by side; empty for a short text. */
function knownIn(
  administrative: AdministrativeDocument,
): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const own = new Set(administrative.abstract?.ranges.map(({ paragraph }) => paragraph));
  const texts = proseOf(administrative)
    .filter(({ role, paragraph }) => role !== 'header' && role !== 'closing' && !own.has(paragraph.index))
    .map(({ tokens }) => wordsAmong(tokens).map(({ key }) => key));
  const known = new Set(texts.flat());
  const pairs = new Set(
    texts.flatMap((words) => words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)),
  );
  return texts.reduce((all, words) => all + words.length, 0) < FEWEST_WORDS_OF_TEXT
    ? [new Set(), new Set()]
    : [known, pairs];
}
