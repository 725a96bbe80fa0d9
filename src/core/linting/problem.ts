import type { Range } from '../document';
import type { Edit } from '../edits';

/** Where a problem is. */
export type Place =
  /** Text of a paragraph. */
  | { readonly kind: 'text'; readonly range: Range }
  /** An automatic number, which is not text. */
  | { readonly kind: 'label'; readonly part: string; readonly paragraph: number; readonly label: string }
  /** A paragraph as a whole (its alignment, its spacing). */
  | { readonly kind: 'paragraph'; readonly part: string; readonly paragraph: number }
  /** Page layout. */
  | { readonly kind: 'page'; readonly section: number }
  /** Something that is not there; `before` is the paragraph before which it belongs, or null for the end. */
  | { readonly kind: 'missing'; readonly before: number | null };

/** Name of a building block of `boilerplate` that can be inserted to mend the problem. */
export type BlockName =
  | 'header'
  | 'numberLine'
  | 'placeAndDate'
  | 'typeAndAbstract'
  | 'abstract'
  | 'addressees'
  | 'openingSentence'
  | 'sectionPurpose'
  | 'sectionContent'
  | 'sectionTimePlace'
  | 'sectionProgramme'
  | 'sectionParticipants'
  | 'sectionBudget'
  | 'sectionImplementation'
  | 'closingSentence'
  | 'recipients'
  | 'archiveLine'
  | 'signature'
  | 'recipientsAndSignature'
  | 'pageNumber';

/**
 * Who decides on a mend: nobody has to (`safe`); a person, perhaps on many at once (`confirm`); a person who has looked at this very
 * place (`alone`), because it is doubtful whether the words are wrong, or another fact may be wrong instead ("thứ Ba, ngày 14").
 */
export type RemedyLevel = 'safe' | 'confirm' | 'alone';

/** How a problem can be mended. The engine lowers `level` to what the clause allows. */
export type Remedy =
  | { readonly kind: 'edits'; readonly level: RemedyLevel; readonly edits: readonly Edit[] }
  | { readonly kind: 'insert'; readonly block: BlockName };

/** What a rule yields. The engine adds severity, citation, wording and identity. */
export interface Problem<MessageId extends string = string> {
  /** Id of the clause that is broken. */
  readonly clause: string;
  readonly message: MessageId;
  /** Values for the message's `{placeholders}`. */
  readonly data?: Readonly<Record<string, string>>;
  readonly at: Place;
  /** Further places of the same fault. */
  readonly more?: readonly Place[];
  /** Blank to fill in: an info in a draft, an error on release. */
  readonly blank?: boolean;
  /** Doubtful: reported one step lower than the clause says. */
  readonly doubtful?: boolean;
  /** Worth knowing though not against the clause's letter: always an info. */
  readonly remark?: boolean;
  readonly remedy?: Remedy;
  /** The words, as written, that would be right if the office said so: its profile keeps such words (`words`). */
  readonly acceptable?: string;
}
