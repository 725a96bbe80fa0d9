export type { Inflate } from './inflate';
export { openFlatPackage, openZipPackage, Package } from './package';
export { PackageError, type PackageErrorReason } from './packageError';
export { PACKAGE_VOCABULARY, relationshipsPartOf, type Relationship } from './relationships';
export { findTrailer } from './zipDirectory';
export type { NewPart, PackageChanges } from './packageChanges';
export { applySplices, type Splice } from './splice';
export type { Deflate } from './zipWriter';
export { CONTENT_TYPES_PART } from './contentTypes';
