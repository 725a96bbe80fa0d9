import { divergence } from '../../../../src/core/linting/plan/restatement';

describe('divergence', () => {
  test('finds another word in the same place', () => {
    const stated = 'Trồng cây xanh trên địa bàn xã năm 2026';

    expect(divergence(stated, 'trồng cây xanh trên địa bàn xã năm 2025')).toMatchObject({
      stated: '2026',
    });
  });

  test('takes an abbreviation for what it stands in the place of', () => {
    const stated = 'Thực hiện Chương trình mỗi xã một sản phẩm giai đoạn 2026 - 2030';
    const restated = 'thực hiện Chương trình OCOP giai đoạn 2026 - 2030';

    expect(divergence(stated, restated)).toBeNull();
    expect(divergence(stated, 'thực hiện Chương trình OCOP giai đoạn 2021 - 2025')).not.toBeNull();
  });
});
