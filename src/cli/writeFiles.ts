import { constants, copyFileSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { CommandLineError } from './commandLineError';
import { errorCode } from './errorCode';

/**
 * Never writes over a file that exists: that might be the input itself under another name.
 * @throws CommandLineError when the file exists or cannot be written
 */
export function writeNewFile(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    const exists = errorCode(error) === 'EEXIST';
    throw new CommandLineError(
      exists ? `Đã có tệp ${file}; hãy chọn tên khác.` : `Không ghi được tệp ${file}.`,
    );
  }
}

/** The name of a mended copy beside a file: `ke-hoach.docx` gives `ke-hoach-da-sua.docx`. */
export function mendedName(file: string): string {
  const extension = extname(file);
  return `${file.slice(0, file.length - extension.length)}-da-sua${extension}`;
}

/**
 * Puts new bytes in the place of a file whose content was `former`, and keeps that in a copy beside it. The new file appears at once
 * or not at all: a computer that stops in between leaves the old one.
 * @returns the name of the copy
 * @throws CommandLineError when the file has changed meanwhile, or cannot be copied or written
 */
export function replaceFile(file: string, former: Uint8Array, bytes: Uint8Array): string {
  const written = `${file}.${process.pid}.tmp`;
  try {
    if (!readFileSync(file).equals(former)) {
      throw new CommandLineError(`Tệp ${file} vừa bị chương trình khác thay đổi; chưa ghi gì.`);
    }
    const backup = backUp(file);
    writeFileSync(written, bytes, { flag: 'wx', mode: statSync(file).mode });
    renameSync(written, file);
    return backup;
  } catch (error) {
    rmSync(written, { force: true });
    throw error instanceof CommandLineError
      ? error
      : new CommandLineError(`Không ghi được tệp ${file}; tệp vẫn như cũ.`);
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
