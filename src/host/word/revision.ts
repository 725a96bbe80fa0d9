import type { Document } from '../../core';
import type { Revision } from '../documentHost';
import { comparable } from './wordText';

/**
 * Names the text of a document: a fingerprint of the texts of all paragraphs, in the order of parts and paragraphs. Bytes are
 * no measure, because Word writes the package anew for every read, with other ids and other splits into runs. Formatting does
 * not count; edits verify the text they were made for, and setting a format twice does no harm.
 */
export function revisionOf(document: Document): Revision {
  const fingerprint = new Fingerprint();
  for (const { part, paragraphs } of document.stories.values()) {
    fingerprint.add(part);
    for (const { text } of paragraphs) {
      fingerprint.add(comparable(text));
    }
  }
  return fingerprint.toString();
}

/**
 * Two 32-bit FNV-1a hashes with different offsets, together 64 bits: enough to tell apart the few states that one session sees.
 */
class Fingerprint {
  #low = 0x811c9dc5;
  #high = 0x7ee3623a;

  /** Adds a text and its end. */
  add(text: string): void {
    for (let index = 0; index < text.length; index++) {
      this.#mix(text.charCodeAt(index));
    }
    this.#mix(0x1_0000);
  }

  #mix(value: number): void {
    this.#low = Math.imul(this.#low ^ value, 0x01000193);
    this.#high = Math.imul(this.#high ^ value, 0x0100_01b3);
  }

  toString(): string {
    const hex = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');
    return hex(this.#high) + hex(this.#low);
  }
}
