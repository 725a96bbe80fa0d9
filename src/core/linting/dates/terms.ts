import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { matchesIn } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';

/** A term of office that is over, named where the document speaks of the present one. */
export interface LeftTerm {
  readonly actual: string;
  readonly expected: string | null;
  readonly range: Range;
  readonly doubtful: boolean;
}

interface Term {
  readonly passage: Passage;
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly range: Range;
}

const TERM = /(?<!\p{L})nhiệm kỳ (\d{4})( ?[-–—] ?)(\d{4})(?!\d)/giu;
/** The term before is told, reckoned up or handed over. */
const TOLD =
  /(?<!\p{L})(?:kết quả|tổng kết|nhiệm kỳ (?:trước|qua)|khóa trước|khoá trước|so với|đánh giá|kiểm điểm|nguyên|cũ|đã|hết nhiệm kỳ|thay thế|bãi bỏ|chuyển tiếp)(?!\p{L})/iu;
/** So many other mentions say which term is the document's; fewer are enough where they are of the same body. */
const USUAL = 3;
const USUAL_OF_SAME = 2;

/** The two words before a term, which tell whose it is. */
function ownerOf({ passage, start }: Term): string {
  return /([^\s,(]+ [^\s,(]+)[ ,(]*$/u.exec(passage.text.text.slice(0, start))?.[1]?.toLowerCase() ?? '';
}

/** A basis of a term that has ended, and the one mention of the term before among those of the present term. */
export function leftTerms(administrative: AdministrativeDocument): readonly LeftTerm[] {
  const year = administrative.placeAndDate?.year ?? null;
  const terms = proseOf(administrative)
    .filter(({ quoted }) => !quoted)
    .flatMap((passage): readonly Term[] =>
      matchesIn(passage.text.text, TERM).map(({ 0: text, 1: first, 3: last, index }) => ({
        passage,
        text,
        first: Number(first),
        last: Number(last),
        start: index,
        range: passage.text.slice(index, index + text.length),
      })),
    );
  const over = terms.filter(
    ({ passage, first, last }) =>
      first < last &&
      !TOLD.test(passage.text.text) &&
      passage.role !== 'header' &&
      passage.role !== 'heading',
  );
  const [odd, ...others] = over.filter((term) => terms.some(({ first }) => first >= term.last));
  const present = terms.filter(({ first }) => odd !== undefined && first === odd.last);
  const [model] = present;
  const isSameOwner = odd !== undefined && present.some((term) => ownerOf(term) === ownerOf(odd));
  const enough = isSameOwner ? USUAL_OF_SAME : USUAL;
  if (odd !== undefined && model !== undefined && others.length === 0 && present.length >= enough) {
    return [{ actual: odd.text, expected: model.text, range: odd.range, doubtful: !isSameOwner }];
  }
  const opening = new Set(administrative.openingSentence?.ranges.map(({ paragraph }) => paragraph));
  // A term that ended before the year of issue is over, whatever else the document names.
  return year === null
    ? []
    : over
        .filter(
          ({ passage, last }) =>
            (passage.role === 'legalBasis' || opening.has(passage.paragraph.index)) && last < year,
        )
        .map(({ text, range }) => ({ actual: text, expected: null, range, doubtful: true }));
}
