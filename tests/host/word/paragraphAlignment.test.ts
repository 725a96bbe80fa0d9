import { alignParagraphs, type Alignable } from '../../../src/host/word/paragraphAlignment';
import { fc } from '../../support/properties';

const line = (text: string, tableLevel = 0): Alignable => ({ text, tableLevel });

/** The text that each paragraph of `source` was paired with; null for none. */
function partnersOf(source: readonly Alignable[], target: readonly Alignable[]): (string | null)[] {
  return alignParagraphs(source, target).map((partner) => target[partner]?.text ?? null);
}

const plan = ['KẾ HOẠCH', '', 'I. MỤC ĐÍCH', '1. Mục đích', '', 'II. NỘI DUNG'].map((text) => line(text));

describe('alignParagraphs', () => {
  test('pairs a document with itself by position', () => {
    expect(alignParagraphs(plan, plan)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('is not led astray by marks at the ends of rows', () => {
    const source = [
      line('ỦY BAN', 1),
      line('CỘNG HÒA', 1),
      line('Số: 05', 1),
      line('An Bình', 1),
      line(''),
      line('KẾ HOẠCH'),
    ];
    const target = [
      ...source.slice(0, 2),
      line('\u0007', 1),
      ...source.slice(2, 4),
      line('\u0007', 1),
      ...source.slice(4),
    ];
    expect(alignParagraphs(source, target)).toEqual([0, 1, 3, 4, 6, 7]);
  });

  test('pairs a paragraph that was edited between two that were not', () => {
    const edited = plan.map((paragraph, index) => (index === 3 ? line('1. Mục đích chung') : paragraph));
    expect(partnersOf(plan, edited)[3]).toBe('1. Mục đích chung');
  });

  test('leaves a paragraph that was deleted without partner', () => {
    expect(
      partnersOf(
        plan,
        plan.filter((_, index) => index !== 3),
      ),
    ).toEqual(['KẾ HOẠCH', '', 'I. MỤC ĐÍCH', null, '', 'II. NỘI DUNG']);
  });

  test('pairs no empty paragraph when their number has changed', () => {
    const more = [...plan.slice(0, 1), line(''), ...plan.slice(1)];
    expect(partnersOf(plan, more)).toEqual([
      'KẾ HOẠCH',
      null,
      'I. MỤC ĐÍCH',
      '1. Mục đích',
      '',
      'II. NỘI DUNG',
    ]);
  });

  test('pairs no empty paragraph when a blank line and an empty cell have changed places', () => {
    expect(alignParagraphs([line(''), line('', 1)], [line('', 1), line(''), line('Điều 1')])).toEqual([
      -1, -1,
    ]);
  });

  test('never crosses two pairs and never uses a paragraph twice', () => {
    const words = fc.constantFrom('', 'Điều 1', 'Điều 2', 'Khoản', 'Điểm', 'Nơi nhận:');
    const document = fc.array(fc.record({ text: words, tableLevel: fc.constantFrom(0, 1) }), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(document, document, (source, target) => {
        const partners = alignParagraphs(source, target);
        const used = partners.filter((partner) => partner >= 0);
        expect(used).toEqual(Array.from(new Set(used)).sort((a, b) => a - b));
      }),
    );
  });

  test('finds every paragraph with text of its own after scattered insertions', () => {
    const source = Array.from({ length: 400 }, (_, index) => line(index % 5 === 0 ? '' : `Đoạn ${index}`));
    const target = source.flatMap((paragraph, index) =>
      index % 50 === 3 ? [line(`Thêm ${index}`), paragraph] : [paragraph],
    );
    const partners = partnersOf(source, target);
    const wrong = source.filter(({ text }, index) => text !== '' && partners[index] !== text);
    expect(wrong).toEqual([]);
  });
});
