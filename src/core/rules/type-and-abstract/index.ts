import type { Rule } from '../../linting';
import { abstractEnd } from './abstract-end';
import { abstractFormat } from './abstract-format';
import { abstractLetterForm } from './abstract-letter-form';
import { abstractMatter } from './abstract-matter';
import { abstractPresent } from './abstract-present';
import { abstractSmallLetter } from './abstract-small-letter';
import { documentTypeFormat } from './document-type-format';
import { documentTypeLine } from './document-type-line';
import { documentTypeListed } from './document-type-listed';
import { documentTypePresent } from './document-type-present';
import { letterAbstract } from './letter-abstract';
import { letterAbstractFormat } from './letter-abstract-format';
import { letterAbstractGap } from './letter-abstract-gap';
import { typeCompetence } from './type-competence';

/** Type and abstract (cell 5). */
export const TYPE_AND_ABSTRACT_RULES: readonly Rule[] = [
  abstractEnd,
  abstractFormat,
  abstractLetterForm,
  abstractMatter,
  abstractPresent,
  abstractSmallLetter,
  documentTypeFormat,
  documentTypeLine,
  documentTypePresent,
  letterAbstract,
  letterAbstractFormat,
  letterAbstractGap,
  documentTypeListed,
  typeCompetence,
];
