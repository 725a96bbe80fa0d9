import { checkDocx, type CheckedDocument, type CheckOptions, type FileFailure } from '../core';
import { readInput } from './readInput';
import { TimeLimitExceeded, withTimeLimit } from './timeLimit';
import { unreadable } from './unreadable';

/** What is done with the content of a file, and for how long at most. */
export interface Checking {
  readonly check: typeof checkDocx;
  readonly timeLimitSeconds: number;
}

const CHECKING: Checking = {
  check: checkDocx,
  // By the clock on the wall, so it leaves room for a slow computer that is busy with other things: a document of 1,000 pages takes a
  // fraction of a second, and only a file made to stall the program comes near.
  timeLimitSeconds: 10,
};

export type FileResult =
  | {
      readonly ok: true;
      readonly file: string;
      readonly sha256: string;
      readonly checked: CheckedDocument;
    }
  | { readonly ok: false; readonly failure: FileFailure };

/** Reads and checks one file. Whatever the file does, the answer is a result or a failure, and the next file gets its turn. */
export function checkFile(file: string, options: CheckOptions, checking: Checking = CHECKING): FileResult {
  const input = readInput(file);
  if (!input.ok) {
    return input;
  }
  try {
    const milliseconds = checking.timeLimitSeconds * 1000;
    const result = withTimeLimit(milliseconds, () => checking.check(input.bytes, options));
    return result.ok
      ? { ok: true, file, sha256: input.sha256, checked: result.checked }
      : { ok: false, failure: { file, ...result.failure } };
  } catch (error) {
    return { ok: false, failure: brokenOff(file, error, checking) };
  }
}

function brokenOff(file: string, error: unknown, { timeLimitSeconds }: Checking): FileFailure {
  if (error instanceof TimeLimitExceeded) {
    const message = `Kiểm tra quá ${timeLimitSeconds} giây chưa xong nên đã dừng; tệp có thể quá phức tạp hoặc không an toàn.`;
    return { file, code: 'unsafe', message };
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = `Chương trình gặp lỗi khi kiểm tra tệp này (${detail}). Xin báo cho nhóm phát triển.`;
  return unreadable(file, message);
}
