import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { FileFailure } from '../core';
import { systemCause, unreadable } from './unreadable';

/** Far above any document a person writes; a larger file is not even opened. */
const LARGEST_FILE_MIB = 256;

export type InputBytes =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly ok: false; readonly failure: FileFailure };

/** The content of a file and its digest. Devices and pipes are refused: they may never end. */
export function readInput(file: string): InputBytes {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) {
      const message = stats.isDirectory()
        ? 'Đây là thư mục. Lệnh này làm với từng tệp một, hãy cho biết tên tệp.'
        : 'Đây không phải là tệp.';
      return { ok: false, failure: unreadable(file, message) };
    }
    if (stats.size > LARGEST_FILE_MIB * 2 ** 20) {
      const message = `Tệp lớn quá ${LARGEST_FILE_MIB} MiB.`;
      return { ok: false, failure: { file, code: 'too-large', message } };
    }
    const bytes = readFileSync(file);
    return { ok: true, bytes, sha256: sha256(bytes) };
  } catch (error) {
    return { ok: false, failure: unreadable(file, systemCause(error)) };
  }
}

/** 64 hexadecimal digits, lower case. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
