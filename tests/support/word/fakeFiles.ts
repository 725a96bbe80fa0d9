import type { WordRuntime } from '../../../src/host/word';
import type { FakeWord } from './fakeWord';
import type { OfficeLibrary } from './officeLibrary';

const CLOSED_TOO_LATE = 11000;

/** `getFileAsync` and its slices. Word holds two files at most. */
export class FakeFiles {
  readonly url: string;
  /** Files that were opened and not closed. */
  open = 0;
  /** Size of every slice that was handed out, bytes. */
  readonly slices: number[] = [];
  readonly #word: FakeWord;
  readonly #office: OfficeLibrary['Office'];
  readonly #unanswered: (() => void)[] = [];

  constructor(word: FakeWord, office: OfficeLibrary['Office'], url: string) {
    this.#word = word;
    this.#office = office;
    this.url = url;
  }

  /** Gives the answers that `fileNeverAnswers` held back. */
  answerLate(): void {
    for (const answer of this.#unanswered.splice(0)) {
      answer();
    }
  }

  /** How many requests `fileNeverAnswers` holds back. */
  get unanswered(): number {
    return this.#unanswered.length;
  }

  get document(): WordRuntime['Office']['context']['document'] {
    return { url: this.url, getFileAsync: this.#getFile };
  }

  readonly #getFile = (...args: unknown[]): void => {
    const [type, options, callback] = args as [
      Office.FileType,
      Office.GetFileOptions,
      (result: Office.AsyncResult<Office.File>) => void,
    ];
    if (type !== this.#office.FileType.Compressed) {
      throw new Error('only the compressed file is played');
    }
    const answer = (): void => callback(this.#openFile(options.sliceSize ?? 4_194_304));
    if (this.#word.quirks.fileNeverAnswers === true) {
      this.#unanswered.push(answer);
    } else {
      setTimeout(answer);
    }
  };

  #openFile(sliceSize: number): Office.AsyncResult<Office.File> {
    const code = this.#word.quirks.fileError ?? (this.open === 2 ? CLOSED_TOO_LATE : null);
    if (code !== null) {
      return this.#failed(code);
    }
    this.open++;
    const bytes = this.#word.save();
    const file: Office.File = {
      size: bytes.length,
      sliceCount: Math.ceil(bytes.length / sliceSize),
      getSliceAsync: (index, callback) => {
        const data = Array.from(bytes.subarray(index * sliceSize, (index + 1) * sliceSize));
        this.slices.push(data.length);
        setTimeout(() => callback?.(this.#succeeded({ index, size: data.length, data })));
      },
      closeAsync: (callback) => {
        this.open--;
        callback?.(this.#succeeded(undefined));
      },
    };
    return this.#succeeded(file);
  }

  #succeeded<Value>(value: Value): Office.AsyncResult<Value> {
    return {
      status: this.#office.AsyncResultStatus.Succeeded,
      value,
      asyncContext: undefined,
      diagnostics: undefined,
      error: { name: '', message: '', code: 0 },
    };
  }

  #failed<Value>(code: number): Office.AsyncResult<Value> {
    return {
      ...this.#succeeded(undefined as Value),
      status: this.#office.AsyncResultStatus.Failed,
      error: { name: 'Internal error', message: 'the file cannot be had', code },
    };
  }
}
