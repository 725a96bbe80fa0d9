import type { AdministrativeDocument } from '../../administrative';
import { matchesIn, WORD_ENDS } from '../../vietnamese';
import { passagesWithHint } from '../text/hints';
import { PROSE_ROLES, type Passage } from '../text/prose';
import { NUMBER_BEGINS } from './countGrammar';
import type { RestatedCount } from './restatedCounts';

const GROUPS = 'tập thể|chi bộ|hộ|đội|đoàn|lớp|đơn vị|tổ chức|thôn|gia đình';
const PEOPLE =
  'cá nhân|đảng viên|người|học sinh|học viên|vận động viên|hội viên|đoàn viên|đồng chí|nhân khẩu';
/** "12 tập thể, 35 cá nhân", "06 chi bộ và 14 đảng viên": two numbers that are told together. */
const PAIR = new RegExp(
  String.raw`${NUMBER_BEGINS}(\d{1,4}) (${GROUPS})(?:,| và) (\d{1,4}) (${PEOPLE})${WORD_ENDS}`,
  'gu',
);
/** Other numbers of the same things are told where they are compared, or shared out. */
const OTHERWISE =
  /(?<!\p{L})(?:trong đó|cùng kỳ|so với|năm trước|mỗi|cấp tỉnh|cấp xã|tăng|giảm|đợt \d|lần \d)(?!\p{L})/iu;

/** "Tổng số đại biểu dự kiến là 150 người": how many come. */
const CROWD =
  /(?<!\p{L})(?:(?:tổng số|số lượng)(?: đại biểu| khách mời| người dự)[^.;\d]{0,30}|tổng số:? (?=\d{2,4} đại biểu, gồm))(\d{2,4}) (?:người|đại biểu|đồng chí|khách)(?!\p{L})/iu;
const CROWD_HINT = /tổng số|số lượng/iu;
/** "Gửi giấy mời đến 150 đại biểu": what is made ready for all of them. */
const READY =
  /(?<!\p{L})(?:giấy mời|chỗ ngồi|tài liệu|đón tiếp|nước uống|suất ăn)(?: \p{L}+){0,4} (\d{2,4}) (?:đại biểu|người dự|khách mời)(?!\p{L})/giu;
const READY_HINT = /\d (?:đại biểu|người dự|khách mời)/iu;

interface Place {
  readonly passage: Passage;
  readonly start: number;
  readonly text: string;
}

interface Pair extends Place {
  readonly key: string;
  readonly numbers: readonly [number, number];
}

/** The passages of the text itself that the hint fits. */
function readable(administrative: AdministrativeDocument, hint: RegExp): readonly Passage[] {
  return passagesWithHint(administrative, hint).filter(
    ({ appendix, quoted, role }) => appendix === null && !quoted && PROSE_ROLES.has(role),
  );
}

function found({ passage, start, text }: Place, other: string): RestatedCount {
  return { actual: text, other, range: passage.text.slice(start, start + text.length) };
}

/** Pairs of numbers of the same things, one number of which is another one the second time. */
export function restatedPairs(administrative: AdministrativeDocument): readonly RestatedCount[] {
  const pairs = readable(administrative, /\d/u)
    .filter(({ text }) => !OTHERWISE.test(text.text))
    .flatMap((passage) =>
      matchesIn(passage.text.text, PAIR).map(
        ({ 0: text, 1: first, 2: left = '', 3: second, 4: right = '', index }): Pair => ({
          passage,
          start: index,
          text,
          key: `${left} ${right}`,
          numbers: [Number(first), Number(second)],
        }),
      ),
    );
  return pairs.flatMap((pair, index) => {
    const before = pairs.slice(0, index).find(({ key }) => key === pair.key);
    const same = before?.numbers.filter((number, at) => number === pair.numbers[at]).length;
    return before !== undefined && same === 1 ? [found(pair, before.text)] : [];
  });
}

/** Things made ready for another number of guests than the document says will come. */
export function restatedCrowds(administrative: AdministrativeDocument): readonly RestatedCount[] {
  const [total, ...others] = readable(administrative, CROWD_HINT).flatMap(({ text }) => {
    const [whole, number] = CROWD.exec(text.text) ?? [];
    return whole === undefined || number === undefined || /khoảng|từ|trên|hơn/iu.test(whole)
      ? []
      : [{ whole, number: Number(number) }];
  });
  if (total === undefined || others.length > 0) {
    return [];
  }
  return readable(administrative, READY_HINT).flatMap((passage) =>
    matchesIn(passage.text.text, READY)
      .filter(({ 1: number }) => Number(number) !== total.number)
      .map(({ 0: text, index }) => found({ passage, start: index, text }, total.whole)),
  );
}
