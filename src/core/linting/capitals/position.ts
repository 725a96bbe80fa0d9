import type { Passage } from '../text/prose';
import type { Token } from '../../vietnamese';

/**
 * Where a word stands, as far as its capital is concerned. `sentence`: a sentence begins, so the capital is due anyway. `free`: a
 * bullet, a label, a cell, a bracket or a colon comes before it, and a capital is neither due nor wrong. `inside`: within a sentence.
 */
export type WordPosition = 'sentence' | 'free' | 'inside';

const SENTENCE_END = new Set(['.', '?', '!', '…']);
const FREE_AFTER = new Set([
  ':',
  ';',
  '-',
  '+',
  '*',
  '/',
  '|',
  '(',
  '[',
  '“',
  '‘',
  '"',
  "'",
  '•',
  '●',
  '▪',
  '■',
  ')',
  ']',
  '”',
]);
const SENTENCE_ROLES: ReadonlySet<Passage['role']> = new Set(['running', 'heading', 'legalBasis']);

/** Where the word at `at` stands: whether its capital may come from the beginning of a sentence. */
export function positionOf(passage: Passage, words: readonly Token[], at: number): WordPosition {
  const before = words[at - 1];
  const begins = SENTENCE_ROLES.has(passage.role) ? 'sentence' : 'free';
  if (before === undefined) {
    return begins;
  }
  const { kind, text } = before;
  if (kind === 'mark') {
    return isLabel(passage, words, at)
      ? begins
      : SENTENCE_END.has(text)
        ? 'sentence'
        : FREE_AFTER.has(before.key)
          ? 'free'
          : 'inside';
  }
  // A line break within a paragraph begins a line.
  return breaksBetween(passage, before, words[at]) ? 'free' : 'inside';
}

function breaksBetween({ text, paragraph }: Passage, before: Token, word: Token | undefined): boolean {
  const gap = text.slice(before.end, word?.start ?? before.end);
  return /[\n\t]/u.test(paragraph.text.slice(gap.start, gap.end));
}

function isLabel({ item, text }: Passage, words: readonly Token[], at: number): boolean {
  const before = words[at - 1];
  if (item === null || before === undefined) {
    return false;
  }
  return text.slice(0, before.end).end <= item.labelRange.end;
}
