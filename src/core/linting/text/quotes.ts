/** Characters; nobody quotes so much within one paragraph. */
const LONGEST_QUOTE = 2_000;

/** Whether what stands at `at` is between quotation marks that were opened in the same text: somebody else's words. */
export function isInQuotes(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_QUOTE), at + 1);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
