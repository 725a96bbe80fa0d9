import type { Rule } from '../../linting';
import { amountInWords } from './amount-in-words';
import { balance } from './balance';
import { percentage } from './percentage';
import { product } from './product';
import { statedCount } from './stated-count';
import { total } from './total';

/** Totals, products, balances, and amounts in words. */
export const FIGURES_RULES: readonly Rule[] = [
  amountInWords,
  balance,
  percentage,
  product,
  statedCount,
  total,
];
