export { endsInFiller, fragmentToFlatOpc } from './flatOpc';
export { fragmentXml } from './fragmentXml';
export { newDocx, type NewDocument } from './newDocx';
export { LISTS } from './newNumbering';
export type { NewSection } from './newSection';
export type { NewParagraph } from './paragraphXml';
