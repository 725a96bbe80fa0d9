import type { Rule } from '../../linting';
import { divisionHeading } from './division-heading';
import { headingAlignment } from './heading-alignment';
import { headingEndMark } from './heading-end-mark';
import { headingFormat } from './heading-format';
import { headingPartFormat } from './heading-part-format';
import { headingLabel } from './heading-label';
import { headingLabelMixed } from './heading-label-mixed';
import { headingTitle } from './heading-title';

/** Headings and their labels. */
export const HEADINGS_RULES: readonly Rule[] = [
  divisionHeading,
  headingFormat,
  headingAlignment,
  headingPartFormat,
  headingLabel,
  headingLabelMixed,
  headingTitle,
  headingEndMark,
];
