import type { Rule } from '../../linting';
import { addresseeAsked } from './addressee-asked';
import { addresseesAbsent } from './addressees-absent';
import { addresseesFormat } from './addressees-format';
import { addresseesLabel } from './addressees-label';
import { addresseesList } from './addressees-list';
import { addresseesPresent } from './addressees-present';
import { addresseesSeparator } from './addressees-separator';

/** “Kính gửi” (cell 9a). */
export const ADDRESSEES_RULES: readonly Rule[] = [
  addresseeAsked,
  addresseesAbsent,
  addresseesFormat,
  addresseesLabel,
  addresseesList,
  addresseesPresent,
  addresseesSeparator,
];
