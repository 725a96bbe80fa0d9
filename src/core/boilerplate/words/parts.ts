import type { FragmentInline, FragmentParagraph, FragmentRunFormat } from '../../edits';
import { paragraph, type ComponentFormat } from '../../forms';

/** Words that are known, or a place for words that only the author knows. */
export type Part = string | Blank;

/** A content control to fill in. */
export interface Blank {
  /** English, for the control's tag: `signer-name`. */
  readonly name: string;
  /** Vietnamese: what to write. */
  readonly prompt: string;
  /** What is visible until then. */
  readonly shown: string;
}

/** A blank in square brackets. */
export function blank(name: string, prompt: string, inBrackets = prompt): Blank {
  return { name, prompt, shown: `[${inBrackets}]` };
}

/** A likely text that the author has to confirm. */
export function suggestion(name: string, prompt: string, text: string): Blank {
  return { name, prompt, shown: text };
}

/** A paragraph of words and blanks in one format. */
export function sentence(format: ComponentFormat, ...parts: readonly Part[]): FragmentParagraph {
  return paragraph(format, ...inlines(format.run, parts));
}

/** Words and blanks in one format. */
export function inlines(format: FragmentRunFormat, parts: readonly Part[]): readonly FragmentInline[] {
  return parts.map((part) =>
    typeof part === 'string'
      ? { kind: 'text', text: part, format }
      : {
          kind: 'placeholder',
          tag: tagOf(part.name),
          title: part.prompt,
          text: part.shown,
          format,
        },
  );
}

function tagOf(name: string): string {
  return `the-thuc:${name}`;
}
