import { applyEdits, type Edit, type Finding } from '../../core';
import { checkFile } from '../checkFile';
import { checkOptions } from '../checkOptions';
import type { FixCommand } from '../command';
import type { ExitStatus } from '../exitStatus';
import type { Shell } from '../shell';
import { writeNewFile } from '../writeNewFile';

/** Writes a copy of the document with everything mended that can be mended without asking. */
export function runFix({ file, output, request }: FixCommand, shell: Shell): ExitStatus {
  const result = checkFile(file, checkOptions(request, shell.today));
  if (!result.ok) {
    shell.err(`${file}: ${result.failure.message}\n`);
    return 2;
  }
  const { document, package: source, result: lint } = result.checked;
  const mendable = lint.findings.filter((finding) => safeEdits(finding).length > 0);
  const { bytes, outcomes } = applyEdits(source, document, mendable.flatMap(safeEdits));
  writeNewFile(output, bytes);
  const skipped = outcomes.filter(({ kind }) => kind === 'skipped').length;
  shell.err(
    `Đã ghi ${output}: sửa ${mendable.length}/${lint.findings.length} phát hiện${
      skipped === 0 ? '' : `, bỏ qua ${skipped} chỗ chồng lên nhau`
    }.\n`,
  );
  return 0;
}

function safeEdits({ fix, remedy }: Finding): readonly Edit[] {
  return fix === 'safe' && remedy?.kind === 'edits' && remedy.level === 'safe' ? remedy.edits : [];
}
