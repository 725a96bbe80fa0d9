import { writeFileSync } from 'node:fs';
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
