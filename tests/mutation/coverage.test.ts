import type { CheckedDocument } from '../../src/core/check';
import { UNSEEN_CLAUSES } from '../../src/core/linting/engine/unseenClauses';
import { ALL_CLAUSE_IDS } from '../../src/core/regulations';
import { SAMPLES, type Layout, type Sample } from '../../src/core/samples';
import { check } from '../rules/support';
import { DEFECTS } from './defects';
import { FILE_DEFECTS } from './files';
import { tryDefect, tryRewriting, type Trial } from './measure';
import { SLIPS } from './slips';

const EVALUATED = ALL_CLAUSE_IDS.filter((id) => !(id in UNSEEN_CLAUSES));

const built = new Map<string, CheckedDocument>();

function checked(sample: Sample, layout: Layout = {}): CheckedDocument {
  const key = `${sample.id} ${JSON.stringify(layout)}`;
  const found = built.get(key) ?? check(sample.build([], layout));
  built.set(key, found);
  return found;
}

function samplesNamed(names: readonly string[] | null): readonly Sample[] {
  return SAMPLES.filter(({ id }) => names?.includes(id) ?? true);
}

/** Trials of what is planted under a clause, one after another: whoever asks stops when one will do. */
function* trialsUnder(clause: string): Generator<Trial | null> {
  for (const defect of FILE_DEFECTS.filter(({ clauses }) => clauses.includes(clause))) {
    for (const sample of samplesNamed(defect.samples)) {
      yield tryRewriting(sample.id, checked(sample, defect.layout), defect);
    }
  }
  for (const slip of SLIPS.filter(({ clauses }) => clauses.includes(clause))) {
    for (const sample of samplesNamed(slip.samples)) {
      yield tryDefect(sample.id, checked(sample), {
        name: slip.name,
        clauses: slip.clauses,
        plant: (administrative) => slip.plant(administrative, 'wrong'),
      });
    }
  }
  for (const defect of DEFECTS.filter(({ clauses }) => clauses.includes(clause))) {
    for (const sample of SAMPLES) {
      yield tryDefect(sample.id, checked(sample), defect);
    }
  }
}

describe('the clauses that are evaluated', () => {
  test('are those of the register without the ones that nothing in a file shows', () => {
    expect(EVALUATED.length).toBeGreaterThanOrEqual(300);
  });

  test.each(EVALUATED)('%s is reported where a defect is planted against it', (clause) => {
    let reported = false;
    for (const trial of trialsUnder(clause)) {
      reported = trial?.reported.includes(clause) ?? false;
      if (reported) {
        break;
      }
    }
    expect(reported).toBe(true);
  });
});
