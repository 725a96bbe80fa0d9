import type { Paragraph } from '../../document';
import type { ReplaceText } from '../edit';
import { changedText, formattedOriginal, onOriginal, type Hunk, type Rewriting } from './hunk';

/** A hunk that can be taken, and those of earlier rounds that it takes the place of. */
export interface PlannedHunk<Source> {
  readonly hunk: Hunk<Source>;
  readonly replaces: readonly Hunk<Source>[];
}

/** The text of one paragraph and what has been made of it, round after round. */
export class ComposedText<Source> {
  readonly paragraph: Paragraph;
  /** The hunks at the beginning of each round, the present one last. */
  readonly #rounds: (readonly Hunk<Source>[])[] = [[]];
  #pending: readonly Hunk<Source>[] = [];
  #replaced: ReadonlySet<Hunk<Source>> = new Set();

  constructor(paragraph: Paragraph) {
    this.paragraph = paragraph;
  }

  /** The text is no longer what it was. */
  get changed(): boolean {
    return this.#hunks.length > 0;
  }

  get hunks(): readonly Hunk<Source>[] {
    const kept = this.#hunks.filter((hunk) => !this.#replaced.has(hunk));
    return [...kept, ...this.#pending].sort((a, b) =>
      a.start === b.start ? a.end - b.end : a.start - b.start,
    );
  }

  /** The text as the edits of this round know it. */
  get #hunks(): readonly Hunk<Source>[] {
    return this.#rounds.at(-1) ?? [];
  }

  /** What was taken so far stands in the text that the next edits are about. */
  beginRound(): void {
    if (this.#pending.length + this.#replaced.size > 0) {
      this.#rounds.push(this.hunks);
      this.#pending = [];
      this.#replaced = new Set();
    }
  }

  /**
   * The hunk that a rewriting makes of the original text; null when it cannot be taken: it would bring back a text that an earlier one
   * has replaced, or meets another one of this round.
   */
  plan(rewriting: Rewriting, source: Source): PlannedHunk<Source> | null {
    const { start, end, text, hunks } = onOriginal(this.#hunks, rewriting);
    const twin = this.#pending.find((each) => each.start === start && each.end === end && each.text === text);
    if (twin !== undefined) {
      return { hunk: { ...twin, sources: new Set([...twin.sources, source]) }, replaces: [twin] };
    }
    const meets = this.#pending.some(
      (each) => (each.start < end && start < each.end) || each.start === start,
    );
    // The first text may come back: then nothing has been asked for.
    const produced = this.#rounds
      .slice(1)
      .map((round) => changedText(this.paragraph.text, round, start, end));
    if (meets || produced.includes(text)) {
      return null;
    }
    const sources = new Set([source, ...hunks.flatMap((hunk) => [...hunk.sources])]);
    return { hunk: { start, end, text, sources }, replaces: hunks };
  }

  /** Takes a hunk that was planned in this round. */
  take({ hunk, replaces }: PlannedHunk<Source>): void {
    const asItWas = this.paragraph.text.slice(hunk.start, hunk.end) === hunk.text;
    const others = this.#pending.filter((each) => !replaces.includes(each));
    this.#pending = asItWas ? others : [...others, hunk];
    this.#replaced = new Set([...this.#replaced, ...replaces]);
  }

  /** The stretch of the original text to format, for one of the text of this round; null where there is none. */
  formatted(start: number, end: number): { readonly start: number; readonly end: number } | null {
    return this.changed ? formattedOriginal(this.#hunks, start, end) : { start, end };
  }

  edit({ start, end, text }: Hunk<Source>): ReplaceText {
    const { index, part, text: original } = this.paragraph;
    const range = { part, paragraph: index, start, end };
    return { kind: 'replaceText', range, expected: original.slice(start, end), text };
  }
}
