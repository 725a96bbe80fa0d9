export { repairsOf, type Repair } from './repair';
export { slipKind, type SlipKind } from './slipKind';
