import type { AdministrativeDocument } from '../../administrative';
import { groupBy, type Range } from '../../document';
import { isLunarYear, LUNAR_YEARS, matchesIn } from '../../vietnamese';
import { passagesWithHint } from '../text/hints';
import type { Passage } from '../text/prose';
import { sentenceAround, speaksOfPast } from './pastContext';
import { issueDays } from './plannedDates';

/** A lunar year that is not the one of the calendar beside it, or that the document names once where it names the next one elsewhere. */
export interface LunarYearFault {
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
  /** Both years may be meant. */
  readonly doubtful: boolean;
}

/** What every name of a lunar year ends with: few texts hold one. */
const HINT = / (?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)(?!\p{L})/iu;
const NAME = `(${LUNAR_YEARS.join('|')})(?!\\p{L})`;
/** "Xuân Bính Ngọ năm 2026", "Tết Nguyên đán Bính Ngọ 2026" */
const DATED = new RegExp(`(?<!\\p{L})${NAME},? (?:năm )?\\(?((?:19|20)\\d{2})(?![\\d/-]|\\.\\d)`, 'giu');
/** What is held in a spring: "Xuân Bính Ngọ", "Tết Nguyên đán Bính Ngọ". */
const SPRING = new RegExp(`(?<!\\p{L})(?:xuân|tết|nguyên đán) ${NAME}`, 'giu');
/** What was held last spring is told, not arranged. */
const TOLD =
  /(?<!\p{L})(?:đã|kết quả|tổng kết|rút kinh nghiệm|vừa qua|năm trước|năm ngoái|so với)(?!\p{L})/iu;

interface Spring {
  readonly passage: Passage;
  readonly name: string;
  readonly written: string;
  readonly start: number;
}

/** Lunar years that cannot be right. */
export function lunarYearFaults(administrative: AdministrativeDocument): readonly LunarYearFault[] {
  const passages = passagesWithHint(administrative, HINT).filter(({ quoted }) => !quoted);
  return [...passages.flatMap(datedFaults), ...leftSprings(administrative, passages)];
}

function datedFaults({ text }: Passage): readonly LunarYearFault[] {
  return matchesIn(text.text, DATED).flatMap(
    ({ 1: name = '', 2: year = '', index }): readonly LunarYearFault[] =>
      isLunarYear(name.toLowerCase(), Number(year))
        ? []
        : [{ actual: name, expected: year, range: text.slice(index, index + name.length), doubtful: false }],
  );
}

/** The spring before the one that the document is about, named once. */
function leftSprings(
  administrative: AdministrativeDocument,
  passages: readonly Passage[],
): readonly LunarYearFault[] {
  const issued = issueDays(administrative.placeAndDate);
  const year = issued === null ? 0 : Number(issued.first.slice(0, 4));
  const springs = passages.flatMap((passage) =>
    matchesIn(passage.text.text, SPRING).map(({ 0: whole, 1: written = '', index }): Spring => ({
      passage,
      name: written.toLowerCase(),
      written,
      start: index + whole.length - written.length,
    })),
  );
  const groups = [...groupBy(springs, ({ name }) => name).values()].sort(
    (left, right) => right.length - left.length,
  );
  const [usual = [], odd = [], ...others] = groups;
  const [model] = usual;
  const [only, ...further] = odd;
  if (model === undefined || only === undefined || usual.length < 2 || further.length + others.length > 0) {
    return [];
  }
  const isOfNext = [year, year + 1].some(
    (next) => isLunarYear(model.name, next) && isLunarYear(only.name, next - 1),
  );
  const { passage, start, written } = only;
  const end = start + written.length;
  return isOfNext &&
    !speaksOfPast(passage, start, end) &&
    !TOLD.test(sentenceAround(passage, start, end).text)
    ? [{ actual: written, expected: model.written, range: passage.text.slice(start, end), doubtful: true }]
    : [];
}
