import type { ParseArgsConfig } from 'node:util';
import { ALL_CLAUSE_IDS, type FixScope } from '../core';
import type { FixTarget } from './command';
import { CommandLineError } from './commandLineError';
import { documentName } from './optionValues';

/** What only `fix` understands. */
export const FIX_OPTIONS = {
  safe: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  clause: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean', default: false },
  'in-place': { type: 'boolean', default: false },
  'track-changes': { type: 'boolean', default: false },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

interface FixValues {
  readonly safe: boolean;
  readonly all: boolean;
  readonly clause?: readonly string[] | undefined;
  readonly 'dry-run': boolean;
  readonly 'in-place': boolean;
  readonly output?: string | undefined;
}

/** Checks beyond the catalogue have ids of their own. */
const OWN_CLAUSE = /^noibo-/u;

/**
 * Where to write. A dry run writes nowhere, whatever else is said.
 * @throws CommandLineError when two places are named, or one that is no name of a document
 */
export function fixTarget(values: FixValues): FixTarget {
  if (values.output !== undefined && values['in-place']) {
    throw new CommandLineError('Chỉ dùng một trong hai: -o hoặc --in-place.');
  }
  const output = values.output === undefined ? null : documentName(values.output, '-o');
  if (values['dry-run']) {
    return { kind: 'nowhere' };
  }
  if (values['in-place']) {
    return { kind: 'inPlace' };
  }
  return output === null ? { kind: 'beside' } : { kind: 'newFile', path: output };
}

/**
 * What to mend. Who names clauses has chosen what is changed, so that remedies which ask first are taken too; `--safe` still holds
 * them back.
 * @throws CommandLineError when options contradict each other, or there is no such clause
 */
export function fixChoice({ safe, all, clause }: FixValues): {
  readonly scope: FixScope;
  readonly clauses: readonly string[] | null;
} {
  if (safe && all) {
    throw new CommandLineError('Chỉ dùng một trong hai: --safe hoặc --all.');
  }
  const unknown = (clause ?? []).find((id) => !ALL_CLAUSE_IDS.includes(id) && !OWN_CLAUSE.test(id));
  if (unknown !== undefined) {
    throw new CommandLineError(`Không có yêu cầu “${unknown}”; mã yêu cầu có trong kết quả của lệnh check.`);
  }
  const named = clause !== undefined;
  return { scope: all || (named && !safe) ? 'confirm' : 'safe', clauses: clause ?? null };
}
