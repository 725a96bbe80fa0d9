import { readStretch } from './administrative';
import type { Document } from './document';
import { previewEdits, type ChangePreview, type Edit } from './edits';

/** What each edit will change in the document, in the order of `edits`; letters of an old encoding are shown as they are read. */
export function previewChanges(edits: readonly Edit[], document: Document): readonly ChangePreview[] {
  return previewEdits(edits, document, readStretch);
}
