import type { DiagnosticStep } from './runDiagnostics';

/** Facts about the program that runs the pane, by their names. */
export type Environment = Readonly<Record<string, string>>;

/** The report to send back, as plain text; it holds nothing of any document but the one that was made up for the trial. */
export function diagnosticReport(environment: Environment, steps: readonly DiagnosticStep[]): string {
  const failed = steps.filter(({ ok }) => !ok).length;
  return [
    `Thể Thức: ${steps.length} bước thử, ${failed} bước hỏng`,
    ...Object.entries(environment).map(([name, value]) => `${name}: ${value}`),
    '',
    ...steps.map(
      ({ name, ok, milliseconds, detail }) =>
        `${ok ? 'ĐẠT ' : 'HỎNG'} ${name} (${milliseconds} ms): ${detail}`,
    ),
    '',
  ].join('\n');
}
