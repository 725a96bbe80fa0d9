import type { Range } from '../../document';
import { fold, matchesIn } from '../../vietnamese';
import type { Passage } from '../text/prose';

export const UNIT_NAME = String.raw`((?:\p{Lu}[\p{L}'’-]*(?: (?=\p{Lu})|(?![\p{L}'’-]))){1,4})`;
/** The commune without a body: "trên địa bàn xã Sơn Lâm", "Xã Sơn Lâm có 09 thôn". */
export const COMMUNE = new RegExp(String.raw`(?<!\p{L})([xX]ã|[pP]hường|[đĐ]ặc khu) ${UNIT_NAME}`, 'gu');
/** Also in capitals, as above the bases of a decision. */
export const COMMUNE_IN_ANY_CASE = new RegExp(
  String.raw`(?<!\p{L})([xX]ã|XÃ|[pP]hường|PHƯỜNG|[đĐ]ặc khu|ĐẶC KHU) ${UNIT_NAME}`,
  'gu',
);

/** A unit of the territory with its name, where a text names it. */
export interface NamedPlace {
  /** Folded: "XA", "SON LAM". */
  readonly kind: string;
  readonly name: string;
  readonly text: string;
  readonly range: Range;
  readonly passage: Passage;
  /** Where kind and name stand in the text of the passage. */
  readonly start: number;
  readonly end: number;
}

/** The units in passages, by an expression whose groups are the kind and the name. */
export function namedBy(pattern: RegExp, passages: readonly Passage[]): readonly NamedPlace[] {
  return passages.flatMap((passage) =>
    matchesIn(passage.text.text, pattern).map(({ 0: whole, 1: kind = '', 2: name = '', index }) => {
      const written = name.trim();
      const start = index + whole.indexOf(`${kind} ${name}`);
      const end = start + kind.length + 1 + written.length;
      return {
        kind: fold(kind),
        name: fold(written),
        text: `${kind} ${written}`,
        range: passage.text.slice(start, end),
        passage,
        start,
        end,
      };
    }),
  );
}

/** Whether one of two folded names is the other one, or its beginning: "AN BINH", "AN BINH DONG". */
export function isSamePlace(left: string, right: string): boolean {
  return `${left} `.startsWith(`${right} `) || `${right} `.startsWith(`${left} `);
}
