const PAGE_FIELD = /^PAGE(?=\s|\\|$)/iu;
/** Word names a field inside the code of another one in braces: `IF {PAGE} > 1 {PAGE}`. */
const CONDITION = /^IF\s.*\{\s*PAGE(?=\s|\\|\})/iu;
const BEHIND_FIRST_PAGE =
  /^IF\s*\{\s*PAGE[^{}]*\}\s*(?:(?:>|<>)\s*"?1"?|>=\s*"?2"?)(?!\d)|^IF\s*\{\s*PAGE[^{}]*\}\s*=\s*"?1"?\s*""/iu;

/** Whether a field, by its code, shows the number of the page: always, or on some pages. */
export function isPageField(instruction: string): boolean {
  return PAGE_FIELD.test(instruction) || CONDITION.test(instruction);
}

/** Whether a page field leaves out the first page by a condition of its own. */
export function skipsFirstPage(instruction: string): boolean {
  return BEHIND_FIRST_PAGE.test(instruction);
}
