import type { Rule } from '../../linting';
import { archiveLineForm } from './archive-line-form';
import { archiveLinePlace } from './archive-line-place';
import { archiveLinePresent } from './archive-line-present';
import { archiveLineUnit } from './archive-line-unit';
import { recipientsAsAbove } from './recipients-as-above';
import { recipientsBodies } from './recipients-bodies';
import { recipientsDash } from './recipients-dash';
import { recipientsItemsFormat } from './recipients-items-format';
import { recipientsLabel } from './recipients-label';
import { recipientsLabelFormat } from './recipients-label-format';
import { recipientsOnePerLine } from './recipients-one-per-line';
import { recipientsPresent } from './recipients-present';
import { recipientsSeparator } from './recipients-separator';
import { taskRecipients } from './task-recipients';

/** “Nơi nhận” (cell 9b). */
export const RECIPIENTS_RULES: readonly Rule[] = [
  archiveLineForm,
  archiveLinePlace,
  archiveLinePresent,
  archiveLineUnit,
  recipientsAsAbove,
  recipientsBodies,
  recipientsDash,
  recipientsItemsFormat,
  recipientsLabel,
  recipientsLabelFormat,
  recipientsOnePerLine,
  recipientsPresent,
  recipientsSeparator,
  taskRecipients,
];
