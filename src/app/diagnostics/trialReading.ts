import { readDocx, type Deviation, type Document } from '../../core';
import type { DocumentHost, Outcome, Revision } from '../../host/documentHost';

export interface Reading {
  readonly document: Document;
  readonly revision: Revision;
}

/** @throws Error when the host does not hand out a document that can be read */
export async function reading(host: DocumentHost): Promise<Reading> {
  const { bytes, missingParts, revision } = valueOf(await host.read());
  const read = readDocx(bytes);
  if (!read.ok) {
    throw new Error(read.failure.code);
  }
  return { document: { ...read.document, missingParts }, revision };
}

/** @throws Error when there is none */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) {
    throw new Error(`${outcome.failure.kind}: ${outcome.failure.detail}`);
  }
  return outcome.value;
}

export function described(deviations: readonly Deviation[]): string {
  return deviations
    .map(
      ({ kind, part, paragraph, expected, found }) =>
        `${kind} ${part} ${String(paragraph)}: ${expected} → ${found}`,
    )
    .join('; ');
}
