export type { Block, BlockGroup, Insertion, InsertionRequest, Obstacle } from './block';
export { VIETNAMESE_OBSTACLES } from './obstacleText';
export { VIETNAMESE_REFUSALS, type InsertionRefusal } from './refusalText';
export { BLOCKS, explainInsertion, planInsertion } from './planInsertion';
