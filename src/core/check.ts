import { recognise, type AdministrativeDocument } from './administrative';
import type { Document, MissingPart } from './document';
import { readDocx, type Package, type ReadFailure } from './docx';
import { lint, type LintResult, type Stage } from './linting';
import { EMPTY_PROFILE, type Profile } from './profile';
import {
  chooseRegulation,
  regulationOf,
  type IsoDate,
  type Regulation,
  type RegulationChoice,
  type RegulationId,
} from './regulations';
import { RULES } from './rules';

export interface CheckOptions {
  /** `auto` chooses by evidence. */
  readonly regulation?: RegulationId | 'auto';
  readonly stage?: Stage;
  readonly profile?: Profile;
  /** Date to assume for a document without one; the core has no clock. */
  readonly asOf: IsoDate;
  /** Parts that the host could not deliver. */
  readonly missingParts?: readonly MissingPart[];
}

/** Everything the shells show about one document. */
export interface CheckedDocument {
  readonly package: Package;
  readonly document: Document;
  readonly administrative: AdministrativeDocument;
  readonly choice: RegulationChoice;
  readonly regulation: Regulation | null;
  readonly stage: Stage;
  readonly result: LintResult;
}

export type CheckResult =
  | { readonly ok: true; readonly checked: CheckedDocument }
  | { readonly ok: false; readonly failure: ReadFailure };

/** Reads, recognises and checks one .docx (zip or flat OPC). The same bytes and options give the same result on every platform. */
export function checkDocx(bytes: Uint8Array, options: CheckOptions): CheckResult {
  const read = readDocx(bytes);
  if (!read.ok) {
    return read;
  }
  const { missingParts } = options;
  const document = missingParts === undefined ? read.document : { ...read.document, missingParts };
  const administrative = recognise(document);
  const choice =
    options.regulation === undefined || options.regulation === 'auto'
      ? chooseRegulation(administrative, options.asOf)
      : { regulation: options.regulation, reason: 'Hệ quy định do người dùng chọn.' };
  const regulation = choice.regulation === null ? null : regulationOf(choice.regulation);
  const stage = options.stage ?? 'draft';
  const result = lint({
    administrative,
    regulation,
    rules: RULES,
    profile: options.profile ?? EMPTY_PROFILE,
    stage,
    asOf: options.asOf,
  });
  return {
    ok: true,
    checked: { package: read.package, document, administrative, choice, regulation, stage, result },
  };
}
