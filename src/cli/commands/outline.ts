import { COLOURED_TEXT, outlineReport, outlineText, PLAIN_TEXT } from '../../core';
import { checkFile } from '../checkFile';
import { checkOptions } from '../checkOptions';
import type { OutlineCommand } from '../command';
import type { ExitStatus } from '../exitStatus';
import { PROGRAM } from '../program';
import type { Shell } from '../shell';

/** Shows what is recognised in one document: its components and its numbered outline. */
export function runOutline({ file, format, request }: OutlineCommand, shell: Shell): ExitStatus {
  const result = checkFile(file, checkOptions(request, shell.today));
  const outlines = result.ok ? [outlineReport(result)] : [];
  const failures = result.ok ? [] : [result.failure];
  if (format === 'json') {
    shell.out(`${JSON.stringify({ schema: 1, tool: PROGRAM, documents: outlines, failures }, null, 2)}\n`);
  } else {
    const style = shell.colour ? COLOURED_TEXT : PLAIN_TEXT;
    outlines.forEach((outline) => shell.out(outlineText(outline, style)));
    failures.forEach((failure) => shell.err(`${failure.file}: ${failure.message}\n`));
  }
  return result.ok ? 0 : 2;
}
