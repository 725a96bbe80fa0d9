export type { Inflate } from './inflate';
export { openFlatPackage, openZipPackage, Package } from './package';
export { PackageError, type PackageErrorReason } from './packageError';
export type { Relationship } from './relationships';
export { findTrailer } from './zipDirectory';
