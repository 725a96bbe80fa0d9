export type { Contradiction } from './facts';
export { toldDays } from './toldDays';
export { toldEvents } from './toldEvents';
export { toldNumbers } from './toldNumbers';
export { toldOwners } from './toldOwners';
export { toldPlaces } from './toldPlaces';
export { unitsOfCommune, type UnitCount } from './unitsOfCommune';
