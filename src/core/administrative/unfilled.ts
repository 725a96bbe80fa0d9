import type { Component } from './administrativeDocument';

/** Whether a part is nothing yet but the place where it is to be written: "[TÊN LOẠI VĂN BẢN]". */
export function isUnfilled({ text }: Pick<Component, 'text'>): boolean {
  return /^\[[^\]]*\]$/u.test(text);
}
