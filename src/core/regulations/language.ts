import { ND30 } from './nd30';
import type { ClauseGroup, Regulation } from './regulation';

/** Capital letters (Decree 30/2020/NĐ-CP, Phụ lục II) and careful editing hold for any Vietnamese text. */
const GROUPS: ReadonlySet<ClauseGroup> = new Set(['hoa', 'chung']);

/** Figures, dates and hours agree with each other in any text, whoever writes it, and whenever. */
const FACTS: ReadonlySet<string> = new Set([
  'noibo-range-order',
  'noibo-amount-in-words',
  'noibo-total',
  'noibo-percentage',
  'noibo-number-marks',
  'noibo-time-exists',
  'noibo-programme-order',
  'noibo-citation-same',
  'noibo-phone-number',
  'noibo-web-address',
  'noibo-told-alike',
  'noibo-markup-leftover',
]);

/**
 * What is asked of a text whose form no regulation here governs: a legal act, a document of the Youth Union, what is attached to
 * another act. Which acts and bodies are still in force is not asked, since such a text often bears no date.
 */
export const LANGUAGE: Regulation = {
  ...ND30,
  name: 'Chuẩn biên tập',
  clauses: new Map([...ND30.clauses].filter(([id, { group }]) => GROUPS.has(group) || FACTS.has(id))),
  required: [],
};
