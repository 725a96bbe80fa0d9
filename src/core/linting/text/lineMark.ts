/** What a line of a list may begin with, before its words: "- ", "a) ", "(1) ", "2. ", or nothing but blanks. A piece of an expression. */
export const LINE_MARK = String.raw`\s*(?:[-+•]|\(?[\da-zđ]{1,2}[.)])?\s*`;
