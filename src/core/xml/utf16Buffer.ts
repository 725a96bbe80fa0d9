import { entityCodePoint, REPLACEMENT_CHARACTER } from './textDecoding';

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const LONGEST_ENTITY = 12;

/**
 * A growing buffer of UTF-16 units into which stretches of UTF-8 source are decoded. One buffer per story makes one flat string,
 * so that a paragraph's text is a slice of it and no string is built run by run.
 */
export class Utf16Buffer {
  #units: Uint16Array;
  #length = 0;

  constructor(capacity: number) {
    this.#units = new Uint16Array(Math.max(64, capacity));
  }

  /** Number of UTF-16 units written so far. */
  get length(): number {
    return this.#length;
  }

  /** Nothing but white space stands from `start` to the end. */
  isBlankFrom(start: number): boolean {
    for (let i = start; i < this.#length; i++) {
      const unit = this.#units[i] ?? 0;
      if (unit > 0x20 && unit !== 0xa0) {
        return false;
      }
    }
    return true;
  }

  pushUnit(unit: number): void {
    this.#reserve(1);
    this.#units[this.#length++] = unit;
  }

  pushString(text: string): void {
    this.#reserve(text.length);
    for (let i = 0; i < text.length; i++) {
      this.#units[this.#length++] = text.charCodeAt(i);
    }
  }

  /**
   * Decodes `source[from, to)`. Line ends become blanks, as Word shows them. `entities` is false for CDATA.
   * Malformed UTF-8 becomes U+FFFD, one per offending byte.
   */
  pushUtf8(source: Uint8Array, from: number, to: number, entities: boolean): void {
    this.#reserve(to - from);
    const units = this.#units;
    let w = this.#length;
    let i = from;
    while (i < to) {
      const byte = source[i] ?? 0;
      if (byte < 0x80) {
        if (byte === AMPERSAND && entities) {
          const end = entityEnd(source, i, to);
          const codePoint = end < 0 ? -1 : entityCodePoint(asciiOf(source, i + 1, end));
          if (codePoint >= 0) {
            w = putCodePoint(units, w, codePoint);
            i = end + 1;
            continue;
          }
        }
        if (byte === 0x0a || byte === 0x0d) {
          // XML reads CR LF as one line end.
          i += byte === 0x0d && i + 1 < to && source[i + 1] === 0x0a ? 2 : 1;
          units[w++] = 0x20;
          continue;
        }
        units[w++] = byte;
        i++;
        continue;
      }
      const size = sequenceSize(source, i, to);
      if (size === 2) {
        units[w++] = ((byte & 0x1f) << 6) | ((source[i + 1] ?? 0) & 0x3f);
      } else if (size === 3) {
        units[w++] =
          ((byte & 0x0f) << 12) | (((source[i + 1] ?? 0) & 0x3f) << 6) | ((source[i + 2] ?? 0) & 0x3f);
      } else if (size === 4) {
        const codePoint =
          ((byte & 0x07) << 18) |
          (((source[i + 1] ?? 0) & 0x3f) << 12) |
          (((source[i + 2] ?? 0) & 0x3f) << 6) |
          ((source[i + 3] ?? 0) & 0x3f);
        w = putCodePoint(units, w, codePoint > 0x10ffff ? REPLACEMENT_CHARACTER : codePoint);
      } else {
        units[w++] = REPLACEMENT_CHARACTER;
      }
      i += size;
    }
    this.#length = w;
  }

  /** The whole content as a string. */
  toString(): string {
    const bytes = new Uint8Array(this.#units.buffer, 0, this.#length * 2);
    // Typed arrays are little-endian on every platform that runs this code.
    return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed > this.#units.length) {
      const larger = new Uint16Array(Math.max(needed, this.#units.length * 2));
      larger.set(this.#units);
      this.#units = larger;
    }
  }
}

function entityEnd(source: Uint8Array, ampersand: number, to: number): number {
  const limit = Math.min(to, ampersand + LONGEST_ENTITY);
  for (let i = ampersand + 1; i < limit; i++) {
    if (source[i] === SEMICOLON) {
      return i;
    }
  }
  return -1;
}

function asciiOf(source: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...source.subarray(from, to));
}

function putCodePoint(units: Uint16Array, at: number, codePoint: number): number {
  if (codePoint < 0x10000) {
    units[at] = codePoint;
    return at + 1;
  }
  units[at] = 0xd800 + ((codePoint - 0x10000) >> 10);
  units[at + 1] = 0xdc00 + ((codePoint - 0x10000) & 0x3ff);
  return at + 2;
}

/** Length of the UTF-8 sequence that starts at `i`; 1 for a byte that starts none or whose continuation is missing. */
function sequenceSize(source: Uint8Array, i: number, to: number): number {
  const byte = source[i] ?? 0;
  const size = byte >= 0xf8 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
  if (i + size > to) {
    return 1;
  }
  for (let k = 1; k < size; k++) {
    if (((source[i + k] ?? 0) & 0xc0) !== 0x80) {
      return 1;
    }
  }
  return size;
}
