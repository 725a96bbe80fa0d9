import type { Rule } from '../../linting';
import { copyKind } from './copy-kind';
import { copyKindFormat } from './copy-kind-format';
import { copyLine } from './copy-line';
import { copyNumber } from './copy-number';

/** Copies: kind, number, signature. */
export const COPIES_RULES: readonly Rule[] = [copyKindFormat, copyKind, copyNumber, copyLine];
