import type { ReadWarning } from '../../document';
import { PackageError, type Package, type Relationship } from '../../opc';
import { toUtf8, XmlError } from '../../xml';
import type { MediaLookup } from '../drawings/drawingml';

/** Reads the parts around the main one. A part that is missing reads as its default; a damaged one adds a warning as well. */
export class PartReader {
  readonly warnings: ReadWarning[] = [];
  /** The links of the main part. */
  readonly links: readonly Relationship[];
  readonly #package: Package;
  readonly #rootLinks: readonly Relationship[];

  constructor(opened: Package, mainPart: string) {
    this.#package = opened;
    this.#rootLinks = this.#linksOf('');
    this.links = this.#linksOf(mainPart);
  }

  /** Reads the part that the main part links to by a relationship type. */
  readLinked<T>(type: string, missing: T, read: (bytes: Uint8Array) => T): T {
    return this.#readByLink(this.links, type, missing, read);
  }

  /** Reads the part that the package links to by a relationship type; the strict edition spells these types differently. */
  readRoot<T>(type: string, strictType: string, missing: T, read: (bytes: Uint8Array) => T): T {
    const strict = this.#rootLinks.some((link) => link.type === strictType);
    return this.#readByLink(this.#rootLinks, strict ? strictType : type, missing, read);
  }

  readPart<T>(partName: string, missing: T, read: (bytes: Uint8Array) => T): T {
    try {
      const bytes = this.#package.read(partName);
      // Some programs leave parts of no length behind: they say nothing, but nothing is damaged either.
      return bytes === null || bytes.length === 0 ? missing : read(toUtf8(bytes));
    } catch (error) {
      if (error instanceof XmlError || error instanceof PackageError) {
        this.#warn(partName);
        return missing;
      }
      throw error;
    }
  }

  /** Finds the file names of the pictures that a part shows. */
  mediaLookup(partName: string): MediaLookup {
    let links: readonly Relationship[] | null = null;
    return (id) => {
      links ??= this.#linksOf(partName);
      const target = links.find((link) => link.id === id)?.target;
      return target?.replace(/^.*\//, '') ?? null;
    };
  }

  #readByLink<T>(
    links: readonly Relationship[],
    type: string,
    missing: T,
    read: (bytes: Uint8Array) => T,
  ): T {
    const link = links.find((each) => each.type === type && !each.external);
    return link === undefined ? missing : this.readPart(link.target, missing, read);
  }

  #linksOf(partName: string): readonly Relationship[] {
    try {
      return this.#package.relationships(partName);
    } catch (error) {
      if (error instanceof XmlError || error instanceof PackageError) {
        this.#warn(partName === '' ? '_rels/.rels' : partName);
        return [];
      }
      throw error;
    }
  }

  #warn(part: string): void {
    this.warnings.push({
      part,
      message: `Không đọc được phần “${part}” của tệp (bị hỏng); kết quả kiểm tra có thể thiếu những gì phần này quy định.`,
    });
  }
}
