import type { Rule } from '../../linting';
import { bulletSpace } from './bullet-space';
import { composedLetters } from './composed-letters';
import { dashSpacing } from './dash-spacing';
import { dashStyle } from './dash-style';
import { doubleMark } from './double-mark';
import { doubleSpace } from './double-space';
import { ellipsis } from './ellipsis';
import { hiddenCharacter } from './hidden-character';
import { pairBalance } from './pair-balance';
import { quotationStyle } from './quotation-style';
import { spaceAfterMark } from './space-after-mark';
import { spaceBeforeMark } from './space-before-mark';

/** Spaces, marks and characters as they are typed. */
export const TYPING_RULES: readonly Rule[] = [
  bulletSpace,
  composedLetters,
  dashSpacing,
  dashStyle,
  doubleMark,
  doubleSpace,
  ellipsis,
  hiddenCharacter,
  pairBalance,
  quotationStyle,
  spaceAfterMark,
  spaceBeforeMark,
];
