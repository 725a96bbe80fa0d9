import { statSync, type Stats } from 'node:fs';
import { basename, isAbsolute, resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import {
  isLockFile,
  isOldDocument,
  isWordDocument,
  walkFolder,
  withSlashes,
  type FoundFiles,
} from './folderWalk';
import { unreadable } from './unreadable';

/**
 * Expands files, folders and glob patterns (for shells that leave them alone) into the files to check: paths as given, or joined below
 * what was given with `/`; sorted by code unit, each file once.
 */
export function findInputFiles(inputs: readonly string[]): FoundFiles {
  const found = inputs.map(expandInput);
  const files = new Map<string, string>();
  for (const file of found.flatMap((input) => input.files).sort(byCodeUnit)) {
    const identity = resolve(file);
    if (!files.has(identity)) {
      files.set(identity, file);
    }
  }
  return {
    files: [...files.values()],
    failures: found.flatMap((input) => input.failures),
    oldDocuments: found.flatMap((input) => input.oldDocuments).sort(byCodeUnit),
  };
}

function expandInput(input: string): FoundFiles {
  const stats = statsOf(input);
  if (stats?.isDirectory() === true) {
    return orNothingFound(walkFolder(input), input, 'Thư mục này không có văn bản .docx hoặc .docm nào.');
  }
  // What exists is meant literally, whatever characters its name has: "KH [2026].docx".
  const pattern = withSlashes(input);
  if (stats === undefined && isDynamicPattern(pattern)) {
    return expandPattern(pattern);
  }
  return { files: isLockFile(basename(input)) ? [] : [input], failures: [], oldDocuments: [] };
}

function expandPattern(pattern: string): FoundFiles {
  const entries = globSync(pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    followSymbolicLinks: false,
    onlyFiles: false,
  });
  const folders = entries.filter((entry) => entry.endsWith('/')).map(walkFolder);
  // A pattern that names .doc files asks for them: each is then told to be in the old format.
  const matches = entries.filter((entry) =>
    [isWordDocument, isOldDocument].some((isMeant) => isMeant(basename(entry))),
  );
  const files = [...matches, ...folders.flatMap((folder) => folder.files)];
  const failures = folders.flatMap((folder) => folder.failures);
  const oldDocuments = folders.flatMap((folder) => folder.oldDocuments);
  return orNothingFound(
    { files, failures, oldDocuments },
    pattern,
    'Không có văn bản Word nào khớp với mẫu tên này.',
  );
}

/** What names nothing to check is a mistake: a check of nothing must not pass for a check without findings. */
function orNothingFound(found: FoundFiles, input: string, message: string): FoundFiles {
  return found.files.length === 0 && found.failures.length === 0
    ? { ...found, failures: [unreadable(input, message)] }
    : found;
}

/** Undefined when there is nothing, or nothing that may be looked at; opening it will tell which. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
