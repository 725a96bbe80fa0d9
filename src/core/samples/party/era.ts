import type { RegulationId } from '../../regulations';

/** What Guidelines 36 and 05 of the Party's Central Office write differently, for samples that exist under both. */
export interface PartyEra {
  readonly regulation: Extract<RegulationId, 'hd36' | 'hd05'>;
  /** `Hướng dẫn 36` */
  readonly guideline: string;
  /** After each recipient and each addressee. */
  readonly separator: ',' | ';';
  /** Before each legal basis. */
  readonly basisDash: '' | '- ';
  /** After the last legal basis. */
  readonly basisEnd: ',' | '.';
  /** Between the Roman numeral and the heading: the originals of both guidelines use `I-` as well as `I.`. */
  readonly mark: '.' | '-';
  /** Month of the samples: Guideline 05 is in force from 27 May 2026. */
  readonly month: 3 | 6;
  /** The period that the samples look back on, and the next one. */
  readonly period: string;
  readonly nextPeriod: string;
}

export const GUIDELINE_36: PartyEra = {
  regulation: 'hd36',
  guideline: 'Hướng dẫn 36',
  separator: ',',
  basisDash: '',
  basisEnd: ',',
  mark: '.',
  month: 3,
  period: 'quý I năm 2026',
  nextPeriod: 'quý II năm 2026',
};

export const GUIDELINE_05: PartyEra = {
  regulation: 'hd05',
  guideline: 'Hướng dẫn 05',
  separator: ';',
  basisDash: '- ',
  basisEnd: '.',
  mark: '-',
  month: 6,
  period: '6 tháng đầu năm 2026',
  nextPeriod: '6 tháng cuối năm 2026',
};

/** The header that all documents of one Party committee share. */
export const COMMITTEE = {
  regime: 'party',
  parentAgency: 'ĐẢNG BỘ TỈNH PHÚ THỌ',
  agency: ['ĐẢNG ỦY XÃ AN BÌNH'],
} as const;

/** `day` with two digits. */
export function placeAndDate({ month }: PartyEra, day: string): string {
  return `An Bình, ngày ${day} tháng ${String(month)} năm 2026`;
}

/** Lines with a dash and the era's mark after each; the last ends in a full stop in both. */
export function dashedLines({ separator }: PartyEra, items: readonly string[]): readonly string[] {
  return items.map((item, index) => `- ${item}${index === items.length - 1 ? '.' : separator}`);
}

/** Legal bases as the era writes them; the texts come without dash and end mark. */
export function basisLines(era: PartyEra, bases: readonly string[]): readonly string[] {
  return bases.map(
    (text, index) => `${era.basisDash}${text}${index === bases.length - 1 ? era.basisEnd : ';'}`,
  );
}
