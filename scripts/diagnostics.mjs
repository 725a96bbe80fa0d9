const LONGEST_REPORT = 1_000_000;

/**
 * The manifest whose pane opens as the page of trials, and sends its report to the server it came from.
 *
 * @param {string} manifest
 */
export function diagnosticsManifest(manifest) {
  return manifest.replaceAll(/taskpane\.html(?:\?[^"<]*)?/gu, 'taskpane.html?diagnostics=1&amp;report=1');
}

/**
 * Answers the pane's report.
 *
 * @param {(report: string) => void} onReport
 */
export function reportReceiver(onReport) {
  return {
    name: 'diagnostics',
    path: '/diagnostics',
    middleware: (request, response) => {
      let report = '';
      request.setEncoding('utf8');
      request.on('data', (chunk) => {
        report = (report + chunk).slice(0, LONGEST_REPORT);
      });
      request.on('end', () => {
        response.statusCode = 204;
        response.end();
        onReport(report);
      });
    },
  };
}

/** Whether a report says that every trial went well. */
export function allPassed(report) {
  return /, 0 bước hỏng$/mu.test(report);
}
