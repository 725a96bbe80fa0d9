const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

export const REPLACEMENT_CHARACTER = 0xfffd;

/**
 * The code point of an entity body (what stands between `&` and `;`), or -1 when it is not one of the five predefined entities
 * nor a character reference. Code points that XML forbids become U+FFFD.
 */
export function entityCodePoint(body: string): number {
  const named = NAMED_ENTITIES.get(body);
  if (named !== undefined) {
    return named.charCodeAt(0);
  }
  const reference = /^#(?:x([0-9a-f]{1,8})|([0-9]{1,10}))$/i.exec(body);
  if (reference === null) {
    return -1;
  }
  const [, hexadecimal, decimal] = reference;
  const codePoint = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return codePoint === 0 || codePoint > 0x10ffff || surrogate ? REPLACEMENT_CHARACTER : codePoint;
}

/** Replaces entities in a text. An ampersand that starts no entity stays as it is: there is no DTD that could define more. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) {
    return text;
  }
  return text.replace(/&([^&;]{1,12});/g, (whole, body: string) => {
    const codePoint = entityCodePoint(body);
    return codePoint < 0 ? whole : String.fromCodePoint(codePoint);
  });
}

/** A TextDecoder costs more to call than this many ASCII characters cost to copy. */
const SHORT = 32;

/** Decodes `source[from, to)` as UTF-8; a malformed sequence becomes U+FFFD and a byte-order mark stays a character. */
export function decodeUtf8(source: Uint8Array, from = 0, to = source.length): string {
  if (to - from <= SHORT) {
    let text = '';
    for (let i = from; i < to; i++) {
      const byte = source[i] ?? 0;
      if (byte >= 0x80) {
        return utf8.decode(source.subarray(from, to));
      }
      text += String.fromCharCode(byte);
    }
    return text;
  }
  return utf8.decode(source.subarray(from, to));
}
