import { deflateSync } from 'fflate';
import { crc32 } from '../../src/core/opc/crc32';

/** One entry of a hand-made zip; the options make what ordinary zip writers do not. */
export interface ZipEntryOptions {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** Default 8 (deflate). Other methods store the data as they are. */
  readonly method?: number;
  /** Sizes and checksum follow the data, as streaming writers do it. */
  readonly descriptor?: boolean;
  readonly zip64?: boolean;
  readonly flags?: number;
  /** Extra field of the local header and of the directory row. */
  readonly extra?: Uint8Array;
  /** Raw deflate data to store instead of compressing `data`. */
  readonly compressed?: Uint8Array;
  /** Claims in the directory that are not true. */
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
}

export interface ZipOptions {
  readonly comment?: string;
  /** Bytes before the first entry. */
  readonly prefix?: string;
}

const encoder = new TextEncoder();

class Writer {
  readonly #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  u16(...values: readonly number[]): this {
    for (const value of values) {
      this.#bytes.push(value & 0xff, (value >>> 8) & 0xff);
    }
    return this;
  }

  u32(...values: readonly number[]): this {
    for (const value of values) {
      this.u16(value & 0xffff, value >>> 16);
    }
    return this;
  }

  u64(...values: readonly number[]): this {
    for (const value of values) {
      this.u32(value, 0);
    }
    return this;
  }

  raw(bytes: Uint8Array): this {
    for (const byte of bytes) {
      this.#bytes.push(byte);
    }
    return this;
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Writes a zip byte by byte. */
export function handMadeZip(
  entries: readonly ZipEntryOptions[],
  { comment = '', prefix = '' }: ZipOptions = {},
): Uint8Array {
  const out = new Writer().raw(encoder.encode(prefix));
  const rows = entries.map((entry) => {
    const data = typeof entry.data === 'string' ? encoder.encode(entry.data) : entry.data;
    const method = entry.method ?? 8;
    const stored = entry.compressed ?? (method === 8 ? deflateSync(data) : data);
    const name = encoder.encode(entry.name);
    const crc = entry.claimedCrc ?? crc32(data);
    const size = entry.claimedSize ?? data.length;
    const flags = (entry.flags ?? 0) | (entry.descriptor === true ? 8 : 0);
    const offset = out.length;
    const later = entry.descriptor === true;
    const extra = entry.extra ?? new Uint8Array(0);
    out.u32(0x04034b50).u16(20, flags, method, 0, 0x21);
    out.u32(later ? 0 : crc, later ? 0 : stored.length, later ? 0 : size);
    out.u16(name.length, extra.length).raw(name).raw(extra).raw(stored);
    if (later) {
      out.u32(0x08074b50, crc, stored.length, size);
    }
    const row = new Writer().u32(0x02014b50).u16(20, 20, flags, method, 0, 0x21).u32(crc);
    if (entry.zip64 === true) {
      const field = new Writer().u16(1, 24).u64(size, stored.length, offset).bytes();
      row
        .u32(0xffffffff, 0xffffffff)
        .u16(name.length, field.length + extra.length, 0, 0, 0)
        .u32(0, 0xffffffff);
      return row.raw(name).raw(extra).raw(field).bytes();
    }
    row.u32(stored.length, size).u16(name.length, extra.length, 0, 0, 0).u32(0, offset);
    return row.raw(name).raw(extra).bytes();
  });
  const start = out.length;
  for (const row of rows) {
    out.raw(row);
  }
  const size = out.length - start;
  const note = encoder.encode(comment);
  if (entries.some(({ zip64 }) => zip64 === true)) {
    const record = out.length;
    out.u32(0x06064b50).u64(44).u16(45, 45).u32(0, 0).u64(entries.length, entries.length, size, start);
    out.u32(0x07064b50, 0).u64(record).u32(1);
    out.u32(0x06054b50).u16(0, 0, 0xffff, 0xffff).u32(0xffffffff, 0xffffffff);
  } else {
    out.u32(0x06054b50).u16(0, 0, entries.length, entries.length).u32(size, start);
  }
  return out.u16(note.length).raw(note).bytes();
}
