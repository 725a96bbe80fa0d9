import { findTrailer } from '../opc';
import { decodeUtf8 } from '../xml';
import { failureOf, notADocx, type ReadFailure } from './readFailure';

export type FileKind =
  | { readonly kind: 'zip' }
  | { readonly kind: 'xml' }
  | { readonly kind: 'refused'; readonly failure: ReadFailure };

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURE = [0x50, 0x4b];
const RTF_SIGNATURE = [...'{\\rtf'].map((letter) => letter.charCodeAt(0));
const PDF_SIGNATURE = [...'%PDF'].map((letter) => letter.charCodeAt(0));
const LESS_THAN = 0x3c;
const ROOT_STANDS_WITHIN = 4096;

/** Tells by the first bytes what a file is. The name of the file plays no part: a .docx may hold anything. */
export function identifyFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) {
    return refused(
      failureOf('not-a-docx', 'Tệp này rỗng (0 byte). Hãy tải hoặc sao chép lại tệp gốc rồi thử lại.'),
    );
  }
  if (startsWith(bytes, OLE_SIGNATURE)) {
    return refused(compoundFile(bytes));
  }
  if (startsWith(bytes, RTF_SIGNATURE)) {
    return refused(notADocx('Tệp này là văn bản RTF, không phải .docx.'));
  }
  if (startsWith(bytes, PDF_SIGNATURE)) {
    return refused(
      failureOf('not-a-docx', 'Tệp này là PDF, không phải văn bản Word. Hãy dùng tệp .docx gốc.'),
    );
  }
  if (startsWith(bytes, ZIP_SIGNATURE)) {
    return findTrailer(bytes) < 0 ? refused(failureOf('damaged')) : { kind: 'zip' };
  }
  if (firstVisible(bytes) === LESS_THAN) {
    return identifyMarkup(bytes);
  }
  return findTrailer(bytes) < 0 ? refused(failureOf('not-a-docx')) : { kind: 'zip' };
}

/** Flat OPC says so in its root element. Word also opens web pages and the XML of Word 2003, whatever they are called. */
function identifyMarkup(bytes: Uint8Array): FileKind {
  // Without its zero bytes, UTF-16 reads as ASCII where it is ASCII.
  const start = decodeUtf8(bytes.subarray(0, ROOT_STANDS_WITHIN).filter((byte) => byte !== 0));
  if (start.includes('http://schemas.microsoft.com/office/2006/xmlPackage')) {
    return { kind: 'xml' };
  }
  const what = /<html|<!doctype html/i.test(start) ? 'trang web (HTML)' : 'tệp XML';
  return refused(notADocx(`Tệp này là ${what}, không phải .docx.`));
}

function refused(failure: ReadFailure): FileKind {
  return { kind: 'refused', failure };
}

/** The OLE container holds old binary documents, and new ones once they are encrypted ([MS-OFFCRYPTO] 2.3.1). */
function compoundFile(bytes: Uint8Array): ReadFailure {
  if (hasStream(bytes, 'EncryptedPackage')) {
    return failureOf('encrypted');
  }
  if (hasStream(bytes, 'WordDocument')) {
    return failureOf('old-doc');
  }
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'PowerPoint Document')) {
    return notADocx('Tệp này là bảng tính hoặc bài trình chiếu kiểu cũ, không phải văn bản Word.');
  }
  return failureOf('old-doc');
}

/** Looks for a name in the directory of a compound file, where names are UTF-16 and start on 128-byte borders. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let matches = true;
    for (let i = 0; i < name.length && matches; i++) {
      matches = bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0;
    }
    if (matches) {
      return true;
    }
  }
  return false;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The first byte after white space and byte-order marks (and after the zero bytes of UTF-16). */
function firstVisible(bytes: Uint8Array): number {
  for (let i = 0; i < Math.min(bytes.length, 1024); i++) {
    const byte = bytes[i] ?? 0;
    if (byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf && byte !== 0xfe && byte !== 0xff) {
      return byte;
    }
  }
  return 0;
}
