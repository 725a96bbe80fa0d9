import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { oneOf, optional, WORD_ENDS, type Quantity } from '../../vietnamese';
import { LINE_MARK } from '../text/lineMark';
import { proseOf, type Passage } from '../text/prose';
import { ALL_OF_THEM } from './countGrammar';
import { countsIn } from './counts';
import { isVague } from './totalParts';

/** How many things a line says will follow, and how many items or bullets follow it. */
export interface AnnouncedItems {
  readonly actual: string;
  readonly range: Range;
  readonly listed: number;
  readonly doubtful: boolean;
}

/** What is to be done, or to be reached. */
const TASKS =
  'nhóm (?:nhiệm vụ|giải pháp|nội dung|vấn đề|việc)|nội dung|nhiệm vụ|mục tiêu|chỉ tiêu|giải pháp|biện pháp|yêu cầu|hoạt động|việc|công việc|đột phá|nguyên tắc|quan điểm|tiêu chí|điều kiện|hình thức';
/** What is judged, and learnt from. */
const MATTERS =
  'nguyên nhân|vấn đề|hạn chế|kiến nghị|bài học|trường hợp|lĩnh vực|chuyên đề|nhóm|loại|chủ thể';
const STEPS = 'phần|bước|giai đoạn|vòng|khâu|đợt|khoản|hạng mục';
const WORKS = 'hội nghị|báo cáo|tờ trình|công trình|dự án|chương trình';
/** What a list names one by one; people, days and money are added up, not listed. */
const LISTED = new RegExp(`^${oneOf(TASKS, MATTERS, STEPS, WORKS)}${WORD_ENDS}`, 'u');
/** People who are named one by one. */
const PEOPLE = /^(?:thành viên|đồng chí|ông(?:,? bà)?|cá nhân|người)(?!\p{L})/u;
const NAMED = new RegExp(
  String.raw`^${LINE_MARK}(?:Ông|Bà|Đồng chí|Đ/c|Anh|Chị|Cô|Thầy)(?: giáo)?(?: \(bà\))?:? \p{Lu}`,
  'u',
);
/** ", tổng kinh phí …": between what is counted and the announcement. */
const REMARK = optional(', (?:tổng|với|trong) [^.;:]{1,60}?');
const FOLLOWS =
  optional(`,? ${oneOf(ALL_OF_THEM, 'cụ thể', 'là', 'có tên', 'có tên trong danh sách')}`) +
  optional(' (?:sau|sau đây|dưới đây|như sau)');
/** The line ends by announcing what follows, at once behind what is counted. */
const ENDS = new RegExp(
  String.raw`^(?: [\p{L}\d/-]+){0,9}?${REMARK}${FOLLOWS}(?::|(?<=sau(?: đây)?)\.?)\s*$`,
  'u',
);
const EACH = /(?<!\p{L})(?:mỗi|từng|trong đó|trong|số|thứ) (?:\p{L}+ )?$/iu;
const FEWEST = 2;
const MOST = 20;

/** Lines that say how many things follow, where another number of items follows. */
export function announcedItems(administrative: AdministrativeDocument): readonly AnnouncedItems[] {
  const passages = proseOf(administrative).filter(({ role }) => role !== 'header' && role !== 'legalBasis');
  return passages.flatMap((passage, index): readonly AnnouncedItems[] => {
    const { text } = passage.text;
    if (passage.role === 'table' || passage.quoted || !/[:.u]\s*$|đây\s*$/u.test(text)) {
      return [];
    }
    const announced = announcedBy(text);
    const items = announced.length === 0 ? null : itemsBelow(passages, index);
    // "có 04 chủ thể giới thiệu 06 sản phẩm:" lists those whose own lines tell no number of them.
    const count = announced.find(({ unit }) =>
      (items ?? []).every(({ text: line }) => !counts(line.text, unit)),
    );
    const listed = items?.length ?? 0;
    // "gồm 02 phần, 04 hoạt động:" lists one of the two.
    const areNamed = (items ?? []).every(({ text: line }) => NAMED.test(line.text));
    return count === undefined ||
      listed < FEWEST ||
      (PEOPLE.test(count.unit) && !areNamed) ||
      announced.some(({ min }) => min === listed)
      ? []
      : [
          {
            actual: text.slice(count.start, endOfThing(text, count)),
            range: passage.text.slice(count.start, endOfThing(text, count)),
            listed,
            doubtful: items?.[0]?.item == null,
          },
        ];
  });
}

/** Where the words that say what is counted end: "04 nhóm nhiệm vụ". */
function endOfThing(text: string, { end, unit }: Quantity): number {
  const start = end - unit.length;
  return start + (LISTED.exec(text.slice(start))?.[0].length ?? unit.length);
}

function counts(text: string, unit: string): boolean {
  return countsIn(text).some((count) => count.unit === unit);
}

/** The exact numbers of listed things with which a line announces what follows, the last one first. */
function announcedBy(text: string): readonly Quantity[] {
  const found = countsIn(text).filter(
    ({ unit, min, max, start, end }) =>
      unit !== '' &&
      min === max &&
      min >= FEWEST &&
      min <= MOST &&
      (LISTED.test(text.slice(end - unit.length)) || PEOPLE.test(unit)) &&
      !isVague(text.slice(0, start), { min, max, unit, start, end }) &&
      !EACH.test(text.slice(0, start)),
  );
  const last = found.at(-1);
  return last !== undefined && !/trong đó/u.test(text.slice(last.end)) && ENDS.test(text.slice(last.end))
    ? [...found].reverse().slice(0, 2)
    : [];
}

/** The items or bullets of the list that begins right below a line; null where it is no plain list. */
function itemsBelow(passages: readonly Passage[], index: number): readonly Passage[] | null {
  const first = passages[index + 1];
  const head = passages[index];
  if (first === undefined || head === undefined || first.appendix !== head.appendix) {
    return null;
  }
  const rest = passages.slice(index + 1).filter(({ appendix }) => appendix === head.appendix);
  if (first.item !== null) {
    return labelledItems(rest, head);
  }
  return first.bullet === null || first.bullet.mark === head.bullet?.mark ? null : bullets(rest, first);
}

/** Items with one kind of label, counted from 1 on, up to an item of a higher level; null where their labels do not count on. */
function labelledItems(rest: readonly Passage[], head: Passage): readonly Passage[] | null {
  const level = rest[0]?.item?.level ?? 0;
  const style = rest[0]?.item?.style;
  // The clauses of an article stand below it, though both are of one level.
  const isOfArticle = head.item?.style === 'article' && style !== 'article';
  if (head.item !== null && head.item.level >= level && !isOfArticle) {
    return null;
  }
  const items: Passage[] = [];
  for (const passage of rest) {
    const { item } = passage;
    if (item !== null && item.level <= level) {
      if (item.level < level || item.style !== style) {
        return items;
      }
      if (item.ordinal.at(-1) !== items.length + 1) {
        return null;
      }
      items.push(passage);
    }
  }
  return items;
}

/** Bullets with one mark; lines with another mark stand below them, any other line ends them. */
function bullets(rest: readonly Passage[], { bullet }: Passage): readonly Passage[] | null {
  const end = rest.findIndex((passage) => passage.bullet === null);
  const lines = rest
    .slice(0, end === -1 ? rest.length : end)
    .filter((line) => line.bullet?.mark === bullet?.mark);
  // A bullet that announces bullets of its own may have them with the same mark.
  return lines.some(({ text }) => /:\s*$/u.test(text.text)) ? null : lines;
}
