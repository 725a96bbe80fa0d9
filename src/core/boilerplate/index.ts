export type { Block, BlockGroup, Insertion, InsertionNote, InsertionRequest, Obstacle } from './block';
export { VIETNAMESE_INSERTION_NOTES, VIETNAMESE_OBSTACLES } from './obstacleText';
export { VIETNAMESE_REFUSALS, type InsertionRefusal } from './refusalText';
export { BLOCKS, explainInsertion, planInsertion } from './planInsertion';
