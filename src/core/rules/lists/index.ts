import type { Rule } from '../../linting';
import { colonContent } from './colon-content';
import { listEndMark } from './list-end-mark';
import { listLastMark } from './list-last-mark';
import { listLevel } from './list-level';
import { listMarksConsistent } from './list-marks-consistent';
import { listParallel } from './list-parallel';

/** Items of a list: marks, levels, ends. */
export const LISTS_RULES: readonly Rule[] = [
  colonContent,
  listEndMark,
  listLastMark,
  listLevel,
  listMarksConsistent,
  listParallel,
];
