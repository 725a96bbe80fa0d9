import { checkDocx, toJsonReport, toTextReport, type CheckResult } from '../../src/core';
import { schemaErrors } from '../support/checkOutputSchema';
import { describeFiles, readShared, sharedFiles, type SharedFile } from './sharedFiles';

const WORD_FILE = /\.doc[xm]$/u;

/** Why each of these cannot be opened; every other file must be read. */
const REFUSED: Readonly<Record<string, string>> = {
  'poi-fuzz-4791.docx': 'damaged',
  'poi-fuzz-6120.docx': 'damaged',
  'poi-password.docx': 'encrypted',
  'poi-xxe.docx': 'unsafe',
  'vn-notzip-text.docx': 'not-a-docx',
};

function check(file: SharedFile): CheckResult {
  return checkDocx(readShared(file), { asOf: '2026-01-15' });
}

describeFiles(
  'every real file',
  ['corpus/docx', 'corpus/hard', 'samples'].flatMap((folder) => sharedFiles(folder, WORD_FILE)),
  (files) => {
    test.each(files)('$name ends in a result or a clear failure', (file) => {
      const result = check(file);
      expect(result.ok ? 'read' : result.failure.code).toBe(REFUSED[file.name] ?? 'read');
      if (!result.ok) {
        expect(result.failure.message).toMatch(/\p{Ll}.*\.$/u);
        return;
      }
      expect(result.checked.result.failures).toEqual([]);
      const checkedFile = { file: file.name, sha256: '0'.repeat(64), checked: result.checked };
      const output = toJsonReport([checkedFile], [], { name: 'the-thuc', version: '0.0.0' });
      expect(schemaErrors(JSON.parse(JSON.stringify(output)))).toEqual([]);
      expect(toTextReport(output)).not.toBe('');
    });

    test.each(files)('$name gives the same result again', (file) => {
      const report = (result: CheckResult): string =>
        result.ok ? JSON.stringify(result.checked.result) : result.failure.code;
      expect(report(check(file))).toBe(report(check(file)));
    });

    test.each(files)('$name has every finding where it says', (file) => {
      const result = check(file);
      const { stories } = result.ok ? result.checked.document : { stories: new Map<string, never>() };
      const places = result.ok
        ? result.checked.result.findings.flatMap(({ location, more }) => [location, ...more])
        : [];
      for (const { part, paragraph, start, end, text } of places) {
        if (paragraph !== null && text !== '') {
          expect(stories.get(part)?.paragraphs[paragraph]?.text.slice(start, end)).toBe(text);
        }
      }
    });
  },
);
