import {
  COLOURED_TEXT,
  editPermission,
  mend,
  mendingText,
  PLAIN_TEXT,
  summarise,
  type LockReason,
  type Mended,
} from '../../core';
import { checkFile } from '../checkFile';
import { checkOptions } from '../checkOptions';
import type { FixCommand, FixTarget } from '../command';
import { exitStatus, type ExitStatus } from '../exitStatus';
import type { Shell } from '../shell';
import { mendedName, replaceFile, writeNewFile } from '../writeFiles';

const TOOL = 'Thể Thức';

const LOCKS: Readonly<Record<LockReason, string>> = {
  signed: 'Văn bản đã ký số: sửa sẽ làm chữ ký mất hiệu lực. Chỉ kiểm tra, không sửa.',
  protected: 'Văn bản đang được bảo vệ, không cho sửa. Hãy bỏ bảo vệ trong Word rồi thử lại.',
  final: 'Văn bản đã đánh dấu là bản cuối. Hãy bỏ dấu đó trong Word rồi thử lại.',
};

/** Mends a document, shows every change before and after, and writes the result where it was told to. */
export function runFix(command: FixCommand, shell: Shell): ExitStatus {
  const { file, failOn, request, scope, clauses, target } = command;
  const options = checkOptions(request, shell.today);
  const result = checkFile(file, options);
  if (!result.ok) {
    shell.err(`${file}: ${result.failure.message}\n`);
    return 2;
  }
  const permission = editPermission(result.checked.document);
  if (permission.kind === 'checkOnly') {
    shell.err(`${file}: ${LOCKS[permission.reason]}\n`);
    return 2;
  }
  const tracked = command.track || permission.kind === 'tracked';
  const mended = mend(result.checked, {
    scope,
    options,
    ...(clauses === null ? {} : { accepts: ({ clause }) => clauses.includes(clause) }),
    ...(tracked ? { track: { author: TOOL, date: shell.now() } } : {}),
  });
  const [deviation] = mended.deviations;
  if (deviation !== undefined) {
    const where = deviation.paragraph === null ? '' : ` (đoạn ${deviation.paragraph + 1})`;
    shell.err(
      `${file}: không ghi tệp nào. Sau khi sửa, văn bản khác dự kiến ở ${mended.deviations.length} chỗ, trước hết là ${deviation.kind}${where}. Xin báo cho nhóm phát triển.\n`,
    );
    return 2;
  }
  // First of all: where nothing can be written, no change may be told as made.
  const written = write(file, target, result.checked.package.store.bytes, mended);
  const style = shell.colour ? COLOURED_TEXT : PLAIN_TEXT;
  mended.mendings.forEach(({ findings, changes }) => shell.out(mendingText(findings, changes, style)));
  const asTracked =
    tracked && mended.mendings.length > 0 ? '; các chỗ sửa được ghi ở dạng theo dõi thay đổi' : '';
  shell.err(`${written}${counts(mended)}${asTracked}.\n`);
  return exitStatus([summarise(mended.checked.result.findings)], 0, failOn);
}

/** What happened to the result, as the beginning of a sentence. */
function write(file: string, target: FixTarget, former: Uint8Array, { bytes, mendings }: Mended): string {
  switch (target.kind) {
    case 'nowhere':
      return 'Chạy thử, không ghi tệp nào: sẽ ';
    case 'inPlace':
      return mendings.length === 0
        ? `Không ghi gì vào ${file}: `
        : `Đã ghi ${file} (bản cũ: ${replaceFile(file, former, bytes)}): `;
    case 'newFile':
      return copyTo(target.path, bytes);
    case 'beside':
      return mendings.length === 0 ? 'Không ghi tệp nào: ' : copyTo(mendedName(file), bytes);
  }
}

function copyTo(path: string, bytes: Uint8Array): string {
  writeNewFile(path, bytes);
  return `Đã ghi ${path}: `;
}

function counts({ checked, mendings, refused }: Mended): string {
  const done = mendings.reduce((sum, { findings }) => sum + findings.length, 0);
  const left = refused.length === 0 ? '' : `, ${refused.length} chỗ không sửa được`;
  return `sửa ${done} phát hiện${left}, còn ${checked.result.findings.length} phát hiện`;
}
