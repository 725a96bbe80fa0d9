import type { Rule } from '../../linting';
import { appendixPageNumber } from './appendix-page-number';
import { pageNumberDistance } from './page-number-distance';
import { pageNumberFirstPage } from './page-number-first-page';
import { pageNumberFormat } from './page-number-format';
import { pageNumberNumerals } from './page-number-numerals';
import { pageNumberPosition } from './page-number-position';
import { pageNumberPresent } from './page-number-present';

/** Page numbers. */
export const PAGE_NUMBER_RULES: readonly Rule[] = [
  appendixPageNumber,
  pageNumberDistance,
  pageNumberFirstPage,
  pageNumberFormat,
  pageNumberNumerals,
  pageNumberPosition,
  pageNumberPresent,
];
