import type { AdministrativeDocument } from '../administrative';
import type { Document, MissingPart } from '../document';
import type { Profile } from '../profile';
import type { IsoDate, Regulation } from '../regulations';
import type { Example } from '../samples';
import type { Problem } from './problem';

/** `draft`: a blank number or day is normal. `release`: the document is about to leave the office. */
export type Stage = 'draft' | 'release';

/** All that a rule may look at. */
export interface RuleContext {
  readonly administrative: AdministrativeDocument;
  readonly document: Document;
  readonly regulation: Regulation;
  readonly profile: Profile;
  readonly stage: Stage;
  /** The document's own date when it is complete, else the date the shell gave. */
  readonly date: IsoDate;
}

/**
 * One check. The engine stamps severity, citation and the level of the fix from the clause, drops problems whose clause is not in
 * force for the document's regulation or type, folds repeats, and sorts.
 */
export interface Rule<MessageId extends string = string> {
  /** Kebab-case, the file's name; never reused. */
  readonly id: string;
  /** What a correct document does, in Vietnamese. */
  readonly title: string;
  /** Why it matters, in Vietnamese, one or two sentences. */
  readonly rationale: string;
  /** Clauses that this rule evaluates; every problem names one of them. */
  readonly clauses: readonly string[];
  /** Parts without which the rule cannot be evaluated. */
  readonly needs?: readonly MissingPart[];
  /** Judges letters of an old encoding too, or no letters at all; every other rule waits until they are written in Unicode. */
  readonly readsAnyEncoding?: true;
  /** Whether the document has what the rule is about (an appendix, a list of addressees); left out = always. */
  concerns?(context: RuleContext): boolean;
  /** Vietnamese templates: what is wrong, why, what to write instead. `{name}` is filled from `data`. */
  readonly messages: Readonly<Record<MessageId, string>>;
  check(context: RuleContext): Iterable<Problem<MessageId>>;
  readonly examples: readonly Example[];
}

/** Gives a rule its message ids as types, so that a misspelt id does not compile. */
export function defineRule<const MessageId extends string>(rule: Rule<MessageId>): Rule {
  return rule;
}
