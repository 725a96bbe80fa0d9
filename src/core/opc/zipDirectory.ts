import { PackageError } from './packageError';

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_OF_DIRECTORY = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_OF_DIRECTORY_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64_EXTRA = 0xffffffff;

/** Far more parts than Word writes; a directory that claims more is an attack or damage. */
const MOST_ENTRIES = 20_000;

/** One row of a zip's central directory. Offsets are bytes from the start of the file. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localHeader: number;
  /** The row itself. */
  readonly rowStart: number;
  readonly rowEnd: number;
}

/** The central directory: what the zip holds and where the directory and its closing records stand. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly start: number;
  readonly end: number;
  /** Start of the end-of-central-directory record. */
  readonly trailer: number;
}

/** Offset of the end-of-central-directory record, or -1: then the bytes are no (whole) zip. */
export function findTrailer(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const lowest = Math.max(0, bytes.length - END_OF_DIRECTORY_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_OF_DIRECTORY_SIZE; at >= lowest; at--) {
    if (bytes[at] === 0x50 && view.getUint32(at, true) === END_OF_DIRECTORY) {
      return at;
    }
  }
  return -1;
}

/**
 * Reads the central directory, zip64 included.
 * @throws PackageError `damaged` when the directory is missing or points outside the file
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const trailer = findTrailer(bytes);
  if (trailer < 0) {
    throw new PackageError('damaged', 'no end of central directory');
  }
  try {
    return readRows(bytes, trailer);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new PackageError('damaged', 'central directory points outside the file');
    }
    throw error;
  }
}

/**
 * The compressed bytes of an entry, found through its local header.
 * @throws PackageError `damaged`
 */
export function rawEntryData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const start = dataStart(bytes, entry);
  if (start + entry.compressedSize > bytes.length) {
    throw new PackageError('damaged', `${entry.name} is cut off`);
  }
  return bytes.subarray(start, start + entry.compressedSize);
}

/**
 * Offset of the first data byte of an entry.
 * @throws PackageError `damaged`
 */
export function dataStart(bytes: Uint8Array, entry: ZipEntry): number {
  const at = entry.localHeader;
  if (at + 30 > bytes.length) {
    throw new PackageError('damaged', `${entry.name} has no local header`);
  }
  const view = viewOf(bytes);
  if (view.getUint32(at, true) !== LOCAL_HEADER) {
    throw new PackageError('damaged', `${entry.name} has no local header`);
  }
  return at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

function readRows(bytes: Uint8Array, trailer: number): ZipDirectory {
  const view = viewOf(bytes);
  let count = view.getUint16(trailer + 10, true);
  let start = view.getUint32(trailer + 16, true);
  if (count === 0xffff || start === IN_ZIP64_EXTRA) {
    const locator = trailer - 20;
    if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
      const record = uint64(view, locator + 8);
      if (view.getUint32(record, true) === ZIP64_END_OF_DIRECTORY) {
        count = uint64(view, record + 32);
        start = uint64(view, record + 48);
      }
    }
  }
  if (count > MOST_ENTRIES) {
    throw new PackageError('tooLarge', `${String(count)} entries`);
  }
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const entry = readRow(bytes, view, at);
    entries.push(entry);
    at = entry.rowEnd;
  }
  return { entries, start, end: at, trailer };
}

function readRow(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  if (view.getUint32(at, true) !== DIRECTORY_ENTRY) {
    throw new PackageError('damaged', 'bad central directory');
  }
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extraStart = at + 46 + nameLength;
  const rowEnd = extraStart + extraLength + view.getUint16(at + 32, true);
  if (rowEnd > bytes.length) {
    throw new PackageError('damaged', 'central directory is cut off');
  }
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    localHeader: view.getUint32(at + 42, true),
  };
  readZip64Extra(view, extraStart, extraStart + extraLength, sizes);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, extraStart)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...sizes,
    rowStart: at,
    rowEnd,
  };
}

interface Sizes {
  size: number;
  compressedSize: number;
  localHeader: number;
}

/** The zip64 field holds, in this order, only those values that do not fit the row. */
function readZip64Extra(view: DataView, from: number, to: number, sizes: Sizes): void {
  let at = from;
  while (at + 4 <= to) {
    const id = view.getUint16(at, true);
    const next = at + 4 + view.getUint16(at + 2, true);
    if (id === ZIP64_EXTRA) {
      let value = at + 4;
      for (const key of ['size', 'compressedSize', 'localHeader'] as const) {
        if (sizes[key] === IN_ZIP64_EXTRA && value + 8 <= next) {
          sizes[key] = uint64(view, value);
          value += 8;
        }
      }
      return;
    }
    at = next;
  }
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
