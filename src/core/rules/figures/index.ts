import type { Rule } from '../../linting';
import { amountInWords } from './amount-in-words';
import { attendanceAndVotes } from './attendance-and-votes';
import { balance } from './balance';
import { numberMarks } from './number-marks';
import { percentage } from './percentage';
import { phoneNumber } from './phone-number';
import { product } from './product';
import { rowSum } from './row-sum';
import { statedCount } from './stated-count';
import { toldNumber } from './told-number';
import { total } from './total';

/** How numbers are written, totals, products, balances, and amounts in words. */
export const FIGURES_RULES: readonly Rule[] = [
  amountInWords,
  attendanceAndVotes,
  balance,
  numberMarks,
  percentage,
  phoneNumber,
  product,
  rowSum,
  statedCount,
  toldNumber,
  total,
];
