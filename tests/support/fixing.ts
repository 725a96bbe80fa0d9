import {
  appliedEdits,
  applyEdits,
  checkDocx,
  planFixes,
  proveEdits,
  type CheckedDocument,
  type Document,
} from '../../src/core';
import { FileHost } from '../../src/host/file';
import { present } from './docx';
import { unsoundness } from './xmlSoundness';

const OPTIONS = { asOf: '2026-03-16' } as const;

function check(bytes: Uint8Array): CheckedDocument {
  const result = checkDocx(bytes, OPTIONS);
  if (!result.ok) {
    throw new Error(result.failure.code);
  }
  return result.checked;
}

export interface FixReport {
  /** What is wrong with the fix; empty when it keeps every promise. */
  readonly complaints: readonly string[];
  /** Edits that were made, in all rounds. */
  readonly edits: number;
  readonly rounds: number;
  readonly syllables: number;
  readonly bytes: Uint8Array;
  readonly checked: CheckedDocument;
}

/** Mending one fault may lay bare another, as in the product. */
const MOST_ROUNDS = 5;

/**
 * Mends everything that is safe until nothing is left, and holds every round against what is promised: nothing else changes, all that
 * is planned is made, the XML is sound. In the end nothing safe is left, so that a second time changes nothing.
 */
export function fixSafely(bytes: Uint8Array): FixReport {
  const before = check(bytes);
  const known = unsoundness(bytes);
  const complaints: string[] = [];
  let [now, result, edits, rounds] = [before, bytes, 0, 0];
  for (; rounds < MOST_ROUNDS; rounds++) {
    const plan = planFixes(now.result.findings, 'safe');
    if (plan.edits.length === 0) {
      break;
    }
    const { bytes: mended, outcomes } = applyEdits(now.package, now.document, plan.edits);
    const after = check(mended);
    const made = appliedEdits(plan.edits, outcomes);
    complaints.push(
      ...proveEdits(now.document, after.document, made).map(
        ({ kind, part, paragraph, expected, found }) =>
          `${kind} at ${part} ${String(paragraph)}: ${expected} → ${found}`,
      ),
      ...outcomes.flatMap((outcome, index) =>
        outcome.kind === 'skipped' ? [`skipped ${String(plan.edits[index]?.kind)}: ${outcome.reason}`] : [],
      ),
      ...unsoundness(mended, known),
    );
    [now, result, edits] = [after, mended, edits + made.length];
  }
  const left = planFixes(now.result.findings, 'safe').mended;
  complaints.push(
    ...left.map(({ clause, rule, location }) => `${clause} (${rule}) is left at “${location.text}”`),
  );
  return { complaints, edits, rounds, syllables: syllablesOf(before.document), bytes: result, checked: now };
}

/** Whether taking back what was mended in a file gives the very bytes that were opened. */
export async function undoingRestores(bytes: Uint8Array): Promise<boolean> {
  const host = new FileHost();
  host.open(bytes, 'a.docx');
  const { edits } = planFixes(check(bytes).result.findings, 'safe');
  const applied = await host.apply(edits, present(host.file).revision);
  const changed = Buffer.compare(present(host.bytes()), bytes) !== 0;
  await host.undo();
  return applied.ok && changed && Buffer.compare(present(host.bytes()), bytes) === 0;
}

function syllablesOf({ stories }: Document): number {
  const texts = [...stories.values()].flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return texts.reduce((sum, text) => sum + (text.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0), 0);
}
