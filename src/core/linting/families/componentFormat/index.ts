export { misalignedParagraphs } from './alignment';
export { componentFormat } from './componentFormat';
export { componentFaults, componentSize, sizeInSeries } from './componentFaults';
export { letteredPieces, type LetteredPiece } from './lettering';
export { COMPONENT_NAMES, printedTexts } from './printedTexts';
