import type { Rule } from '../../linting';
import { abstractDashes } from './abstract-dashes';
import { abstractRule } from './abstract-rule';
import { agencyRule } from './agency-rule';
import { titleRule } from './title-rule';

/** Lines under the header and the abstract. */
export const SEPARATORS_RULES: readonly Rule[] = [abstractDashes, abstractRule, agencyRule, titleRule];
