/** A part that the package does not have yet. */
export interface NewPart {
  /** Without leading slash. */
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What is to be different in a package. Everything that is not named stays byte for byte. */
export interface PackageChanges {
  /** New bytes of existing parts, by part name. */
  readonly replaced: ReadonlyMap<string, Uint8Array>;
  readonly added: readonly NewPart[];
}
