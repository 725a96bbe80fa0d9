import { ND30 } from './nd30';
import type { ClauseGroup, Regulation } from './regulation';

/** Capital letters (Decree 30/2020/NĐ-CP, Phụ lục II) and careful editing hold for any Vietnamese text. */
const GROUPS: ReadonlySet<ClauseGroup> = new Set(['hoa', 'chung']);

/**
 * What is asked of a text whose form no regulation here governs: a legal act, a document of the Youth Union, what is attached to
 * another act. Which acts and bodies are still in force is not asked, since such a text often bears no date.
 */
export const LANGUAGE: Regulation = {
  ...ND30,
  name: 'Chuẩn biên tập',
  clauses: new Map([...ND30.clauses].filter(([, { group }]) => GROUPS.has(group))),
  required: [],
};
