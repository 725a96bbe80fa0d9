export { textAreaWidth, type ComponentRole, type Form } from './form';
export { emptyParagraph, paragraph, type ComponentFormat } from './fragments';
export { formattedText, plainText } from './markup';
export { PARTY_FORM } from './partyForm';
export { RULE_SHARE, ruleLength, ruleParagraph } from './ruleLine';
export { STATE_FORM } from './stateForm';
export { closingTable, layoutTable } from './tables';
