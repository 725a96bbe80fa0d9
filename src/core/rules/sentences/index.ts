import type { Rule } from '../../linting';
import { enactingLineRule } from './enacting-line';
import { paragraphBroken } from './paragraph-broken';
import { sentenceEndMark } from './sentence-end-mark';

/** Sentences that end, and paragraphs that were broken. */
export const SENTENCES_RULES: readonly Rule[] = [enactingLineRule, paragraphBroken, sentenceEndMark];
