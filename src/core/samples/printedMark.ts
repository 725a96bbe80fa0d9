import type { NewParagraph } from '../docx/creation';
import type { Form } from '../forms';
import { textWidth } from '../typography';
import type { Piece } from './piece';
import { componentFormat, printedParagraph } from './printedPiece';

/** Decree 30/2020, Phụ lục I, Phần I, Mục III, khoản 2: the stamps are 8 mm high. */
const HEIGHT = 454;
const AIR = 300;
/** A single line of Times New Roman is 1.15 times as high as its letters' size. */
const SINGLE_LINE = 1.15;
const GAP = 80;

/** A mark that stands in a frame. */
export function isFramedMark({ role, format }: Piece): boolean {
  return (role === 'urgencyMark' || role === 'secrecyMark') && format?.framed !== false;
}

/** Height of a paragraph in a column, twips. */
function heightOf({ content, format, markSize = 28 }: NewParagraph, column: number): number {
  const width = content.reduce((sum, inline) => {
    if (inline.kind !== 'text') {
      return sum;
    }
    const { size, bold = false, italic = false } = inline.format;
    return sum + textWidth(inline.text, { size, bold, italic });
  }, 0);
  return (
    (format.spaceBefore ?? 0) +
    Math.round(Math.max(1, Math.ceil(width / column)) * markSize * 10 * SINGLE_LINE)
  );
}

/** Adds a mark to a column of that width: as a text box of that drawing number, anchored in the last paragraph, or as a framed paragraph. */
export function withMark(
  paragraphs: readonly NewParagraph[],
  mark: Piece,
  form: Form,
  column: number,
  drawing: number | null,
): readonly NewParagraph[] {
  const paragraph = printedParagraph(mark, form);
  const last = paragraphs.at(-1);
  if (drawing === null || last === undefined || last.textBox !== undefined) {
    return [...paragraphs, { ...paragraph, framed: true }];
  }
  const { size, bold = false, italic = false } = componentFormat(mark, form).run;
  const width = Math.round(textWidth(mark.text, { size, bold, italic })) + AIR;
  const inside = { ...paragraph, format: { alignment: 'center' as const } };
  const textBox = {
    id: drawing,
    width,
    height: HEIGHT,
    below: heightOf(last, column) + GAP,
    paragraph: inside,
  };
  return [...paragraphs.slice(0, -1), { ...last, textBox }];
}
