import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { NewPart, PackageChanges } from './packageChanges';
import { concatenate } from './splice';
import { viewOf, type ZipEntry } from './zipDirectory';
import type { ZipStore } from './zipStore';

/** Compresses to raw deflate data. */
export type Deflate = (data: Uint8Array) => Uint8Array;

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER_SIZE = 30;
const DIRECTORY_ENTRY_SIZE = 46;
const TRAILER_SIZE = 22;
const VERSION = 20;
const DEFLATED = 8;
const SIZES_FOLLOW_DATA = 0x0008;
const ZIP64_EXTRA = 0x0001;
/** 1 January 1980, the first day of zip's calendar: the core has no clock. */
const DATE = 0x0021;

interface Written {
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
}

/**
 * Writes a zip again with some parts replaced and some added. Everything else, compressed data and order and extra fields included,
 * is copied byte for byte.
 */
export function rewriteZip(
  store: ZipStore,
  changes: PackageChanges,
  deflate: Deflate = (data) => deflateSync(data, { level: 6 }),
): Uint8Array {
  const { bytes: source, directory } = store;
  const replaced = new Map([...changes.replaced].map(([name, bytes]) => [store.entry(name), bytes]));
  const byPosition = [...directory.entries].sort((a, b) => a.localHeader - b.localHeader);
  const pieces: Uint8Array[] = [];
  const offsets = new Map<number, number>();
  const written = new Map<ZipEntry, Written>();
  let length = 0;
  const push = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };

  push(source.subarray(0, byPosition[0]?.localHeader ?? directory.start));
  for (const [index, entry] of byPosition.entries()) {
    // Up to the next entry: a data descriptor after the data is copied with it.
    const end = byPosition[index + 1]?.localHeader ?? directory.start;
    offsets.set(entry.localHeader, offsets.get(entry.localHeader) ?? length);
    const part = replaced.get(entry);
    if (part === undefined) {
      push(source.subarray(entry.localHeader, end));
    } else {
      const data = deflate(part);
      const sizes = { crc: crc32(part), compressedSize: data.length, size: part.length };
      written.set(entry, sizes);
      push(replacedHeader(source, entry, sizes));
      push(data);
    }
  }
  const addedRows = changes.added.map((part) => {
    const { header, data, row } = newEntry(part, length, deflate);
    push(header);
    push(data);
    return row;
  });

  const directoryStart = length;
  for (const entry of directory.entries) {
    push(directoryRow(source, entry, offsets.get(entry.localHeader) ?? 0, written.get(entry)));
  }
  for (const row of addedRows) {
    push(row);
  }
  push(
    trailer(source, directory.trailer, directory.entries.length + addedRows.length, directoryStart, length),
  );
  return concatenate(pieces);
}

function replacedHeader(source: Uint8Array, entry: ZipEntry, sizes: Written): Uint8Array {
  const from = entry.localHeader;
  const original = viewOf(source);
  const nameEnd = from + LOCAL_HEADER_SIZE + original.getUint16(from + 26, true);
  const extra = withoutZip64(source.subarray(nameEnd, nameEnd + original.getUint16(from + 28, true)));
  const header = concatenate([source.subarray(from, nameEnd), extra]);
  const view = viewOf(header);
  view.setUint16(6, entry.flags & ~SIZES_FOLLOW_DATA, true);
  view.setUint16(8, DEFLATED, true);
  putSizes(view, 14, sizes);
  view.setUint16(28, extra.length, true);
  return header;
}

function directoryRow(source: Uint8Array, entry: ZipEntry, offset: number, sizes?: Written): Uint8Array {
  if (sizes === undefined) {
    // A copy, where `slice` of a Node buffer would be a view of the file itself.
    const row = concatenate([source.subarray(entry.rowStart, entry.rowEnd)]);
    viewOf(row).setUint32(42, offset, true);
    return row;
  }
  const original = viewOf(source);
  const nameEnd = entry.rowStart + DIRECTORY_ENTRY_SIZE + original.getUint16(entry.rowStart + 28, true);
  const extraEnd = nameEnd + original.getUint16(entry.rowStart + 30, true);
  const extra = withoutZip64(source.subarray(nameEnd, extraEnd));
  const row = concatenate([
    source.subarray(entry.rowStart, nameEnd),
    extra,
    source.subarray(extraEnd, entry.rowEnd),
  ]);
  const view = viewOf(row);
  view.setUint16(8, entry.flags & ~SIZES_FOLLOW_DATA, true);
  view.setUint16(10, DEFLATED, true);
  putSizes(view, 16, sizes);
  view.setUint16(30, extra.length, true);
  view.setUint32(42, offset, true);
  return row;
}

function newEntry(
  { name, bytes }: NewPart,
  offset: number,
  deflate: Deflate,
): { readonly header: Uint8Array; readonly data: Uint8Array; readonly row: Uint8Array } {
  const data = deflate(bytes);
  const sizes = { crc: crc32(bytes), compressedSize: data.length, size: bytes.length };
  const encodedName = new TextEncoder().encode(name);
  const header = new Uint8Array(LOCAL_HEADER_SIZE + encodedName.length);
  const headerView = viewOf(header);
  headerView.setUint32(0, LOCAL_HEADER, true);
  putCommonFields(headerView, 4, encodedName.length, sizes);
  header.set(encodedName, LOCAL_HEADER_SIZE);
  const row = new Uint8Array(DIRECTORY_ENTRY_SIZE + encodedName.length);
  const rowView = viewOf(row);
  rowView.setUint32(0, DIRECTORY_ENTRY, true);
  rowView.setUint16(4, VERSION, true);
  putCommonFields(rowView, 6, encodedName.length, sizes);
  rowView.setUint32(42, offset, true);
  row.set(encodedName, DIRECTORY_ENTRY_SIZE);
  return { header, data, row };
}

/** The fields that local header and directory row have in common, from "version needed" to "length of the extra field". */
function putCommonFields(view: DataView, at: number, nameLength: number, sizes: Written): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, DATE, true);
  putSizes(view, at + 10, sizes);
  view.setUint16(at + 22, nameLength, true);
}

function putSizes(view: DataView, at: number, { crc, compressedSize, size }: Written): void {
  view.setUint32(at, crc, true);
  view.setUint32(at + 4, compressedSize, true);
  view.setUint32(at + 8, size, true);
}

/** The sizes in a zip64 field are those of the replaced data. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  let at = 0;
  while (at + 4 <= extra.length) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      return concatenate([extra.subarray(0, at), extra.subarray(next)]);
    }
    at = next;
  }
  return extra;
}

/** The end record with its comment; records of zip64 before it are no longer needed. */
function trailer(source: Uint8Array, at: number, count: number, start: number, end: number): Uint8Array {
  const record = concatenate([source.subarray(at)]);
  const view = viewOf(record);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, end - start, true);
  view.setUint32(16, start, true);
  view.setUint16(20, record.length - TRAILER_SIZE, true);
  return record;
}
