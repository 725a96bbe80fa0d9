import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allPassed, diagnosticsManifest, reportReceiver } from './diagnostics.mjs';

/**
 * `npm run test:word`: opens the Word of this machine with the page of trials in its pane, waits for the report, prints it and ends with
 * 0 when every trial went well, with 1 when one did not.
 */
const WAIT_MINUTES = 10;

if (!['win32', 'darwin'].includes(process.platform)) {
  console.error('Cần máy Windows hoặc macOS có Word. (This needs Word on Windows or macOS.)');
  process.exit(2);
}

const { start } = await import('./start-word.mjs');
const folder = mkdtempSync(join(tmpdir(), 'the-thuc-'));
const manifest = join(folder, 'manifest.xml');
const project = fileURLToPath(new URL('../manifest.xml', import.meta.url));
writeFileSync(manifest, diagnosticsManifest(readFileSync(project, 'utf8')));

let stop = async () => undefined;
try {
  const report = await new Promise((resolve, reject) => {
    start({ manifest, middlewares: [reportReceiver(resolve)] }).then((stopper) => {
      stop = stopper;
      console.log(
        '  Nếu ngăn chưa tự mở, bấm nút Kiểm tra của Thể Thức. (Press the add-in’s button if its pane stays closed.)\n',
      );
    }, reject);
    setTimeout(
      () => reject(new Error(`Word không gửi báo cáo trong ${WAIT_MINUTES} phút.`)),
      WAIT_MINUTES * 60_000,
    );
  });
  console.log(report);
  process.exitCode = allPassed(report) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
