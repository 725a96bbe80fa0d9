import type { Rule } from '../../linting';
import { agencySymbol } from './agency-symbol';
import { congressSymbol } from './congress-symbol';
import { documentNumberBlank } from './document-number-blank';
import { documentNumberForm } from './document-number-form';
import { documentNumberFormat } from './document-number-format';
import { documentNumberPrefix } from './document-number-prefix';
import { documentNumberPresent } from './document-number-present';
import { documentNumberStyle } from './document-number-style';
import { documentNumberZero } from './document-number-zero';
import { documentSymbolOffice } from './document-symbol-office';
import { documentSymbolPresent } from './document-symbol-present';
import { documentSymbolType } from './document-symbol-type';
import { letterSymbol } from './letter-symbol';

/** Number and symbol (cell 3). */
export const DOCUMENT_NUMBER_RULES: readonly Rule[] = [
  agencySymbol,
  congressSymbol,
  documentNumberBlank,
  documentNumberForm,
  documentNumberFormat,
  documentNumberPrefix,
  documentNumberPresent,
  documentNumberStyle,
  documentNumberZero,
  documentSymbolOffice,
  documentSymbolPresent,
  documentSymbolType,
  letterSymbol,
];
