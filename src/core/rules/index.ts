import type { Rule } from '../linting';
import { ADDRESSEES_RULES } from './addressees';
import { APPENDIX_RULES } from './appendix';
import { BODY_RULES } from './body';
import { CAPITALS_RULES } from './capitals';
import { CITATIONS_RULES } from './citations';
import { CLOSING_RULES } from './closing';
import { COPIES_RULES } from './copies';
import { CURRENCY_RULES } from './currency';
import { DATES_RULES } from './dates';
import { DOCUMENT_NUMBER_RULES } from './document-number';
import { FIGURES_RULES } from './figures';
import { FONT_RULES } from './font';
import { HEADINGS_RULES } from './headings';
import { ISSUING_AGENCY_RULES } from './issuing-agency';
import { LAYOUT_RULES } from './layout';
import { LEFTOVERS_RULES } from './leftovers';
import { LEGAL_BASES_RULES } from './legal-bases';
import { LISTS_RULES } from './lists';
import { MARKS_RULES } from './marks';
import { NATIONAL_TITLE_RULES } from './national-title';
import { OUTLINE_RULES } from './outline';
import { PAGE_RULES } from './page';
import { PAGE_NUMBER_RULES } from './page-number';
import { PLACE_AND_DATE_RULES } from './place-and-date';
import { PLACEHOLDERS_RULES } from './placeholders';
import { PLAN_RULES } from './plan';
import { RECIPIENTS_RULES } from './recipients';
import { SENTENCES_RULES } from './sentences';
import { SEPARATORS_RULES } from './separators';
import { SIGNATURE_RULES } from './signature';
import { TYPE_AND_ABSTRACT_RULES } from './type-and-abstract';
import { TYPING_RULES } from './typing';
import { WORDING_RULES } from './wording';

/** Every rule, in the order in which a reader meets what they judge. */
export const RULES: readonly Rule[] = [
  ...NATIONAL_TITLE_RULES,
  ...ISSUING_AGENCY_RULES,
  ...DOCUMENT_NUMBER_RULES,
  ...PLACE_AND_DATE_RULES,
  ...TYPE_AND_ABSTRACT_RULES,
  ...SEPARATORS_RULES,
  ...ADDRESSEES_RULES,
  ...LEGAL_BASES_RULES,
  ...BODY_RULES,
  ...PLAN_RULES,
  ...HEADINGS_RULES,
  ...OUTLINE_RULES,
  ...SENTENCES_RULES,
  ...LISTS_RULES,
  ...CLOSING_RULES,
  ...RECIPIENTS_RULES,
  ...SIGNATURE_RULES,
  ...MARKS_RULES,
  ...APPENDIX_RULES,
  ...COPIES_RULES,
  ...PAGE_RULES,
  ...PAGE_NUMBER_RULES,
  ...LAYOUT_RULES,
  ...FONT_RULES,
  ...TYPING_RULES,
  ...WORDING_RULES,
  ...CAPITALS_RULES,
  ...CITATIONS_RULES,
  ...CURRENCY_RULES,
  ...DATES_RULES,
  ...FIGURES_RULES,
  ...PLACEHOLDERS_RULES,
  ...LEFTOVERS_RULES,
];
