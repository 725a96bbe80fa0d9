export { paragraphFormatEdits, runFormatEdits, safeEdits } from './formatRemedies';
export { mixedWays, type WrittenWay } from './mixedWays';
export { mendText, mendTexts, offerBlock, type NewText } from './remedies';
export { encodedStretches, unicodeEdits } from './unicodeEdits';
