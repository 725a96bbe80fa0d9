import { defineRule, proseOf, textPlace } from '../../linting';
import { setText } from '../../samples';
import { matchesIn } from '../../vietnamese';

const clause = 'noibo-phone-number';

/** What announces a telephone number. */
const ANNOUNCED = /(?:điện thoại|ĐT|SĐT|đường dây nóng|hotline|Zalo|liên hệ)(?!\p{L})[^;\n]{0,80}$/iu;
/** A number of a country network, its figures in groups or in one. */
const NUMBER = /(?<![\d./-])0[2-9]\d{0,9}(?:[ .-]\d{2,4}){0,4}(?![\d/]|[.,-]\d)/gu;
const FIGURES_OF_MOBILE = 10;
const FIGURES_OF_LANDLINE = 11;
/** What is far shorter or longer is another kind of number. */
const NEAR = 2;

/** How many figures such a number has: mobile ones begin with 03, 05, 07, 08, 09, landlines with 02; null for what is neither. */
function figuresOf(number: string): number | null {
  return number.startsWith('02') ? FIGURES_OF_LANDLINE : /^0[35789]/u.test(number) ? FIGURES_OF_MOBILE : null;
}

export const phoneNumber = defineRule({
  id: 'phone-number',
  title: 'Số điện thoại đủ chữ số',
  rationale: 'Số điện thoại thừa hoặc thiếu một chữ số thì không ai gọi được cho đầu mối.',
  clauses: [clause],
  messages: {
    length:
      'Số điện thoại “{actual}” có {count} chữ số. Số bắt đầu bằng “{prefix}” có {expected} chữ số. Hãy kiểm tra lại số điện thoại.',
  },
  *check({ administrative }) {
    for (const { text, quoted } of proseOf(administrative)) {
      const found = quoted || !/\d/u.test(text.text) ? [] : matchesIn(text.text, NUMBER);
      for (const { 0: actual, index } of found) {
        const plain = actual.replace(/\D/gu, '');
        const expected = figuresOf(plain);
        if (
          expected !== null &&
          plain.length !== expected &&
          Math.abs(plain.length - expected) <= NEAR &&
          ANNOUNCED.test(text.text.slice(0, index))
        ) {
          yield {
            clause,
            message: 'length',
            data: {
              actual,
              count: String(plain.length),
              prefix: plain.slice(0, 2),
              expected: String(expected),
            },
            at: textPlace(text.slice(index, index + actual.length)),
          };
        }
      }
    }
  },
  examples: [
    {
      name: 'số di động mười chữ số, số cố định mười một chữ số; mã hồ sơ không phải số điện thoại',
      sample: 'nd30-thong-bao',
      change: setText(
        'body.8',
        '5. Liên hệ Văn phòng, điện thoại 0912 345 086, 0210.3888.416, 0210-3888-417; hồ sơ số 0912345.',
      ),
      reports: [],
    },
    {
      name: 'thiếu một chữ số, thừa một chữ số',
      sample: 'nd30-thong-bao',
      change: setText('body.8', '5. Liên hệ Văn phòng, điện thoại 0912 345 08 hoặc 0210 3888 4165.'),
      reports: [
        { clause, text: '0912 345 08' },
        { clause, text: '0210 3888 4165' },
      ],
    },
  ],
});
