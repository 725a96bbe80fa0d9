/** Whether what stands at `at` is between quotation marks that were opened in the same text: somebody else's words. */
export function isInQuotes(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}
