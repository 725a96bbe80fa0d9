import { oneOf, optional } from '../../vietnamese';

/** A number begins here: no part of another one, of a date or of a symbol. */
export const NUMBER_BEGINS = String.raw`(?<![\d\p{L}/.,-])`;
/** "85", "12,5": what stands before the sign of a percentage. */
export const PERCENTAGE = String.raw`\d{1,3}(?:,\d{1,2})?`;

/** Before a number: it is no exact one, but about so many, or a bound. Alternatives of a larger choice. */
export const INEXACT = 'khoảng|trên|hơn|gần|tối đa|tối thiểu|ít nhất|không quá|dưới';

/** Before a number: the same things have another one elsewhere, for it changes, is shared out, or compared. */
export const OTHER_NUMBER = 'tăng|giảm|thêm|còn|lên|xuống|so với|mỗi|từng|trong đó';

/** A word that begins with a capital, as in a proper name: "Đông", "B’Lao". */
export const NAME_WORD = String.raw`\p{Lu}[\p{L}’]*`;

/** Announces all the parts of what was counted. Alternatives of a larger choice. */
export const ALL_OF_THEM = 'bao gồm|gồm(?: có)?';
/** Announces some of the parts, or such as overlap. */
export const SOME_OF_THEM = 'trong đó(?: có)?';

/** "tỷ lệ", as it may stand between a verb and its percentage. */
export const RATIO = optional(' tỷ lệ| tỉ lệ');
/** "đạt tỷ lệ", "chiếm": how a share is told. */
export const MAKES_SHARE = oneOf('đạt', 'chiếm', 'bằng') + RATIO;

/** A comma between words, not within a decimal fraction. */
export const COMMA = String.raw`,(?!\d)`;
/** "và" before a part that has a number of its own. */
export const AND_NUMBERED = String.raw` và (?=(?:[^,;]* )?\d)`;

/** ", mỗi đội 2.000.000 đồng" goes on with the part before it. */
const COMMA_BETWEEN_PARTS = String.raw`,(?!\d| ?mỗi )`;
/** What parts the parts of a series, and those of a list in one sentence. */
export const BETWEEN_PARTS = new RegExp(oneOf(COMMA_BETWEEN_PARTS, ';', AND_NUMBERED), 'u');
/** "lực lượng y tế và lực lượng khác 15 người" is one part. */
export const BETWEEN_COMMAS = new RegExp(oneOf(COMMA_BETWEEN_PARTS, ';'), 'u');

const ASIDE = / ?\([^()]*\)/gu;

/** A text without what it says in brackets. */
export function withoutAsides(text: string): string {
  return text.replace(ASIDE, '');
}

/** A text with what it says in brackets blanked, so that offsets stay. */
export function asidesBlanked(text: string): string {
  return text.replace(ASIDE, (aside) => ' '.repeat(aside.length));
}

/** The pieces of a series between commas and "và". */
export function enumerated(series: string): readonly string[] {
  return series.split(BETWEEN_ENUMERATED).map((piece) => piece.trim());
}

const BETWEEN_ENUMERATED = new RegExp(oneOf(COMMA, ' và '), 'u');
