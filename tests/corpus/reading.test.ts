import { inflateRawSync } from 'node:zlib';
import type { Document } from '../../src/core/document';
import { applyEdits, readDocx } from '../../src/core/docx';
import { present } from '../support/docx';
import { ANY_CHARACTER, domTexts } from './domText';
import { describeFiles, readShared, sharedFiles, type SharedFile } from './sharedFiles';

const files = ['corpus/docx', 'corpus/hard', 'samples'].flatMap((folder) =>
  sharedFiles(folder, /\.doc[xm]$/u),
);
const readable = files.filter((file) => readDocx(readShared(file)).ok);

function open(file: SharedFile): Document {
  const result = readDocx(readShared(file));
  if (!result.ok) {
    throw new Error(result.failure.code);
  }
  return result.document;
}

describeFiles('reading every readable file', readable, (all) => {
  test.each(all)('$name has the paragraphs and texts that a DOM shows', (file) => {
    const expected = present(domTexts(readShared(file)));
    const texts = open(file).main.paragraphs.map(({ text }) => text);

    expect(texts).toHaveLength(expected.length);
    for (const [index, text] of texts.entries()) {
      const shown = expected[index] ?? '';
      const known = [...shown].map((character, at) => (character === ANY_CHARACTER ? text[at] : character));
      expect(text).toBe(known.join(''));
    }
  });

  test.each(all)('$name holds together', (file) => {
    const { stories, sections, main, warnings } = open(file);

    expect(warnings).toEqual([]);
    expect(sections.map(({ firstParagraph }) => firstParagraph)).toEqual([
      0,
      ...sections.slice(0, -1).map(({ endParagraph }) => endParagraph),
    ]);
    expect(sections.at(-1)?.endParagraph).toBe(main.paragraphs.length);
    for (const { paragraphs, tables } of stories.values()) {
      for (const { text, runs, fields, drawings } of paragraphs) {
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(fields.every(({ start, end }) => start <= end && end <= text.length)).toBe(true);
        expect(drawings.every(({ at }) => at <= text.length)).toBe(true);
      }
      for (const { rows, firstParagraph, endParagraph } of tables) {
        const cells = rows.flat();
        expect(
          cells.every((cell) => cell.firstParagraph >= firstParagraph && cell.endParagraph <= endParagraph),
        ).toBe(true);
        expect(
          cells.every((cell) => paragraphs[cell.firstParagraph]?.cell?.table.part === cell.table.part),
        ).toBe(true);
      }
    }
  });

  test.each(all)('$name reads the same with the inflater of the platform', (file) => {
    const bytes = readShared(file);
    const inflate = (data: Uint8Array, size: number): Uint8Array =>
      inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
    const texts = (result: ReturnType<typeof readDocx>): unknown =>
      result.ok ? result.document.main.paragraphs.map(({ text }) => text) : result.failure;

    expect(texts(readDocx(bytes, { inflate }))).toEqual(texts(readDocx(bytes)));
  });

  test.each(all)('$name is written back byte for byte when nothing changes', (file) => {
    const bytes = readShared(file);
    const result = readDocx(bytes);

    expect(result.ok && Buffer.compare(applyEdits(result.package, result.document, []).bytes, bytes)).toBe(0);
    expect(
      result.ok && Buffer.compare(result.package.rewrite({ replaced: new Map(), added: [] }), bytes),
    ).toBe(0);
  });
});
