import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Folder {
  readonly path: string;
  readonly write: (name: string, content?: string | Uint8Array) => string;
  readonly remove: () => void;
}

/** A folder of its own for one test; the process works in it until it is removed, so that relative paths can be tried. */
export function enterNewFolder(): Folder {
  const before = process.cwd();
  const path = mkdtempSync(join(tmpdir(), 'the-thuc-'));
  process.chdir(path);
  return {
    path,
    write: (name, content = '') => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    remove: () => {
      process.chdir(before);
      rmSync(path, { recursive: true, force: true });
    },
  };
}
