import type { Rule } from '../../linting';
import { citationCapitals } from './citation-capitals';
import { citationComma } from './citation-comma';
import { citationFirstFull } from './citation-first-full';
import { citationIssuer } from './citation-issuer';
import { citationNextShort } from './citation-next-short';
import { citationNumberWord } from './citation-number-word';
import { citationSame } from './citation-same';
import { designationForm } from './designation-form';
import { provisionCase } from './provision-case';
import { referenceExists } from './reference-exists';

/** Documents and provisions that are cited. */
export const CITATIONS_RULES: readonly Rule[] = [
  citationCapitals,
  citationComma,
  citationFirstFull,
  citationIssuer,
  citationNextShort,
  citationNumberWord,
  citationSame,
  designationForm,
  provisionCase,
  referenceExists,
];
