/** A phrase found in a row of words: it ends before `end`. */
export interface FoundPhrase<Value> {
  readonly end: number;
  readonly value: Value;
}

/** Phrases, word by word, with a value each. */
export interface PhraseTable<Value> {
  /** The longest phrase that begins with the word at `start`, or null. */
  longestAt(words: readonly string[], start: number): FoundPhrase<Value> | null;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value: Value | null;
}

function emptyNode<Value>(): Node<Value> {
  return { next: new Map(), value: null };
}

/** Builds a table of phrases; of two phrases with the same words the first stays. */
export function phraseTable<Value>(
  phrases: Iterable<readonly [words: readonly string[], value: Value]>,
): PhraseTable<Value> {
  const root = emptyNode<Value>();
  for (const [words, value] of phrases) {
    let node = root;
    for (const word of words) {
      const next = node.next.get(word) ?? emptyNode<Value>();
      node.next.set(word, next);
      node = next;
    }
    node.value ??= value;
  }
  return {
    longestAt: (words, start) => {
      let found: FoundPhrase<Value> | null = null;
      let node: Node<Value> | undefined = root;
      for (let at = start; at < words.length; at += 1) {
        node = node.next.get(words[at] ?? '');
        if (node === undefined) {
          break;
        }
        if (node.value !== null) {
          found = { end: at + 1, value: node.value };
        }
      }
      return found;
    },
  };
}
