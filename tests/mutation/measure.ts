import type { CheckedDocument } from '../../src/core/check';
import { applyEdits } from '../../src/core/docx';
import { appliesTo } from '../../src/core/linting/run';
import type { Finding } from '../../src/core/linting';
import { documentDate } from '../../src/core/regulations';
import { AS_OF, check } from '../rules/support';
import type { Defect } from './defect';

export interface Trial {
  readonly document: string;
  readonly defect: string;
  readonly clauses: readonly string[];
  readonly found: boolean;
  /** Errors and warnings that the defect brought besides its own, one line each. */
  readonly extra: readonly string[];
}

function key({ clause, location }: Finding): string {
  return `${clause} “${location.label ?? location.text}”`;
}

/**
 * Plants the defect in a document and checks it again. Null where the document has no room for it, or where none of the defect's
 * clauses is in force for its regulation and type.
 */
export function tryDefect(name: string, before: CheckedDocument, defect: Defect): Trial | null {
  const { regulation, administrative } = before;
  const inForce = defect.clauses.some((id) => {
    const clause = regulation?.clauses.get(id);
    return clause !== undefined && appliesTo(clause, administrative.type);
  });
  const edits = inForce ? defect.plant(administrative) : null;
  if (edits === null) {
    return null;
  }
  const { bytes, outcomes } = applyEdits(before.package, before.document, edits);
  if (outcomes.some(({ kind }) => kind === 'skipped')) {
    throw new Error(`“${defect.name}” cannot be planted in ${name}: ${JSON.stringify(outcomes)}`);
  }
  // Clauses that were reported before say nothing about the defect: their findings fold, and their texts change with it.
  const known = new Set(before.result.findings.map(({ clause }) => clause));
  // A check on the day of issue: a defect in the date must not change the guideline in force.
  const asOf = documentDate(administrative) ?? AS_OF;
  const fresh = check(bytes, { asOf }).result.findings.filter(({ clause }) => !known.has(clause));
  return {
    document: name,
    defect: defect.name,
    clauses: defect.clauses,
    found: fresh.some(({ clause }) => defect.clauses.includes(clause)),
    extra: fresh
      .filter(({ clause, severity }) => severity !== 'info' && !defect.clauses.includes(clause))
      .map((finding) => `${key(finding)} ${finding.message}`),
  };
}
