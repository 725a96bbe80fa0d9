import type { Rule } from '../../linting';
import { amountInWords } from './amount-in-words';
import { balance } from './balance';
import { percentage } from './percentage';
import { product } from './product';
import { total } from './total';

/** Totals, products, balances, and amounts in words. */
export const FIGURES_RULES: readonly Rule[] = [amountInWords, balance, percentage, product, total];
