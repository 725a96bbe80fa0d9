import { commentText, type Stage } from '../../src/core/linting';
import { docxOf } from '../support/docx';
import { p } from '../support/wordprocessing';
import { check } from './support';

const INSERTED =
  '<w:p><w:ins w:id="1" w:author="A" w:date="2026-03-01T00:00:00Z"><w:r><w:t>Thêm.</w:t></w:r></w:ins></w:p>';

const bytes = docxOf({
  body: p('KẾ HOẠCH') + INSERTED,
  comments: '<w:comment w:id="0" w:author="A"><w:p><w:r><w:t>Xem lại.</w:t></w:r></w:p></w:comment>',
});

function leftovers(stage: Stage, file = bytes): readonly string[] {
  const { findings } = check(file, { regulation: 'nd30', stage }).result;
  return findings
    .filter(({ clause }) => clause === 'noibo-release-leftovers')
    .map(({ id, severity }) => `${severity} ${id.split('/')[1] ?? ''}`)
    .sort();
}

describe('the rule release-leftovers', () => {
  test('finds tracked changes and comments in a file that goes out', () => {
    expect(leftovers('release')).toEqual(['error comments', 'error revisions']);
  });

  test('tells comments of this product from those of others', () => {
    const own = commentText({
      id: 'x',
      message: 'Số trang phải có.',
      citation: 'Phụ lục I',
      severity: 'error',
      more: [],
    });
    const comment = (id: number, text: string): string =>
      `<w:comment w:id="${id}" w:author="A">${text
        .split('\n')
        .map((line) => p(line))
        .join('')}</w:comment>`;
    const both = docxOf({ body: p('KẾ HOẠCH'), comments: comment(0, own) + comment(1, 'Xem lại.') });
    expect(leftovers('release', both)).toEqual(['error comments', 'error ownComments']);
    const only = docxOf({ body: p('KẾ HOẠCH'), comments: comment(0, own) });
    expect(leftovers('release', only)).toEqual(['error ownComments']);
    expect(leftovers('draft', both)).toEqual([]);
  });

  test('says nothing of a draft', () => {
    expect(leftovers('draft')).toEqual([]);
  });
});
