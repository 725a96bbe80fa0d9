import { readdirSync, statSync, type Dirent } from 'node:fs';
import { sep } from 'node:path';
import type { FileFailure } from '../core';
import { systemCause, unreadable } from './unreadable';

export interface FoundFiles {
  readonly files: readonly string[];
  readonly failures: readonly FileFailure[];
  /** Documents of Word 97 to 2003 that lie in a folder among others, which nobody has asked for by name: they are not read. */
  readonly oldDocuments: readonly string[];
}

/**
 * All .docx and .docm files below a folder, `/` between folders. Hidden files and folders and the lock files of open documents are
 * left out, .doc files are named apart; a folder that cannot be read is a failure. Links to folders are not followed, so that a circle of links ends.
 */
export function walkFolder(folder: string): FoundFiles {
  const files: string[] = [];
  const failures: FileFailure[] = [];
  const oldDocuments: string[] = [];
  const pending = [withSlashes(folder)];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    const parent = current.endsWith('/') ? current : `${current}/`;
    try {
      for (const entry of readdirSync(current, { withFileTypes: true })) {
        const path = parent + entry.name;
        if (entry.isDirectory() && !isHidden(entry.name)) {
          pending.push(path);
        } else if (isWordDocument(entry.name) && isFile(entry, path)) {
          files.push(path);
        } else if (isOldDocument(entry.name) && isFile(entry, path)) {
          oldDocuments.push(path);
        }
      }
    } catch (error) {
      failures.push(unreadable(current, systemCause(error)));
    }
  }
  return { files, failures, oldDocuments };
}

/** By its name: a document or one with macros that somebody may open; neither hidden nor the lock file of an open one. */
export function isWordDocument(name: string): boolean {
  return /\.doc[xm]$/iu.test(name) && !isHidden(name) && !isLockFile(name);
}

/** By its name: a document of Word 97 to 2003. */
export function isOldDocument(name: string): boolean {
  return /\.doc$/iu.test(name) && !isHidden(name) && !isLockFile(name);
}

/** Word keeps `~$name.docx` beside a document as long as it is open. */
export function isLockFile(name: string): boolean {
  return name.startsWith('~$');
}

/** Windows knows both separators; reports and patterns know one. Elsewhere a backslash is part of a name. */
export function withSlashes(path: string, separator: string = sep): string {
  return separator === '\\' ? path.replaceAll('\\', '/') : path;
}

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

function isFile(entry: Dirent, path: string): boolean {
  return (
    entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true)
  );
}
