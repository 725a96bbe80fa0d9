import { useEffect, useState } from 'react';
import type { Finding, Severity } from '../../core';

export interface OneSeverity {
  readonly listed: readonly Finding[];
  /** The severity that alone is listed; null: all are. */
  readonly only: Severity | null;
  readonly setOnly: (severity: Severity | null) => void;
}

/** Leaves findings of one severity alone in the list, where the user asks for that. One that is picked in the document brings all back. */
export function useOneSeverity(findings: readonly Finding[], selected: string | null): OneSeverity {
  const [wanted, setOnly] = useState<Severity | null>(null);
  const picked = findings.find(({ id }) => id === selected)?.severity ?? null;
  useEffect(() => {
    setOnly((former) => (picked === null || former === picked ? former : null));
  }, [selected, picked]);
  const ofWanted = findings.filter(({ severity }) => severity === wanted);
  return ofWanted.length === 0
    ? { listed: findings, only: null, setOnly }
    : { listed: ofWanted, only: wanted, setOnly };
}
