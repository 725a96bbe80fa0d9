import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readDocx } from '../../src/core/docx';
import { PROPER_NAMES } from '../../src/core/reference';
import { describeFiles, readShared, sharedFiles } from './sharedFiles';

const ROOT = join(__dirname, '../..');
const SURNAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Lương|Mai|Hà|Tạ|Cao|Đoàn|Trịnh|Đào|Lưu|Tô|Châu|Thái|Triệu|Chu|Kiều|Quách|Nông|Lò|Tống|Thân|Phùng';
const FULL_NAME = new RegExp(String.raw`(?<!\p{L})(?:${SURNAMES})(?: \p{Lu}\p{Ll}+){2,3}(?!\p{L})`, 'gu');

const files = ['corpus/docx', 'corpus/hard', 'samples'].flatMap((folder) =>
  sharedFiles(folder, /\.doc[xm]$/u),
);
const texts = ['corpus/text', 'seeds'].flatMap((folder) => sharedFiles(folder, /\.txt$/u));

function namesIn(text: string): readonly string[] {
  return text.normalize('NFC').replace(/\s+/gu, ' ').match(FULL_NAME) ?? [];
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(ROOT, path)).isDirectory()
      ? sources(path)
      : /\.(?:tsx?|mjs|md|json|tsv|html)$/u.test(name)
        ? [path]
        : [];
  });
}

describeFiles('people of real documents', [...files, ...texts], () => {
  test('are not named in the project, where every person but those of history is invented', () => {
    const ofHistory = PROPER_NAMES.map(({ name }) => name).join('\n');
    const real = new Set<string>();
    for (const file of files) {
      const opened = readDocx(readShared(file));
      const stories = opened.ok ? [...opened.document.stories.values()] : [];
      for (const { text } of stories.flatMap(({ paragraphs }) => paragraphs)) {
        namesIn(text).forEach((name) => real.add(name));
      }
    }
    for (const file of texts) {
      namesIn(new TextDecoder().decode(readShared(file))).forEach((name) => real.add(name));
    }
    expect(real.size).toBeGreaterThan(20);
    const named = ['src', 'tests', 'docs', 'scripts'].flatMap(sources).flatMap((path) =>
      namesIn(readFileSync(join(ROOT, path), 'utf8'))
        .filter((name) => real.has(name) && !ofHistory.includes(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(named).toEqual([]);
  });
});
