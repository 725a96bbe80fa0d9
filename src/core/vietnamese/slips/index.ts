export { areHomophones, soundAlikesOf, type SoundAlike } from './homophones';
export { repairsOf, type Repair } from './repair';
export { type SlipKind } from './slipKind';
export { slipsOf, type Slip } from './slipsOf';
