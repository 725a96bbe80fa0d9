export { changeLines, visibleText } from './changeText';
export { describeValue } from './changeValues';
export { VIETNAMESE_CHANGES, type ChangeWords } from './changeWords';
export type * from './checkOutput';
export {
  documentReport,
  outlineReport,
  summarise,
  type CheckedFile,
  type Reportable,
} from './documentReport';
export { toJsonReport } from './jsonReport';
export { outlineText } from './outlineText';
export { mendingReport, type MendedFile, type MendingReport } from './mendingReport';
export { mendingText, refusalText } from './mendingText';
export { closingText, documentText, toTextReport } from './textReport';
export { COLOURED_TEXT, PLAIN_TEXT, type TextStyle } from './textStyle';
