import type { Confidence } from './facts';

const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

/** The word itself, when it is one of those allowed: JSON gives words as plain strings. */
export function oneOf<Word extends string | null>(words: readonly Word[], word: string | null): Word {
  const found = words.find((each) => each === word);
  if (found === undefined) {
    throw new RangeError(`A table of facts has an unknown word: ${String(word)}.`);
  }
  return found;
}

/** The confidence of a row. */
export function confidenceOf({ confidence }: { readonly confidence: string }): Confidence {
  return oneOf(CONFIDENCES, confidence);
}
