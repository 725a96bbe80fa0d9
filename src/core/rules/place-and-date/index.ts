import type { Rule } from '../../linting';
import { issueDateBlank } from './issue-date-blank';
import { issueDateValid } from './issue-date-valid';
import { issueDateZero } from './issue-date-zero';
import { placeAndDateForm } from './place-and-date-form';
import { placeAndDateFormat } from './place-and-date-format';
import { placeAndDatePresent } from './place-and-date-present';
import { placeName } from './place-name';

/** Place and date of issue (cell 4). */
export const PLACE_AND_DATE_RULES: readonly Rule[] = [
  issueDateBlank,
  issueDateValid,
  issueDateZero,
  placeAndDateForm,
  placeAndDateFormat,
  placeAndDatePresent,
  placeName,
];
