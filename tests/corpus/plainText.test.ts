import { readFileSync } from 'node:fs';
import { checkDocx } from '../../src/core';
import { joinedTextToDocx, textToDocx } from '../support/textToDocx';
import { describeFiles, sharedFiles } from './sharedFiles';

const texts = ['seeds', 'corpus/text'].flatMap((folder) => sharedFiles(folder, /\.txt$/u));

describeFiles('plain text pasted into Word', texts, (files) => {
  test.each(files)('$name is recognised as a plan, pasted and tidied up', (file) => {
    const text = readFileSync(file.path, 'utf8');
    for (const bytes of [textToDocx(text), joinedTextToDocx(text)]) {
      const result = checkDocx(bytes, { asOf: '2026-01-15' });
      if (!result.ok) {
        throw new Error(result.failure.message);
      }
      const { administrative, result: lint } = result.checked;
      expect(lint.failures).toEqual([]);
      expect(administrative.type).toBe('ke-hoach');
      expect(administrative.outline.filter(({ level }) => level === 1).length).toBeGreaterThanOrEqual(2);
    }
  });
});
