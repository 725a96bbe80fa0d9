import type { Rule } from '../../linting';
import { abbreviationExplained } from './abbreviation-explained';
import { abbreviationSlip } from './abbreviation-slip';
import { addressComma } from './address-comma';
import { alikeNamesRule } from './alike-names';
import { commaInSeries } from './comma-in-series';
import { consistentCase } from './consistent-case';
import { consistentNames } from './consistent-names';
import { eventName } from './event-name';
import { formOfAddress } from './form-of-address';
import { joinedNumber } from './joined-number';
import { leftOutWord } from './left-out-word';
import { letterForFigure } from './letter-for-figure';
import { lettersIAndY } from './letters-i-and-y';
import { missingYearWord } from './missing-year-word';
import { paddedNumbers } from './padded-numbers';
import { partyBodyName } from './party-body-name';
import { preferredBaoDam } from './preferred-bao-dam';
import { repeatedParagraph } from './repeated-paragraph';
import { repeatedWords } from './repeated-words';
import { restatedMatter } from './restated-matter';
import { spelling } from './spelling';
import { strayCapital } from './stray-capital';
import { swappedSyllables } from './swapped-syllables';
import { toldAlike } from './told-alike';
import { toneMarkStyle } from './tone-mark-style';
import { webAddress } from './web-address';

/** Words, spelling and one name for one thing. */
export const WORDING_RULES: readonly Rule[] = [
  addressComma,
  commaInSeries,
  missingYearWord,
  consistentCase,
  consistentNames,
  strayCapital,
  alikeNamesRule,
  lettersIAndY,
  letterForFigure,
  webAddress,
  paddedNumbers,
  eventName,
  formOfAddress,
  partyBodyName,
  preferredBaoDam,
  repeatedParagraph,
  repeatedWords,
  restatedMatter,
  swappedSyllables,
  toldAlike,
  spelling,
  joinedNumber,
  leftOutWord,
  abbreviationSlip,
  toneMarkStyle,
  abbreviationExplained,
];
