export { alignmentEdits, misalignedParagraphs } from './alignment';
export { aspectFaults, type AspectFault } from './aspects';
export { componentFormat } from './componentFormat';
export { componentFaults, componentSize, sizeInSeries } from './componentFaults';
export { letteredPieces, type LetteredPiece } from './lettering';
export { COMPONENT_NAMES, printedTexts } from './printedTexts';
