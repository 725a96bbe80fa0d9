import type { AdministrativeDocument } from '../../../../src/core/administrative';
import { MAIN_PART } from '../../../../src/core/document';
import {
  defineRule,
  lint,
  type LintResult,
  type Problem,
  type Rule,
  type Stage,
} from '../../../../src/core/linting';
import { EMPTY_PROFILE, type Profile } from '../../../../src/core/profile';
import { ALL_CLAUSE_IDS, type Regulation } from '../../../../src/core/regulations';
import { administrativeOf, documentOf } from '../documents';
import { clauseOf, regulationWith } from '../regulations';

const LABEL = 'nd30-noinhan-colon';
const NUMBER = 'nd30-so-zero';

type Message = 'wrong' | 'blank';

/** A rule over the clauses {@link LABEL} and {@link NUMBER} that reports what it is told to. */
function ruleThat(
  reports: readonly Problem<Message>[] | (() => readonly Problem<Message>[]),
  changes: Partial<Rule> = {},
): Rule {
  return {
    ...defineRule({
      id: 'test-rule',
      title: 'Quy tắc để thử',
      rationale: 'Để thử.',
      clauses: [LABEL, NUMBER],
      messages: { wrong: 'Đang là “{actual}”, đúng là “{expected}”.', blank: 'Còn trống.' },
      check: () => (typeof reports === 'function' ? reports() : reports),
      examples: [],
    }),
    ...changes,
  };
}

const wrong = (start: number, end: number, changes: Partial<Problem<Message>> = {}): Problem<Message> => ({
  clause: LABEL,
  message: 'wrong',
  data: { actual: 'Nơi nhận.', expected: 'Nơi nhận:' },
  at: { kind: 'text', range: { part: MAIN_PART, paragraph: 1, start, end } },
  ...changes,
});

interface Setting {
  readonly rules: readonly Rule[];
  readonly regulation?: Regulation | null;
  readonly administrative?: AdministrativeDocument;
  readonly profile?: Profile;
  readonly stage?: Stage;
  readonly ignored?: readonly string[];
}

const REGULATION = regulationWith(
  clauseOf(LABEL, { severity: 'error' }),
  clauseOf(NUMBER, { fix: 'confirm', appliesTo: ['ke-hoach'] }),
);
const DOCUMENT = documentOf(['KẾ HOẠCH', 'Nơi nhận.', 'Lưu: VT.'], { header2: ['1'] });

function run({ rules, ...setting }: Setting): LintResult {
  return lint({
    administrative: setting.administrative ?? administrativeOf(DOCUMENT, { type: 'ke-hoach' }),
    regulation: setting.regulation === undefined ? REGULATION : setting.regulation,
    rules,
    profile: setting.profile ?? EMPTY_PROFILE,
    stage: setting.stage ?? 'draft',
    asOf: '2026-11-21',
    ignored: setting.ignored ?? [],
  });
}

const notEvaluated = (result: LintResult, id: string): string | undefined =>
  result.coverage.notEvaluated.find(({ clause }) => clause === id)?.reason;

describe('lint', () => {
  test('stamps severity, citation and wording on what a rule reports', () => {
    const [finding] = run({ rules: [ruleThat([wrong(0, 9)])] }).findings;
    expect(finding).toMatchObject({
      clause: LABEL,
      rule: 'test-rule',
      severity: 'error',
      citation: `Căn cứ của ${LABEL}`,
      message: 'Đang là “Nơi nhận.”, đúng là “Nơi nhận:”.',
      location: { part: MAIN_PART, paragraph: 1, start: 0, end: 9, text: 'Nơi nhận.' },
      more: [],
    });
  });

  test('reports nothing when no regulation applies', () => {
    const result = run({ rules: [ruleThat([wrong(0, 9)])], regulation: null });
    expect(result.findings).toEqual([]);
    expect(result.coverage.notApplicable).toHaveLength(ALL_CLAUSE_IDS.length);
  });

  test('drops what stands on a clause that is not in force', () => {
    const result = run({ rules: [ruleThat([wrong(0, 9)])], regulation: regulationWith(clauseOf(NUMBER)) });
    expect(result.findings).toEqual([]);
    expect(result.coverage.notApplicable).toContain(LABEL);
  });

  test('drops what stands on a clause about another type, and about any type when the type is unknown', () => {
    const rules = [ruleThat([wrong(0, 9, { clause: NUMBER })])];
    for (const type of ['cong-van', null] as const) {
      const result = run({ rules, administrative: administrativeOf(DOCUMENT, { type }) });
      expect(result.findings).toEqual([]);
      expect(result.coverage.notApplicable).toContain(NUMBER);
    }
  });

  test('takes a blank for a note in a draft and for an error on release', () => {
    const rules = [ruleThat([wrong(0, 9, { blank: true })])];
    expect(run({ rules }).findings[0]?.severity).toBe('info');
    expect(run({ rules, stage: 'release' }).findings[0]?.severity).toBe('error');
  });

  test('reports what is doubtful one step lower, on release too', () => {
    const rules = [ruleThat([wrong(0, 9, { doubtful: true })])];
    expect(run({ rules }).findings[0]?.severity).toBe('warning');
    expect(run({ rules, stage: 'release' }).findings[0]?.severity).toBe('warning');
  });

  test('folds the same words about several places into one finding, in page order', () => {
    const other = wrong(0, 2, { data: { actual: 'Nơi', expected: 'Nơi nhận:' } });
    const { findings } = run({ rules: [ruleThat([wrong(4, 9), wrong(0, 9), other])] });
    expect(findings).toHaveLength(2);
    const folded = findings.find(({ more }) => more.length > 0);
    expect(folded?.location.start).toBe(0);
    expect(folded?.more.map(({ start }) => start)).toEqual([4]);
  });

  test('mends all places of a folded finding at once', () => {
    const replace = (start: number, end: number): Problem<Message> =>
      wrong(start, end, {
        remedy: {
          kind: 'edits',
          level: 'safe',
          edits: [
            {
              kind: 'replaceText',
              range: { part: MAIN_PART, paragraph: 1, start, end },
              expected: '.',
              text: ':',
            },
          ],
        },
      });
    const [finding] = run({ rules: [ruleThat([replace(0, 1), replace(8, 9)])] }).findings;
    expect(finding?.fix).toBe('safe');
    expect(finding?.remedy?.kind === 'edits' ? finding.remedy.edits : []).toHaveLength(2);
  });

  test('sorts the page first, then the text with what is missing before it, then headers', () => {
    const inOrder: readonly Problem<Message>['at'][] = [
      { kind: 'page', section: 0 },
      { kind: 'label', part: MAIN_PART, paragraph: 0, label: 'I.' },
      { kind: 'missing', before: 2 },
      { kind: 'text', range: { part: MAIN_PART, paragraph: 2, start: 0, end: 3 } },
      { kind: 'missing', before: null },
      { kind: 'paragraph', part: 'header2', paragraph: 0 },
    ];
    const reports = inOrder.map((at, index) =>
      wrong(0, 9, { at, data: { actual: String(index), expected: '' } }),
    );
    const { findings } = run({ rules: [ruleThat([...reports].reverse())] });
    expect(findings.map(({ place }) => place)).toEqual(inOrder);
  });

  test('shows places as reports do', () => {
    const places: readonly Problem<Message>['at'][] = [
      { kind: 'page', section: 1 },
      { kind: 'label', part: MAIN_PART, paragraph: 0, label: 'I.' },
      { kind: 'missing', before: 2 },
      { kind: 'paragraph', part: 'header2', paragraph: 0 },
    ];
    const reports = places.map((at, index) =>
      wrong(0, 9, { at, data: { actual: String(index), expected: '' } }),
    );
    expect(run({ rules: [ruleThat(reports)] }).findings.map(({ location }) => location)).toEqual([
      { part: MAIN_PART, paragraph: null, start: 0, end: 0, text: '', section: 1 },
      { part: MAIN_PART, paragraph: 0, start: 0, end: 0, text: '', label: 'I.' },
      { part: MAIN_PART, paragraph: 2, start: 0, end: 0, text: '' },
      { part: 'header2', paragraph: 0, start: 0, end: 1, text: '1' },
    ]);
  });

  test('gives the same fault the same id after the text above it has changed', () => {
    const before = run({ rules: [ruleThat([wrong(0, 9)])] }).findings[0]?.id;
    const moved = wrong(0, 9, {
      at: { kind: 'text', range: { part: MAIN_PART, paragraph: 2, start: 0, end: 9 } },
    });
    const changed = documentOf(['MỚI', 'KẾ HOẠCH', 'Nơi nhận.']);
    const after = run({
      rules: [ruleThat([moved])],
      administrative: administrativeOf(changed, { type: 'ke-hoach' }),
    }).findings[0]?.id;
    expect(after).toBe(before);
  });

  test('leaves out what the user waved aside', () => {
    const rules = [ruleThat([wrong(0, 9)])];
    const ids = run({ rules }).findings.map(({ id }) => id);
    expect(run({ rules, ignored: ids }).findings).toEqual([]);
  });

  test('leaves out the clauses that the office switched off, and says so', () => {
    const result = run({
      rules: [ruleThat([wrong(0, 9)])],
      profile: { ...EMPTY_PROFILE, disabledClauses: [LABEL] },
    });
    expect(result.findings).toEqual([]);
    expect(notEvaluated(result, LABEL)).toContain('đã tắt');
  });
});

describe('coverage', () => {
  test('places every clause of the catalogue exactly once', () => {
    const { coverage } = run({ rules: [ruleThat([])] });
    const all = [
      ...coverage.evaluated,
      ...coverage.notApplicable,
      ...coverage.notEvaluated.map(({ clause }) => clause),
    ];
    expect(all.sort()).toEqual([...ALL_CLAUSE_IDS].sort());
  });

  test('calls a clause evaluated when its rule ran', () => {
    expect(run({ rules: [ruleThat([])] }).coverage.evaluated).toEqual(
      expect.arrayContaining([LABEL, NUMBER]),
    );
  });

  test('gives a reason for a clause without a rule', () => {
    const result = run({ rules: [] });
    expect(notEvaluated(result, LABEL)).toBe('Chưa có trong phiên bản này.');
  });

  test('says why a file cannot show what the clause demands', () => {
    const result = run({ rules: [], regulation: regulationWith(clauseOf('nd30-chukyso')) });
    expect(notEvaluated(result, 'nd30-chukyso')).toContain('Không nhìn thấy được trong tệp');
  });

  test('names the part that the host did not deliver', () => {
    const document = { ...DOCUMENT, missingParts: ['headers'] as const };
    const rules = [ruleThat([wrong(0, 9)], { needs: ['headers'] })];
    const result = run({ rules, administrative: administrativeOf(document, { type: 'ke-hoach' }) });
    expect(result.findings).toEqual([]);
    expect(notEvaluated(result, LABEL)).toContain('đầu trang');
  });

  test('calls a clause not applicable when the document has nothing that it speaks of', () => {
    const result = run({ rules: [ruleThat([wrong(0, 9)], { concerns: () => false })] });
    expect(result.findings).toEqual([]);
    expect(result.coverage.notApplicable).toContain(LABEL);
  });
});

describe('a rule that breaks off', () => {
  const broken = ruleThat(() => {
    throw new Error('bad rule');
  });

  test('is reported as a failure of the program and its clauses as not evaluated', () => {
    const result = run({ rules: [broken] });
    expect(result.failures).toEqual([
      { rule: 'test-rule', detail: expect.stringContaining('bad rule') as string },
    ]);
    expect(notEvaluated(result, LABEL)).toContain('gặp lỗi');
  });

  test('does not keep the other rules from speaking', () => {
    const other = ruleThat([wrong(0, 9)], { id: 'other-rule' });
    expect(run({ rules: [broken, other] }).findings.map(({ rule }) => rule)).toEqual(['other-rule']);
  });

  test.each([
    ['reports a clause that it does not declare', wrong(0, 9, { clause: 'nd30-page-a4' })],
    ['leaves a placeholder without a value', wrong(0, 9, { data: { actual: 'x' } })],
    [
      'points outside the document',
      wrong(0, 9, { at: { kind: 'paragraph', part: MAIN_PART, paragraph: 99 } }),
    ],
  ])('includes one that %s', (_, problem) => {
    expect(run({ rules: [ruleThat([problem])] }).failures).toHaveLength(1);
  });
});

describe('the level of a fix', () => {
  const edit = (expected: string, text: string) => ({
    kind: 'edits' as const,
    level: 'safe' as const,
    edits: [
      {
        kind: 'replaceText' as const,
        range: { part: MAIN_PART, paragraph: 1, start: 0, end: expected.length },
        expected,
        text,
      },
    ],
  });
  const fixOf = (remedy: NonNullable<Problem['remedy']>, clause = LABEL) =>
    run({
      rules: [ruleThat([wrong(0, 9, { clause, remedy })])],
      regulation: regulationWith(clauseOf(LABEL), clauseOf(NUMBER, { fix: 'none' })),
    }).findings[0];

  test('stays safe for punctuation and spacing', () => {
    expect(fixOf(edit('Nơi nhận.', 'Nơi nhận:'))?.fix).toBe('safe');
  });

  test.each([
    ['a word', 'Nơi nhận', 'Nơi gửi'],
    ['a capital', 'Nơi nhận', 'Nơi Nhận'],
    ['a number', 'ngày 5', 'ngày 05'],
  ])('asks first when %s changes', (_, expected, text) => {
    expect(fixOf(edit(expected, text))?.fix).toBe('confirm');
  });

  test('asks first for an insertion', () => {
    expect(fixOf({ kind: 'insert', block: 'recipients' })?.fix).toBe('confirm');
  });

  test('is none where the clause allows none: edits go, an insertion may still be offered', () => {
    expect(fixOf(edit('Nơi nhận.', 'Nơi nhận:'), NUMBER)).toMatchObject({ fix: 'none', remedy: null });
    expect(fixOf({ kind: 'insert', block: 'signature' }, NUMBER)).toMatchObject({
      fix: 'none',
      remedy: { kind: 'insert', block: 'signature' },
    });
  });
});
