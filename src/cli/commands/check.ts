import type { FileFailure, Summary } from '../../core';
import { runBatch } from '../batch';
import { checkOptions } from '../checkOptions';
import type { CheckCommand } from '../command';
import { exitStatus, type ExitStatus } from '../exitStatus';
import { findInputFiles } from '../inputFiles';
import type { JobResult } from '../job';
import { PROGRAM } from '../program';
import { startProgress } from '../progress';
import { reportFrame } from '../reportFrame';
import type { Shell } from '../shell';

/** Checks every file that the inputs name and writes the report as it grows. */
export async function runCheck(command: CheckCommand, shell: Shell): Promise<ExitStatus> {
  const { inputs, format, failOn, request } = command;
  const options = checkOptions(request, shell.today);
  const found = findInputFiles(inputs);
  if (found.files.length === 0 && found.failures.length === 0) {
    shell.err('Không tìm thấy văn bản .docx hoặc .docm nào.\n');
  }
  if (found.oldDocuments.length > 0) {
    shell.err(`${passedOver(found.oldDocuments)}\n`);
  }

  const summaries: Summary[] = [];
  const failures: FileFailure[] = [...found.failures];
  const frame = reportFrame(format, PROGRAM, shell.colour);
  const progress = startProgress(found.files.length, shell);
  const onResult = (result: JobResult) => {
    progress.step();
    if (!result.ok) {
      failures.push(result.failure);
      return;
    }
    result.warnings.forEach((warning) => shell.err(`${warning}\n`));
    shell.out(summaries.length === 0 ? result.text : frame.separator + result.text);
    summaries.push(result.summary);
  };

  shell.out(frame.opening);
  await runBatch(found.files, { options, format, colour: shell.colour }, shell.workerScript, onResult);
  progress.stop();
  shell.out(frame.closing(summaries, failures));
  return exitStatus(summaries, failures.length, failOn);
}

/** Whoever has a whole folder checked must not take what was not read for what is right. */
function passedOver(oldDocuments: readonly string[]): string {
  const [first = ''] = oldDocuments;
  const others = oldDocuments.length > 1 ? ` và ${oldDocuments.length - 1} tệp khác` : '';
  return `Chưa kiểm tra ${first}${others}: đây là định dạng Word cũ (.doc). Hãy lưu lại thành .docx rồi kiểm tra.`;
}
