export { textAreaWidth, type ComponentRole, type Form } from './form';
export { emptyParagraph, layoutTable, paragraph, ruleParagraph, type ComponentFormat } from './fragments';
export { formattedText, plainText } from './markup';
export { PARTY_FORM } from './partyForm';
export { STATE_FORM } from './stateForm';
export { textWidth } from './textWidth';
