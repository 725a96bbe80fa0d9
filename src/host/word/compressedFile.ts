import { withinTime } from './timeLimit';
import type { WordRuntime } from './wordRuntime';

/** Bytes; what Word for iPad allows at most. Elsewhere 4 MB (Office.Document.getFileAsync, `sliceSize`). */
const SLICE_SIZE = 65_536;

/**
 * The whole document as a .docx: the only call that gives headers, styles, settings and section properties on every desktop.
 * The file is always closed, because Word refuses a third open one (Office.File, remarks).
 * @param timeLimit milliseconds for each answer of Word
 * @throws an Office error, or a HostProblem `timeout`
 */
export async function readCompressedFile(
  office: WordRuntime['Office'],
  timeLimit: number,
): Promise<Uint8Array> {
  const file = await withinTime(openFile(office), timeLimit, closeFile);
  try {
    const bytes = new Uint8Array(file.size);
    let length = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await withinTime(readSlice(office, file, index), timeLimit);
      bytes.set(slice, length);
      length += slice.length;
    }
    return bytes.subarray(0, length);
  } finally {
    closeFile(file);
  }
}

function openFile(office: WordRuntime['Office']): Promise<Office.File> {
  return answerOf(office, (callback) => {
    office.context.document.getFileAsync(office.FileType.Compressed, { sliceSize: SLICE_SIZE }, callback);
  });
}

async function readSlice(
  office: WordRuntime['Office'],
  file: Office.File,
  index: number,
): Promise<Uint8Array> {
  const slice = await answerOf<Office.Slice>(office, (callback) => {
    file.getSliceAsync(index, callback);
  });
  // Declared as `any`: an array of byte values, or already bytes, depending on the client.
  return Uint8Array.from(slice.data as ArrayLike<number>);
}

/** Nobody waits for it: a file that does not close harms the next read only. */
function closeFile(file: Office.File): void {
  file.closeAsync();
}

/** The answer of one call of the Common API, which knows callbacks only. */
function answerOf<Value>(
  office: WordRuntime['Office'],
  call: (callback: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (result.status === office.AsyncResultStatus.Succeeded) {
        resolve(result.value);
      } else {
        reject(new CommonApiError(result.error));
      }
    });
  });
}

/** An `Office.Error`, which is a plain object, as something that can be thrown. */
class CommonApiError extends Error {
  readonly code: number;

  constructor({ name, message, code }: Office.Error) {
    super(message);
    this.name = name;
    this.code = code;
  }
}
