import { HD05_CLAUSES } from './clauses';
import { HD05_DEMANDS } from './party/demands';
import { HD05_REQUIRED } from './party/required';
import { HD05_TYPES } from './party/types';
import type { Regulation } from './regulation';

/** Guideline 05-HD/VPTW of 27 May 2026, in force from the day it was signed. */
export const HD05: Regulation = {
  id: 'hd05',
  regime: 'party',
  name: 'Hướng dẫn 05-HD/VPTW',
  validFrom: '2026-05-27',
  validTo: null,
  clauses: HD05_CLAUSES,
  types: HD05_TYPES,
  required: HD05_REQUIRED,
  demands: HD05_DEMANDS,
};
