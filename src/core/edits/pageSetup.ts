import type { FragmentRunFormat } from './fragment';

/** Lengths are twips. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** A page number by a PAGE field in a header or footer part. */
export interface PageNumberSetup {
  readonly location: 'header' | 'footer';
  readonly alignment: 'left' | 'center' | 'right';
  readonly format: FragmentRunFormat;
  /** False gives the first page its own, blank header and footer (`w:titlePg`). */
  readonly onFirstPage: boolean;
}
