export type { Block, BlockGroup, Insertion, InsertionRequest, Obstacle } from './block';
export { BLOCKS, explainInsertion, planInsertion } from './planInsertion';
