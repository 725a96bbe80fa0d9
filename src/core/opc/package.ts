import { toUtf8, XmlError } from '../xml';
import {
  CONTENT_TYPES_PART,
  contentTypeOf,
  NO_CONTENT_TYPES,
  readContentTypes,
  type ContentTypes,
} from './contentTypes';
import { FlatStore } from './flatStore';
import { rewriteFlat } from './flatWriter';
import type { Inflate } from './inflate';
import type { PackageChanges } from './packageChanges';
import type { PartStore } from './partStore';
import { readRelationships, relationshipsPartOf, type Relationship } from './relationships';
import { ZipStore } from './zipStore';
import { rewriteZip, type Deflate } from './zipWriter';

/** An Open Packaging Conventions package (ECMA-376 Part 2): named parts, their content types and the links between them. */
export class Package {
  readonly store: ZipStore | FlatStore;
  #contentTypes: ContentTypes | null = null;

  constructor(store: ZipStore | FlatStore) {
    this.store = store;
  }

  /** Part names as stored, without leading slash. */
  get partNames(): readonly string[] {
    return this.store.names;
  }

  /**
   * The bytes of a part, or null where there is none.
   * @throws PackageError when the part cannot be extracted
   */
  read(partName: string): Uint8Array | null {
    return this.store.read(partName);
  }

  /** Content type of a part, or null where the package states none. */
  contentType(partName: string): string | null {
    const store: PartStore = this.store;
    if (store.contentTypes !== null) {
      return store.contentTypes.get(partName.toLowerCase()) ?? null;
    }
    this.#contentTypes ??= this.#readContentTypes();
    return contentTypeOf(this.#contentTypes, partName);
  }

  /**
   * The links that start at a part; the empty name stands for the package. Empty where there are none.
   * @throws PackageError, XmlError when the relationships part is damaged
   */
  relationships(source: string): readonly Relationship[] {
    const bytes = this.store.read(relationshipsPartOf(source));
    return bytes === null || bytes.length === 0 ? [] : readRelationships(toUtf8(bytes), source);
  }

  /** The package as bytes again, in the form it was opened in. What `changes` does not name stays byte for byte. */
  rewrite(changes: PackageChanges, deflate?: Deflate): Uint8Array {
    const { store } = this;
    return store.format === 'zip' ? rewriteZip(store, changes, deflate) : rewriteFlat(store, changes);
  }

  #readContentTypes(): ContentTypes {
    const bytes = this.store.read(CONTENT_TYPES_PART);
    if (bytes === null) {
      return NO_CONTENT_TYPES;
    }
    try {
      return readContentTypes(toUtf8(bytes));
    } catch (error) {
      // Content types only help to tell kinds of files apart; relationships find the parts.
      if (error instanceof XmlError) {
        return NO_CONTENT_TYPES;
      }
      throw error;
    }
  }
}

/**
 * Opens a zip package.
 * @throws PackageError
 */
export function openZipPackage(bytes: Uint8Array, inflate?: Inflate): Package {
  return new Package(new ZipStore(bytes, inflate));
}

/**
 * Opens a flat OPC document (UTF-8).
 * @throws PackageError, XmlError
 */
export function openFlatPackage(bytes: Uint8Array): Package {
  return new Package(new FlatStore(bytes));
}
