import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { daysInMonth, fold, isoDate, matchesIn } from '../../vietnamese';
import { citationsOf } from '../citations/citations';
import { proseOf, type Passage } from '../text/prose';
import { goesBefore, isOther, periodsOf, type Period } from './periodMentions';
import { issueDays } from './plannedDates';

/** A period left over from the document of another month, quarter or year. */
export interface StrayPeriod {
  /** `named`: behind the words of the abstract. `told`: where the text begins to tell. `ahead`: of tasks to come, and over by then. */
  readonly kind: 'named' | 'told' | 'ahead';
  readonly actual: string;
  /** What the abstract says; for `ahead`, nothing. */
  readonly expected: string;
  readonly range: Range;
}

/** Where something is compared, recalled or replaced, other periods are named. */
const COMPARED =
  /(?<!\p{L})(?:cùng kỳ|so với|(?:năm|kỳ|quý|tháng) trước|tiếp tục|thay thế|sửa đổi|bổ sung|kết quả thực hiện|tổng kết|sơ kết|đánh giá|khen thưởng)(?!\p{L})/iu;

/** Periods that do not belong to this document. */
export function strayPeriods(administrative: AdministrativeDocument): readonly StrayPeriod[] {
  return [
    ...namedOtherwise(administrative),
    ...toldOfOther(administrative),
    ...sinceNewYear(administrative),
    ...otherMonths(administrative),
    ...aheadAndOver(administrative),
  ];
}

/** So many words before a period tell that the same thing is named again. */
const SAME_WORDS = 4;
const WORDS_BEFORE = new RegExp(String.raw`(?:[\p{L}\d]+[ ,-]+){${String(SAME_WORDS)}}$`, 'u');

/** What stands before the first heading, but for the header itself. */
function beginning(administrative: AdministrativeDocument): readonly Passage[] {
  const { outline } = administrative;
  const first = outline.find(({ part }) => part === 'body')?.paragraph ?? Infinity;
  return proseOf(administrative).filter(
    ({ role, appendix, quoted, paragraph }) =>
      appendix === null && !quoted && role !== 'header' && role !== 'display' && paragraph.index < first,
  );
}

/** "phiên họp thường kỳ tháng 6 năm 2026" in a document about "phiên họp thường kỳ tháng 7 năm 2026". */
function namedOtherwise(administrative: AdministrativeDocument): readonly StrayPeriod[] {
  const { abstract, type } = administrative;
  const title = abstract?.text ?? '';
  const keys = periodsOf(title).flatMap((period) => {
    const words = WORDS_BEFORE.exec(title.slice(0, period.start))?.[0].toLowerCase();
    return words === undefined ? [] : [{ period, words }];
  });
  // Opening and closing of a plan are compared word by word elsewhere.
  const passages = keys.length === 0 || type === 'ke-hoach' ? [] : beginning(administrative);
  return passages.flatMap((passage) => {
    const {
      role,
      text: { text },
    } = passage;
    return periodsOf(text).flatMap((period): readonly StrayPeriod[] => {
      const before = text.slice(0, period.start).toLowerCase();
      const named = keys.filter(({ words }) => before.endsWith(words));
      const [{ period: expected } = { period: null }] = named;
      return expected !== null &&
        named.every((key) => isOther(key.period, period)) &&
        !COMPARED.test(sentenceBefore(before)) &&
        !(role === 'legalBasis' && REPORTED.test(before) && goesBefore(period, expected)) &&
        !isOfThen(administrative, passage, period)
        ? [{ kind: 'named', actual: period.text, expected: expected.text, range: rangeOf(passage, period) }]
        : [];
    });
  });
}

/** What is decided for a period rests on the report on the one before. */
const REPORTED = /(?<!\p{L})(?:báo cáo|tình hình|kết quả)(?!\p{L})/iu;

function sentenceBefore(text: string): string {
  return text.split(/[.;](?= )/u).at(-1) ?? '';
}

function rangeOf({ text }: Passage, { start, end }: Period): Range {
  return text.slice(start, end);
}

/** An act of that year, or of before it, may well be about that period. */
function isOfThen(administrative: AdministrativeDocument, passage: Passage, period: Period): boolean {
  const last = period.year ?? Number(/\d{4}$/u.exec(period.part)?.[0] ?? Number.NaN);
  return citationsOf(administrative).some(
    ({ passage: at, abstract, date }) =>
      at === passage &&
      abstract !== null &&
      abstract.start <= period.start &&
      period.start < abstract.end &&
      (date?.value == null || date.value.year <= last) &&
      period.shape !== 'months',
  );
}

/** "Trong quý II năm 2026, …" as the first words of a report on the third quarter. */
const BEGINS_TO_TELL = /^(?:Trong )?(?=(?:tháng|quý|\d{1,2} tháng) )/iu;

/** A sentence that goes on to compare has begun with the time before. */
const RECALLED = /(?<!\p{L})(?:cùng kỳ|so với|đến nay|tổng kết|sơ kết)(?!\p{L})/iu;

function toldOfOther(administrative: AdministrativeDocument): readonly StrayPeriod[] {
  const { abstract, outline } = administrative;
  const [first] = outline.filter(
    ({ part, level, kind }) => part === 'body' && level === 1 && kind === 'heading',
  );
  const titled = periodsOf(abstract?.text ?? '').filter(
    ({ shape }) => shape !== 'year' && shape !== 'stretch',
  );
  const [expected] = titled;
  if (first === undefined || expected === undefined || titled.length > 1) {
    return [];
  }
  const passage = proseOf(administrative).find(
    ({ role, paragraph }) => role === 'running' && paragraph.index > first.paragraph,
  );
  const [period] = passage === undefined ? [] : periodsOf(passage.text.text);
  return passage !== undefined &&
    period !== undefined &&
    passage.paragraph.index < first.endParagraph &&
    period.start === (BEGINS_TO_TELL.exec(passage.text.text)?.[0].length ?? -1) &&
    isOther(period, expected) &&
    !RECALLED.test(passage.text.text.slice(period.end).split(/[.;]/u)[0] ?? '')
    ? [{ kind: 'told', actual: period.text, expected: expected.text, range: rangeOf(passage, period) }]
    : [];
}

/** "Từ đầu năm đến hết ngày 30/9/2025" in a report on 2026. */
const SINCE_NEW_YEAR =
  /(?<!\p{L})từ đầu năm đến (?:hết )?(?:ngày )?\d{1,2}(?:\/| tháng )\d{1,2}(?:\/| năm )(\d{4})(?!\d)/giu;

function sinceNewYear(administrative: AdministrativeDocument): readonly StrayPeriod[] {
  const years = new Set((administrative.abstract?.text ?? '').match(/(?<!\d)20\d{2}(?!\d)/gu));
  const [year] = years;
  if (year === undefined || years.size > 1) {
    return [];
  }
  return proseOf(administrative)
    .filter(({ role, quoted, text }) => role !== 'header' && !quoted && /từ đầu năm/iu.test(text.text))
    .flatMap((passage) =>
      matchesIn(passage.text.text, SINCE_NEW_YEAR)
        .filter(({ 1: named }) => named !== year && !COMPARED.test(passage.text.text))
        .map(({ 0: actual, index }): StrayPeriod => {
          const range = passage.text.slice(index, index + actual.length);
          return { kind: 'told', actual, expected: `năm ${year}`, range };
        }),
    );
}

/** Documents that set tasks for one occasion. */
const OF_OCCASION: ReadonlySet<string> = new Set(['cong-van', 'giay-moi', 'ke-hoach']);
/** Reports that come again and again, and what is compared, are of other periods too. */
const RECALLS = /(?<!\p{L})(?:định kỳ|hằng|hàng|mỗi|kỳ|đến|so với|cùng kỳ|đã|trước)(?!\p{L})/iu;

/** What stands around a period between two marks. */
function clauseAround(text: string, { start, end }: Period): string {
  const before = text.slice(0, start).split(/[.;]/u).at(-1) ?? '';
  return `${before} ${text.slice(end).split(/[.;]/u)[0] ?? ''}`;
}

/** "báo cáo công tác 6 tháng đầu năm" in a letter about the meeting on the first nine months. */
function otherMonths(administrative: AdministrativeDocument): readonly StrayPeriod[] {
  const { abstract, type } = administrative;
  const [expected, ...others] = periodsOf(abstract?.text ?? '').filter(({ shape }) => shape === 'months');
  if (type === null || !OF_OCCASION.has(type) || expected === undefined || others.length > 0) {
    return [];
  }
  const half = expected.part.split(' ')[1];
  return proseOf(administrative)
    .filter(({ role, appendix, quoted }) => appendix === null && !quoted && role !== 'header')
    .flatMap((passage) =>
      periodsOf(passage.text.text)
        .filter(
          (period) =>
            period.shape === 'months' &&
            period.part.split(' ')[1] === half &&
            isOther(period, expected) &&
            !RECALLS.test(clauseAround(passage.text.text, period)),
        )
        .map((period): StrayPeriod => {
          const range = rangeOf(passage, period);
          return { kind: 'told', actual: period.text, expected: expected.text, range };
        }),
    );
}

/** Headings of what is to be done, on folded text; those of what has been done say so. */
const AHEAD = /^(?:[IVX\d]+[.)] *)?(?:MOT SO )?(?:NHIEM VU|PHUONG HUONG|CONG TAC TRONG TAM)(?=[ ,])/u;
const TOLD = /KET QUA|TINH HINH|DANH GIA|DA (?:THUC HIEN|TRIEN KHAI)|HOAN THANH/u;

/** "NHIỆM VỤ TRỌNG TÂM THÁNG 7 NĂM 2026" in a document of August. */
function aheadAndOver(administrative: AdministrativeDocument): readonly StrayPeriod[] {
  const issued = issueDays(administrative.placeAndDate);
  return administrative.outline.flatMap((item): readonly StrayPeriod[] => {
    const key = fold(item.title);
    const passage =
      issued !== null && item.kind === 'heading' && item.part === 'body' && AHEAD.test(key) && !TOLD.test(key)
        ? proseOf(administrative).find(({ paragraph }) => paragraph.index === item.paragraph)
        : undefined;
    const [period, ...others] = passage === undefined ? [] : periodsOf(passage.text.text);
    const last = period === undefined || others.length > 0 ? null : lastDay(period);
    return passage !== undefined &&
      period !== undefined &&
      last !== null &&
      issued !== null &&
      last < issued.first &&
      last.slice(0, 4) === issued.first.slice(0, 4)
      ? [{ kind: 'ahead', actual: period.text, expected: '', range: rangeOf(passage, period) }]
      : [];
  });
}

const QUARTERS: readonly string[] = ['I', 'II', 'III', 'IV'];
const MONTHS_OF_QUARTER = 3;

/** The last day of a month or a quarter of the year of issue, `YYYY-MM-DD`; what is left of the year before is found elsewhere. */
function lastDay({ shape, part, year }: Period): string | null {
  const month = shape === 'month' ? Number(part) : (QUARTERS.indexOf(part) + 1) * MONTHS_OF_QUARTER;
  return year === null || (shape !== 'month' && shape !== 'quarter') || month < 1 || month > 12
    ? null
    : isoDate({ day: daysInMonth(month, year), month, year });
}
