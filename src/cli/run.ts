import { inspect } from 'node:util';
import type { Command } from './command';
import { parseCommandLine } from './commandLine';
import { CommandLineError } from './commandLineError';
import { runCheck } from './commands/check';
import { runFix } from './commands/fix';
import { runInsert } from './commands/insert';
import { runOutline } from './commands/outline';
import type { ExitStatus } from './exitStatus';
import { FileError } from './fileError';
import { helpText } from './help';
import { PROGRAM } from './program';
import type { Shell } from './shell';

/** The whole program: arguments in, text to the shell, status out. */
export async function run(args: readonly string[], shell: Shell): Promise<ExitStatus> {
  try {
    return await perform(parseCommandLine(args), shell);
  } catch (error) {
    if (error instanceof CommandLineError) {
      shell.err(`${PROGRAM.name}: ${error.message}\nXem cách dùng: ${PROGRAM.name} --help\n`);
    } else if (error instanceof FileError) {
      shell.err(`${PROGRAM.name}: ${error.message}\n`);
    } else {
      shell.err(`${PROGRAM.name}: lỗi của chương trình, xin báo cho nhóm phát triển.\n${inspect(error)}\n`);
    }
    return 2;
  }
}

async function perform(command: Command, shell: Shell): Promise<ExitStatus> {
  switch (command.kind) {
    case 'help':
      shell.out(helpText(command.language));
      return 0;
    case 'version':
      shell.out(`${PROGRAM.name} ${PROGRAM.version}\n`);
      return 0;
    case 'check':
      return runCheck(command, shell);
    case 'outline':
      return runOutline(command, shell);
    case 'fix':
      return runFix(command, shell);
    case 'insert':
      return runInsert(command, shell);
  }
}
