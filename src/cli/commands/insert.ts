import { applyEdits, BLOCKS, EMPTY_PROFILE, planInsertion, type BlockName } from '../../core';
import { checkFile } from '../checkFile';
import { checkOptions } from '../checkOptions';
import type { InsertCommand } from '../command';
import { CommandLineError } from '../commandLineError';
import type { ExitStatus } from '../exitStatus';
import type { Shell } from '../shell';
import { writeNewFile } from '../writeNewFile';

/** Writes a copy of the document with one block inserted where it belongs. */
export function runInsert(command: InsertCommand, shell: Shell): ExitStatus {
  const block = blockName(command.block);
  const options = checkOptions(command.request, shell.today);
  const result = checkFile(command.file, options);
  if (!result.ok) {
    shell.err(`${command.file}: ${result.failure.message}\n`);
    return 2;
  }
  const { administrative, document, regulation, package: source } = result.checked;
  const profile = options.profile ?? EMPTY_PROFILE;
  const edits = planInsertion(block, { administrative, regulation, profile });
  if (edits === null) {
    shell.err(`${command.file}: không chèn được khối ${block} vào văn bản này.\n`);
    return 2;
  }
  const { bytes, outcomes } = applyEdits(source, document, edits);
  if (outcomes.some(({ kind }) => kind === 'skipped')) {
    shell.err(`${command.file}: không chèn được trọn vẹn khối ${block}; không ghi tệp nào.\n`);
    return 2;
  }
  writeNewFile(command.output, bytes);
  shell.err(`Đã ghi ${command.output}.\n`);
  return 0;
}

function blockName(name: string): BlockName {
  const block = BLOCKS.find((candidate) => candidate.name === name);
  if (block === undefined) {
    const names = BLOCKS.map((candidate) => candidate.name).join(', ');
    throw new CommandLineError(`Không có khối “${name}”. Các khối: ${names}.`);
  }
  return block.name;
}
