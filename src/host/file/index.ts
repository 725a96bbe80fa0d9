export { writeProven, type Written } from './writeProven';
export { FileHost, type OpenFile, type OpenResult, type RevealInView } from './fileHost';
