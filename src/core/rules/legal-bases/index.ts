import type { Rule } from '../../linting';
import { legalBasesFormat } from './legal-bases-format';
import { legalBasesPresent } from './legal-bases-present';
import { legalBasisDash } from './legal-basis-dash';
import { legalBasisFull } from './legal-basis-full';
import { legalBasisLaw } from './legal-basis-law';
import { legalBasisOwnLine } from './legal-basis-own-line';
import { legalBasisSeparator } from './legal-basis-separator';
import { repealedGuideline } from './repealed-guideline';

/** “Căn cứ” (cell 6). */
export const LEGAL_BASES_RULES: readonly Rule[] = [
  legalBasesPresent,
  legalBasisDash,
  legalBasisFull,
  legalBasisLaw,
  legalBasisOwnLine,
  legalBasisSeparator,
  legalBasesFormat,
  repealedGuideline,
];
