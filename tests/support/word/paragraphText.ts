import { children, wordAttribute } from './xml';

/** One UTF-16 unit of a paragraph's text, and where it comes from. */
export interface Character {
  readonly value: string;
  readonly run: Element;
  /** `w:t`, `w:delText`, `w:tab`, `w:br` … */
  readonly source: Element;
  /** Offset in the source's text. */
  readonly offset: number;
  readonly deleted: boolean;
}

const RUN_PARENTS = new Set([
  'hyperlink',
  'ins',
  'del',
  'moveTo',
  'smartTag',
  'sdt',
  'sdtContent',
  'fldSimple',
]);

/** What Word's API answers for elements that are one character. */
const SINGLE_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['cr', '\v'],
  ['noBreakHyphen', '\u001e'],
  ['footnoteReference', '\u0002'],
]);

/** The mark of a comment, for a Word that counts it. */
const COMMENT_MARK = '\u0005';

/** The visible characters of a paragraph; field codes are not among them, deleted text is marked. */
export function charactersOf(paragraph: Element, commentMarks = false): readonly Character[] {
  const characters: Character[] = [];
  const fields: ('code' | 'result')[] = [];
  for (const { run, deleted } of runsOf(paragraph, false)) {
    for (const source of children(run)) {
      if (source.localName === 'fldChar') {
        followField(fields, wordAttribute(source, 'fldCharType'));
      } else if (!fields.includes('code')) {
        const text = commentMarks && source.localName === 'commentReference' ? COMMENT_MARK : textOf(source);
        for (let offset = 0; offset < text.length; offset++) {
          characters.push({ value: text.charAt(offset), run, source, offset, deleted });
        }
      }
    }
  }
  return characters;
}

function followField(fields: ('code' | 'result')[], type: string | null): void {
  if (type === 'begin') {
    fields.push('code');
  } else if (type === 'separate') {
    fields[fields.length - 1] = 'result';
  } else {
    fields.pop();
  }
}

function* runsOf(parent: Element, deleted: boolean): Generator<{ run: Element; deleted: boolean }> {
  for (const element of children(parent)) {
    if (element.localName === 'r') {
      yield { run: element, deleted };
    } else if (RUN_PARENTS.has(element.localName)) {
      yield* runsOf(element, deleted || element.localName === 'del');
    }
  }
}

function textOf(source: Element): string {
  if (source.localName === 't' || source.localName === 'delText') {
    return source.textContent;
  }
  if (source.localName === 'br') {
    return wordAttribute(source, 'type') === 'page' ? '\f' : '\v';
  }
  return SINGLE_CHARACTERS.get(source.localName) ?? '';
}
