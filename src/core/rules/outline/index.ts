import type { Rule } from '../../linting';
import { emptySection } from './empty-section';
import { numberingParent } from './numbering-parent';
import { numberingSequence } from './numbering-sequence';
import { pointLetters } from './point-letters';
import { stepNumbers } from './step-numbers';
import { tableRowNumbers } from './table-row-numbers';

/** Numbering of divisions, and sections that hold nothing. */
export const OUTLINE_RULES: readonly Rule[] = [
  emptySection,
  numberingParent,
  numberingSequence,
  pointLetters,
  stepNumbers,
  tableRowNumbers,
];
