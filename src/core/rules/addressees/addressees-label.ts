import { defineRule, firstRange, mendText, rangeText, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';

const LABEL = /^\s*(kính\s+(?:gửi|gởi|trình)(?:\s*[:.;])?)/iu;

export const addresseesLabel = defineRule({
  id: 'addressees-label',
  title: 'Lời gửi ghi đúng “Kính gửi:” hoặc “Kính trình:” theo loại văn bản',
  rationale:
    'Lời gửi phân biệt văn bản trình cấp trên với văn bản trao đổi; dấu hai chấm dẫn vào tên nơi nhận.',
  clauses: ['nd30-kinhgui-format', 'dang-kinhgui', 'dang-kinhtrinh'],
  messages: {
    wrongLabel:
      'Lời gửi đang ghi “{actual}”. Theo {regulation}, {type} ghi “{expected}”. Hãy sửa thành “{expected}”.',
  },
  concerns: ({ administrative }) => administrative.addressees !== null,
  *check({ administrative, document, regulation }) {
    const { addressees, type } = administrative;
    const label = regulation.demands.addressees.labels.find(
      ({ types }) => type !== null && types.includes(type),
    );
    if (addressees === null || label === undefined) {
      return;
    }
    const written = rangeText(document, firstRange(addressees)).match(LABEL);
    const actual = (written?.groups[0] ?? label.text).replace(/\s+/gu, ' ').replace(' :', ':');
    if (written !== null && actual !== label.text) {
      const name = regulation.types.find(({ slug }) => slug === type)?.name ?? 'văn bản';
      yield {
        clause: label.clause,
        message: 'wrongLabel',
        data: { actual, expected: label.text, type: name.toLowerCase(), regulation: regulation.name },
        at: textPlace(written.range),
        ...mendText(document, written.range, label.text),
      };
    }
  },
  examples: [
    {
      name: 'tờ trình nhà nước ghi “Kính gửi:”',
      sample: 'nd30-to-trinh',
      reports: [],
    },
    {
      name: 'thiếu dấu hai chấm',
      sample: 'nd30-to-trinh',
      change: replaceText('addressees', 'Kính gửi:', 'Kính gửi'),
      reports: [{ clause: 'nd30-kinhgui-format', text: 'Kính gửi' }],
      fixed: [],
    },
    {
      name: 'tờ trình của Đảng ghi “Kính gửi”',
      sample: 'hd05-to-trinh',
      change: setText('addressees', '<i>Kính gửi:</i> Ban Thường vụ Tỉnh ủy Phú Thọ'),
      reports: [{ clause: 'dang-kinhtrinh', text: 'Kính gửi:' }],
      fixed: [],
    },
    {
      name: 'công văn của Đảng thiếu dấu hai chấm',
      sample: 'hd05-cong-van',
      change: setText('addressees', '<i>Kính gửi</i>'),
      reports: [{ clause: 'dang-kinhgui', text: 'Kính gửi' }],
      fixed: [],
    },
  ],
});
