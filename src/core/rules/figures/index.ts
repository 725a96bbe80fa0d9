import type { Rule } from '../../linting';
import { amountInWords } from './amount-in-words';
import { percentage } from './percentage';
import { total } from './total';

/** Totals, and amounts in words. */
export const FIGURES_RULES: readonly Rule[] = [amountInWords, percentage, total];
