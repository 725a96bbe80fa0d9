import type { AdministrativeDocument } from '../../administrative';
import { MAIN_PART, type Document } from '../../document';
import type { DocumentTypeSlug } from '../../reference';
import type { Clause } from '../../regulations';
import type { Finding, RuleFailure } from '../finding';
import type { Place, Problem } from '../problem';
import type { Rule, RuleContext } from '../rule';
import { attachmentAt } from '../text/bodyTexts';
import { isOfOldEncoding, oldEncodingOf } from '../text/oldEncoding';
import { stamp } from './stamp';

/** Whether a clause speaks of documents of this type. Of an unknown type only what holds for every type is asked. */
export function appliesTo(clause: Clause, type: DocumentTypeSlug | null): boolean {
  return clause.appliesTo === null || (type !== null && clause.appliesTo.includes(type));
}

/** Whether a clause speaks of the document, or of the text issued with it in which the place stands. */
function appliesAt(clause: Clause, place: Place, administrative: AdministrativeDocument): boolean {
  const paragraph = paragraphOf(place);
  const attached = paragraph === null ? null : attachmentAt(administrative, paragraph);
  return (
    appliesTo(clause, administrative.type) ||
    (attached !== null && appliesTo(clause, administrative.attachments[attached]?.type ?? null))
  );
}

/** The paragraph of the main part in which a place is; null for what is elsewhere or nowhere. */
function paragraphOf(place: Place): number | null {
  switch (place.kind) {
    case 'text':
      return place.range.part === MAIN_PART ? place.range.paragraph : null;
    case 'label':
    case 'paragraph':
      return place.part === MAIN_PART ? place.paragraph : null;
    case 'page':
    case 'missing':
      return null;
  }
}

/** What is said of letters of an old encoding may be the font's doing, but for what another format mends. */
function isLegible(rule: Rule, { at, remedy }: Problem, document: Document): boolean {
  const isOfFormat =
    remedy?.kind === 'edits' &&
    remedy.edits.every(({ kind }) => kind === 'setRunFormat' || kind === 'setParagraphFormat');
  return rule.readsAnyEncoding === true || isOfFormat || !isOfOldEncoding(document, at);
}

function findingsOf(rule: Rule, context: RuleContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const problem of rule.check(context)) {
    if (!rule.clauses.includes(problem.clause)) {
      throw new RangeError(
        `The rule ${rule.id} reports the clause ${problem.clause}, which it does not declare.`,
      );
    }
    const clause = context.regulation.clauses.get(problem.clause);
    if (
      clause !== undefined &&
      isLegible(rule, problem, context.document) &&
      appliesAt(clause, problem.at, context.administrative)
    ) {
      findings.push(stamp(rule, problem, clause, context));
    }
  }
  return findings;
}

export type RuleRun =
  | { readonly kind: 'evaluated'; readonly findings: readonly Finding[] }
  | { readonly kind: 'notConcerned' }
  | { readonly kind: 'partMissing' }
  | { readonly kind: 'oldEncoding' }
  | { readonly kind: 'failed'; readonly failure: RuleFailure };

/** Runs one rule. A rule that throws is a fault of the program: its clauses are not evaluated, the other rules go on. */
export function runRule(rule: Rule, context: RuleContext): RuleRun {
  if (rule.needs?.some((part) => context.document.missingParts.includes(part)) === true) {
    return { kind: 'partMissing' };
  }
  if (rule.readsAnyEncoding !== true && oldEncodingOf(context.document) !== null) {
    return { kind: 'oldEncoding' };
  }
  try {
    if (rule.concerns?.(context) === false) {
      return { kind: 'notConcerned' };
    }
    return { kind: 'evaluated', findings: findingsOf(rule, context) };
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { kind: 'failed', failure: { rule: rule.id, detail } };
  }
}
