import type { Edit } from '../../../src/core';
import { present } from '../../support/docx';
import { body, editInWord, replace, textsOf } from '../../support/word/editing';

const FIRST = 'Ủy ban nhân dân xã giao';
const SECOND = 'các thôn báo cáo.';

/** The text of the second paragraph goes to the end of the first, in place of `expected`. */
function join(expected: string): readonly Edit[] {
  return [
    replace(0, FIRST, expected, `${expected} ${SECOND}`),
    { kind: 'deleteParagraph', paragraph: 1, expected: SECOND },
  ];
}

const applied = { kind: 'applied' };

describe('two paragraphs that are to be joined', () => {
  test('are joined, within two requests', async () => {
    const edits: readonly Edit[] = [
      {
        kind: 'replaceText',
        range: { part: 'document', paragraph: 0, start: FIRST.length, end: FIRST.length },
        expected: '',
        text: ` ${SECOND}`,
      },
      { kind: 'deleteParagraph', paragraph: 1, expected: SECOND },
    ];
    const { document, executor, outcomes } = await editInWord(body(FIRST, SECOND, 'Sau'), edits);
    expect(outcomes).toEqual([applied, applied]);
    expect(textsOf(document)).toEqual([`${FIRST} ${SECOND}`, 'Sau']);
    expect(executor.requests).toBe(2);
  });

  test('are joined at a word that Word has to find first', async () => {
    const { document, outcomes } = await editInWord(body(FIRST, SECOND, 'Sau'), join('giao'));
    expect(outcomes).toEqual([applied, applied]);
    expect(textsOf(document)).toEqual([`${FIRST} ${SECOND}`, 'Sau']);
  });

  test('stay apart when Word does not find the word', async () => {
    const quirks = { searchFindsNothing: true };
    const { document, outcomes } = await editInWord(body(FIRST, SECOND, 'Sau'), join('giao'), { quirks });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['skipped', 'skipped']);
    expect(textsOf(document)).toEqual([FIRST, SECOND, 'Sau']);
  });

  test.each([0, 1])('stay apart when the user has typed into one of them meanwhile', async (typed) => {
    const { document, outcomes } = await editInWord(body(FIRST, SECOND, 'Sau'), join('giao'), {
      meanwhile: ({ word }) => {
        const paragraph = present(word.paragraphs(word.body)[typed]);
        const { length } = typed === 0 ? FIRST : SECOND;
        word.insertText(word.range(paragraph, length - 2, length), 'xx', 'Replace');
      },
    });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['skipped', 'skipped']);
    expect(textsOf(document).some((text) => text === SECOND || text.endsWith('xx'))).toBe(true);
    expect(textsOf(document)).toHaveLength(3);
    expect(
      textsOf(document)
        .join(' ')
        .match(/các thôn/gu),
    ).toHaveLength(1);
  });

  test('stay apart when the second is the last one, which Word does not delete', async () => {
    const { document, outcomes } = await editInWord(body(FIRST, SECOND), join('giao'));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['skipped', 'skipped']);
    expect(textsOf(document)).toEqual([FIRST, SECOND]);
  });
});
