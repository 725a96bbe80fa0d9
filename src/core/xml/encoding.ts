import { XmlError } from './xmlError';

/**
 * The text as UTF-8 bytes: unchanged when it is UTF-8 already, converted when it is UTF-16. The converted text declares UTF-8,
 * so that it can be written back as it is.
 * @throws XmlError `encoding` for any other declared encoding
 */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) {
    const text = new TextDecoder(utf16).decode(bytes);
    return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8'));
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
  if (declared !== 'utf-8' && declared !== 'utf8' && declared !== 'us-ascii' && declared !== 'ascii') {
    throw new XmlError('encoding', 0);
  }
  return bytes;
}

function utf16Label(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return 'utf-16le';
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return 'utf-16be';
  }
  return null;
}
