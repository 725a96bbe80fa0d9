import {
  COLOURED_TEXT,
  documentReport,
  documentText,
  PLAIN_TEXT,
  type CheckOptions,
  type FileFailure,
  type Summary,
} from '../core';
import { checkFile } from './checkFile';
import type { Format } from './command';

/** What is to be done with every file; plain data, so that it can be sent to another thread. */
export interface Job {
  readonly options: CheckOptions;
  readonly format: Format;
  readonly colour: boolean;
}

/** What is left of a file after the job: small enough to keep for thousands of files. */
export type JobResult =
  | {
      readonly ok: true;
      /** The document's part of the report, in the job's format. */
      readonly text: string;
      readonly summary: Summary;
      /** For the log: rules that broke off. */
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly failure: FileFailure };

/** Checks one file and writes its part of the report. */
export function runJob(file: string, { options, format, colour }: Job): JobResult {
  const result = checkFile(file, options);
  if (!result.ok) {
    return result;
  }
  const report = documentReport(result);
  return {
    ok: true,
    text:
      format === 'json' ? JSON.stringify(report) : documentText(report, colour ? COLOURED_TEXT : PLAIN_TEXT),
    summary: report.summary,
    warnings: result.checked.result.failures.map(
      ({ rule, detail }) => `${file}: quy tắc ${rule} bị lỗi và được bỏ qua (${detail})`,
    ),
  };
}
