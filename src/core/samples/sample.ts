import { PARTY_FORM, STATE_FORM } from '../forms';
import type { DocumentTypeSlug } from '../reference';
import type { RegulationId } from '../regulations';
import { applyChanges, type Change } from './change';
import type { Layout } from './layout';
import type { Draft } from './piece';
import { printDraft } from './print';
import { draftOf, type SampleText } from './sampleText';

/** A correct document of one type under one regulation, and a way to change one thing in it. All places and people are invented. */
export interface Sample<Id extends string = string> {
  readonly id: Id;
  /** Vietnamese, for lists. */
  readonly name: string;
  readonly regulation: RegulationId;
  readonly type: DocumentTypeSlug;
  readonly draft: Draft;
  /** The sample as a .docx, after `changes`, in a layout habit. Equal arguments give equal bytes. */
  build(changes?: Change | readonly Change[], layout?: Layout): Uint8Array;
}

export interface SampleDefinition<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly regulation: RegulationId;
  readonly type: DocumentTypeSlug;
  readonly text: SampleText;
  /** For a sample that is wrong on purpose, or that needs a piece which its text cannot say. */
  readonly changes?: readonly Change[];
}

export function defineSample<const Id extends string>(definition: SampleDefinition<Id>): Sample<Id> {
  const { id, name, regulation, type, text } = definition;
  const form = text.regime === 'state' ? STATE_FORM : PARTY_FORM;
  const draft = applyChanges(draftOf(text), definition.changes ?? []);
  return {
    id,
    name,
    regulation,
    type,
    draft,
    build: (changes = [], layout = {}) => printDraft(applyChanges(draft, changes), form, layout, name),
  };
}
