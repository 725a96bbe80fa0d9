import { textAroundFields } from '../../../src/host/word/fieldText';
import { paragraphOf } from '../../support/docx';
import { field, p, r } from '../../support/wordprocessing';

describe('textAroundFields', () => {
  const pages = paragraphOf({
    body: p(`${r('Trang ')}${field('PAGE', r('2'))}${r(' / ')}${field('NUMPAGES', r('5'))}`),
  });

  test('takes other results of the fields for the same text', () => {
    expect(textAroundFields(pages, 'Trang 12 / 340')).toBe(true);
    expect(textAroundFields(pages, 'Trang  / ')).toBe(true);
  });

  test('does not take other words for the same text', () => {
    expect(textAroundFields(pages, 'Tờ 2 / 5')).toBe(false);
    expect(textAroundFields(pages, 'Trang 2')).toBe(false);
    expect(
      textAroundFields(paragraphOf({ body: p(`${field('DATE', r('05'))}${r(' tháng 3')}`) }), '06 tháng 4'),
    ).toBe(false);
  });

  test('says nothing about a paragraph without fields', () => {
    expect(textAroundFields(paragraphOf({ body: p('Trang 2') }), 'Trang 2')).toBe(false);
  });
});
