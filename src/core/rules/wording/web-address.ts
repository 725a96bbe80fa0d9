import { defineRule, mendText, passagesWithHint, textPlace } from '../../linting';
import { setText } from '../../samples';
import { matchesIn } from '../../vietnamese';

const clause = 'noibo-web-address';

const HINT = /ht{1,3}ps?[:;/]|[.,] ?(?:vn|com|org|net)(?![\p{L}\d])/iu;

interface Slip {
  readonly wrong: RegExp;
  readonly right: string;
}

/** Slips of the fingers in the marks of an address. */
const SLIPS: readonly Slip[] = [
  // "https:/cong.vn", "https;//cong.vn", "https//cong.vn"
  { wrong: /(?<=(?<![\p{L}\d])https?)(?::\/|;\/\/|:\/{3,}|\/\/)(?=[\p{L}\d])/giu, right: '://' },
  // "htttps://", "htps://"
  { wrong: /(?<![\p{L}\d])h(?:t|ttt)p(?=s?:\/\/)/giu, right: 'http' },
  // "congbao.gov,vn"
  { wrong: /(?<=[\p{L}\d]\.(?:gov|edu|com|org|net)),(?=vn(?![\p{L}\d]))/giu, right: '.' },
  // "https://congbao,gov.vn"
  {
    wrong: /(?<=(?:www\.|\/\/)[\p{L}\d.-]*[\p{L}\d]),(?=(?:gov|edu|com|org|net)\.vn(?![\p{L}\d]))/giu,
    right: '.',
  },
  // "vanphong@gmail,com"
  { wrong: /(?<=[a-z\d._-]@[a-z\d.-]{2,}),(?=(?:com|vn|gov|edu)(?![\p{L}\d]))/giu, right: '.' },
  // "vanphong@@gmail.com", "vanphong@ gmail.com"
  { wrong: /(?<=[a-z\d_-])(?:@{2,} ?| @ ?|@ )(?=[a-z\d-]+\.(?:com|vn|gov|edu)(?![\p{L}\d]))/giu, right: '@' },
];

/** Where the whole address around a slip begins and ends, as the reader sees it. */
function addressAround(text: string, start: number, end: number): readonly [number, number] {
  const before = /[^\s()“”"]*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[^\s()“”"]*[\p{L}\d/]/u.exec(text.slice(end))?.[0].length ?? 0;
  return [start - before, end + after];
}

export const webAddress = defineRule({
  id: 'web-address',
  title: 'Địa chỉ trang thông tin, thư điện tử viết đúng',
  rationale: 'Sai một dấu thì địa chỉ không mở được, thư không gửi đến.',
  clauses: [clause],
  messages: {
    slip: 'Địa chỉ “{actual}” gõ sai, người đọc không dùng được. Hãy viết “{expected}”.',
  },
  *check({ administrative, document }) {
    for (const { text, quoted } of passagesWithHint(administrative, HINT)) {
      for (const { wrong, right } of quoted ? [] : SLIPS) {
        for (const { 0: marks, index } of matchesIn(text.text, wrong)) {
          const end = index + marks.length;
          const [from, to] = addressAround(text.text, index, end);
          yield {
            clause,
            message: 'slip',
            data: {
              actual: text.text.slice(from, to),
              expected: text.text.slice(from, index) + right + text.text.slice(end, to),
            },
            at: textPlace(text.slice(from, to)),
            ...mendText(document, text.slice(index, end), right, 'confirm'),
          };
        }
      }
    }
  },
  examples: [
    {
      name: 'địa chỉ viết đúng',
      sample: 'nd30-thong-bao',
      change: setText(
        'body.8',
        '5. Xem tại https://anbinh.gov.vn/thong-bao, www.anbinh.gov.vn, gửi về vanphong@anbinh.gov.vn hoặc anbinh@gmail.com, vn là tên miền.',
      ),
      reports: [],
    },
    {
      name: 'thiếu dấu gạch chéo, dấu phẩy thay dấu chấm',
      sample: 'nd30-thong-bao',
      change: setText('body.8', '5. Xem tại https:/anbinh.gov.vn hoặc https://phutho.gov,vn.'),
      reports: [
        { clause, text: 'https:/anbinh.gov.vn' },
        { clause, text: 'https://phutho.gov,vn' },
      ],
      fixed: setText('body.8', '5. Xem tại https://anbinh.gov.vn hoặc https://phutho.gov.vn.'),
    },
    {
      name: 'thư điện tử gõ sai dấu',
      sample: 'nd30-thong-bao',
      change: setText('body.8', '5. Gửi về vanphong@@gmail.com hoặc anbinh@gmail,com.'),
      reports: [
        { clause, text: 'vanphong@@gmail.com' },
        { clause, text: 'anbinh@gmail,com' },
      ],
      fixed: setText('body.8', '5. Gửi về vanphong@gmail.com hoặc anbinh@gmail.com.'),
    },
  ],
});
