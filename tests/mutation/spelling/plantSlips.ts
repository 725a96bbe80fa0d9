import type { CheckedDocument } from '../../../src/core/check';
import { applyEdits } from '../../../src/core/docx';
import { proseOf, wordsOf, type Passage, type WrittenWord } from '../../../src/core/linting';
import { isSyllable, spellingKey } from '../../../src/core/vietnamese';
import { AS_OF, check } from '../../rules/support';
import { TYPING_SLIPS } from './typingSlips';

/** A slip that was planted, and whether the check saw it. */
export interface PlantedSlip {
  readonly document: string;
  readonly slip: string;
  /** What was planted is a syllable that exists, so that only its neighbours show the slip. */
  readonly realWord: boolean;
  readonly before: string;
  readonly after: string;
  readonly found: boolean;
}

interface Plan {
  readonly slip: string;
  readonly passage: Passage;
  readonly word: WrittenWord;
  readonly text: string;
}

const CLAUSES: ReadonlySet<string> = new Set(['chung-spelling', 'chung-duplicate-word']);

/** Plants every kind of slip once in a document, each into a paragraph of its own, and checks what comes out. */
export function plantSlips(name: string, opened: CheckedDocument, seed: number): readonly PlantedSlip[] {
  const plans = plansFor(opened, numbersFrom(seed));
  const edits = plans.map(({ passage, word, text }) => {
    const range = passage.text.slice(word.start, word.end);
    return { kind: 'replaceText' as const, range, expected: word.text, text };
  });
  const { bytes, outcomes } = applyEdits(opened.package, opened.document, edits);
  const { findings } = check(bytes, { asOf: AS_OF }).result;
  const paragraphs = new Set(
    findings
      .filter(({ clause }) => CLAUSES.has(clause))
      .flatMap(({ location, more }) => [location, ...more])
      .map(({ paragraph }) => paragraph),
  );
  return plans
    .filter((_, index) => outcomes[index]?.kind === 'applied')
    .map(({ slip, passage, word, text }) => ({
      document: name,
      slip,
      realWord: isSyllable(text.toLowerCase()),
      before: word.text,
      after: text,
      found: paragraphs.has(passage.paragraph.index),
    }));
}

function plansFor({ administrative }: CheckedDocument, next: (below: number) => number): readonly Plan[] {
  const { nationalName, nationalMotto, partyTitle } = administrative;
  // What the law prescribes word by word has clauses of its own.
  const prescribed = new Set(
    [nationalName, nationalMotto, partyTitle].flatMap(
      (component) => component?.ranges.map(({ paragraph }) => paragraph) ?? [],
    ),
  );
  const taken = new Set<Passage>();
  const passages = proseOf(administrative).filter(
    (passage) => !prescribed.has(passage.paragraph.index) && wordsOf(passage).some(isOrdinary),
  );
  return TYPING_SLIPS.flatMap(({ name, write }): readonly Plan[] => {
    // Not every word can go wrong in every way.
    for (let attempt = 0; attempt < 60 && taken.size < passages.length; attempt += 1) {
      const passage = passages[next(passages.length)];
      const words = passage === undefined ? [] : wordsOf(passage).filter(isOrdinary);
      const word = words[next(words.length)];
      const text = word === undefined ? null : write(word.key, next(64));
      if (
        passage !== undefined &&
        word !== undefined &&
        text !== null &&
        !taken.has(passage) &&
        spellingKey(text) !== word.spelling
      ) {
        taken.add(passage);
        return [{ slip: name, passage, word, text }];
      }
    }
    return [];
  });
}

/** No name, no symbol, no single letter. */
function isOrdinary({ capital, glued, key }: WrittenWord): boolean {
  return !capital && !glued && key.length > 2 && isSyllable(key);
}

/** Numbers that look like chance and are the same every time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
