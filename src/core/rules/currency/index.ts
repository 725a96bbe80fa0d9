import type { Rule } from '../../linting';
import { communeBodyName } from './commune-body-name';
import { districtBody } from './district-body';
import { mergedProvince } from './merged-province';
import { renamedBody } from './renamed-body';
import { supersededAct } from './superseded-act';

/** Acts in force and names in use on the document’s date. */
export const CURRENCY_RULES: readonly Rule[] = [
  communeBodyName,
  districtBody,
  mergedProvince,
  renamedBody,
  supersededAct,
];
