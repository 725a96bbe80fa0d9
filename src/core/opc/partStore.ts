/** The parts of a package, however they are stored. Part names have no leading slash: `word/document.xml`. */
export interface PartStore {
  readonly format: 'zip' | 'flat';
  /** Names as stored, in stored order. */
  readonly names: readonly string[];
  /** Content types that the storage itself states (flat OPC), by lower-case part name. */
  readonly contentTypes: ReadonlyMap<string, string> | null;
  /**
   * The bytes of a part, or null where there is none. Names are compared without regard to case (ECMA-376 Part 2, 6.2.2.3).
   * @throws PackageError
   */
  read(name: string): Uint8Array | null;
}
