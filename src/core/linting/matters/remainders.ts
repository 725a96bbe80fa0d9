import type { AdministrativeDocument } from '../../administrative';
import { matchesIn, numberOf } from '../../vietnamese';
import { PROSE_ROLES, proseOf, type Passage } from '../text/prose';
import { contradictionAt, type Contradiction } from './facts';
import { SMALL_WORDS, textOf, type Stretch } from './matters';

/** So much of something that is left. */
interface Remainder extends Stretch {
  readonly figures: string;
  /** What is left, by its first word: "hộ", "ha". */
  readonly unit: string;
  /** What has not been done with it, or is still to be done: the words of the clause. */
  readonly words: ReadonlySet<string>;
}

const NUMBER = String.raw`(?<![\d.,/\p{L}-])(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)`;
/** "còn 17 hộ chưa nhận nền", "06 hộ chưa đồng ý kiểm đếm": what has not been done. */
const NOT_YET = new RegExp(String.raw`${NUMBER} (\p{L}+)(?: \p{L}+){0,2}? chưa ((?:\p{L}+ ?){1,5})`, 'gu');
/** "giao nền cho 17 hộ còn lại": what is to be done. */
const THE_REST = new RegExp(String.raw`${NUMBER} (\p{L}+)(?: \p{L}+){0,2}? còn lại`, 'gu');

const MOST = 60;

/** What a document says is left in one place, and what is to be done with the rest in another, which is another number. */
export function toldRemainders(administrative: AdministrativeDocument): readonly Contradiction[] {
  const lines = proseOf(administrative).filter(({ role, quoted }) => !quoted && PROSE_ROLES.has(role));
  const rests = lines
    .filter(({ text }) => text.text.includes(' còn lại'))
    .flatMap((line) => remaindersIn(line, THE_REST, ({ index }) => clauseBefore(line.text.text, index)));
  const undone =
    rests.length === 0
      ? []
      : lines
          .filter(({ text }) => text.text.includes(' chưa '))
          .flatMap((line) => remaindersIn(line, NOT_YET, (match) => match[3] ?? ''));
  // So many are told of many places, each with a rest of its own.
  if (undone.length > MOST || rests.length > MOST) {
    return [];
  }
  return rests.flatMap((rest): readonly Contradiction[] => {
    const alike = undone
      .filter(({ unit, passage }) => unit === rest.unit && passage !== rest.passage)
      .map((left) => ({ left, shared: [...left.words].filter((word) => rest.words.has(word)).length }))
      .filter(({ shared }) => shared > 0)
      .sort((one, other) => other.shared - one.shared);
    const [best] = alike;
    return best === undefined || alike.some(({ left }) => numberOf(left.figures) === numberOf(rest.figures))
      ? []
      : [contradictionAt(rest, textOf(best.left))];
  });
}

function remaindersIn(
  passage: Passage,
  pattern: RegExp,
  toldOf: (match: RegExpExecArray) => string,
): readonly Remainder[] {
  return matchesIn(passage.text.text, pattern).map((match) => ({
    passage,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    figures: match[1] ?? '',
    unit: (match[2] ?? '').toLowerCase(),
    words: new Set(
      toldOf(match)
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== '' && !SMALL_WORDS.has(word)),
    ),
  }));
}

/** The words of the clause up to a number. */
function clauseBefore(text: string, until: number): string {
  return text.slice(0, until).split(/[;.]/u).at(-1) ?? '';
}
