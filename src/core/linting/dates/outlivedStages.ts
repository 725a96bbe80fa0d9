import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { matchesIn } from '../../vietnamese';
import { PROSE_ROLES, proseOf } from '../text/prose';
import { rangeText } from '../text/rangeText';

/** The stage that an abstract names, and the later year up to which the text sets goals. */
export interface OutlivedStage {
  readonly actual: string;
  readonly year: string;
  readonly range: Range;
}

const STAGE = /giai đoạn \d{4} ?[-–—] ?(\d{4})(?!\d)/giu;
/** A goal begins with its year: "Đến năm 2030, 100% …", "2. Mục tiêu đến năm 2030". */
const GOAL =
  /^\s*(?:[-+*•]|\(?[\da-zđ]{1,2}(?:\.\d+)*[.)])?\s*(?:Đến|(?:Phấn đấu|Mục tiêu(?: \p{L}+){0,3}) đến)(?: hết| cuối)? năm (\d{4})(?!\d)/u;
const LOOKS_BACK =
  /(?<!\p{L})(?:tổng kết|đánh giá|kết quả|sơ kết|quyết toán|tầm nhìn|định hướng|sau)(?!\p{L})/iu;

/** Stages in the abstract that are over before the year of every goal of the text, which does not name them again. */
export function outlivedStages(administrative: AdministrativeDocument): readonly OutlivedStage[] {
  const { source, abstract, placeAndDate } = administrative;
  const issued = placeAndDate?.year ?? null;
  if (abstract === null || issued === null || LOOKS_BACK.test(abstract.text)) {
    return [];
  }
  const passages = proseOf(administrative).filter(
    ({ role, quoted, appendix }) =>
      !quoted && appendix === null && (PROSE_ROLES.has(role) || role === 'heading'),
  );
  const goals = passages.flatMap(({ text }) => GOAL.exec(text.text)?.[1] ?? []);
  return abstract.ranges.flatMap((range) => {
    const text = rangeText(source, range);
    return matchesIn(text.text, STAGE).flatMap(
      ({ 0: actual, 1: last = '', index }): readonly OutlivedStage[] => {
        const [year] = goals;
        const isNamed = passages.some((passage) => passage.text.text.includes(actual));
        return year === undefined || isNamed || Number(last) >= issued || goals.some((goal) => goal <= last)
          ? []
          : [{ actual, year: `năm ${year}`, range: text.slice(index, index + actual.length) }];
      },
    );
  });
}
