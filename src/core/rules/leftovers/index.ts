import type { Rule } from '../../linting';
import { draftingRemark } from './drafting-remark';
import { issuerPlace } from './issuer-place';
import { markupLeftover } from './markup-leftover';
import { oddPeriod } from './odd-period';
import { otherHead } from './other-head';
import { otherPeriod } from './other-period';
import { otherPlace } from './other-place';
import { otherType } from './other-type';
import { personalData } from './personal-data';
import { releaseLeftovers } from './release-leftovers';
import { struckText } from './struck-text';

/** What another document or program left behind. */
export const LEFTOVERS_RULES: readonly Rule[] = [
  draftingRemark,
  issuerPlace,
  markupLeftover,
  oddPeriod,
  otherHead,
  otherPeriod,
  otherPlace,
  otherType,
  personalData,
  releaseLeftovers,
  struckText,
];
