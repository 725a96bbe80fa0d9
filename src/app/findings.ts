import { DOCUMENT_TYPES } from '../core';
import type { Finding, Severity } from '../core';
import { shownCheck, type Check, type SessionState } from './state';

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Findings on the screen: those of the last check without the ones that the user put aside. */
export function visibleFindings(state: SessionState): readonly Finding[] {
  const findings = shownCheck(state)?.checked.result.findings ?? [];
  return findings.filter(({ id }) => !state.ignored.has(id));
}

/** How many findings of the present check the user put aside. */
export function ignoredCount(state: SessionState): number {
  const findings = shownCheck(state)?.checked.result.findings ?? [];
  return findings.filter(({ id }) => state.ignored.has(id)).length;
}

export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** The finding with this id in the check on the screen, or null. */
export function findingById(state: SessionState, id: string): Finding | null {
  return visibleFindings(state).find((finding) => finding.id === id) ?? null;
}

/** Whether there is nothing to read in the document, be it new or nothing but pictures. */
export function isBlank({ checked }: Check): boolean {
  const stories = [...checked.document.stories.values()];
  return stories.every(({ paragraphs }) => paragraphs.every(({ text }) => !/\p{L}/u.test(text)));
}

/** The Vietnamese name of the document's type, or null when it was not recognised. */
export function documentTypeName({ checked }: Check): string | null {
  return DOCUMENT_TYPES.find(({ slug }) => slug === checked.administrative.type)?.name ?? null;
}
