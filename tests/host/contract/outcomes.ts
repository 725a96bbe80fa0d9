import type { HostFailureKind, Outcome } from '../../../src/host/documentHost';

/** The value of an outcome that must be good. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) {
    throw new Error(`${outcome.failure.kind}: ${outcome.failure.detail}`);
  }
  return outcome.value;
}

/** What a failed outcome looks like, whatever its detail. */
export function failureOf(kind: HostFailureKind): unknown {
  return { ok: false, failure: { kind, detail: expect.any(String) as string } };
}
