import type { AdministrativeDocument } from '../../administrative';
import { groupBy } from '../../document';
import { matchesIn, oneOf, WORD_BEGINS } from '../../vietnamese';
import { proseOf } from '../text/prose';
import { contradictionAt, type Contradiction } from './facts';
import { textOf, type Stretch } from './matters';

/** What a commune has a fixed number of. */
const UNITS = 'thôn, buôn|thôn|bản|ấp|tổ dân phố|khu phố|buôn|xóm|khóm|khu dân cư|trường học|trường';
const FIGURES = String.raw`(?<![\d\p{L}.,-])(?<!\p{L}/)(\d{1,3})`;
const ANOTHER_UNIT = '(?:bản|ấp|buôn|xóm|thôn|khu phố|tổ dân phố) ';
const WHERE_OR_WHEN = oneOf(
  'trên địa bàn|trong(?! đó| số)|của (?:xã|phường)|thuộc (?:xã|phường)|toàn (?:xã|phường)|triển khai|tổ chức|thực hiện|và',
  String.raw`trước|vào|từ ngày|trong (?:tuần|tháng)|với \d`,
);
/** All of them are meant where the number goes on with nothing that tells some of them from the others. */
const ALL = new RegExp(
  String.raw`${FIGURES} (${UNITS})(?=[;.,]? *$|[;,.] ?(?!${ANOTHER_UNIT})|: \d| ${WHERE_OR_WHEN})`,
  'gu',
);
/** The number is one of some, or of another time or place. */
const SOME = new RegExp(
  `${WORD_BEGINS}${oneOf(
    'tại|ở|có|còn|thêm|mỗi|từng|trong đó|gồm|đạt|được|tăng|giảm|xuống|sáp nhập|nhập|chọn|hỗ trợ|đến|từ|trên|khoảng',
    'kiểm tra|phụ trách|điểm|huy động|ít nhất|cũ|số|với|cho|bàn giao|xây dựng|công nhận|hoàn thành|đã|cả|đề nghị|hơn',
    'các xã|giao|quản lý|vào|tới|tham gia|thành lập|là|qua|xã:',
  )} $`,
  'iu',
);
/** The number of all of them. */
const WHOLE =
  /(?:toàn (?:xã|phường)(?: hiện)? có|toàn bộ|tất cả|cả|địa bàn|của|Nhân dân|trưởng|,|và|^- ?|^) ?$/u;

/** "14 trường học, trong đó: mầm non 5 trường, tiểu học 5 trường": what is told there is a part. */
const PART = /(?<!\p{L})trong đó(?!\p{L})[^.]*$/iu;

/** A number of units that is not the one told elsewhere. */
export interface UnitCount extends Contradiction {
  /** Three places or more tell the other number. */
  readonly certain: boolean;
}

/** Numbers of villages, wards' quarters or schools that are not the one that the document tells elsewhere. */
export function unitsOfCommune(administrative: AdministrativeDocument): readonly UnitCount[] {
  const told = proseOf(administrative)
    .filter(({ role, quoted }) => !quoted && role !== 'header' && role !== 'legalBasis')
    .flatMap((passage) =>
      mentionsIn(passage.text.text).map(({ 0: text, 1: figures = '', 2: unit = '', index }) => {
        const before = passage.text.text.slice(Math.max(0, index - REACH), index);
        const at: Stretch = { passage, start: index, end: index + text.length };
        // "9/13 thôn", "của 12 thôn trên địa bàn xã", "- 14 thôn;" among the recipients.
        const isCertain =
          /\d\/$/u.test(before) ||
          passage.role === 'closing' ||
          (/của $/u.test(before) && /^ trên địa bàn/u.test(passage.text.text.slice(index + text.length)));
        return {
          unit: unit.replace(' học', ''),
          value: Number(figures),
          at,
          isAll: isCertain || WHOLE.test(before),
          isSome: !isCertain && SOME.test(before),
          isCertain,
        };
      }),
    );
  return [...groupBy(told, ({ unit }) => unit).values()].flatMap((mentions): readonly UnitCount[] => {
    const counts = groupBy(mentions, ({ value }) => value);
    const weightOf = (same: typeof mentions): number =>
      same.reduce((sum, { isCertain }) => sum + (isCertain ? CERTAIN : 1), 0);
    const [usual = [], other = []] = [...counts.values()].sort(
      (left, right) => weightOf(right) - weightOf(left),
    );
    const [model] = usual;
    if (model === undefined || weightOf(usual) < FEWEST || weightOf(usual) === weightOf(other)) {
      return [];
    }
    return mentions
      .filter(({ value, isAll, isSome }) => value > model.value || (value < model.value && isAll && !isSome))
      .map(({ at, value }) => ({
        ...contradictionAt(at, textOf(model.at)),
        certain: usual.length >= MANY && counts.get(value)?.length === 1,
      }));
  });
}

function mentionsIn(text: string): readonly RegExpExecArray[] {
  return matchesIn(text, ALL).filter(({ index }) => !PART.test(text.slice(0, index)));
}

const REACH = 24;
/** How much a mention says that is of all of them beyond doubt. */
const CERTAIN = 1.9;
const FEWEST = 1.9;
const MANY = 3;
