import type { NewParagraph } from '../docx/creation';
import type { Form } from '../forms';
import { textWidth } from '../typography';
import type { Piece } from './piece';
import { componentFormat, printedParagraph } from './printedPiece';

/** Decree 30/2020, Phụ lục I, Phần I, Mục III, khoản 2: the stamps are 8 mm high. */
const HEIGHT = 454;
const AIR = 300;
/** From the top of the paragraph that holds the box to the box. */
const BELOW = 400;

/** A mark that stands in a frame. */
export function isFramedMark({ role, format }: Piece): boolean {
  return (role === 'urgencyMark' || role === 'secrecyMark') && format?.framed !== false;
}

/** Adds a mark to a column: as a text box of that drawing number, anchored in the last paragraph, or as a framed paragraph. */
export function withMark(
  paragraphs: readonly NewParagraph[],
  mark: Piece,
  form: Form,
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
  const textBox = { id: drawing, width, height: HEIGHT, below: BELOW, paragraph: inside };
  return [...paragraphs.slice(0, -1), { ...last, textBox }];
}
