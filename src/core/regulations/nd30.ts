import { ND30_CLAUSES } from './clauses';
import { ND30_DEMANDS } from './nd30/demands';
import { ND30_REQUIRED } from './nd30/required';
import { ND30_TYPES } from './nd30/types';
import type { Regulation } from './regulation';

/** Decree 30/2020/NĐ-CP on records work, 5 March 2020: the form of the state's administrative documents. */
export const ND30: Regulation = {
  id: 'nd30',
  regime: 'state',
  name: 'Nghị định 30/2020/NĐ-CP',
  validFrom: '2020-03-05',
  validTo: null,
  clauses: ND30_CLAUSES,
  types: ND30_TYPES,
  required: ND30_REQUIRED,
  demands: ND30_DEMANDS,
};
