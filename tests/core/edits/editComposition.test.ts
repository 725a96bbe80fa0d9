import type { Document } from '../../../src/core/document';
import { EditComposition, type Edit, type RunFormatChange } from '../../../src/core/edits';
import { docxOf, present, read } from '../../support/docx';
import { editBytes, formatText, replace } from '../../support/edits';
import { factsOf } from '../../support/facts';
import { p, r } from '../../support/wordprocessing';
import { fc, runs } from '../../support/properties';

const SOURCE = docxOf({
  body: p(r('một hai ') + r('ba', '<w:b/>') + r(' bốn')) + p('năm') + p('sáu') + p('bảy'),
});

/** Makes rounds of edits one after the other, each for the document that the one before has left, and as one. */
function inRounds(...rounds: readonly ((document: Document) => readonly Edit[])[]) {
  const first = read(SOURCE);
  const composition = new EditComposition<number>(first);
  let bytes = SOURCE;
  const refusals = rounds.map((make, round) => {
    composition.beginRound();
    const edits = make(read(bytes));
    const refusal = composition.take(edits, round);
    if (refusal === null) {
      bytes = editBytes(bytes, () => edits).bytes;
    }
    return refusal;
  });
  const groups = composition.groups();
  const composed = editBytes(SOURCE, () => groups.flatMap(({ edits }) => edits));
  expect(composed.outcomes.filter(({ kind }) => kind === 'skipped')).toEqual([]);
  return { refusals, groups, composed: factsOf(composed.after), oneByOne: factsOf(read(bytes)) };
}

const bold =
  (text: string, paragraph = 0) =>
  (document: Document) => [formatText(document, text, { bold: true, size: 30 }, paragraph)];
const rewrite =
  (from: string, to: string, paragraph = 0) =>
  (document: Document) => [replace(document, from, to, paragraph)];
const remove = (paragraph: number, expected: string) => (): readonly Edit[] => [
  { kind: 'deleteParagraph', paragraph, expected },
];

describe('EditComposition', () => {
  test.each<[string, ((document: Document) => readonly Edit[])[]]>([
    ['a word replaced twice', [rewrite('hai', 'HAI'), rewrite('HAI', 'Hai')]],
    ['a part of a new word', [rewrite('hai', 'xin chào'), rewrite('chào', 'chào bạn')]],
    ['what stands across a new word and its neighbours', [rewrite('hai', 'x'), rewrite('t x ', '-')]],
    ['a place from which a word has gone', [rewrite('hai', ''), rewrite('một  ', 'một ')]],
    ['words side by side', [rewrite('một', '1'), rewrite(' hai', ' 2')]],
    ['a word that was formatted', [bold('hai'), rewrite('hai', 'HAI')]],
    ['a format of a new word', [rewrite('hai', 'xin chào'), bold('xin chào')]],
    ['a format across a new word', [rewrite('hai', 'xin'), bold('ột xin ba')]],
    [
      'a format that is set once more, to another value',
      [bold('hai'), (document) => [formatText(document, 'hai', { size: 26 })]],
    ],
    ['paragraphs after one that has gone', [remove(1, 'năm'), rewrite('sáu', '6', 1)]],
    ['two paragraphs that go one after the other', [remove(0, 'một hai ba bốn'), remove(0, 'năm')]],
  ])('makes one change of %s', (_, rounds) => {
    const { composed, oneByOne, refusals } = inRounds(...rounds);
    expect(refusals).toEqual(rounds.map(() => null));
    expect(composed).toEqual(oneByOne);
  });

  test('gathers what hangs together, and keeps apart what does not', () => {
    const { groups } = inRounds(rewrite('hai', 'HAI'), rewrite('năm', '5', 1), rewrite('HAI', 'Hai'));
    expect(groups.map(({ sources }) => [...sources].sort())).toEqual([[0, 2], [1]]);
  });

  test('asks for nothing where the first text and the first format come back', () => {
    const plain = (document: Document) => [formatText(document, 'hai', { bold: false, size: 20 })];
    const { composed, groups, oneByOne } = inRounds(
      bold('hai'),
      plain,
      rewrite('một', 'x'),
      rewrite('x', 'một'),
    );
    expect(groups).toEqual([]);
    expect(composed).toEqual(oneByOne);
  });

  test.each<[string, ((document: Document) => readonly Edit[])[]]>([
    ['a text that was replaced', [rewrite('hai', 'x'), rewrite('x', 'hai'), rewrite('hai', 'x')]],
    [
      'it within a longer stretch',
      [rewrite('hai', ''), rewrite('một  ', 'một hai '), rewrite('t hai ', 't  ')],
    ],
    ['a text of two rounds ago', [rewrite('hai', 'x'), rewrite('x', 'yy'), rewrite('yy', 'x')]],
    [
      'a format that was replaced',
      [bold('hai'), (document) => [formatText(document, 'hai', { bold: false, size: 28 })], bold('hai')],
    ],
  ])('does not take %s', (_, rounds) => {
    const { composed, oneByOne, refusals } = inRounds(...rounds);
    expect(refusals.at(-1)).toBe('contradiction');
    expect(refusals.slice(0, -1).every((refusal) => refusal === null)).toBe(true);
    expect(composed).toEqual(oneByOne);
  });

  test.each<[string, ((document: Document) => readonly Edit[])[]]>([
    ['a format of half a new word', [rewrite('hai', 'xin chào'), bold('chào')]],
    [
      'a change of paragraphs that were joined',
      [
        (document) => [replace(document, 'năm', 'năm sáu', 1), ...remove(2, 'sáu')()],
        rewrite('năm sáu', 'năm, sáu', 1),
      ],
    ],
    [
      'anything after blocks were put in',
      [() => [{ kind: 'setPageNumber', section: 0, size: 28 }], rewrite('hai', 'x')],
    ],
  ])('leaves %s for later', (_, rounds) => {
    const { composed, oneByOne, refusals } = inRounds(...rounds);
    expect(refusals).toEqual([null, 'notComposable']);
    expect(composed).toEqual(oneByOne);
  });

  test('makes one change of any rounds, or says that it cannot', () => {
    const word = fc.constantFrom('', 'x', 'dài hơn', ' ', 'ba');
    const format = fc.constantFrom<RunFormatChange>({ bold: true }, { italic: true }, { size: 40 });
    const step = fc.tuple(fc.nat(16), fc.nat(5), fc.oneof(word, format));
    const round =
      (start: number, width: number, change: string | RunFormatChange) => (document: Document) => {
        const { text } = present(document.main.paragraphs[0]);
        const from = Math.min(start, text.length);
        const to = Math.min(text.length, from + width);
        const range = { part: 'document', paragraph: 0, start: from, end: to };
        const expected = text.slice(from, to);
        if (typeof change === 'string') {
          // Who asks for what stands there asks for nothing.
          return change === expected ? [] : [{ kind: 'replaceText', range, expected, text: change } as const];
        }
        return from === to ? [] : [{ kind: 'setRunFormat', range, expected, format: change } as const];
      };
    let taken = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 5 }), (steps) => {
        const { composed, oneByOne, refusals } = inRounds(...steps.map((each) => round(...each)));
        taken += refusals.filter((refusal) => refusal === null).length;
        expect(composed).toEqual(oneByOne);
      }),
      { numRuns: runs(150) },
    );
    expect(taken).toBeGreaterThan(300);
  });
});
