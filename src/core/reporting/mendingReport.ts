import type { ChangePreview, SkipReason } from '../edits';
import type { Finding } from '../linting';
import type { DocumentReport, FindingReport } from './checkOutput';
import { documentReport, findingReport, type CheckedFile } from './documentReport';
import { REFUSALS } from './mendingText';

/** A file after mending: `checked` and `sha256` are those of the mended document. */
export interface MendedFile extends CheckedFile {
  /** Where the mended document was written; null where nothing was. */
  readonly output: string | null;
  readonly mendings: readonly {
    readonly findings: readonly Finding[];
    readonly changes: readonly ChangePreview[];
  }[];
  readonly refused: readonly { readonly finding: Finding; readonly reason: SkipReason }[];
}

/** One document's entry in the output of `fix --format json`: that of the check of the mended document, and what was done to it. */
export interface MendingReport extends DocumentReport {
  readonly output: string | null;
  /** In the order of the document; places are those of the document before. */
  readonly mended: readonly {
    readonly findings: readonly FindingReport[];
    readonly changes: readonly ChangePreview[];
  }[];
  readonly notMended: readonly {
    readonly finding: FindingReport;
    readonly reason: SkipReason;
    /** Vietnamese. */
    readonly explanation: string;
  }[];
}

export function mendingReport(file: MendedFile): MendingReport {
  return {
    ...documentReport(file),
    output: file.output,
    mended: file.mendings.map(({ findings, changes }) => ({
      findings: findings.map(findingReport),
      changes,
    })),
    notMended: file.refused.map(({ finding, reason }) => ({
      finding: findingReport(finding),
      reason,
      explanation: REFUSALS[reason],
    })),
  };
}
