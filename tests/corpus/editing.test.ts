import { unzipSync } from 'fflate';
import type { Document, Paragraph } from '../../src/core/document';
import { applyEdits, readDocx } from '../../src/core/docx';
import { lockOf, type Edit } from '../../src/core/edits';
import { read } from '../support/docx';
import { describeFiles, readShared, sharedFiles } from './sharedFiles';
import { fc } from '../support/properties';

const files = ['corpus/docx', 'corpus/hard', 'samples']
  .flatMap((folder) => sharedFiles(folder, /\.doc[xm]$/u))
  .filter((file) => readDocx(readShared(file)).ok);

const words = fc.constantFrom('mới', '', ' và ', 'x\ty', 'dòng\nhai', '“trích”', '&<>');

/** Edits of some paragraphs, at most one replacement each, that nothing bars, and the texts that they must give. */
function randomEdits(document: Document): {
  readonly edits: readonly Edit[];
  readonly texts: Map<string, string>;
} {
  const texts = new Map<string, string>();
  const edits = [...document.stories.values()].flatMap(({ paragraphs }) =>
    paragraphs
      .filter(({ index }) => index % 3 === 0)
      .flatMap((paragraph): Edit[] => {
        const { part, index, text } = paragraph;
        const [[start, width, inserted] = [0, 0, '']] = fc.sample(
          fc.tuple(fc.nat(text.length), fc.nat(9), words),
          {
            numRuns: 1,
            seed: index,
          },
        );
        const end = Math.min(text.length, start + width);
        const replacement: Edit = {
          kind: 'replaceText',
          range: { part, paragraph: index, start, end },
          expected: text.slice(start, end),
          text: inserted,
        };
        if (lockOf(replacement, document) === null) {
          texts.set(`${part} ${index}`, text.slice(0, start) + inserted + text.slice(end));
        }
        const spacing: Edit = {
          kind: 'setParagraphFormat',
          part,
          paragraph: index,
          expected: text,
          format: { spaceBefore: 120, firstLine: -10 },
        };
        return [replacement, spacing, ...boldness(paragraph)].filter(
          (edit) => lockOf(edit, document) === null,
        );
      }),
  );
  return { edits, texts };
}

function boldness({ part, index, text }: Paragraph): readonly Edit[] {
  const range = { part, paragraph: index, start: 0, end: text.length >> 1 };
  const expected = text.slice(0, range.end);
  return expected === '' ? [] : [{ kind: 'setRunFormat', range, expected, format: { bold: true } }];
}

describeFiles('editing every readable file', files, (all) => {
  test.each(all)('$name takes edits everywhere and keeps the rest', (file) => {
    const bytes = readShared(file);
    const opened = readDocx(bytes);
    if (!opened.ok) {
      throw new Error(opened.failure.code);
    }
    const { edits, texts } = randomEdits(opened.document);
    const written = applyEdits(opened.package, opened.document, edits);
    const after = read(written.bytes);

    expect(written.outcomes.filter(({ kind }) => kind === 'skipped')).toEqual([]);
    for (const [part, story] of opened.document.stories) {
      const now = after.stories.get(part)?.paragraphs ?? [];
      expect(now.map(({ text }) => text)).toEqual(
        story.paragraphs.map(({ index, text }) => texts.get(`${part} ${index}`) ?? text),
      );
      const spaced = new Set(
        edits.flatMap((edit) =>
          edit.kind === 'setParagraphFormat' && edit.part === part ? [edit.paragraph] : [],
        ),
      );
      const edited = now.filter(({ index }) => spaced.has(index));
      expect(edited.every(({ format }) => format.spaceBefore === 120 && format.firstLine === -10)).toBe(true);
      const untouched = now.filter(({ index }) => index % 3 !== 0);
      expect(untouched.map(({ format }) => format)).toEqual(
        untouched.map(({ index }) => story.paragraphs[index]?.format),
      );
    }
    const [before, since] = [unzipSync(bytes), unzipSync(written.bytes)];
    const touched = /(?:document|header|footer|footnotes|endnotes)\d*\.xml$/;
    expect(Object.keys(since)).toEqual(Object.keys(before));
    for (const [name, content] of Object.entries(before).filter(([part]) => !touched.test(part))) {
      expect(Buffer.compare(since[name] ?? new Uint8Array(), content)).toBe(0);
    }
  });
});
