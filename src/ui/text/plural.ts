import type { Severity } from '../../core';

/** A number and its noun, in English. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** A number of findings, in English. */
export const ofSeverity: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => plural(count, 'error', 'errors'),
  warning: (count) => plural(count, 'warning', 'warnings'),
  info: (count) => plural(count, 'note', 'notes'),
};
