import type { Rule } from '../../linting';
import { bodyAlignment } from './body-alignment';
import { bodyCapitals } from './body-capitals';
import { bodyEmptyParagraph } from './body-empty-paragraph';
import { bodyIndent } from './body-indent';
import { bodyLineSpacing } from './body-line-spacing';
import { bodyParagraphGap } from './body-paragraph-gap';
import { bodySize } from './body-size';
import { bodyStyle } from './body-style';

/** Format of the text (cell 6). */
export const BODY_RULES: readonly Rule[] = [
  bodyAlignment,
  bodyCapitals,
  bodyEmptyParagraph,
  bodyIndent,
  bodyLineSpacing,
  bodyParagraphGap,
  bodySize,
  bodyStyle,
];
