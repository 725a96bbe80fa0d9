import { attributeValue } from './attributes';
import { CDATA, TEXT } from './nameTable';
import { decodeEntities, decodeUtf8 } from './textDecoding';
import type { Utf16Buffer } from './utf16Buffer';

/** No such node. Every method of {@link XmlTree} accepts it and answers as for an empty element. */
export const NONE = -1;

/** White space, `/` and `>`: what ends the name in a start tag. */
const NAME_END: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0x2f, 0x3e]);

/** The flat arrays that the scanner fills: one entry per element or text, in document order. */
export interface TreeArrays {
  readonly count: number;
  readonly symbols: Uint16Array;
  readonly starts: Uint32Array;
  readonly tagEnds: Uint32Array;
  readonly ends: Uint32Array;
  readonly nexts: Uint32Array;
}

/**
 * A scanned XML text. A node is its position in document order (the root is 0); all offsets are byte offsets into `bytes`, so that
 * any part can be copied or replaced without touching the rest. Comments and processing instructions are no nodes.
 */
export class XmlTree {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly #names: readonly string[];
  readonly #symbols: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #tagEnds: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #nexts: Uint32Array;

  constructor(bytes: Uint8Array, arrays: TreeArrays, names: readonly string[]) {
    this.bytes = bytes;
    this.count = arrays.count;
    this.#names = names;
    this.#symbols = arrays.symbols;
    this.#starts = arrays.starts;
    this.#tagEnds = arrays.tagEnds;
    this.#ends = arrays.ends;
    this.#nexts = arrays.nexts;
  }

  /** Number of the node's canonical name; {@link TEXT} and {@link CDATA} for character data. */
  symbol(node: number): number {
    return this.#symbols[node] ?? TEXT;
  }

  /** Canonical name, for example `w:p`. */
  name(node: number): string {
    return node < 0 ? '' : (this.#names[this.symbol(node)] ?? '');
  }

  /** Name as written, prefix included. */
  rawName(node: number): string {
    const from = this.start(node) + 1;
    let to = from;
    while (to < this.tagEnd(node) && !NAME_END.has(this.bytes[to] ?? 0)) {
      to++;
    }
    return decodeUtf8(this.bytes, from, to);
  }

  /** Prefix as written with its colon, or nothing. */
  prefix(node: number): string {
    const name = this.rawName(node);
    return name.slice(0, name.indexOf(':') + 1);
  }

  /** Offset of the first byte. */
  start(node: number): number {
    return this.#starts[node] ?? 0;
  }

  /** Offset after the start tag; for text the same as {@link start}. */
  tagEnd(node: number): number {
    return this.#tagEnds[node] ?? 0;
  }

  /** Offset after the end tag, or after the last character of a text. */
  end(node: number): number {
    return this.#ends[node] ?? 0;
  }

  /** Offset of the end tag; of an element without content (`<a/>`) the same as {@link end}. */
  contentEnd(node: number): number {
    const end = this.end(node);
    return this.tagEnd(node) === end ? end : this.bytes.lastIndexOf(0x3c, end - 1);
  }

  /** The first node that is not inside this one: its next sibling if it has one. */
  next(node: number): number {
    return this.#nexts[node] ?? 0;
  }

  /** The children of an element, text included. */
  children(node: number): readonly number[] {
    const children: number[] = [];
    if (node >= 0) {
      const end = this.next(node);
      for (let child = node + 1; child < end; child = this.next(child)) {
        children.push(child);
      }
    }
    return children;
  }

  /** The first child with the canonical name, or {@link NONE}. */
  child(node: number, name: string): number {
    if (node >= 0) {
      const end = this.next(node);
      for (let child = node + 1; child < end; child = this.next(child)) {
        if (this.name(child) === name) {
          return child;
        }
      }
    }
    return NONE;
  }

  /** The first child element if it has this symbol, else {@link NONE}: properties come first in their element. */
  leadingChild(node: number, symbol: number): number {
    const end = this.next(node);
    for (let child = node + 1; child < end; child = this.next(child)) {
      if (this.symbol(child) > CDATA) {
        return this.symbol(child) === symbol ? child : NONE;
      }
    }
    return NONE;
  }

  /** The first descendant with the canonical name, or {@link NONE}. */
  descendant(node: number, name: string): number {
    if (node >= 0) {
      const end = this.next(node);
      for (let inner = node + 1; inner < end; inner++) {
        if (this.name(inner) === name) {
          return inner;
        }
      }
    }
    return NONE;
  }

  /**
   * Value of the attribute with this local name, entities resolved, or null. The prefix is not looked at: no element of
   * WordprocessingML or DrawingML has two attributes that differ only in their prefix. Of duplicates the first counts.
   */
  attribute(node: number, localName: string): string | null {
    if (node < 0 || this.symbol(node) <= CDATA) {
      return null;
    }
    return attributeValue(this.bytes, this.start(node), this.tagEnd(node), localName);
  }

  /** The character data below a node, entities resolved. */
  text(node: number): string {
    if (node < 0) {
      return '';
    }
    let text = '';
    const end = this.next(node);
    for (let inner = node; inner < end; inner++) {
      const symbol = this.symbol(inner);
      if (symbol <= CDATA) {
        const decoded = decodeUtf8(this.bytes, this.start(inner), this.end(inner));
        text += symbol === CDATA ? decoded : decodeEntities(decoded);
      }
    }
    return text;
  }

  /** Appends the character data below a node to a buffer. */
  appendText(node: number, buffer: Utf16Buffer): void {
    const end = this.next(node);
    for (let inner = node + 1; inner < end; inner++) {
      const symbol = this.symbol(inner);
      if (symbol <= CDATA) {
        buffer.pushUtf8(this.bytes, this.start(inner), this.end(inner), symbol === TEXT);
      }
    }
  }
}
