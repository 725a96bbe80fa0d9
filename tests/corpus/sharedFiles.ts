import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real documents kept beside the project, never in it. */
const SHARED = join(__dirname, '../../../shared');

export interface SharedFile {
  readonly name: string;
  readonly path: string;
}

/** The files of a folder of real documents whose names match, by name; empty where the folder is absent. */
export function sharedFiles(folder: string, pattern: RegExp): readonly SharedFile[] {
  const path = join(SHARED, folder);
  if (!existsSync(path)) {
    return [];
  }
  return readdirSync(path)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => ({ name, path: join(path, name) }));
}

export function readShared({ path }: SharedFile): Uint8Array {
  return readFileSync(path);
}

/** A suite over real documents; skipped, and shown as skipped, where they are absent. */
export function describeFiles(
  name: string,
  files: readonly SharedFile[],
  suite: (files: readonly SharedFile[]) => void,
): void {
  if (files.length === 0) {
    describe(name, () => {
      test.skip('has no documents here', () => undefined);
    });
  } else {
    describe(name, () => suite(files));
  }
}
