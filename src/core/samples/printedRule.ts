import type { NewParagraph } from '../docx/creation';
import { plainText, RULE_SHARE, ruleLength, ruleParagraph, type Form } from '../forms';
import { textWidth } from '../typography';
import type { Layout } from './layout';
import type { Piece } from './piece';
import { componentFormat } from './printedPiece';

/** An underscore is half an em wide; Word prints a superscript at two thirds of its size. */
const UNDERSCORE_EM = 0.5;
const SUPERSCRIPT_SCALE = 0.65;

/** A single line of Times New Roman is 1.15 times as high as its letters' size. */
const SINGLE_LINE = 1.15;

export function isRule(piece: Piece): boolean {
  return ['agencyRule', 'mottoRule', 'titleRule', 'abstractRule'].includes(piece.role);
}

/**
 * Adds a line to the paragraphs of a column (`width` in twips) of which `above` is the last text. `id` is the drawing's number in the
 * document.
 */
export function withRule(
  paragraphs: readonly NewParagraph[],
  rule: Piece,
  above: Piece,
  form: Form,
  width: number,
  rules: NonNullable<Layout['rules']>,
  id: number,
): readonly NewParagraph[] {
  const length = lengthOf(rule, above, form, width);
  switch (rules) {
    case 'border':
      return [...paragraphs, ruleParagraph(length, width)];
    case 'underscores':
      return [...paragraphs, underscores(length)];
    case 'drawing':
      return paragraphs.map((paragraph, index) =>
        index === paragraphs.length - 1
          ? { ...paragraph, drawnLine: { id, width: length, below: heightOf(above, form, width) } }
          : paragraph,
      );
  }
}

function lengthOf(rule: Piece, above: Piece, form: Form, width: number): number {
  const full = rule.role === 'mottoRule' || rule.role === 'titleRule';
  const share = full ? RULE_SHARE.full : RULE_SHARE.short;
  return rule.format?.length ?? ruleLength(plainText(above.text), componentFormat(above, form), width, share);
}

/** Height of the text above the line, and one point of air. */
function heightOf(above: Piece, form: Form, width: number): number {
  const { run, paragraph } = componentFormat(above, form);
  const { size, bold = false, italic = false } = run;
  const lines = Math.ceil(textWidth(plainText(above.text), { size, bold, italic }) / width);
  return (paragraph.spaceBefore ?? 0) + Math.round(lines * run.size * 10 * SINGLE_LINE) + 20;
}

/** The line as the official forms of Decree 30/2020, Phụ lục III have it: underscores raised as superscript. */
function underscores(length: number): NewParagraph {
  const size = 28;
  const one = size * 10 * UNDERSCORE_EM * SUPERSCRIPT_SCALE;
  return {
    kind: 'paragraph',
    format: { alignment: 'center' },
    content: [
      {
        kind: 'text',
        text: '_'.repeat(Math.round(length / one)),
        format: { size, verticalPosition: 'superscript' },
      },
    ],
  };
}
