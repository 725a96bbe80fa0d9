import {
  COLOURED_TEXT,
  editPermission,
  isDecidedAlone,
  mend,
  mendingReport,
  mendingText,
  PLAIN_TEXT,
  refusalText,
  summarise,
  type CheckedDocument,
  type CheckOptions,
  type Mended,
} from '../../core';
import { checkFile } from '../checkFile';
import { checkOptions } from '../checkOptions';
import type { FixCommand, FixTarget } from '../command';
import { exitStatus, type ExitStatus } from '../exitStatus';
import { LOCKS, TOOL } from '../locks';
import { PROGRAM } from '../program';
import { sha256 } from '../readInput';
import { reportFrame } from '../reportFrame';
import type { Shell } from '../shell';
import { mendedName, replaceFile, writeNewFile } from '../writeFiles';

/** Mends a document, shows every change before and after, and writes the result where it was told to. */
export function runFix(command: FixCommand, shell: Shell): ExitStatus {
  const { file, failOn, request, target } = command;
  const options = checkOptions(request, shell.today);
  const result = checkFile(file, options);
  if (!result.ok) {
    shell.err(`${file}: ${result.failure.message}\n`);
    return 2;
  }
  const { checked } = result;
  const permission = editPermission(checked.document);
  if (permission.kind === 'checkOnly') {
    shell.err(`${file}: ${LOCKS[permission.reason]}\n`);
    return 2;
  }
  const tracked = command.track || permission.kind === 'tracked';
  const mended = mendAsAsked(checked, command, options, tracked ? shell.now() : null);
  if (mended.deviations.length > 0) {
    shell.err(`${file}: ${deviationText(mended)}\n`);
    return 2;
  }
  // First of all: where nothing can be written, no change may be told as made.
  const written = write(file, target, checked.package.store.bytes, mended);
  shell.out(report(command, mended, written.output, shell.colour));
  const asTracked =
    tracked && mended.mendings.length > 0 ? '; các chỗ sửa được ghi ở dạng theo dõi thay đổi' : '';
  shell.err(
    `${written.told}${counts(mended)}${asTracked}.${hint(command, mended, options)}${missingParts(mended)}\n`,
  );
  return exitStatus([summarise(mended.checked.result.findings)], 0, failOn);
}

/** @param now the date of tracked changes; null: the changes are not tracked */
function mendAsAsked(
  checked: CheckedDocument,
  { scope, clauses }: FixCommand,
  options: CheckOptions,
  now: string | null,
): Mended {
  return mend(checked, {
    scope,
    options,
    ...(clauses === null ? {} : { accepts: ({ clause }) => clauses.includes(clause) }),
    ...(now === null ? {} : { track: { author: TOOL, date: now } }),
  });
}

function deviationText({ deviations }: Mended): string {
  const [first] = deviations;
  const paragraph = first?.paragraph ?? null;
  const where = paragraph === null ? '' : ` (đoạn ${paragraph + 1})`;
  return `không ghi tệp nào. Sau khi sửa, văn bản khác dự kiến ở ${deviations.length} chỗ, trước hết là ${first?.kind ?? ''}${where}. Xin báo cho nhóm phát triển.`;
}

interface Written {
  /** Null where nothing was written. */
  readonly output: string | null;
  /** What happened to the result, as the beginning of a sentence. */
  readonly told: string;
}

/** A file of its own name is written in any case, for whoever goes on with it; else nothing is where nothing was mended. */
function write(file: string, target: FixTarget, former: Uint8Array, mended: Mended): Written {
  const { bytes, mendings, refused } = mended;
  const nothing = refused.length === 0 ? 'Không có gì để sửa' : 'Không sửa được phát hiện nào';
  if (target.kind === 'newFile') {
    writeNewFile(target.path, bytes);
    const told = mendings.length === 0 ? `${nothing}, đã ghi y nguyên ra` : 'Đã ghi';
    return { output: target.path, told: `${told} ${target.path}: ` };
  }
  if (mendings.length === 0) {
    return { output: null, told: `${nothing}, không ghi tệp nào: ` };
  }
  switch (target.kind) {
    case 'nowhere':
      return { output: null, told: 'Chạy thử, không ghi tệp nào: sẽ ' };
    case 'inPlace':
      return { output: file, told: `Đã ghi ${file} (bản cũ: ${replaceFile(file, former, bytes)}): ` };
    case 'beside': {
      const path = mendedName(file);
      writeNewFile(path, bytes);
      return { output: path, told: `Đã ghi ${path}: ` };
    }
  }
}

function report(
  { file, format }: FixCommand,
  mended: Mended,
  output: string | null,
  colour: boolean,
): string {
  const { bytes, checked, mendings, refused } = mended;
  if (format === 'json') {
    const { opening, closing } = reportFrame(format, PROGRAM, colour);
    const document = mendingReport({ file, sha256: sha256(bytes), checked, output, mendings, refused });
    return opening + JSON.stringify(document) + closing([], []);
  }
  const style = colour ? COLOURED_TEXT : PLAIN_TEXT;
  return [
    ...mendings.map(({ findings, changes }) => mendingText(findings, changes, style)),
    ...refused.map(({ finding, reason }) => refusalText(finding, reason, style)),
  ].join('');
}

function counts({ checked, mendings, refused }: Mended): string {
  const done = mendings.reduce((sum, { findings }) => sum + findings.length, 0);
  const alone = checked.result.findings.filter(isDecidedAlone).length;
  return [
    ...(done === 0 ? [] : [`sửa ${done} phát hiện`]),
    ...(refused.length === 0 ? [] : [`${refused.length} phát hiện không sửa được`]),
    `còn ${checked.result.findings.length} phát hiện`,
    ...(alone === 0
      ? []
      : [`trong đó ${alone} phát hiện cần xem và sửa từng chỗ trong Word hoặc trên trang`]),
  ].join(', ');
}

/** What a wider scope would mend, found by trying: some of what could be edited cannot be mended together. */
function hint({ clauses, scope }: FixCommand, { checked }: Mended, options: CheckOptions): string {
  if (scope === 'confirm' || clauses !== null) {
    return '';
  }
  const { mendings } = mend(checked, { scope: 'confirm', options });
  const more = mendings.reduce((sum, { findings }) => sum + findings.length, 0);
  return more === 0 ? '' : ` Thêm --all để sửa thêm ${more} phát hiện thường phải hỏi trước.`;
}

/** What is missing is inserted, not mended: by which command. */
function missingParts({ checked }: Mended): string {
  const blocks = checked.result.findings.flatMap(({ remedy }) =>
    remedy?.kind === 'insert' ? [`--block ${remedy.block}`] : [],
  );
  return blocks.length === 0
    ? ''
    : ` Phần còn thiếu thì chèn bằng lệnh insert: ${[...new Set(blocks)].join(', ')}.`;
}
