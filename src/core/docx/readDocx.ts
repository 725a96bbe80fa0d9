import type { Document } from '../document';
import { openFlatPackage, openZipPackage, type Inflate, type Package } from '../opc';
import { toUtf8 } from '../xml';
import { readDocument } from './parts/documentReader';
import { identifyFile } from './identifyFile';
import { failureFromError, failureOf, type ReadFailure } from './readFailure';

export type ReadResult =
  | { readonly ok: true; readonly document: Document; readonly package: Package }
  | { readonly ok: false; readonly failure: ReadFailure };

export interface ReadOptions {
  /** A faster way to inflate than the built-in one, where the platform has it. */
  readonly inflate?: Inflate;
}

/** More than any document; the limit keeps a mistaken file from filling the memory. */
const LARGEST_FILE = 512 * 1024 * 1024;

/**
 * Reads a Word document: a .docx or .docm (zip), or a flat OPC document. What cannot be read is a failure with a message for the
 * user, never an exception; damage outside the main part only adds a warning to the document.
 */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  if (bytes.length > LARGEST_FILE) {
    return { ok: false, failure: failureOf('too-large') };
  }
  const identified = identifyFile(bytes);
  if (identified.kind === 'refused') {
    return { ok: false, failure: identified.failure };
  }
  try {
    const opened =
      identified.kind === 'zip' ? openZipPackage(bytes, options.inflate) : openFlatPackage(toUtf8(bytes));
    return readDocument(opened);
  } catch (error) {
    const failure = failureFromError(error);
    if (failure === null) {
      throw error;
    }
    return { ok: false, failure };
  }
}
