import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { extname } from 'node:path';
import { FileError } from './fileError';
import { errorCode } from './errorCode';
import { refusal } from './refusal';

/**
 * Never writes over a file that exists: that might be the input itself under another name. A file that cannot be written to its end
 * does not stay.
 * @throws FileError when the file exists or cannot be written
 */
export function writeNewFile(file: string, bytes: Uint8Array): void {
  try {
    const descriptor = openSync(file, 'wx');
    writeToEnd(file, descriptor, bytes);
  } catch (error) {
    const exists = errorCode(error) === 'EEXIST';
    throw new FileError(
      exists ? `Đã có tệp ${file}; hãy chọn tên khác.` : `Không ghi được tệp ${file}: ${refusal(error)}`,
    );
  }
}

function writeToEnd(file: string, descriptor: number, bytes: Uint8Array): void {
  let complete = false;
  try {
    writeFileSync(descriptor, bytes);
    complete = true;
  } finally {
    closeSync(descriptor);
    if (!complete) {
      rmSync(file, { force: true });
    }
  }
}

/** The name of a mended copy beside a file: `ke-hoach.docx` gives `ke-hoach-da-sua.docx`. */
export function mendedName(file: string): string {
  const extension = extname(file);
  return `${file.slice(0, file.length - extension.length)}-da-sua${extension}`;
}

/**
 * Puts new bytes in the place of a file whose content was `former`, and keeps that in a copy beside it. The new file appears at once
 * or not at all: a computer that stops in between leaves the old one. Where the name is a link, the file it leads to is replaced.
 * @returns the name of the copy
 * @throws FileError when the file has changed meanwhile, is for reading only, or cannot be copied or written
 */
export function replaceFile(file: string, former: Uint8Array, bytes: Uint8Array): string {
  try {
    const target = lstatSync(file).isSymbolicLink() ? realpathSync(file) : file;
    if (!readFileSync(target).equals(former)) {
      throw new FileError(`Tệp ${file} vừa bị chương trình khác thay đổi; chưa ghi gì.`);
    }
    const { mode } = statSync(target);
    // Renaming needs permission for the folder alone, so that the file has to be asked by itself.
    if ((mode & ANYONE_MAY_WRITE) === 0) {
      throw new FileError(`Tệp ${file} được đặt chỉ cho đọc; chưa ghi gì. Hãy dùng -o để ghi ra tệp khác.`);
    }
    accessSync(target, constants.W_OK);
    return swap(target, bytes, mode);
  } catch (error) {
    throw error instanceof FileError
      ? error
      : new FileError(`Không ghi được tệp ${file}, tệp vẫn như cũ: ${refusal(error)}`);
  }
}

/** Bits of a file's mode: its owner, its group, everybody. Windows sets all or, for a read-only file, none. */
const ANYONE_MAY_WRITE = 0o222;

function swap(file: string, bytes: Uint8Array, mode: number): string {
  const written = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(written, bytes, { flag: 'wx', mode, flush: true });
    const backup = backUp(file);
    renameSync(written, file);
    return backup;
  } catch (error) {
    rmSync(written, { force: true });
    throw error;
  }
}

/** Copies a file to the first free of the names `….bak`, `….bak2`, `….bak3` …: no earlier copy is lost. */
function backUp(file: string): string {
  for (let number = 1; ; number++) {
    const backup = `${file}.bak${number === 1 ? '' : number}`;
    try {
      copyFileSync(file, backup, constants.COPYFILE_EXCL);
      return backup;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') {
        throw error;
      }
    }
  }
}
