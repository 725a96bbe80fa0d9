import type { Defect } from '../defect';
import { APPENDIX } from './appendix';
import { BODY } from './body';
import { CAPITALS } from './capitals';
import { CLOSING } from './closing';
import { FORMS } from './forms';
import { HEADER } from './header';
import { HEADER_FORM } from './headerForm';
import { LANGUAGE } from './language';
import { LETTERS } from './letters';
import { MARKS } from './marks';
import { OUTLINE } from './outline';
import { PAGE } from './page';
import { SENSE } from './sense';
import { TYPING } from './typing';

/** Every way to go wrong that is measured. */
export const DEFECTS: readonly Defect[] = [
  ...PAGE,
  ...FORMS,
  ...HEADER,
  ...HEADER_FORM,
  ...LETTERS,
  ...OUTLINE,
  ...BODY,
  ...CLOSING,
  ...MARKS,
  ...APPENDIX,
  ...TYPING,
  ...LANGUAGE,
  ...CAPITALS,
  ...SENSE,
];
