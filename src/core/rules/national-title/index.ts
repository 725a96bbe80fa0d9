import type { Rule } from '../../linting';
import { headerPresent } from './header-present';
import { headerSizes } from './header-sizes';
import { nationalMottoFormat } from './national-motto-format';
import { nationalMottoPlace } from './national-motto-place';
import { nationalMottoPresent } from './national-motto-present';
import { nationalMottoText } from './national-motto-text';
import { nationalNameFormat } from './national-name-format';
import { nationalNamePresent } from './national-name-present';
import { nationalNameText } from './national-name-text';
import { nationalTitleSpacing } from './national-title-spacing';
import { partyTitleFormat } from './party-title-format';
import { partyTitleOnly } from './party-title-only';
import { partyTitlePresent } from './party-title-present';
import { partyTitleText } from './party-title-text';

/** Quốc hiệu, Tiêu ngữ and, for the Party, the title (cell 1). */
export const NATIONAL_TITLE_RULES: readonly Rule[] = [
  headerPresent,
  headerSizes,
  nationalMottoFormat,
  nationalMottoPlace,
  nationalMottoPresent,
  nationalMottoText,
  nationalNameFormat,
  nationalNamePresent,
  nationalNameText,
  nationalTitleSpacing,
  partyTitleFormat,
  partyTitleOnly,
  partyTitlePresent,
  partyTitleText,
];
