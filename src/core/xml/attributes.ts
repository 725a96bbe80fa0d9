import { decodeEntities, decodeUtf8 } from './textDecoding';

const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const COLON = 0x3a;
const SPACE = 0x20;
const XMLNS = new TextEncoder().encode('xmlns');

/** Where an attribute stands in its source, as byte offsets; the value without its quotes. */
export interface AttributeSpan {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The attributes of a start tag in order. Anything that is not `name="value"` or `name='value'` is passed over. */
export function attributesOf(source: Uint8Array, tagStart: number, tagEnd: number): readonly AttributeSpan[] {
  const spans: AttributeSpan[] = [];
  let span = nextAttribute(source, tagStart, tagStart + 1, tagEnd);
  while (span !== null) {
    spans.push(span);
    span = nextAttribute(source, tagStart, span.valueEnd + 1, tagEnd);
  }
  return spans;
}

/** The span of the attribute with this local name (ASCII), or null. */
export function findAttribute(
  source: Uint8Array,
  tagStart: number,
  tagEnd: number,
  localName: string,
): AttributeSpan | null {
  let span = nextAttribute(source, tagStart, tagStart + 1, tagEnd);
  while (span !== null && !hasLocalName(source, span, localName)) {
    span = nextAttribute(source, tagStart, span.valueEnd + 1, tagEnd);
  }
  return span;
}

/** The decoded value of the attribute with this local name (ASCII), or null. */
export function attributeValue(
  source: Uint8Array,
  tagStart: number,
  tagEnd: number,
  localName: string,
): string | null {
  const span = findAttribute(source, tagStart, tagEnd, localName);
  return span === null ? null : decodeEntities(decodeUtf8(source, span.valueStart, span.valueEnd));
}

function nextAttribute(
  source: Uint8Array,
  tagStart: number,
  from: number,
  tagEnd: number,
): AttributeSpan | null {
  let i = from;
  for (;;) {
    while (i < tagEnd && source[i] !== EQUALS) {
      i++;
    }
    if (i >= tagEnd) {
      return null;
    }
    let nameEnd = i;
    while (nameEnd > tagStart && isSpace(source[nameEnd - 1])) {
      nameEnd--;
    }
    i++;
    while (i < tagEnd && isSpace(source[i])) {
      i++;
    }
    const quote = source[i];
    if (i < tagEnd && (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE)) {
      const valueStart = i + 1;
      let valueEnd = valueStart;
      while (valueEnd < tagEnd && source[valueEnd] !== quote) {
        valueEnd++;
      }
      let nameStart = nameEnd;
      while (nameStart > tagStart && isNameByte(source[nameStart - 1])) {
        nameStart--;
      }
      return { nameStart, nameEnd, valueStart, valueEnd };
    }
  }
}

function hasLocalName(source: Uint8Array, span: AttributeSpan, localName: string): boolean {
  const start = span.nameEnd - localName.length;
  if (start < span.nameStart || (start > span.nameStart && source[start - 1] !== COLON)) {
    return false;
  }
  for (let i = 0; i < localName.length; i++) {
    if (source[start + i] !== localName.charCodeAt(i)) {
      return false;
    }
  }
  // `xmlns:w="…"` declares a prefix; read by its local name it would pass for the width of a page.
  return !isDeclaration(source, span);
}

/** Whether an attribute declares a prefix of a namespace. */
export function isDeclaration(source: Uint8Array, { nameStart, nameEnd }: AttributeSpan): boolean {
  return (
    nameEnd - nameStart > XMLNS.length &&
    source[nameStart + XMLNS.length] === COLON &&
    XMLNS.every((byte, index) => source[nameStart + index] === byte)
  );
}

function isSpace(byte: number | undefined): boolean {
  return byte !== undefined && byte <= SPACE;
}

function isNameByte(byte: number | undefined): boolean {
  return (
    byte !== undefined && byte > SPACE && byte !== EQUALS && byte !== DOUBLE_QUOTE && byte !== SINGLE_QUOTE
  );
}
