import { crc32 } from './crc32';
import { inflateWithFflate, type Inflate } from './inflate';
import { PackageError } from './packageError';
import type { PartStore } from './partStore';
import { rawEntryData, readZipDirectory, type ZipDirectory, type ZipEntry } from './zipDirectory';

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x0001;

/** A thousand pages are about 25 MB of document.xml. */
const LARGEST_PART = 256 * 1024 * 1024;
/** Real parts shrink 10 to 60 times; small parts of repeated bytes may shrink more and do no harm. */
const HIGHEST_RATIO = 250;
const RATIO_MATTERS_FROM = 16 * 1024 * 1024;

/** The parts of a zip file. Parts are inflated when they are asked for, and kept. */
export class ZipStore implements PartStore {
  readonly format = 'zip';
  readonly names: readonly string[];
  readonly contentTypes = null;
  readonly bytes: Uint8Array;
  readonly directory: ZipDirectory;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #parts = new Map<string, Uint8Array>();
  readonly #inflate: Inflate;

  /** @throws PackageError when there is no readable central directory */
  constructor(bytes: Uint8Array, inflate: Inflate = inflateWithFflate) {
    this.bytes = bytes;
    this.#inflate = inflate;
    this.directory = readZipDirectory(bytes);
    this.names = this.directory.entries.filter(({ name }) => !name.endsWith('/')).map(({ name }) => name);
    for (const entry of this.directory.entries) {
      // Of two entries with one name the later one counts, as in most zip programs.
      this.#entries.set(keyOf(entry.name), entry);
    }
  }

  entry(name: string): ZipEntry | null {
    return this.#entries.get(keyOf(name)) ?? null;
  }

  read(name: string): Uint8Array | null {
    const key = keyOf(name);
    const entry = this.#entries.get(key);
    if (entry === undefined) {
      return null;
    }
    const known = this.#parts.get(key);
    if (known !== undefined) {
      return known;
    }
    const part = this.#extract(entry);
    this.#parts.set(key, part);
    return part;
  }

  #extract(entry: ZipEntry): Uint8Array {
    if ((entry.flags & ENCRYPTED) !== 0) {
      throw new PackageError('encrypted', entry.name);
    }
    if (
      entry.size > LARGEST_PART ||
      (entry.size > RATIO_MATTERS_FROM && entry.size > HIGHEST_RATIO * entry.compressedSize)
    ) {
      throw new PackageError('tooLarge', `${entry.name}: ${String(entry.size)} bytes`);
    }
    const raw = rawEntryData(this.bytes, entry);
    const part = entry.method === STORED ? raw : this.#inflated(entry, raw);
    if (part.length !== entry.size || crc32(part) !== entry.crc) {
      throw new PackageError('damaged', `${entry.name} has the wrong size or checksum`);
    }
    return part;
  }

  #inflated(entry: ZipEntry, raw: Uint8Array): Uint8Array {
    if (entry.method !== DEFLATED) {
      throw new PackageError('unsupported', `${entry.name}: method ${String(entry.method)}`);
    }
    try {
      return this.#inflate(raw, entry.size);
    } catch {
      // Whatever the inflater objects to, the data are not what the directory announces.
      throw new PackageError('damaged', entry.name);
    }
  }
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
