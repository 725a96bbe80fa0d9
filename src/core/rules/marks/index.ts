import type { Rule } from '../../linting';
import { circulationMarkFormat } from './circulation-mark-format';
import { circulationMarkPlace } from './circulation-mark-place';
import { contactFormat } from './contact-format';
import { contactPlace } from './contact-place';
import { draftMarkFormat } from './draft-mark-format';
import { draftMarkPlace } from './draft-mark-place';
import { drafterMarkFormat } from './drafter-mark-format';
import { noPublicationNote } from './no-publication-note';
import { secrecyMark } from './secrecy-mark';
import { urgencyMarkForm } from './urgency-mark-form';
import { urgencyMarkFormat } from './urgency-mark-format';

/** Marks and notes of cells 10 to 13. */
export const MARKS_RULES: readonly Rule[] = [
  secrecyMark,
  urgencyMarkFormat,
  urgencyMarkForm,
  circulationMarkFormat,
  circulationMarkPlace,
  draftMarkFormat,
  draftMarkPlace,
  noPublicationNote,
  drafterMarkFormat,
  contactFormat,
  contactPlace,
];
