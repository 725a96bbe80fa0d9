import type { ParagraphFormat, RunFormat } from '../../core';
import { paragraphCss, runCss } from './formatCss';

/**
 * One CSS class for each format that occurs. A document of 200 pages has some 17,000 runs but about a hundred formats, so classes
 * are far cheaper to lay out than a style on each element.
 */
export class FormatClasses {
  readonly #classes = new Map<string, string>();
  readonly #known = new Map<object, string>();

  ofRun(format: RunFormat): string {
    return this.#known.get(format) ?? this.#add(format, runCss(format));
  }

  ofParagraph(format: ParagraphFormat): string {
    return this.#known.get(format) ?? this.#add(format, paragraphCss(format));
  }

  /** The style sheet with every class given out so far. */
  css(): string {
    return [...this.#classes].map(([css, name]) => `.${name}{${css}}`).join('\n');
  }

  #add(format: object, css: string): string {
    const name = this.#classes.get(css) ?? `tt-f${this.#classes.size}`;
    this.#classes.set(css, name);
    this.#known.set(format, name);
    return name;
  }
}
