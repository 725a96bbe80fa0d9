import type { LabelStyle } from '../administrativeDocument';

/** Level in the usual ladder, 1 for the highest, by the label's style; of a decimal by its parts. */
export function levelOf(style: LabelStyle, ordinal: readonly number[]): number {
  switch (style) {
    case 'part':
    case 'chapter':
    case 'roman':
    case 'upperLetter':
      return 1;
    case 'section':
    case 'article':
    case 'arabic':
      return 2;
    case 'subsection':
      return 3;
    case 'decimal':
      return Math.min(ordinal.length + 1, 4);
    case 'letter':
      return 4;
    case 'parenthesis':
      return 5;
  }
}

const NESTING: readonly LabelStyle[] = [
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'upperLetter',
  'roman',
  'arabic',
  'decimal',
  'letter',
  'parenthesis',
];

/** How deep a style stands inside the others: a label belongs to the nearest one before it with a smaller depth. */
export function depthOf(style: LabelStyle, ordinal: readonly number[]): number {
  return NESTING.indexOf(style) * 10 + (style === 'decimal' ? ordinal.length : 0);
}
