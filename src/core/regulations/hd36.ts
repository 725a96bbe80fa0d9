import { HD36_CLAUSES } from './clauses';
import { HD36_DEMANDS } from './party/demands';
import { HD36_REQUIRED } from './party/required';
import { HD36_TYPES } from './party/types';
import type { Regulation } from './regulation';

/** Guideline 36-HD/VPTW of 3 April 2018: the form of Party documents until Guideline 05 took its place. */
export const HD36: Regulation = {
  id: 'hd36',
  regime: 'party',
  name: 'Hướng dẫn 36-HD/VPTW',
  validFrom: '2018-04-03',
  validTo: '2026-05-26',
  clauses: HD36_CLAUSES,
  types: HD36_TYPES,
  required: HD36_REQUIRED,
  demands: HD36_DEMANDS,
};
