import { attributesOf } from './attributes';
import { CDATA, SymbolTable, TagNameTable, TEXT } from './nameTable';
import { NamespaceScopes, type NamespaceTable } from './namespaces';
import { decodeEntities, decodeUtf8 } from './textDecoding';
import { XmlError } from './xmlError';
import { XmlTree } from './xmlTree';

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const HYPHEN = 0x2d;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SPACE = 0x20;
const LETTER_X = 0x78;

/** Word writes fewer than 100 levels; readers recurse, so the depth of what they are given must be bounded. */
const MAX_DEPTH = 1000;

/** Average bytes per node in WordprocessingML; only a first guess for the size of the arrays. */
const BYTES_PER_NODE = 24;

export interface Vocabulary {
  readonly namespaces: NamespaceTable;
  /** Canonical names whose symbols are the same in every tree: symbol = position + {@link FIRST_ELEMENT}. */
  readonly names: readonly string[];
}

/**
 * Scans UTF-8 XML into a flat tree that keeps every byte offset. It checks that tags are balanced and that there is one root;
 * attributes are looked at when they are asked for. A DOCTYPE is refused, so no entity can be declared.
 * Tolerated, since they do no harm and are written back as they are: stray `&`, control characters, duplicate attributes, odd names.
 * @throws XmlError
 */
export function scanXml(source: Uint8Array, vocabulary: Vocabulary): XmlTree {
  return new Scanner(source, vocabulary).scan();
}

class Scanner {
  readonly #source: Uint8Array;
  readonly #scopes: NamespaceScopes;
  readonly #symbolTable: SymbolTable;
  readonly #tagNames: TagNameTable;
  #capacity: number;
  #count = 0;
  #symbols: Uint16Array;
  #starts: Uint32Array;
  #tagEnds: Uint32Array;
  #ends: Uint32Array;
  #nexts: Uint32Array;
  /** The elements that are open, by depth. */
  readonly #opened = new Int32Array(MAX_DEPTH);
  #depth = 0;
  /** The start tag that was read last declares a namespace. */
  #declares = false;

  constructor(source: Uint8Array, vocabulary: Vocabulary) {
    this.#source = source;
    this.#scopes = new NamespaceScopes(vocabulary.namespaces);
    this.#symbolTable = new SymbolTable(vocabulary.names);
    this.#tagNames = new TagNameTable(source);
    this.#capacity = Math.floor(source.length / BYTES_PER_NODE) + 64;
    this.#symbols = new Uint16Array(this.#capacity);
    this.#starts = new Uint32Array(this.#capacity);
    this.#tagEnds = new Uint32Array(this.#capacity);
    this.#ends = new Uint32Array(this.#capacity);
    this.#nexts = new Uint32Array(this.#capacity);
  }

  scan(): XmlTree {
    const source = this.#source;
    const length = source.length;
    let i = source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf ? 3 : 0;
    while (i < length) {
      const second = source[i + 1];
      if (source[i] !== LESS_THAN) {
        i = this.#text(i);
      } else if (second === SLASH) {
        i = this.#close(i);
      } else if (second === EXCLAMATION || second === QUESTION) {
        i = this.#markup(i, second);
      } else {
        i = this.#open(i);
      }
    }
    if (this.#depth > 0 || this.#count === 0) {
      throw new XmlError('malformed', length);
    }
    return new XmlTree(
      source,
      {
        count: this.#count,
        symbols: this.#symbols,
        starts: this.#starts,
        tagEnds: this.#tagEnds,
        ends: this.#ends,
        nexts: this.#nexts,
      },
      this.#symbolTable.names,
    );
  }

  /** Text up to the next tag; returns the offset of that tag. What stands beside the root is no text. */
  #text(from: number): number {
    const source = this.#source;
    let i = from;
    while (i < source.length && source[i] !== LESS_THAN) {
      i++;
    }
    if (this.#depth > 0) {
      this.#add(TEXT, from, from, i);
    }
    return i;
  }

  /** A start tag, or an empty element; returns the offset after it. */
  #open(tagStart: number): number {
    const nameEnd = this.#nameEnd(tagStart + 1);
    const tagEnd = this.#tagEnd(tagStart, nameEnd);
    const depth = this.#depth;
    if (nameEnd === tagStart + 1 || (depth === 0 && this.#count > 0)) {
      throw new XmlError('malformed', tagStart);
    }
    const declares = this.#declares;
    if (declares && this.#declare(tagStart, tagEnd, depth)) {
      this.#tagNames.forget();
    }
    const node = this.#add(this.#symbolOf(tagStart + 1, nameEnd), tagStart, tagEnd, tagEnd);
    if (this.#source[tagEnd - 2] === SLASH) {
      if (declares && this.#scopes.leave(depth)) {
        this.#tagNames.forget();
      }
    } else {
      if (depth >= MAX_DEPTH) {
        throw new XmlError('tooDeep', tagStart);
      }
      this.#opened[depth] = node;
      this.#depth = depth + 1;
    }
    return tagEnd;
  }

  #nameEnd(nameStart: number): number {
    const source = this.#source;
    let i = nameStart;
    while (i < source.length) {
      const byte = source[i] ?? 0;
      if (byte <= SPACE || byte === GREATER_THAN || byte === SLASH) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Offset after the `>` that ends a start tag, no `>` inside an attribute's value; notes whether the tag declares a namespace. */
  #tagEnd(tagStart: number, nameEnd: number): number {
    const source = this.#source;
    const length = source.length;
    let i = nameEnd;
    let declares = false;
    while (i < length && source[i] !== GREATER_THAN) {
      const byte = source[i];
      if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
        i++;
        while (i < length && source[i] !== byte) {
          if (source[i] === LESS_THAN) {
            throw new XmlError('malformed', i);
          }
          i++;
        }
      } else if (byte === LESS_THAN) {
        throw new XmlError('malformed', i);
      } else if (byte === LETTER_X && !declares) {
        declares = this.#startsXmlns(i);
      }
      i++;
    }
    if (i >= length) {
      throw new XmlError('malformed', tagStart);
    }
    this.#declares = declares;
    return i + 1;
  }

  /** An end tag; returns the offset after it. */
  #close(tagStart: number): number {
    if (this.#depth === 0) {
      throw new XmlError('malformed', tagStart);
    }
    this.#depth--;
    const node = this.#opened[this.#depth] ?? 0;
    const end = this.#endTag(tagStart, this.#starts[node] ?? 0);
    this.#ends[node] = end;
    this.#nexts[node] = this.#count;
    if (this.#scopes.deepestOverride >= this.#depth && this.#scopes.leave(this.#depth)) {
      this.#tagNames.forget();
    }
    return end;
  }

  /** Checks an end tag against the name of its start tag; returns the offset after it. */
  #endTag(tagStart: number, openedAt: number): number {
    const source = this.#source;
    const length = source.length;
    let i = tagStart + 2;
    let opened = openedAt + 1;
    while (i < length && source[i] === source[opened] && source[i] !== GREATER_THAN) {
      i++;
      opened++;
    }
    const afterName = source[opened] ?? 0;
    if (afterName > SPACE && afterName !== GREATER_THAN && afterName !== SLASH) {
      throw new XmlError('malformed', tagStart);
    }
    while (i < length && source[i] !== GREATER_THAN) {
      if ((source[i] ?? 0) > SPACE) {
        throw new XmlError('malformed', tagStart);
      }
      i++;
    }
    if (i >= length) {
      throw new XmlError('malformed', tagStart);
    }
    return i + 1;
  }

  /** A comment, a processing instruction or a CDATA section; returns the offset after it. */
  #markup(tagStart: number, second: number): number {
    const source = this.#source;
    if (second === QUESTION) {
      return this.#after(tagStart + 2, QUESTION, 0);
    }
    if (source[tagStart + 2] === HYPHEN && source[tagStart + 3] === HYPHEN) {
      return this.#after(tagStart + 4, HYPHEN, HYPHEN);
    }
    if (source[tagStart + 2] === OPENING_BRACKET && this.#depth > 0) {
      const from = tagStart + '<![CDATA['.length;
      const end = this.#after(from, CLOSING_BRACKET, CLOSING_BRACKET);
      this.#add(CDATA, from, from, end - ']]>'.length);
      return end;
    }
    throw new XmlError('doctype', tagStart);
  }

  /** Offset after the next `first` `second` `>` (or `first` `>` where `second` is 0). */
  #after(from: number, first: number, second: number): number {
    const source = this.#source;
    const width = second === 0 ? 2 : 3;
    for (let i = from; i + width <= source.length; i++) {
      if (
        source[i] === first &&
        (second === 0 || source[i + 1] === second) &&
        source[i + width - 1] === GREATER_THAN
      ) {
        return i + width;
      }
    }
    throw new XmlError('malformed', from);
  }

  #startsXmlns(at: number): boolean {
    const source = this.#source;
    return (
      (source[at - 1] ?? 0) <= SPACE &&
      source[at + 1] === 0x6d &&
      source[at + 2] === 0x6c &&
      source[at + 3] === 0x6e &&
      source[at + 4] === 0x73
    );
  }

  #declare(tagStart: number, tagEnd: number, depth: number): boolean {
    const source = this.#source;
    let changed = false;
    for (const { nameStart, nameEnd, valueStart, valueEnd } of attributesOf(source, tagStart, tagEnd)) {
      const name = decodeUtf8(source, nameStart, nameEnd);
      if (name === 'xmlns' || name.startsWith('xmlns:')) {
        const uri = decodeEntities(decodeUtf8(source, valueStart, valueEnd));
        changed = this.#scopes.declare(name.slice('xmlns:'.length), uri, depth) || changed;
      }
    }
    return changed;
  }

  #symbolOf(nameStart: number, nameEnd: number): number {
    const source = this.#source;
    let hash = 0;
    for (let i = nameStart; i < nameEnd; i++) {
      hash = (Math.imul(hash, 31) + (source[i] ?? 0)) | 0;
    }
    const known = this.#tagNames.find(hash, nameStart, nameEnd - nameStart);
    if (known >= 0) {
      return known;
    }
    const qualifiedName = decodeUtf8(source, nameStart, nameEnd);
    const symbol = this.#symbolTable.symbolOf(this.#scopes.canonicalName(qualifiedName));
    this.#tagNames.add(hash, nameStart, nameEnd - nameStart, symbol);
    return symbol;
  }

  #add(symbol: number, start: number, tagEnd: number, end: number): number {
    const node = this.#count++;
    if (node >= this.#capacity) {
      this.#grow();
    }
    this.#symbols[node] = symbol;
    this.#starts[node] = start;
    this.#tagEnds[node] = tagEnd;
    this.#ends[node] = end;
    this.#nexts[node] = node + 1;
    return node;
  }

  #grow(): void {
    this.#capacity *= 2;
    const symbols = new Uint16Array(this.#capacity);
    symbols.set(this.#symbols);
    this.#symbols = symbols;
    this.#starts = this.#larger(this.#starts);
    this.#tagEnds = this.#larger(this.#tagEnds);
    this.#ends = this.#larger(this.#ends);
    this.#nexts = this.#larger(this.#nexts);
  }

  #larger(array: Uint32Array): Uint32Array {
    const larger = new Uint32Array(this.#capacity);
    larger.set(array);
    return larger;
  }
}
