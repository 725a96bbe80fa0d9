import { SAMPLES } from '../../src/core/samples';
import { RULES } from '../../src/core/rules';
import { check } from '../rules/support';
import { tryDefect, type Trial } from './measure';
import { SLIPS } from './slips';

/** How many samples a slip of the sample's own text is tried in. */
const MOST_SAMPLES = 3;
const GROUPS = ['chung', 'hoa', 'kh', 'hl'];
/** The forms of the state and of the Party: what no edit of text can plant stands with the other defects. */
const FORMS = ['nd30', 'dang'];
/** Our own checks as well: not all of them can be seen in text alone. */
const MEASURED = [...GROUPS, ...FORMS, 'noibo'];

interface Tried {
  readonly wrong: Trial;
  /** What the checker says of the same place written right. */
  readonly right: Trial | null;
}

const tried: Tried[] = [];

beforeAll(() => {
  const correct = SAMPLES.map((sample) => ({ id: sample.id, checked: check(sample.build()) }));
  for (const slip of SLIPS) {
    let room = 0;
    for (const { id, checked } of correct) {
      const isChosen = slip.samples === null ? room < MOST_SAMPLES : slip.samples.includes(id);
      const trial = (version: 'wrong' | 'right'): Trial | null =>
        tryDefect(id, checked, {
          name: slip.name,
          clauses: slip.clauses,
          plant: (administrative) => slip.plant(administrative, version),
        });
      const wrong = isChosen ? trial('wrong') : null;
      if (wrong !== null) {
        room += 1;
        tried.push({ wrong, right: trial('right') });
      }
    }
  }
});

function groupOf({ clauses: [first = ''] }: Trial): string {
  return first.split('-')[0] ?? '';
}

function line({ defect, document, clauses }: Trial): string {
  return `${clauses[0] ?? ''} in ${document}: ${defect}`;
}

describe('natural slips', () => {
  test('are many, each once, and each has room in some sample', () => {
    const names = SLIPS.map(({ name }) => name);
    const planted = new Set(tried.map(({ wrong }) => wrong.defect));
    expect(SLIPS.length).toBeGreaterThanOrEqual(400);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !planted.has(name))).toEqual([]);
  });

  test('cover every clause that is judged in the four groups', () => {
    const judged = new Set(RULES.flatMap(({ clauses }) => clauses));
    const covered = new Set(SLIPS.flatMap(({ clauses }) => clauses));
    const bare = [...judged].filter(
      (clause) => GROUPS.includes(clause.split('-')[0] ?? '') && !covered.has(clause),
    );
    expect(bare).toEqual([]);
  });

  test.each(MEASURED)('of the group %s are found', (group) => {
    const own = tried.map(({ wrong }) => wrong).filter((trial) => groupOf(trial) === group);
    const missed = own.filter(({ found }) => !found);
    const recall = 1 - missed.length / own.length;
    process.stdout.write(
      `${group}: ${String(own.length)} planted, ${String(missed.length)} not found, recall ${(recall * 100).toFixed(1)} %\n${missed.map(line).join('\n')}\n`,
    );
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('bring no other report', () => {
    const noisy = tried.map(({ wrong }) => wrong).filter(({ extra }) => extra.length > 0);
    process.stdout.write(
      `${noisy.map((trial) => `${line(trial)}: ${trial.extra.join(' | ')}`).join('\n')}\n`,
    );
    expect(noisy.length / tried.length).toBeLessThanOrEqual(0.03);
  });

  test('written right draw no report', () => {
    const reported = tried.flatMap(({ right }) =>
      right !== null && (right.found || right.extra.length > 0)
        ? [`${line(right)}: ${right.extra.join(' | ')}`]
        : [],
    );
    expect(reported).toEqual([]);
  });
});
