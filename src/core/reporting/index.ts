export type * from './checkOutput';
export { documentReport, outlineReport, type CheckedFile, type Reportable } from './documentReport';
export { toJsonReport } from './jsonReport';
export { outlineText } from './outlineText';
export { closingText, documentText, toTextReport } from './textReport';
export { COLOURED_TEXT, PLAIN_TEXT, type TextStyle } from './textStyle';
