import letterWidths from './letterWidths.json';

/** What the width of a text depends on besides its letters. */
export interface Lettering {
  /** Half-points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Units of the table per type size. */
const UNITS_PER_EM = 2048;
const TWIPS_PER_HALF_POINT = 10;
/** A letter that the table lacks is taken to be as wide as a digit. */
const AVERAGE_WIDTH = 1024;

type Face = keyof typeof letterWidths;

function widthByLetter(face: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(face).flatMap(([width, letters]) =>
      [...letters].map((letter): [string, number] => [letter, Number(width)]),
    ),
  );
}

const WIDTHS: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  regular: widthByLetter(letterWidths.regular),
  bold: widthByLetter(letterWidths.bold),
  italic: widthByLetter(letterWidths.italic),
  boldItalic: widthByLetter(letterWidths.boldItalic),
};

/**
 * Width in twips of a text in Times New Roman on one line, without kerning. Tabs and line breaks count nothing: where they lead
 * depends on the page.
 */
export function textWidth(text: string, { size, bold, italic }: Lettering): number {
  const widths = WIDTHS[bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'];
  let units = 0;
  for (const letter of text.normalize('NFC')) {
    units += letter === '\t' || letter === '\n' ? 0 : (widths.get(letter) ?? AVERAGE_WIDTH);
  }
  return Math.round((units * size * TWIPS_PER_HALF_POINT) / UNITS_PER_EM);
}
