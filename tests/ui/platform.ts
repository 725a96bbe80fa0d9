import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';

// What every browser has and jsdom has not. To be imported before anything that loads the core.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Element.prototype.scrollIntoView = () => undefined;
Blob.prototype.text = function text(this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onloadend = () =>
      typeof reader.result === 'string' ? resolve(reader.result) : reject(new Error('unreadable'));
    reader.readAsText(this);
  });
};

// Queries by role walk through all of Fluent UI's elements, which takes jsdom seconds on a busy machine.
configure({ asyncUtilTimeout: 20_000 });
