import type { CheckedDocument } from '../../src/core/check';
import { applyEdits } from '../../src/core/docx';
import type { TextLock } from '../../src/core/edits';
import { appliesTo } from '../../src/core/linting/engine/run';
import type { Finding } from '../../src/core/linting';
import { documentDate } from '../../src/core/regulations';
import { AS_OF, check } from '../rules/support';
import type { Defect } from './defect';
import { Parts, type FileDefect } from './rewrite';

export interface Trial {
  readonly document: string;
  readonly defect: string;
  readonly clauses: readonly string[];
  readonly found: boolean;
  /** Clauses of the defect that were reported. */
  readonly reported: readonly string[];
  /** Errors and warnings that the defect brought besides its own, one line each. */
  readonly extra: readonly string[];
}

function key({ clause, location }: Finding): string {
  return `${clause} “${location.label ?? location.text}”`;
}

/** Text that Word makes or guards: no room for a slip of the writer's. */
const LOCKS: ReadonlySet<string> = new Set<TextLock>(['generated', 'locked', 'prompt']);

/**
 * Plants the defect in a document and checks it again. Null where the document has no room for it, or where none of the defect's
 * clauses is in force for its regulation and type.
 */
export function tryDefect(name: string, before: CheckedDocument, defect: Defect): Trial | null {
  const edits = isKnown(before, defect) ? defect.plant(before.administrative) : null;
  if (edits === null) {
    return null;
  }
  const { bytes, outcomes } = applyEdits(before.package, before.document, edits);
  if (outcomes.some((outcome) => outcome.kind === 'skipped' && LOCKS.has(outcome.reason))) {
    return null;
  }
  if (outcomes.some(({ kind }) => kind === 'skipped')) {
    throw new Error(`“${defect.name}” cannot be planted in ${name}: ${JSON.stringify(outcomes)}`);
  }
  return trialOf(name, before, defect, bytes);
}

/** Plants a defect in the XML of a document and checks it again; null as above. */
export function tryRewriting(name: string, before: CheckedDocument, defect: FileDefect): Trial | null {
  if (!isKnown(before, defect)) {
    return null;
  }
  const parts = new Parts(before);
  defect.rewrite(parts);
  const bytes = parts.bytes();
  return bytes === null ? null : trialOf(name, before, defect, bytes);
}

interface Planted {
  readonly name: string;
  readonly clauses: readonly string[];
}

function isKnown({ regulation }: CheckedDocument, { clauses }: Planted): boolean {
  return clauses.some((id) => regulation?.clauses.has(id) === true);
}

function isInForce({ regulation, administrative }: CheckedDocument, { clauses }: Planted): boolean {
  return clauses.some((id) => {
    const clause = regulation?.clauses.get(id);
    return clause !== undefined && appliesTo(clause, administrative.type);
  });
}

function trialOf(name: string, before: CheckedDocument, defect: Planted, bytes: Uint8Array): Trial | null {
  // Clauses that were reported before say nothing about the defect: their findings fold, and their texts change with it.
  const known = new Set(before.result.findings.map(({ clause }) => clause));
  // A check on the day of issue: a defect in the date must not change the guideline in force.
  const asOf = documentDate(before.administrative) ?? AS_OF;
  const after = check(bytes, { asOf });
  // The defect may be in a document of another type than the sample.
  if (!isInForce(before, defect) && !isInForce(after, defect)) {
    return null;
  }
  const fresh = after.result.findings.filter(({ clause }) => !known.has(clause));
  const reported = defect.clauses.filter((id) => fresh.some(({ clause }) => clause === id));
  return {
    document: name,
    defect: defect.name,
    clauses: defect.clauses,
    found: reported.length > 0,
    reported,
    extra: fresh
      .filter(({ clause, severity }) => severity !== 'info' && !defect.clauses.includes(clause))
      .map((finding) => `${key(finding)} ${finding.message}`),
  };
}
