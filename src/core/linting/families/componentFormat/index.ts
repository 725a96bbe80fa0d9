export { misalignedParagraphs } from './alignment';
export { componentFormat } from './componentFormat';
export { letteredPieces, type LetteredPiece } from './lettering';
export { printedTexts } from './printedTexts';
