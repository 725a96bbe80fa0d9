import { readBodyOoxml, type BodyOoxml } from './bodyOoxml';
import { readCompressedFile } from './compressedFile';
import { HostProblem } from './failure';
import { withinTime } from './timeLimit';
import type { WordRuntime } from './wordRuntime';

/** Reads the open document as a package. */
export class PackageReader {
  readonly #runtime: WordRuntime;
  readonly #timeLimit: number;
  /** Word did not hand out the file in time once: it will not do so in this session. */
  #withoutFile = false;

  /** @param timeLimit milliseconds that Word may take for one answer */
  constructor(runtime: WordRuntime, timeLimit: number) {
    this.#runtime = runtime;
    this.#timeLimit = timeLimit;
  }

  /**
   * The file, or failing that the body. When neither can be had, the reason of the file counts: the other is only a makeshift.
   */
  async read(): Promise<BodyOoxml> {
    if (this.#withoutFile) {
      return this.#readBody();
    }
    try {
      const bytes = await readCompressedFile(this.#runtime.Office, this.#timeLimit);
      return { bytes, missingParts: [] };
    } catch (error) {
      this.#withoutFile = error instanceof HostProblem && error.kind === 'timeout';
      return this.#readBody().catch(() => {
        throw error;
      });
    }
  }

  #readBody(): Promise<BodyOoxml> {
    return withinTime(readBodyOoxml(this.#runtime), this.#timeLimit);
  }
}
