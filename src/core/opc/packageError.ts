/** `unsupported` is a way of storing parts that this reader does not know, such as a rare compression method. */
export type PackageErrorReason = 'damaged' | 'tooLarge' | 'encrypted' | 'unsupported';

/** Thrown while a package is opened or one of its parts is read. */
export class PackageError extends Error {
  readonly reason: PackageErrorReason;

  constructor(reason: PackageErrorReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.name = 'PackageError';
    this.reason = reason;
  }
}
