import type { Severity } from '../../core';

/** A number and its noun, in English. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** What findings are called, in English, when there are so many. */
export const nounOf: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => (count === 1 ? 'error' : 'errors'),
  warning: (count) => (count === 1 ? 'warning' : 'warnings'),
  info: (count) => (count === 1 ? 'note' : 'notes'),
};

/** A number of findings, in English. */
export const ofSeverity = (count: number, severity: Severity): string =>
  `${count} ${nounOf[severity](count)}`;
