import type { AdministrativeDocument } from '../../administrative';
import { groupBy, type Range } from '../../document';
import { oneOf, readQuantities, WORD_BEGINS } from '../../vietnamese';
import { proseOf, type Passage } from '../text/prose';
import { INEXACT, OTHER_NUMBER } from './countGrammar';
import type { RestatedCount } from './restatedCounts';

interface Statement {
  readonly passage: Passage;
  readonly value: number;
  readonly text: string;
  readonly range: Range;
  readonly key: string;
}

/** Two words behind the number name what is counted. */
const THING = /^ (\p{Ll}\p{L}* \p{L}+)(?![\p{L}-])/u;
const NO_THING =
  /(?<!\p{L})(?:của|tại|và|với|trong|đến|từ|cho|theo|trên|là|có|được|để|về|ở|do|bằng|thuộc|mỗi|năm|tháng|ngày|giờ|phút|đồng|triệu|nghìn|tỷ|người|lần|buổi|so|dưới|như|này|đã|sẽ|tuổi|trở|chưa|còn|tham|đại|bộ|tuần)(?!\p{L})/iu;
/** What is shared out, changes, or is one of several has other numbers. */
const OTHERWISE = new RegExp(
  String.raw`${WORD_BEGINS}${oneOf(OTHER_NUMBER, INEXACT, 'cùng kỳ|năm trước|đợt|lớp|khu vực|thôn|bản|ấp|xóm|tổ(?! chức)|chia thành')}(?: [\p{L}\d]+){0,4} $`,
  'iu',
);
const BEFORE = 40;
/** So often a number is told for what has one number only. */
const OFTEN = 2;
const FEWEST = 5;

/** A number that is told once for what the rest of the document counts alike, in three places and more. */
export function oftenTold(administrative: AdministrativeDocument): readonly RestatedCount[] {
  const statements = proseOf(administrative)
    .filter(({ quoted, role }) => !quoted && role !== 'header' && role !== 'legalBasis')
    .flatMap(statementsIn);
  return [...groupBy(statements, ({ key }) => key).values()].flatMap((told) => {
    const values = [...groupBy(told, ({ value }) => value).values()].sort(
      (left, right) => right.length - left.length,
    );
    const [usual = [], odd = [], ...others] = values;
    const [only, ...more] = odd;
    const [model] = usual;
    const places = new Set(usual.map(({ passage }) => passage.paragraph.index));
    return only === undefined ||
      model === undefined ||
      more.length > 0 ||
      others.length > 0 ||
      places.size < OFTEN ||
      places.has(only.passage.paragraph.index) ||
      model.value < FEWEST
      ? []
      : [{ actual: only.text, other: model.text, range: only.range }];
  });
}

function statementsIn(passage: Passage): readonly Statement[] {
  const { text } = passage.text;
  return readQuantities(text).flatMap(({ min, max, unit, start }): readonly Statement[] => {
    const figures = /^[\d.]+/u.exec(text.slice(start))?.[0].replace(/\.$/u, '') ?? '';
    const end = start + figures.length;
    const thing = THING.exec(text.slice(end))?.[1];
    const before = text.slice(Math.max(0, start - BEFORE), start);
    return thing === undefined ||
      unit === 'đồng' ||
      min !== max ||
      /[/\d]$/u.test(before) ||
      NO_THING.test(thing) ||
      OTHERWISE.test(before)
      ? []
      : [
          {
            passage,
            value: min,
            text: text.slice(start, end + 1 + thing.length),
            range: passage.text.slice(start, end + 1 + thing.length),
            key: thing.toLowerCase(),
          },
        ];
  });
}
