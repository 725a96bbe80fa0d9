import type { CheckOutput, FileFailure, Tool } from './checkOutput';
import { documentReport, type CheckedFile } from './documentReport';

/** The result of checking any number of files, in the shape of `docs/check-output.schema.json`. */
export function toJsonReport(
  documents: readonly CheckedFile[],
  failures: readonly FileFailure[],
  tool: Tool,
): CheckOutput {
  return { schema: 1, tool, documents: documents.map(documentReport), failures };
}
