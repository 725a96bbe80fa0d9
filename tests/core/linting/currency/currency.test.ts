import { districtMentions, mentionsOfName, speaksOfEarlierTime } from '../../../../src/core/linting';
import { recognised } from '../documents';

describe('mentionsOfName', () => {
  test.each([
    ['Gửi Sở Giao thông vận tải.', 1],
    ['Gửi SỞ GIAO THÔNG VẬN TẢI.', 1],
    ['Các sở giao thông vận tải của nhiều nước.', 0],
    ['Gửi Sở Giao thông vận tảii.', 0],
  ])('finds a proper name whatever its capitals, never a part of a word: %s', (line, count) => {
    expect(mentionsOfName(recognised([line]), 'Sở Giao thông vận tải')).toHaveLength(count);
  });
});

describe('districtMentions', () => {
  test.each<[string, readonly string[]]>([
    ['Gửi Ủy ban nhân dân huyện Thanh Khê.', ['Ủy ban nhân dân huyện Thanh Khê']],
    ['Gửi UBND các huyện trong tỉnh.', ['UBND các huyện']],
    ['Gửi Ủy ban nhân dân thành phố Hải Phòng.', []],
    ['Giao các xã, phường, thị trấn thực hiện.', ['phường, thị trấn']],
    ['Theo hướng dẫn của Phòng Nội vụ huyện.', ['Phòng Nội vụ huyện']],
  ])('finds bodies of the district level: %s', (line, expected) => {
    expect(districtMentions(recognised([line])).map(({ text }) => text)).toEqual(expected);
  });
});

describe('speaksOfEarlierTime', () => {
  test.each([
    ['Gửi Huyện ủy Thanh Khê để báo cáo.', false],
    ['Tiếp nhận nhiệm vụ do Huyện ủy Thanh Khê bàn giao.', true],
    ['Năm 2024, theo đánh giá trong năm 2024 của Huyện ủy Thanh Khê thì đạt.', true],
    ['Theo Kế hoạch số 12-KH/HU, ngày 05/02/2024 của Huyện ủy Thanh Khê về chuyển đổi số.', true],
    ['Theo Kế hoạch số 12-KH/HU, ngày 05/02/2026 của Huyện ủy Thanh Khê về chuyển đổi số.', false],
    ['Hội thảo “Vai trò của Huyện ủy Thanh Khê” được tổ chức.', true],
  ])('reads the sentence and the citation around a name: %s', (line, earlier) => {
    const administrative = recognised([line]);
    const [mention] = mentionsOfName(administrative, 'Huyện ủy');
    expect(mention === undefined ? null : speaksOfEarlierTime(administrative, mention, '2025-06-30')).toBe(
      earlier,
    );
  });
});
