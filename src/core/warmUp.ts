import { recognise } from './administrative';
import { readDocx } from './docx';
import { lint } from './linting';
import { EMPTY_PROFILE } from './profile';
import { regulationOf, type IsoDate } from './regulations';
import { RULES } from './rules';
import { sampleOf, type SampleId } from './samples';

/** A plan of each regime: between them they concern most rules. */
const DOCUMENTS: readonly SampleId[] = ['nd30-ke-hoach', 'hd05-ke-hoach'];

/** Rules of one step. */
const RULES_AT_ONCE = 12;

/** Any day will do, for nobody sees the findings. */
const AS_OF: IsoDate = '2026-01-01';

/**
 * Does once, before a user waits for it, what only the first check of a session has to do: decodes the tables and the lexicon, compiles the
 * patterns, lets the engine see the code run. It checks small documents of its own, in steps of some ten milliseconds: each `next()` does
 * one, so that a page can stop between them. Leaving off early is no harm.
 */
export function* warmUp(): Generator<undefined, void> {
  for (const id of DOCUMENTS) {
    const sample = sampleOf(id);
    const bytes = sample.build();
    yield;
    const read = readDocx(bytes);
    yield;
    if (read.ok) {
      const administrative = recognise(read.document);
      for (let from = 0; from < RULES.length; from += RULES_AT_ONCE) {
        yield;
        lint({
          administrative,
          regulation: regulationOf(sample.regulation),
          rules: RULES.slice(from, from + RULES_AT_ONCE),
          profile: EMPTY_PROFILE,
          stage: 'draft',
          asOf: AS_OF,
        });
      }
    }
  }
}
