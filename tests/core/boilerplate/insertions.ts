import { recognise } from '../../../src/core/administrative';
import { explainInsertion, type Insertion } from '../../../src/core/boilerplate';
import { checkDocx } from '../../../src/core/check';
import { applyEdits, readDocx } from '../../../src/core/docx';
import { proveEdits } from '../../../src/core/edits';
import type { BlockName, Finding } from '../../../src/core/linting';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/profile';
import { regulationOf, type RegulationId } from '../../../src/core/regulations';

/** The document that bytes hold. */
export function opened(bytes: Uint8Array) {
  const result = readDocx(bytes);
  if (!result.ok) {
    throw new Error(result.failure.message);
  }
  return result;
}

/** What the product would do to insert a block. */
export function planned(
  bytes: Uint8Array,
  block: BlockName,
  regulation: RegulationId,
  profile: Profile = EMPTY_PROFILE,
): Insertion {
  const administrative = recognise(opened(bytes).document);
  return explainInsertion(block, { administrative, regulation: regulationOf(regulation), profile });
}

/** The document with a block inserted. Throws when it cannot be, when an edit is not carried out, or when more has changed than was planned. */
export function inserted(
  bytes: Uint8Array,
  block: BlockName,
  regulation: RegulationId,
  profile: Profile = EMPTY_PROFILE,
): Uint8Array {
  const insertion = planned(bytes, block, regulation, profile);
  if (!insertion.possible) {
    throw new Error(`${block}: ${insertion.obstacle}`);
  }
  const { document, package: source } = opened(bytes);
  const { bytes: result, outcomes } = applyEdits(source, document, insertion.edits);
  expect(outcomes.filter(({ kind }) => kind !== 'applied')).toEqual([]);
  expect(proveEdits(document, opened(result).document, insertion.edits)).toEqual([]);
  return result;
}

/** Every finding, infos included. */
export function findings(bytes: Uint8Array, regulation: RegulationId): readonly Finding[] {
  const result = checkDocx(bytes, { asOf: '2026-06-30', regulation });
  if (!result.ok) {
    throw new Error(result.failure.message);
  }
  return result.checked.result.findings;
}

/** Errors and warnings, by clause. */
export function faults(bytes: Uint8Array, regulation: RegulationId): readonly string[] {
  return findings(bytes, regulation)
    .filter(({ severity }) => severity !== 'info')
    .map(({ clause, location }) => `${clause} ${location.text}`);
}

export function texts(bytes: Uint8Array): readonly string[] {
  return opened(bytes).document.main.paragraphs.map(({ text }) => text);
}
