import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { fold, matchesIn } from '../../vietnamese';
import { passagesWithHint } from '../text/hints';
import type { Passage } from '../text/prose';
import { followingPeriods } from './followingPeriods';
import { namedPeriods } from './leftPeriods';
import { outlivedStages } from './outlivedStages';

/** A period that cannot be as it stands, by its own length, by the period beside it, or by the abstract. */
export interface OddPeriod {
  /** `length`: a term or a school year too long or too short. `pair`: what comes after it does not follow it. `heading`: not that of the abstract. `over`: nearly over. `stage`: over before the goals. */
  readonly kind: 'length' | 'pair' | 'heading' | 'over' | 'stage';
  readonly actual: string;
  readonly expected: string;
  readonly range: Range;
  readonly doubtful: boolean;
}

/** What every such period has. */
const HINT = /nhiệm kỳ|năm học|trung hạn|quý I/iu;

/** Terms, school years and quarters that cannot be, do not follow each other, or are not those of the abstract. */
export function oddPeriods(administrative: AdministrativeDocument): readonly OddPeriod[] {
  return [
    ...passagesWithHint(administrative, HINT)
      .filter(({ quoted }) => !quoted)
      .flatMap((passage) => [...lengthFaults(passage), ...pairFaults(passage)]),
    ...headingFaults(administrative),
    ...outlivedStages(administrative).map(({ actual, year, range }): OddPeriod => {
      return { kind: 'stage', actual, expected: year, range, doubtful: true };
    }),
    ...followingPeriods(administrative).map((following) => ({
      ...following,
      doubtful: following.kind === 'over',
    })),
  ];
}

const STRETCH =
  /(?<!(?:các|những|từ|qua|nhiều|hai|ba|\d) )(nhiệm kỳ|năm học|trung hạn giai đoạn|trung hạn)(?: (\d{4}) ?[-–—] ?(\d{4}))(?![\d-])/giu;
const TERM = 5;
/** Branches and boards of some schools are elected for half of it. */
const HALF_TERMS: ReadonlySet<number> = new Set([2, 3]);

/** "nhiệm kỳ 2025 - 2030, 2030 - 2035": the term that is named behind another one without its word. */
const NEXT_TERM = /(?<=nhiệm kỳ \d{4} ?[-–—] ?\d{4}(?:, | và ))(\d{4}) ?[-–—] ?(\d{4})(?![\d-])/giu;

/** A period with the years in which it begins and ends, as they are written. */
interface NamedStretch {
  readonly kind: string;
  readonly actual: string;
  readonly first: string;
  readonly last: string;
  readonly index: number;
}

function stretchesIn(text: string): readonly NamedStretch[] {
  return [
    ...matchesIn(text, STRETCH).map(
      ({ 0: actual, 1: kind = '', 2: first = '', 3: last = '', index }): NamedStretch => ({
        kind: kind.toLowerCase(),
        actual,
        first,
        last,
        index,
      }),
    ),
    ...matchesIn(text, NEXT_TERM).map(({ 0: actual, 1: first = '', 2: last = '', index }): NamedStretch => ({
      kind: 'nhiệm kỳ',
      actual,
      first,
      last,
      index,
    })),
  ];
}

/** Terms of office that are not of five years, school years that are not of one, medium terms that do not begin with the decade or its half. */
function lengthFaults({ text }: Passage): readonly OddPeriod[] {
  return stretchesIn(text.text).flatMap(({ kind, actual, first, last, index }) => {
    const [from, years] = [Number(first), Number(last) - Number(first)];
    const range = text.slice(index, index + actual.length);
    const odd = (expected: string, doubtful: boolean): readonly OddPeriod[] => [
      { kind: 'length', actual, expected, range, doubtful },
    ];
    if (years < 0) {
      return [];
    }
    switch (kind) {
      case 'năm học':
        return years === 1 ? [] : odd('một năm', false);
      case 'nhiệm kỳ':
        return years === TERM || HALF_TERMS.has(years) ? [] : odd('năm năm', years < TERM);
      default:
        return years === TERM - 1 && from % TERM === 1
          ? []
          : odd(
              `${String(from - ((from - 1) % TERM))} - ${String(from - ((from - 1) % TERM) + TERM - 1)}`,
              true,
            );
    }
  });
}

const QUARTERS: readonly string[] = ['I', 'II', 'III', 'IV'];
const QUARTER_AHEAD =
  /(?<!\p{L})(?:kết quả|công tác|tình hình|đánh giá|sơ kết|báo cáo)[^.;]{0,120}?quý (I{1,3}|IV)(?![\p{L}\d])[^.;]{0,40}?(?:nhiệm vụ|phương hướng|chương trình|kế hoạch)[^.;\d]{0,60}?quý (I{1,3}|IV)(?![\p{L}\d])/giu;
/** "kết quả quý I, nhiệm vụ quý III": what lies ahead does not follow what is told. */
function pairFaults({ text }: Passage): readonly OddPeriod[] {
  return matchesIn(text.text, QUARTER_AHEAD).flatMap(
    ({ 0: whole, 1: told = '', 2: ahead = '', index }): readonly OddPeriod[] => {
      const next = QUARTERS[(QUARTERS.indexOf(told.toUpperCase()) + 1) % QUARTERS.length] ?? '';
      const start = index + whole.length - `quý ${ahead}`.length;
      return next === ahead.toUpperCase()
        ? []
        : [
            {
              kind: 'pair',
              actual: `quý ${ahead}`,
              expected: `quý ${next}`,
              range: text.slice(start, index + whole.length),
              doubtful: false,
            },
          ];
    },
  );
}

const AHEAD = /NHIEM VU|PHUONG HUONG|TRONG TAM/u;
const TOLD = /KET QUA|DANH GIA|TINH HINH|KIEM DIEM/u;

/** Headings that name a period like those of the abstract, which tells of one and looks ahead to another, and name neither rightly. */
function headingFaults({
  abstract,
  outline,
  source,
  documentTypeName,
}: AdministrativeDocument): readonly OddPeriod[] {
  const [told, ahead, ...others] = namedPeriods(abstract?.text ?? '');
  if (
    documentTypeName === null ||
    told === undefined ||
    ahead === undefined ||
    others.length > 0 ||
    told.shape !== ahead.shape
  ) {
    return [];
  }
  return outline
    .filter(({ part, level, kind }) => part === 'body' && level === 1 && kind === 'heading')
    .flatMap((item): readonly OddPeriod[] => {
      const key = fold(item.title);
      const text = source.main.paragraphs[item.paragraph]?.text ?? '';
      const [named, ...more] = namedPeriods(text);
      const wanted = AHEAD.test(key) ? ahead : TOLD.test(key) ? told : undefined;
      return named === undefined ||
        wanted === undefined ||
        more.length > 0 ||
        (AHEAD.test(key) && TOLD.test(key)) ||
        named.shape !== wanted.shape ||
        named.shape === 'year' ||
        (named.part.toLowerCase() === wanted.part.toLowerCase() && named.year === wanted.year)
        ? []
        : [
            {
              kind: 'heading',
              actual: named.text,
              expected: wanted.text,
              range: { ...item.range, start: named.start, end: named.end },
              doubtful: false,
            },
          ];
    });
}
