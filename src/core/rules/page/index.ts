import type { Rule } from '../../linting';
import { pageDuplex } from './page-duplex';
import { pageMargins } from './page-margins';
import { pageOrientation } from './page-orientation';
import { pageSize } from './page-size';

/** Paper and margins. */
export const PAGE_RULES: readonly Rule[] = [pageDuplex, pageMargins, pageOrientation, pageSize];
