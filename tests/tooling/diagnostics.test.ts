import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { allPassed, diagnosticsManifest, reportReceiver } from '../../scripts/diagnostics.mjs';

describe('npm run test:word', () => {
  test('opens the page of trials by every button of the manifest', () => {
    const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
    const pages = diagnosticsManifest(manifest).match(/taskpane\.html[^"<]*/g) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(new Set(pages)).toEqual(new Set(['taskpane.html?diagnostics=1&amp;report=1']));
  });

  test('takes the report that the pane sends', async () => {
    const reports: string[] = [];
    const { middleware } = reportReceiver((report: string) => reports.push(report)) as {
      readonly middleware: RequestListener;
    };
    const server = createServer(middleware).listen(0);
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://localhost:${port}/diagnostics`, {
      method: 'POST',
      body: 'Thể Thức: đạt',
    });
    server.close();
    expect(answer.status).toBe(204);
    expect(reports).toEqual(['Thể Thức: đạt']);
  });

  test.each([
    ['Thể Thức: 15 bước thử, 0 bước hỏng\nWordApi: 1.3', true],
    ['Thể Thức: 15 bước thử, 10 bước hỏng\nWordApi: 1.3', false],
    ['', false],
  ])('judges %j', (report, passed) => {
    expect(allPassed(report)).toBe(passed);
  });
});
