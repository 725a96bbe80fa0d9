import type { Rule } from '../../linting';
import { headingPageEnd } from './heading-page-end';
import { signaturePage } from './signature-page';
import { tableWidth } from './table-width';

/** How the pages fall. */
export const LAYOUT_RULES: readonly Rule[] = [signaturePage, headingPageEnd, tableWidth];
