import type { FakeParagraph, FakeWord } from './fakeWord';
import { WordError, type RichObject } from './richObject';

/** A stretch of text that is underlined; Word keeps it in memory only. */
export interface FakeAnnotation {
  readonly id: string;
  readonly paragraph: FakeParagraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly colour: string;
}

/** The annotations of the open document. */
export class FakeAnnotations {
  readonly #word: FakeWord;
  #all: FakeAnnotation[] = [];
  #last = 0;

  constructor(word: FakeWord) {
    this.#word = word;
  }

  /** What the user sees, in the order of the document: one whose text has changed is gone. */
  get shown(): readonly FakeAnnotation[] {
    const paragraphs = this.#word.paragraphs(this.#word.body);
    return paragraphs.flatMap((paragraph) =>
      [...this.of(paragraph)].sort((one, other) => one.start - other.start),
    );
  }

  of(paragraph: FakeParagraph): readonly FakeAnnotation[] {
    const text = this.#word.text(paragraph);
    return this.#all.filter((each) => each.paragraph === paragraph && text.includes(each.text));
  }

  add(paragraph: FakeParagraph, start: number, length: number, colour: string): string {
    const text = this.#word.text(paragraph);
    if (start < 0 || length <= 0 || start + length > text.length) {
      throw new WordError('InvalidArgument', 'outside the paragraph', 'Paragraph.insertAnnotations');
    }
    const end = start + length;
    const id = `annotation-${++this.#last}`;
    this.#all.push({ id, paragraph, start, end, text: text.slice(start, end), colour });
    return id;
  }

  delete(annotation: FakeAnnotation): void {
    this.#all = this.#all.filter((each) => each !== annotation);
  }
}

interface Critique {
  readonly colorScheme: string;
  readonly start: number;
  readonly length: number;
}

/** `paragraph.insertAnnotations(…)`: answers with the ids. */
export function insertAnnotations(
  { annotations }: FakeWord,
  paragraph: FakeParagraph,
  set: unknown,
): readonly string[] {
  const { critiques } = set as { readonly critiques: readonly Critique[] };
  return critiques.map(({ colorScheme, length, start }) =>
    annotations.add(paragraph, start, length, colorScheme),
  );
}

/** `paragraph.getAnnotations()`. */
export function annotationsObject({ annotations }: FakeWord, paragraph: FakeParagraph): RichObject {
  return {
    type: 'AnnotationCollection',
    items: () =>
      annotations.of(paragraph).map((annotation) => ({
        type: 'Annotation',
        properties: { Id: { get: () => annotation.id } },
        methods: {
          Delete: () => {
            annotations.delete(annotation);
            return null;
          },
        },
      })),
  };
}
