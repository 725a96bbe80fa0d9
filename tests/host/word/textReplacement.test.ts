import {
  planReplacement,
  type Replacement,
  type ReplacementPlan,
} from '../../../src/host/word/textReplacement';
import { fc } from '../../support/properties';

/** What the text is after Word has followed the plan. */
function follow(text: string, plan: ReplacementPlan): string {
  if (plan.kind === 'paragraph') {
    return plan.at === 'Start' ? plan.text + text : text + plan.text;
  }
  const { within, needle } = plan.plan;
  let start = text.indexOf(needle, within === null ? 0 : text.indexOf(within));
  for (let count = 0; count < plan.plan.occurrence; count++) {
    start = text.indexOf(needle, start + needle.length);
  }
  const from = plan.at === 'Replace' ? start : start + needle.length;
  return text.slice(0, from) + plan.text + text.slice(start + needle.length);
}

const replaced = (text: string, { span, text: inserted }: Replacement): string =>
  text.slice(0, span.start) + inserted + text.slice(span.end);

function planFor(text: string, old: string, inserted: string): ReplacementPlan | null {
  const start = text.indexOf(old);
  return planReplacement(text, { span: { start, end: start + old.length }, text: inserted }, 'first');
}

describe('planReplacement', () => {
  test('replaces a text that can be searched for', () => {
    expect(planFor('Nơi nhận.', 'Nơi nhận.', 'Nơi nhận:')).toMatchObject({
      kind: 'search',
      at: 'Replace',
      text: 'Nơi nhận:',
      plan: { needle: 'Nơi nhận.' },
    });
  });

  test('takes the character before along when it deletes', () => {
    const text = 'các  thôn';
    expect(planReplacement(text, { span: { start: 4, end: 5 }, text: '' }, 'first')).toMatchObject({
      at: 'Replace',
      text: ' ',
      plan: { needle: '  ' },
    });
  });

  test('inserts behind the character before', () => {
    expect(planReplacement('Số 05', { span: { start: 2, end: 2 }, text: ':' }, 'first')).toMatchObject({
      at: 'End',
      text: ':',
      plan: { needle: 'ố' },
    });
  });

  test('inserts at the ends of the paragraph without a search', () => {
    expect(planReplacement('Nơi nhận', { span: { start: 8, end: 8 }, text: ':' }, 'first')).toEqual({
      kind: 'paragraph',
      at: 'End',
      text: ':',
    });
    expect(planReplacement('thôn', { span: { start: 0, end: 0 }, text: '- ' }, 'first')).toMatchObject({
      at: 'Start',
    });
    expect(planReplacement('', { span: { start: 0, end: 0 }, text: 'Điều 1' }, 'first')).toMatchObject({
      at: 'End',
    });
  });

  test('changes only what differs in a text that cannot be searched for', () => {
    expect(planFor('Số:\t05 - KH', 'Số:\t05 - KH', 'Số:\t05/KH')).toMatchObject({
      text: '/',
      plan: { needle: ' - ' },
    });
  });

  test('counts hits only where that is allowed', () => {
    const last = { span: { start: 6, end: 8 }, text: 'hi' };
    expect(planReplacement('ha ha ha', last, 'first')).toBeNull();
    expect(planReplacement('ha ha ha', last, 'counted')).toMatchObject({ plan: { occurrence: 2 } });
  });

  test('gives up a text that cannot be found', () => {
    expect(planFor('a\tb', '\t', ' ')).toBeNull();
  });

  test('leads to the replaced text, whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ế', ' ', '.', '\t'), maxLength: 25 });
    const inserted = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 4 });
    fc.assert(
      fc.property(text, fc.nat(25), fc.nat(5), inserted, (text, from, length, inserted) => {
        const start = Math.min(from, text.length);
        const replacement = { span: { start, end: Math.min(start + length, text.length) }, text: inserted };
        const plan = planReplacement(text, replacement, 'counted');
        expect(plan === null ? replaced(text, replacement) : follow(text, plan)).toBe(
          replaced(text, replacement),
        );
      }),
    );
  });
});
