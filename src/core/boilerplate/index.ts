export type { Block, BlockGroup, Insertion, InsertionRequest, Obstacle } from './block';
export { VIETNAMESE_OBSTACLES } from './obstacleText';
export { BLOCKS, explainInsertion, planInsertion } from './planInsertion';
