export { authorityForm } from './authorityForm';
export {
  COMPONENT_NAMES,
  aspectFaults,
  type AspectFault,
  componentFaults,
  componentFormat,
  componentSize,
  letteredPieces,
  alignmentEdits,
  misalignedParagraphs,
  printedTexts,
  sizeInSeries,
  type LetteredPiece,
} from './componentFormat';
export { componentPresent, headerIsMissing, requirementOf } from './componentPresent';
export { earlyEnds, endMarkFaults, type EndMarkFault } from './endMark';
export { fixedText } from './fixedText';
export { nameCapitals } from './nameCapitals';
export { planPartPresent } from './planPartPresent';
export { separatorLine } from './separatorLine';
export { singleSpacing } from './singleSpacing';
