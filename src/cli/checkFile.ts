import { checkDocx, type CheckedDocument, type CheckOptions, type FileFailure } from '../core';
import { readInput } from './readInput';
import { TimeLimitExceeded, withTimeLimit } from './timeLimit';
import { unreadable } from './unreadable';

/** Some ten times what a document of 1,000 pages needs; only a file made to stall the program takes longer. */
const TIME_LIMIT_SECONDS = 2;

export type FileResult =
  | {
      readonly ok: true;
      readonly file: string;
      readonly sha256: string;
      readonly checked: CheckedDocument;
    }
  | { readonly ok: false; readonly failure: FileFailure };

/** Reads and checks one file. Whatever the file does, the answer is a result or a failure, and the next file gets its turn. */
export function checkFile(file: string, options: CheckOptions): FileResult {
  const input = readInput(file);
  if (!input.ok) {
    return input;
  }
  try {
    const result = withTimeLimit(TIME_LIMIT_SECONDS * 1000, () => checkDocx(input.bytes, options));
    return result.ok
      ? { ok: true, file, sha256: input.sha256, checked: result.checked }
      : { ok: false, failure: { file, ...result.failure } };
  } catch (error) {
    return { ok: false, failure: brokenOff(file, error) };
  }
}

function brokenOff(file: string, error: unknown): FileFailure {
  if (error instanceof TimeLimitExceeded) {
    const message = `Kiểm tra quá ${TIME_LIMIT_SECONDS} giây chưa xong nên đã dừng; tệp có thể quá phức tạp hoặc không an toàn.`;
    return { file, code: 'unsafe', message };
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return unreadable(
    file,
    `Chương trình gặp lỗi khi kiểm tra tệp này (${detail}). Xin báo cho nhóm phát triển.`,
  );
}
