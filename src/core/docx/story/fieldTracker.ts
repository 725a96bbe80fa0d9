import type { Field } from '../../document';

interface OpenField {
  instruction: string;
  /** Between `begin` and `separate` stands the code, after `separate` the result. */
  inResult: boolean;
  paragraph: number;
  start: number;
}

/** Follows the field characters of a story (ECMA-376 17.16.18). Fields nest, and may reach over several paragraphs. */
export class FieldTracker {
  readonly #open: OpenField[] = [];
  #codes = 0;

  /** What stands here is field code, not text. */
  get inCode(): boolean {
    return this.#codes > 0;
  }

  begin(): void {
    this.#open.push({ instruction: '', inResult: false, paragraph: 0, start: 0 });
    this.#codes++;
  }

  code(text: string): void {
    const innermost = this.#open.at(-1);
    if (innermost !== undefined && !innermost.inResult) {
      innermost.instruction += text;
    }
  }

  separate(paragraph: number, offset: number): void {
    const innermost = this.#open.at(-1);
    if (innermost !== undefined && !innermost.inResult) {
      innermost.inResult = true;
      innermost.paragraph = paragraph;
      innermost.start = offset;
      this.#codes--;
    }
  }

  /**
   * The finished field as it lies in the paragraph that holds its end; null inside the code of another field, which then names it in
   * braces as Word shows it: `IF {PAGE} > 1 {PAGE}`.
   */
  end(paragraph: number, offset: number): Field | null {
    const field = this.#open.pop();
    if (field === undefined) {
      return null;
    }
    this.code(`{${field.instruction.trim()}}`);
    if (!field.inResult) {
      this.#codes--;
      return this.inCode ? null : { instruction: field.instruction.trim(), start: offset, end: offset };
    }
    return this.inCode ? null : resultIn(field, paragraph, offset);
  }

  /** The results that go on past the end of a paragraph of `length` units. */
  goingOn(paragraph: number, length: number): readonly Field[] {
    return this.inCode
      ? []
      : this.#open.filter(({ inResult }) => inResult).map((field) => resultIn(field, paragraph, length));
  }
}

function resultIn(field: OpenField, paragraph: number, end: number): Field {
  return {
    instruction: field.instruction.trim(),
    start: field.paragraph === paragraph ? field.start : 0,
    end,
  };
}
