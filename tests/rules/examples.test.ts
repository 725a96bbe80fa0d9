import { RULES } from '../../src/core/rules';
import { buildExample, buildFixedExample, LAYOUTS, type Example, type Layout } from '../../src/core/samples';
import type { CheckedDocument } from '../../src/core/check';
import type { MissingPart } from '../../src/core/document';
import { check, lines, mended, textsOf } from './support';

const ALL_PARTS: readonly MissingPart[] = [
  'headers',
  'footers',
  'styles',
  'sections',
  'settings',
  'footnotes',
];

function checkExample(example: Example, missingParts: readonly MissingPart[] = []): CheckedDocument {
  return check(buildExample(example), {
    stage: example.stage ?? 'draft',
    ...(example.profile === undefined ? {} : { profile: example.profile }),
    missingParts,
  });
}

function reportsOf({ result }: CheckedDocument, rule: string): Example['reports'] {
  return result.findings
    .filter((finding) => finding.rule === rule)
    .map(({ clause, location }) => ({ clause, text: location.text }));
}

/** An example that leaves a text out does not state it. */
function expectedOf(example: Example): readonly unknown[] {
  return example.reports.map(({ clause, text }) => ({
    clause,
    text: text ?? (expect.any(String) as string),
  }));
}

const cases = RULES.flatMap((rule) =>
  rule.examples.map((example) => [`${rule.id}: ${example.name}`, rule.id, example] as const),
);
const reporting = cases.filter(([, , { reports }]) => reports.length > 0);
const mending = reporting.filter(([, , { fixed }]) => fixed !== undefined);

describe.each(cases)('%s', (_, rule, example) => {
  let checked: CheckedDocument;

  beforeAll(() => {
    checked = checkExample(example);
  });

  test('reports exactly what it states', () => {
    expect(reportsOf(checked, rule)).toEqual(expectedOf(example));
  });

  test('keeps every other rule silent', () => {
    // A number left blank is noted in every draft.
    const others = checked.result.findings.filter(
      (finding) => finding.rule !== rule && finding.severity !== 'info',
    );
    expect(lines(others)).toEqual([]);
  });

  test('leaves no placeholder in a message and breaks no rule', () => {
    expect(
      lines(checked.result.findings).filter((line) => /[{}]/u.test(line.replace(/“[^”]*”/gu, ''))),
    ).toEqual([]);
    expect(checked.result.failures).toEqual([]);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  test('is silent or evaluated, never broken, when the host delivers the text alone', () => {
    for (const example of rule.examples.slice(0, 2)) {
      expect(checkExample(example, ALL_PARTS).result.failures).toEqual([]);
    }
  });
});

/** A number that hangs on the text alone: another example beside it changes nothing. */
function numberOf(text: string): number {
  return [...text].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003, 7);
}

/**
 * The layouts in which the example of that name is tried: the one with every habit at once, and another by its name, so that each layout
 * is met by every kind of rule. `ALL_LAYOUTS=1` tries every example in every layout.
 */
function layoutsFor(name: string): readonly Layout[] {
  const last = LAYOUTS.length - 1;
  return process.env['ALL_LAYOUTS'] === '1'
    ? LAYOUTS
    : LAYOUTS.filter((_, index) => index === last || index === numberOf(name) % last);
}

const movable = reporting.filter(([, , { layout }]) => layout === undefined);

describe.each(movable)('%s', (name, rule, example) => {
  test('reports the same in other habits of layout', () => {
    const clauses = example.reports.map(({ clause }) => clause);
    for (const layout of layoutsFor(name)) {
      const checked = checkExample({ ...example, layout });
      const reported = reportsOf(checked, rule).map(({ clause }) => clause);
      expect({ layout, reported }).toEqual({ layout, reported: clauses });
    }
  });
});

describe.each(mending)('%s', (_, rule, example) => {
  let after: CheckedDocument;

  beforeAll(() => {
    const checked = checkExample(example);
    after = mended(
      checked,
      checked.result.findings.filter((finding) => finding.rule === rule),
    );
  });

  test('mends the text as stated', () => {
    const fixed = buildFixedExample(example);
    expect(fixed).not.toBeNull();
    expect(textsOf(after)).toEqual(textsOf(check(fixed ?? new Uint8Array())));
  });

  test('finds nothing more to mend, and breaks nothing else', () => {
    expect(lines(after.result.findings.filter(({ severity }) => severity !== 'info'))).toEqual([]);
    expect(reportsOf(after, rule)).toEqual([]);
  });
});
