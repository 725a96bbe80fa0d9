import { defineRule, proseOf, textPlace } from '../../linting';
import { setText } from '../../samples';
import type { Range } from '../../document';

/** Personal identity numbers: twelve digits, first the code of a province (001 to 096); nine digits only beside the word. */
const IDENTITY = /(?<![\d.,/-])0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}(?![\d.,]\d|\d)/gu;
const NAMED_IDENTITY =
  /(?<=(?:CCCD|CMND|CMTND|căn cước|chứng minh|định danh)[^.;\d]{0,40})\d{9}(?:\d{3})?(?!\d)/giu;
const ACCOUNT = /(?<=(?:số tài khoản|STK|tài khoản số)[^.;\d]{0,20})\d[\d ]{6,20}\d/giu;
const MOBILE = /(?<![\d.,/-])0[35789]\d(?:[ .]?\d{3}){2}\d?(?!\d)/gu;
/** A number that people are asked to call. */
const CONTACT = /(?:liên hệ|đầu mối|đường dây nóng|điện thoại|ĐT|SĐT|hotline)/iu;
/** More numbers than a contact needs make a list of persons. */
const CONTACTS = 3;

export const personalData = defineRule({
  id: 'personal-data',
  title: 'Cân nhắc thông tin cá nhân trước khi phát hành',
  rationale:
    'Số định danh, số tài khoản, số điện thoại của cá nhân trong văn bản gửi rộng rãi hoặc đăng lên mạng dễ bị lợi dụng.',
  clauses: ['noibo-personal-data'],
  messages: {
    found:
      'Văn bản có {count} số định danh, tài khoản hoặc điện thoại của cá nhân, trước hết là “{actual}”. Thông tin cá nhân chỉ nên có khi thật cần. Hãy cân nhắc bỏ hoặc che bớt trước khi phát hành, đăng tải.',
  },
  concerns: ({ stage }) => stage === 'release',
  *check({ administrative }) {
    const certain: { readonly range: Range; readonly text: string }[] = [];
    const mobiles: { readonly range: Range; readonly text: string }[] = [];
    for (const { text } of proseOf(administrative)) {
      if (!/\d{3}/u.test(text.text)) {
        continue;
      }
      const numbers = [IDENTITY, NAMED_IDENTITY, ACCOUNT].flatMap((pattern) => text.matchAll(pattern));
      certain.push(
        ...numbers.filter(
          ({ range }, index) => numbers.findIndex((other) => other.range.start === range.start) === index,
        ),
      );
      mobiles.push(...(CONTACT.test(text.text) ? [] : text.matchAll(MOBILE)));
    }
    const found = [...certain, ...(mobiles.length >= CONTACTS ? mobiles : [])];
    const [first, ...others] = found;
    if (first !== undefined) {
      yield {
        clause: 'noibo-personal-data',
        message: 'found',
        data: { count: String(found.length), actual: first.text },
        at: textPlace(first.range),
        more: others.map(({ range }) => textPlace(range)),
      };
    }
  },
  examples: [
    {
      name: 'số điện thoại của đầu mối',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Đầu mối liên hệ: Văn phòng, điện thoại 0912 345 678.'),
      stage: 'release',
      reports: [],
    },
    {
      name: 'số định danh cá nhân',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Người nhận: ông Nguyễn Văn Minh, CCCD số 025088001234.'),
      stage: 'release',
      reports: [{ clause: 'noibo-personal-data', text: '025088001234' }],
    },
  ],
});
