import type { Rule } from '../../linting';
import { blankCell } from './blank-cell';
import { placeholder } from './placeholder';

/** Places left to be filled in. */
export const PLACEHOLDERS_RULES: readonly Rule[] = [placeholder, blankCell];
