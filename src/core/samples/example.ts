import type { Profile } from '../profile';
import { applyChanges, type Change } from './change';
import { changedPieces, type ChangedPiece } from './difference';
import { sampleOf, type SampleId } from './catalogue';
import type { Layout } from './layout';

/**
 * One case of a rule: what happens to a correct document, and what the rule says then. Tests and the rule's page are made from it.
 * An empty `reports` is a document that the rule has nothing against.
 */
export interface Example {
  /** Vietnamese. */
  readonly name: string;
  readonly sample: SampleId;
  /** Default: the sample as it is. */
  readonly change?: Change | readonly Change[];
  /** An example that names its layout, the default one by `{}`, is about what stands where in it, and holds in no other. */
  readonly layout?: Layout;
  /** Default `draft`. */
  readonly stage?: 'draft' | 'release';
  readonly profile?: Profile;
  /** Every finding of the rule, in document order; `text` is the text at the place. */
  readonly reports: readonly { readonly clause: string; readonly text?: string }[];
  /** What the rule's fixes leave behind, as changes of the sample; `[]` is the sample itself. Without it, fixes are not tried. */
  readonly fixed?: Change | readonly Change[];
}

/** The document that the rule is shown. */
export function buildExample(example: Example): Uint8Array {
  return sampleOf(example.sample).build(example.change ?? [], example.layout ?? {});
}

/** The document that the rule's fixes should leave, or null when the example does not say. */
export function buildFixedExample(example: Example): Uint8Array | null {
  return example.fixed === undefined
    ? null
    : sampleOf(example.sample).build(example.fixed, example.layout ?? {});
}

/** What the example changes, piece by piece: for the page that shows wrong beside right. */
export function differencesOf(example: Example): readonly ChangedPiece[] {
  const { draft } = sampleOf(example.sample);
  return changedPieces(draft, applyChanges(draft, example.change ?? []));
}
