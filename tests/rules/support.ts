import { checkDocx, type CheckedDocument, type CheckOptions } from '../../src/core/check';
import type { Edit } from '../../src/core/edits';
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

/** The text edits that the findings offer. Throws for an edit of another kind: it needs the writer. */
export function textEditsOf(findings: readonly Finding[]): readonly Extract<Edit, { kind: 'replaceText' }>[] {
  return findings
    .flatMap(({ remedy }) => (remedy?.kind === 'edits' ? remedy.edits : []))
    .map((edit) => {
      if (edit.kind !== 'replaceText') {
        throw new Error(`An edit of the kind ${edit.kind} cannot be tried on text alone.`);
      }
      return edit;
    });
}

/** Texts of the main part's paragraphs after the edits, last edit first so that offsets stay true. */
export function textsAfter(
  { document }: CheckedDocument,
  edits: readonly Extract<Edit, { kind: 'replaceText' }>[],
): readonly string[] {
  const texts = document.main.paragraphs.map(({ text }) => text);
  const ordered = [...edits].sort((left, right) => right.range.start - left.range.start);
  for (const { range, expected, text } of ordered) {
    const before = texts[range.paragraph] ?? '';
    if (before.slice(range.start, range.end) !== expected) {
      throw new Error(`“${expected}” does not stand at ${String(range.start)} of “${before}”.`);
    }
    texts[range.paragraph] = before.slice(0, range.start) + text + before.slice(range.end);
  }
  return texts;
}
