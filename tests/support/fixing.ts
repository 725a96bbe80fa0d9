import {
  appliedEdits,
  applyEdits,
  checkDocx,
  inverseEdits,
  mend,
  planFixes,
  planMending,
  proveEdits,
  type CheckedDocument,
  type Deviation,
  type Document,
  type FixScope,
} from '../../src/core';
import { groupBy } from '../../src/core/document';
import { placeOf } from '../../src/core/edits/editSet';
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
  /** Edits that were made. */
  readonly edits: number;
  readonly syllables: number;
  readonly bytes: Uint8Array;
  readonly checked: CheckedDocument;
}

/**
 * Mends everything that is safe and holds the result against what is promised: nothing else changes, all that is planned is made, the
 * XML is sound, nothing safe is left, so that a second time changes nothing.
 */
export function fixSafely(bytes: Uint8Array): FixReport {
  const before = check(bytes);
  const mended = mend(before, { scope: 'safe', options: OPTIONS });
  const left = planFixes(mended.checked.result.findings, 'safe').mended;
  return {
    complaints: [
      ...mended.deviations.map(told),
      ...mended.refused.map(
        ({ finding, reason }) => `${finding.clause} was refused at “${finding.location.text}”: ${reason}`,
      ),
      ...unsoundness(mended.bytes, unsoundness(bytes)),
      ...left.map(({ clause, rule, location }) => `${clause} (${rule}) is left at “${location.text}”`),
    ],
    edits: mended.mendings.reduce((sum, { edits }) => sum + edits.length, 0),
    syllables: syllablesOf(before.document),
    bytes: mended.bytes,
    checked: mended.checked,
  };
}

function told({ kind, part, paragraph, expected, found }: Deviation): string {
  return `${kind} at ${part} ${String(paragraph)}: ${expected} → ${found}`;
}

/** The document after all that a scope allows was mended round by round, each written before the next: what one plan must equal. */
export function fixInTurns(bytes: Uint8Array, scope: FixScope): Document {
  let now = check(bytes);
  for (let round = 0; round < 5; round++) {
    const { edits } = planFixes(now.result.findings, scope);
    now = check(applyEdits(now.package, now.document, edits).bytes);
  }
  return now.document;
}

/** The same by one plan. */
export function fixByPlan(bytes: Uint8Array, scope: FixScope): Document {
  return planMending(check(bytes), { scope, options: OPTIONS }).result.document;
}

/**
 * Mends a file, takes the edits back bit by bit and returns what goes wrong: each state must be, to the byte, the one in which the
 * edits taken back were never made, and the last one the file that was opened.
 */
export async function undoingComplaints(bytes: Uint8Array): Promise<readonly string[]> {
  const host = new FileHost();
  host.open(bytes, 'a.docx');
  const former = present(host.file);
  const { edits } = planFixes(check(bytes).result.findings, 'safe');
  const applied = await host.apply(edits, former.revision);
  if (!applied.ok || Buffer.compare(present(host.bytes()), bytes) === 0) {
    return ['nothing was mended'];
  }
  const complaints: string[] = [];
  let left = appliedEdits(edits, applied.value);
  for (const share of [3, 2, 1]) {
    const chosen = left.filter((_, index) => index % share === 0);
    if (chosen.length === 0) {
      break;
    }
    left = left.filter((edit) => !chosen.includes(edit));
    const { revision } = present(host.file);
    const back = await host.takeBack(chosen, revision);
    const expected = applyEdits(former.package, former.document, left).bytes;
    if (!back.ok) {
      complaints.push(`taking back ${chosen.length} edits: ${back.failure.detail}`);
    } else if (Buffer.compare(present(host.bytes()), expected) !== 0) {
      complaints.push(`another file with ${left.length} edits left`);
    }
  }
  return Buffer.compare(present(host.bytes()), bytes) === 0 ? complaints : [...complaints, 'not restored'];
}

export interface InverseReport {
  /** What is wrong with what was given back. */
  readonly complaints: readonly string[];
  readonly made: number;
  /** Edits with an inverse. */
  readonly invertible: number;
}

/** Mends a file and takes back by edits, as a host without former bytes must, whatever has an inverse. */
export function inverseReport(bytes: Uint8Array): InverseReport {
  const { document: before, package: source, result } = check(bytes);
  const { edits } = planFixes(result.findings, 'safe');
  const mended = applyEdits(source, before, edits);
  const made = appliedEdits(edits, mended.outcomes);
  const { document: after, package: mendedPackage } = check(mended.bytes);
  const change = { before, after, made };
  // What one paragraph lost in several formats comes back letter by letter, but not all at once.
  const places = [...groupBy(made, placeOf).values()];
  const chosen = places.filter((edits) => inverseEdits(change, edits) !== null).flat();
  const inverse = inverseEdits(change, chosen) ?? [];
  const back = applyEdits(mendedPackage, after, inverse);
  const others = made.filter((edit) => !chosen.includes(edit));
  const complaints = [
    ...back.outcomes.flatMap((outcome, index) =>
      outcome.kind === 'skipped' ? [`${String(inverse[index]?.kind)}: ${outcome.reason}`] : [],
    ),
    ...proveEdits(before, check(back.bytes).document, others).map(told),
  ];
  return { complaints, made: made.length, invertible: chosen.length };
}

function syllablesOf({ stories }: Document): number {
  const texts = [...stories.values()].flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return texts.reduce((sum, text) => sum + (text.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0), 0);
}
