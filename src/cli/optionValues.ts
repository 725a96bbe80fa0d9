import { extname } from 'node:path';
import type { IsoDate } from '../core';
import { CommandLineError } from './commandLineError';

/**
 * The value, when it is one of those allowed.
 * @throws CommandLineError
 */
export function oneOf<const Value extends string>(
  allowed: readonly Value[],
  value: string,
  option: string,
): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new CommandLineError(
      `Giá trị “${value}” không dùng được cho ${option}. Hãy chọn một trong: ${allowed.join(', ')}.`,
    );
  }
  return found;
}

/**
 * A day of the calendar as `YYYY-MM-DD`.
 * @throws CommandLineError
 */
export function isoDate(value: string, option: string): IsoDate {
  // The round trip finds days that do not exist: 2026-02-30 comes back as 2026-03-02.
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new CommandLineError(`${option} cần một ngày có thật, viết năm-tháng-ngày, ví dụ 2026-03-15.`);
  }
  return value;
}

/**
 * The name of a document to write: its ending, where it has one, is that of a Word document.
 * @throws CommandLineError
 */
export function documentName(file: string, option: string): string {
  if (file === '') {
    throw new CommandLineError(`Thiếu tên tệp sau ${option}.`);
  }
  const ending = extname(file);
  if (!/^(?:|\.doc[xm])$/iu.test(ending)) {
    throw new CommandLineError(
      `Tệp ghi ra sau ${option} là văn bản Word, không phải “${ending}”; hãy đặt tên có đuôi .docx.`,
    );
  }
  return file;
}

/** @throws CommandLineError when the option is missing */
export function required(value: string | undefined, option: string): string {
  if (value === undefined || value === '') {
    throw new CommandLineError(`Thiếu tùy chọn ${option}.`);
  }
  return value;
}

/** @throws CommandLineError unless exactly one file is named */
export function exactlyOne(operands: readonly string[]): string {
  const [file] = operands;
  if (file === undefined || operands.length > 1) {
    throw new CommandLineError('Lệnh này cần đúng một tệp.');
  }
  return file;
}

/** @throws CommandLineError when nothing is named */
export function someInputs(operands: readonly string[]): readonly string[] {
  if (operands.length === 0) {
    throw new CommandLineError('Hãy cho biết tệp, thư mục hoặc mẫu tên cần kiểm tra.');
  }
  return operands;
}
