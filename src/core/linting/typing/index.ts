export { markPlaces, type MarkPlace } from './markPlaces';
export { markName } from './marks';
export { brackets, quotationMarks, unpaired, type PairMark } from './pairMarks';
export { beginsLower, beginsUpper, isCapitalised, isReadable } from './syllables';
export type { TypedKind, TypedPiece } from './typedPiece';
export { typedPieces } from './typedPieces';
export { typedText, type TypedText } from './typedText';
