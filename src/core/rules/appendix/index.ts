import type { Rule } from '../../linting';
import { appendixAbsent } from './appendix-absent';
import { appendixFormat } from './appendix-format';
import { appendixMention } from './appendix-mention';
import { appendixNumbering } from './appendix-numbering';
import { appendixOwnPage } from './appendix-own-page';
import { appendixReference } from './appendix-reference';
import { appendixTitle } from './appendix-title';

/** Appendices and where they are mentioned. */
export const APPENDIX_RULES: readonly Rule[] = [
  appendixAbsent,
  appendixFormat,
  appendixMention,
  appendixNumbering,
  appendixOwnPage,
  appendixReference,
  appendixTitle,
];
