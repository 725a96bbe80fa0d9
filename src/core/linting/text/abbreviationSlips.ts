import type { AdministrativeDocument } from '../../administrative';
import { groupBy, oncePer, type Range } from '../../document';
import { oneOf, WORD_ENDS } from '../../vietnamese';
import { COMMON_ABBREVIATIONS, unusualAbbreviations, type Abbreviation } from './abbreviations';
import { passagesWithHint } from './hints';

/** An abbreviation that is probably mistyped. */
export interface AbbreviationSlip {
  readonly text: string;
  readonly range: Range;
  readonly expected: string;
}

/** Two letters may change places by chance: "BTV" is no slip for "TBV". */
const SHORTEST = 4;
/** So often a document writes what it means. */
const OFTEN = 2;

/** Bodies that every unit has; their abbreviations stand before its noun. */
const BODIES = ['UBND', 'HĐND'];
/** What looks like a slip of them and is a body of its own: the association of farmers. */
const OTHER_BODIES: ReadonlySet<string> = new Set(['HND']);
/** By what may be typed for it: the abbreviation of a body. */
const MEANT_BODIES: ReadonlyMap<string, string> = new Map(
  BODIES.flatMap((body) => variantsOf(body).map((written) => [written, body] as const)).filter(
    ([written]) => !COMMON_ABBREVIATIONS.has(written) && !OTHER_BODIES.has(written),
  ),
);
const BODY_SLIP = new RegExp(
  String.raw`(?<![\p{L}\d/.&@-])${oneOf([...MEANT_BODIES.keys()].join('|'))}(?= (?:các )?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|TP)${WORD_ENDS})`,
  'gu',
);

/** What every passage with such a slip has. */
const HINT = /[A-ZĐ]{3}/u;

/** Mistyped abbreviations: of bodies anywhere, of others in the running text. */
export const abbreviationSlips = oncePer(
  (administrative: AdministrativeDocument): readonly AbbreviationSlip[] => {
    const bodies = passagesWithHint(administrative, HINT).flatMap(({ text }) =>
      text.matchAll(BODY_SLIP).flatMap((found): readonly AbbreviationSlip[] => {
        const expected = MEANT_BODIES.get(found.text);
        return expected === undefined ? [] : [{ text: found.text, range: found.range, expected }];
      }),
    );
    const known = new Set(bodies.map(({ text }) => text));
    const unusual = unusualAbbreviations(administrative).filter(({ text }) => !known.has(text));
    const uses = groupBy(unusual, ({ text }) => text);
    return [
      ...bodies,
      ...unusual.flatMap(({ text, range }) => {
        const expected = swappedFrom(text, uses);
        return expected === null ? [] : [{ text, range, expected }];
      }),
    ];
  },
);

/**
 * The abbreviation that was meant by one with two neighbouring letters in each other's place: of "RTHS" it is "RTSH". Known ones count, and
 * those that the document explains or uses often; null for what it explains or uses often itself.
 */
function swappedFrom(written: string, uses: ReadonlyMap<string, readonly Abbreviation[]>): string | null {
  const isMeant = (text: string): boolean => {
    const own = uses.get(text) ?? [];
    return own.length >= OFTEN || own.some(({ explained }) => explained);
  };
  if (written.length < SHORTEST || isMeant(written)) {
    return null;
  }
  return (
    swaps(written).find((text) => text !== written && (COMMON_ABBREVIATIONS.has(text) || isMeant(text))) ??
    null
  );
}

/** A letter left out or typed twice, two letters that changed places, "D" for "Đ". */
function variantsOf(text: string): readonly string[] {
  const letters = [...text];
  const shorterAndLonger = letters.flatMap((letter, at) => [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
  ]);
  const stroked = letters.flatMap((letter, at) => {
    const other = letter === 'D' ? 'Đ' : letter === 'Đ' ? 'D' : null;
    return other === null ? [] : [text.slice(0, at) + other + text.slice(at + 1)];
  });
  return [...shorterAndLonger, ...swaps(text), ...stroked];
}

function swaps(text: string): readonly string[] {
  return Array.from(
    { length: text.length - 1 },
    (_, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  );
}
