/** The first mistake of a text that is to be JSON. */
export interface JsonMistake {
  /** Counted from 1; a column is a UTF-16 unit. */
  readonly line: number;
  readonly column: number;
  /** Vietnamese, part of a sentence: `cần dấu phẩy hoặc dấu }, đang là “"”`. */
  readonly fault: string;
}

type Expected = keyof typeof EXPECTATIONS;

const EXPECTATIONS = {
  value: 'cần một giá trị',
  valueOrEnd: 'cần một giá trị hoặc dấu ]',
  name: 'cần tên mục đặt trong dấu ngoặc kép thẳng ("…")',
  nameOrEnd: 'cần tên mục đặt trong dấu ngoặc kép thẳng ("…") hoặc dấu }',
  colon: 'cần dấu hai chấm sau tên mục',
  commaOrBrace: 'cần dấu phẩy hoặc dấu }',
  commaOrBracket: 'cần dấu phẩy hoặc dấu ]',
  nothing: 'thừa nội dung sau dấu đóng cuối cùng',
} as const;

/** Said where quotation marks begin, as they should, a text that is none. */
const UNCLOSED = 'dòng chữ trong ngoặc kép chưa đóng, hoặc có ký tự không được phép (dấu \\ lẻ, xuống dòng)';

/** A token of RFC 8259; what it does not match is the mistake. */
const TOKEN =
  /[{}[\]:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const BLANKS = /[ \t\r\n]*/uy;

/**
 * Finds the first mistake of a text; null where it is JSON. What the platform says about a text that it cannot parse is English and
 * often names no place.
 */
export function jsonMistake(text: string): JsonMistake | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  for (let at = blanksFrom(text, 0); ;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0] ?? '';
    if (at === text.length && expected === 'nothing') {
      return null;
    }
    const next: Expected | null = token === '' ? null : afterToken(token, expected, open);
    if (next === null) {
      return mistakeAt(text, at, expected);
    }
    expected = next;
    at = blanksFrom(text, at + token.length);
  }
}

function blanksFrom(text: string, from: number): number {
  BLANKS.lastIndex = from;
  return from + (BLANKS.exec(text)?.[0].length ?? 0);
}

/** What may stand behind a token; null when the token itself may not stand there. Keeps `open`, the brackets around the place. */
function afterToken(token: string, expected: Expected, open: ('{' | '[')[]): Expected | null {
  const isEnd = token === (open.at(-1) === '{' ? '}' : ']') && open.length > 0;
  switch (expected) {
    case 'value':
    case 'valueOrEnd':
      if (expected === 'valueOrEnd' && isEnd) {
        open.pop();
        return behindValue(open);
      }
      if (token === '{' || token === '[') {
        open.push(token);
        return token === '{' ? 'nameOrEnd' : 'valueOrEnd';
      }
      return /^[}\]:,]/u.test(token) ? null : behindValue(open);
    case 'name':
    case 'nameOrEnd':
      if (expected === 'nameOrEnd' && isEnd) {
        open.pop();
        return behindValue(open);
      }
      return token.startsWith('"') ? 'colon' : null;
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'commaOrBrace':
    case 'commaOrBracket':
      if (isEnd) {
        open.pop();
        return behindValue(open);
      }
      return token === ',' ? (expected === 'commaOrBrace' ? 'name' : 'value') : null;
    case 'nothing':
      return null;
  }
}

function behindValue(open: readonly string[]): Expected {
  const innermost = open.at(-1);
  if (innermost === undefined) {
    return 'nothing';
  }
  return innermost === '{' ? 'commaOrBrace' : 'commaOrBracket';
}

function mistakeAt(text: string, at: number, expected: Expected): JsonMistake {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/u);
  const [found] = text.slice(at, at + 2);
  const actual = found === undefined ? 'đã hết tệp' : `đang là “${found}”`;
  const isText = /^(?:name|value)/u.test(expected) && found === '"';
  return {
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    fault: isText ? UNCLOSED : `${EXPECTATIONS[expected]}, ${actual}`,
  };
}
