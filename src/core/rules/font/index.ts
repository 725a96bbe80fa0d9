import type { Rule } from '../../linting';
import { fontColor } from './font-color';
import { fontEncoding } from './font-encoding';
import { fontFamily } from './font-family';

/** Font, encoding and colour. */
export const FONT_RULES: readonly Rule[] = [fontColor, fontEncoding, fontFamily];
