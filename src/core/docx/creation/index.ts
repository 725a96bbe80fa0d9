export { endsInFiller, fragmentToFlatOpc } from './flatOpc';
export { fragmentXml } from './fragmentXml';
export { newDocx, type NewDocument } from './newDocx';
export { LISTS } from './newNumbering';
export type { NewPageNumber, NewSection, PageSetup } from './newSection';
export type { NewParagraph } from './paragraphXml';
