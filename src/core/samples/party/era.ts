import type { RegulationId } from '../../regulations';

/** What Guidelines 36 and 05 of the Party's Central Office write differently, for samples that exist under both. */
export interface PartyEra {
  readonly regulation: Extract<RegulationId, 'hd36' | 'hd05'>;
  /** After each recipient and each addressee. */
  readonly separator: ',' | ';';
  /** Before each legal basis. */
  readonly basisDash: '' | '- ';
  /** After the last legal basis. */
  readonly basisEnd: ',' | '.';
}

export const GUIDELINE_36: PartyEra = { regulation: 'hd36', separator: ',', basisDash: '', basisEnd: ',' };
export const GUIDELINE_05: PartyEra = { regulation: 'hd05', separator: ';', basisDash: '- ', basisEnd: '.' };

/** Recipients with the era's mark after each; the archive line, the last, ends in a full stop in both. */
export function recipientLines({ separator }: PartyEra, items: readonly string[]): readonly string[] {
  return items.map((item, index) => `- ${item}${index === items.length - 1 ? '.' : separator}`);
}

/** Legal bases as the era writes them; the texts come without dash and end mark. */
export function basisLines(era: PartyEra, bases: readonly string[]): readonly string[] {
  return bases.map(
    (text, index) => `${era.basisDash}${text}${index === bases.length - 1 ? era.basisEnd : ';'}`,
  );
}
