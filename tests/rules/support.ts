import { checkDocx, type CheckedDocument, type CheckOptions } from '../../src/core/check';
import { applyEdits } from '../../src/core/docx';
import type { Finding } from '../../src/core/linting';

/** A day after every sample's own date; used only where a change takes the date away. */
export const AS_OF = '2026-11-21';

/** Checks a .docx that must be readable. */
export function check(bytes: Uint8Array, options: Partial<CheckOptions> = {}): CheckedDocument {
  const result = checkDocx(bytes, { asOf: AS_OF, ...options });
  if (!result.ok) {
    throw new Error(`The document cannot be read: ${result.failure.code}`);
  }
  return result.checked;
}

/** Findings as one line each, for messages of failed tests. */
export function lines(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ severity, clause, rule, location, message }) =>
      `${severity} ${clause} ${rule} “${location.label ?? location.text}” ${message}`,
  );
}

/** The document after every edit that the findings offer; each of them must be carried out. */
export function mended(checked: CheckedDocument, findings: readonly Finding[]): CheckedDocument {
  const edits = findings.flatMap(({ remedy }) => (remedy?.kind === 'edits' ? remedy.edits : []));
  const { bytes, outcomes } = applyEdits(checked.package, checked.document, edits);
  const skipped = outcomes.filter(({ kind }) => kind === 'skipped');
  if (edits.length === 0 || skipped.length > 0) {
    throw new Error(`${edits.length} edits, of which skipped: ${JSON.stringify(skipped)}`);
  }
  return check(bytes);
}

/** Texts of the main part's paragraphs. */
export function textsOf({ document }: CheckedDocument): readonly string[] {
  return document.main.paragraphs.map(({ text }) => text);
}
