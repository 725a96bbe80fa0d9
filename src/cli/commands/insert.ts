import {
  BLOCKS,
  editPermission,
  EMPTY_PROFILE,
  explainInsertion,
  VIETNAMESE_INSERTION_NOTES,
  VIETNAMESE_OBSTACLES,
  VIETNAMESE_REFUSALS,
  type BlockName,
  type InsertionRefusal,
} from '../../core';
import { writeProven, type Written } from '../../host/file';
import { checkFile } from '../checkFile';
import { checkOptions } from '../checkOptions';
import type { InsertCommand } from '../command';
import { CommandLineError } from '../commandLineError';
import type { ExitStatus } from '../exitStatus';
import { LOCKS, TOOL } from '../locks';
import type { Shell } from '../shell';
import { writeNewFile } from '../writeFiles';

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
  const permission = editPermission(document);
  if (permission.kind === 'checkOnly') {
    shell.err(`${command.file}: ${LOCKS[permission.reason]}\n`);
    return 2;
  }
  const profile = options.profile ?? EMPTY_PROFILE;
  const insertion = explainInsertion(block, { administrative, regulation, profile });
  if (!insertion.possible) {
    shell.err(`${command.file}: không chèn khối ${block}. ${VIETNAMESE_OBSTACLES[insertion.obstacle]}\n`);
    return 2;
  }
  const written = writeProven({ bytes: source.store.bytes, document, package: source }, insertion.edits, {
    stamp: () => ({ author: TOOL, date: shell.now() }),
    track: false,
  });
  if (!written.ok || written.file === null || written.made.length < insertion.edits.length) {
    const refusal = VIETNAMESE_REFUSALS[refusalOf(written)];
    shell.err(`${command.file}: không chèn được khối ${block}, không ghi tệp nào. ${refusal}\n`);
    return 2;
  }
  writeNewFile(command.output, written.file.bytes);
  const note = insertion.note === null ? '' : ` ${VIETNAMESE_INSERTION_NOTES[insertion.note]}`;
  shell.err(`Đã ghi ${command.output}.${note}\n`);
  return 0;
}

/** Why an insertion was not made as a whole. */
function refusalOf(written: Written): InsertionRefusal {
  if (!written.ok) {
    return written.failure.changed ?? 'unreadable';
  }
  const skipped = written.outcomes.find((outcome) => outcome.kind === 'skipped');
  return skipped?.reason ?? 'notSupported';
}

function blockName(name: string): BlockName {
  const block = BLOCKS.find((candidate) => candidate.name === name);
  if (block === undefined) {
    const names = BLOCKS.map((candidate) => candidate.name).join(', ');
    throw new CommandLineError(`Không có khối “${name}”. Các khối: ${names}.`);
  }
  return block.name;
}
