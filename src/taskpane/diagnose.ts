import { diagnosticReport, runDiagnostics, type Environment } from '../app';
import type { DocumentHost } from '../host/documentHost';

const SETS: Readonly<Record<string, readonly string[]>> = {
  WordApi: ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'],
  WordApiDesktop: ['1.1', '1.2', '1.3', '1.4', '1.5'],
  CompressedFile: ['1.1'],
};

/** Runs the trials; the report goes to the server of the test run as well, where one has opened the page. */
export async function diagnose(host: DocumentHost, toServer: boolean): Promise<string> {
  const steps = await runDiagnostics(host, () => performance.now());
  const report = diagnosticReport(environment(), steps);
  if (toServer) {
    await fetch('diagnostics', { method: 'POST', body: report });
  }
  return report;
}

function environment(): Environment {
  const { diagnostics, requirements } = Office.context;
  const sets = Object.entries(SETS).map(([name, versions]) => {
    const highest = versions.filter((version) => requirements.isSetSupported(name, version)).at(-1);
    return [name, highest ?? 'không'] as const;
  });
  return {
    host: `${String(diagnostics.host)} ${diagnostics.version} ${String(diagnostics.platform)}`,
    browser: navigator.userAgent,
    ...Object.fromEntries(sets),
  };
}
