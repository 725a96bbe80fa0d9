import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';

// What every browser has and jsdom has not. To be imported before anything that loads the core.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Element.prototype.scrollIntoView = () => undefined;
