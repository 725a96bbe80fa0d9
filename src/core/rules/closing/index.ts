import type { Rule } from '../../linting';
import { endMark } from './end-mark';

/** The mark that ends the text. */
export const CLOSING_RULES: readonly Rule[] = [endMark];
