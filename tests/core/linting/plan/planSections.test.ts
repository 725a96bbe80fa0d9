import { isDividedPlan, planHasPart, planSections, speaksOf } from '../../../../src/core/linting';
import { recognised } from '../documents';

describe('speaksOf', () => {
  test.each([
    ['MỤC ĐÍCH - YÊU CẦU', 'purpose'],
    ['Mục đích, yêu cầu:', 'purpose'],
    ['QUAN ĐIỂM, MỤC TIÊU', 'purpose'],
    ['NHIỆM VỤ VÀ GIẢI PHÁP', 'content'],
    ['CHƯƠNG TRÌNH HỘI NGHỊ', 'content'],
    ['THỜI GIAN, ĐỊA ĐIỂM VÀ THÀNH PHẦN', 'timeAndPlace'],
    ['KINH PHÍ', 'budget'],
    ['DỰ TOÁN VÀ NGUỒN VỐN', 'budget'],
    ['PHÂN CÔNG NHIỆM VỤ', 'implementation'],
    ['TỔ CHỨC THỰC HIỆN', 'implementation'],
  ] as const)('hears in “%s” the %s', (title, part) => {
    expect(speaksOf(title, part)).toBe(true);
  });

  test.each([
    ['TỔ CHỨC BỘ MÁY', 'implementation'],
    ['CÔNG TÁC TỔ CHỨC', 'implementation'],
    ['ĐỊA BÀN TRIỂN KHAI', 'timeAndPlace'],
  ] as const)('does not hear in “%s” the %s', (title, part) => {
    expect(speaksOf(title, part)).toBe(false);
  });
});

describe('a plan', () => {
  const plan = recognised([
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    'Đánh giá kết quả thực hiện.',
    '2. Yêu cầu',
    'Thực hiện nghiêm túc.',
    'II. CÁC BƯỚC TIẾN HÀNH',
    'Rà soát, tổng hợp số liệu.',
    'III. TỔ CHỨC THỰC HIỆN',
    'Văn phòng chủ trì thực hiện.',
  ]);

  test('is divided into its headings of the first level', () => {
    expect(planSections(plan).map(({ item, parts }) => `${item.label} ${parts.join('+')}`)).toEqual([
      'I. purpose',
      'II. ',
      'III. implementation',
    ]);
  });

  test('has the parts that a heading of any level names', () => {
    expect(planHasPart(plan, 'purpose')).toBe(true);
    expect(planHasPart(plan, 'budget')).toBe(false);
  });

  test('without headings is not divided, so that no section can be missed in it', () => {
    expect(isDividedPlan(recognised(['Văn phòng chủ trì thực hiện.', 'Các thôn phối hợp.']))).toBe(false);
  });
});
