import { placeParts, unitIn } from '../../../../src/core/linting';

describe('unitIn', () => {
  test.each([
    ['ỦY BAN NHÂN DÂN XÃ AN BÌNH', 'xã', 'An Bình'],
    ['ĐẢNG UỶ PHƯỜNG 3', 'phường', '3'],
    ['TỈNH UỶ PHÚ THỌ', 'tỉnh', 'Phú Thọ'],
    ['THÀNH ỦY HẢI PHÒNG', 'thành phố', 'Hải Phòng'],
    ['BẢO HIỂM XÃ HỘI TỈNH PHÚ THỌ', 'tỉnh', 'Phú Thọ'],
    ['ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ ĐẶC KHU TÂN LỘC LẦN THỨ I', 'đặc khu', 'Tân Lộc'],
    ['ĐẢNG BỘ XÃ AN BÌNH TỈNH PHÚ THỌ', 'xã', 'An Bình'],
  ])('finds the unit in "%s"', (name, noun, proper) => {
    expect(unitIn(name)).toMatchObject({ noun, name: proper });
  });

  test.each(['PHÒNG VĂN HÓA - XÃ HỘI', 'VĂN PHÒNG TỈNH UỶ', 'HỢP TÁC XÃ AN BÌNH', 'BỘ NỘI VỤ', 'TỈNH ĐOÀN'])(
    'finds none in "%s"',
    (name) => {
      expect(unitIn(name)).toBeNull();
    },
  );
});

describe('placeParts', () => {
  test.each([
    ['An Bình', null, 'AN BINH'],
    ['xã An Bình', 'xã', 'AN BINH'],
    ['Phường 3', 'Phường', '3'],
    ['TP. Hồ Chí Minh', 'TP.', 'HO CHI MINH'],
  ])('takes "%s" apart', (place, noun, key) => {
    expect(placeParts(place)).toEqual({ noun, key });
  });
});
