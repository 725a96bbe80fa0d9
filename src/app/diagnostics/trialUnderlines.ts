import { proveEdits } from '../../core';
import type { DocumentHost, Underline } from '../../host/documentHost';
import { paragraphWith } from './trialEdits';
import { described, reading } from './trialReading';

/**
 * Underlines words and takes the underline away: nothing of it may stay. A Word that refuses, for want of a subscription for example, keeps
 * its promise: the pane then says that it cannot.
 * @returns what came of it
 * @throws Error when it was not what it should be
 */
export async function underlinesComeAndGo(host: DocumentHost): Promise<string> {
  const { document, revision } = await reading(host);
  if (!host.capabilities.underline) {
    return 'không hỗ trợ';
  }
  const words = 'đối thoại';
  const places = paragraphWith(document, words).map(({ index, part, text }): Underline => {
    const start = text.indexOf(words);
    const range = { part, paragraph: index, start, end: start + words.length };
    return { range, expected: words, severity: 'error', name: 'thử' };
  });
  const drawn = await host.underline(places, revision);
  if (!drawn.ok) {
    return `Word từ chối: ${drawn.failure.detail}`;
  }
  const cleared = await host.underline([], revision);
  const deviations = proveEdits(document, (await reading(host)).document, []);
  if (drawn.value !== 1 || !cleared.ok || deviations.length > 0) {
    throw new Error(
      `gạch ${drawn.value}/1; ${cleared.ok ? 'đã bỏ' : cleared.failure.detail}; ${described(deviations)}`,
    );
  }
  return 'gạch 1, bỏ 1';
}
