export { textWidth, type Lettering } from './textWidth';
