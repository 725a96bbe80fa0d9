import type { AdministrativeDocument } from '../administrative';
import type { Edit } from '../edits';
import type { Form } from '../forms';
import type { BlockName } from '../linting';
import type { PrintedProfile, Profile } from '../profile';
import type { DocumentTypeSlug } from '../reference';
import type { Regulation } from '../regulations';

/** A document that was checked, and whose office it is. */
export interface InsertionRequest {
  readonly administrative: AdministrativeDocument;
  /** Null: the document shows no regulation (an empty one, for example); the profile's regime decides, the state's in doubt. */
  readonly regulation: Regulation | null;
  readonly profile: Profile;
}

/** What a block is made from. */
export interface InsertionContext {
  readonly administrative: AdministrativeDocument;
  readonly regulation: Regulation;
  readonly profile: PrintedProfile;
  /** Null when unknown. */
  readonly type: DocumentTypeSlug | null;
  /** The printed forms of the regime, fitted to what the document itself uses. */
  readonly form: Form;
}

/** Why a block cannot be inserted. */
export type Obstacle =
  /** The document has it. */
  | 'alreadyThere'
  /** Documents of this type go without it. */
  | 'notForThisType'
  /** Whether, or in which words, the document has it hangs on a type that was not recognised. */
  | 'unknownType'
  /** As before, and the place for the name of the type is there. */
  | 'typeToFill'
  /** It stands below the content, which the document does not have. */
  | 'contentFirst'
  /** It is a line of the header block, which the document does not have and which brings it. */
  | 'headerFirst'
  /** It is a line among the recipients, which the document does not have and which bring it. */
  | 'recipientsFirst'
  /** The layout leaves no place that is certainly right. */
  | 'noSafePlace'
  /** Sections are numbered by Word, and a typed number between them would break the sequence. */
  | 'automaticNumbering';

/** What to know of an insertion besides its edits. */
export type InsertionNote =
  /** What the text says of sections by their numbers is changed with the numbers. */
  | 'referencesFollow'
  /** The section stands further down than usual, so that no number changes that the text may refer to. */
  | 'numbersKept';

export type Insertion =
  | { readonly possible: true; readonly edits: readonly Edit[]; readonly note: InsertionNote | null }
  | { readonly possible: false; readonly obstacle: Obstacle };

export type BlockGroup = 'header' | 'opening' | 'section' | 'closing' | 'page';

/** A part of a document that can be inserted where it belongs. */
export interface Block {
  readonly name: BlockName;
  /** Vietnamese, for a list of blocks. */
  readonly label: string;
  readonly group: BlockGroup;
  plan(context: InsertionContext): Insertion;
}

export function insertion(...edits: readonly Edit[]): Insertion {
  return { possible: true, edits, note: null };
}

export function impossible(obstacle: Obstacle): Insertion {
  return { possible: false, obstacle };
}
