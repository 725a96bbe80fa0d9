import type { Defect } from '../defect';
import { CAPITALS } from './capitals';
import { CLOSING } from './closing';
import { FORMS } from './forms';
import { HEADER } from './header';
import { LANGUAGE } from './language';
import { LETTERS } from './letters';
import { OUTLINE } from './outline';
import { PAGE } from './page';
import { SENSE } from './sense';
import { TYPING } from './typing';

/** Every way to go wrong that is measured. */
export const DEFECTS: readonly Defect[] = [
  ...PAGE,
  ...FORMS,
  ...HEADER,
  ...LETTERS,
  ...OUTLINE,
  ...CLOSING,
  ...TYPING,
  ...LANGUAGE,
  ...CAPITALS,
  ...SENSE,
];
