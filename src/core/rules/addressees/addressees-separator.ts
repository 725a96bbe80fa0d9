import { defineRule, mendText, rangeText, textPlace, type RangeText } from '../../linting';
import { format, setText, without } from '../../samples';

const MARK_NAMES: Readonly<Record<string, string>> = {
  ';': 'dấu chấm phẩy (;)',
  ',': 'dấu phẩy (,)',
  '.': 'dấu chấm (.)',
};

const ITEM = /^\s*[-–—+•]/u;
/** "Kính gửi: - Ủy ban nhân dân xã;": the first of the list stands on the line of the label. */
const ITEM_BEHIND_LABEL = /(?<=^[^:]*:\s*)[-–—+•]\s*\S.*$/u;
const END = /([;,.]?)\s*$/u;

export const addresseesSeparator = defineRule({
  id: 'addressees-separator',
  title: 'Khi gửi nhiều nơi, cuối mỗi dòng sau “Kính gửi”, “Kính trình” có dấu ngăn cách đúng quy định',
  rationale: 'Dấu ngăn cách thống nhất cho biết mỗi dòng là một nơi gửi và danh sách còn tiếp.',
  clauses: ['nd30-kinhgui-format', 'dang-kinhgui-sep'],
  messages: {
    middle:
      'Cuối dòng nơi gửi {actual}. Theo {regulation}, khi gửi nhiều nơi, mỗi nơi một dòng, cuối dòng là {expected}. Hãy sửa thành {expected}.',
    only: 'Cuối nơi gửi duy nhất {actual}. Theo {regulation}, dấu này chỉ ngăn các nơi gửi khi gửi nhiều nơi. Nên sửa thành {expected} hoặc bỏ đi.',
    last: 'Cuối nơi gửi cuối cùng {actual}. Theo {regulation}, dòng cuối kết thúc bằng {expected}. Hãy sửa thành {expected}.',
  },
  concerns: ({ administrative }) => administrative.addressees !== null,
  *check({ administrative, document, regulation }) {
    const { separator, lastMark } = regulation.demands.addressees;
    const [label, ...others] = administrative.addressees?.ranges ?? [];
    if (label !== undefined && others.length === 0) {
      const mark = rangeText(document, label).match(/(?<=\p{L}\s*)[;,](?=\s*$)/u);
      if (mark !== null && lastMark !== null) {
        yield {
          clause: separator.clause,
          message: 'only',
          data: {
            actual: `là ${MARK_NAMES[mark.text] ?? mark.text}`,
            expected: MARK_NAMES[lastMark] ?? lastMark,
            regulation: regulation.name,
          },
          at: textPlace(mark.range),
          doubtful: true,
          ...mendText(document, mark.range, lastMark),
        };
      }
      return;
    }
    const drawn = (part: string, paragraph: number): boolean =>
      document.stories.get(part)?.paragraphs[paragraph]?.label?.bullet === true;
    const listed: RangeText[] = others
      .map((range) => rangeText(document, range))
      .filter(({ text, range }) => ITEM.test(text) || drawn(range.part, range.paragraph));
    const behindLabel = label === undefined ? null : rangeText(document, label).match(ITEM_BEHIND_LABEL);
    const items = behindLabel === null ? listed : [rangeText(document, behindLabel.range), ...listed];
    if (items.length < 2 || listed.length < others.length) {
      // One addressee, or a list whose lines are broken by hand: what ends a line need not end an item.
      return;
    }
    for (const [index, text] of items.entries()) {
      const isLast = index === items.length - 1;
      const accepted = isLast
        ? lastMark === null
          ? [separator.mark, '.', '']
          : [lastMark]
        : [separator.mark];
      const expected = isLast ? (lastMark ?? separator.mark) : separator.mark;
      const end = text.match(END);
      const actual = end?.groups[0] ?? '';
      if (end === null || accepted.includes(actual) || /[:…\]}]\s*$/u.test(text.text)) {
        continue;
      }
      yield {
        clause: separator.clause,
        message: isLast ? 'last' : 'middle',
        data: {
          actual: actual === '' ? 'chưa có dấu' : `là ${MARK_NAMES[actual] ?? actual}`,
          expected: MARK_NAMES[expected] ?? expected,
          regulation: regulation.name,
        },
        at: textPlace(actual === '' ? (text.match(/\S+\s*$/u)?.range ?? text.range) : end.range),
        // Offices are lax about the mark that closes the list.
        doubtful: isLast,
        ...mendText(document, end.range, expected),
      };
    }
  },
  examples: [
    {
      name: 'dấu chấm phẩy, dòng cuối dấu chấm',
      sample: 'nd30-cong-van',
      reports: [],
    },
    {
      name: 'dấu phẩy trong công văn nhà nước',
      sample: 'nd30-cong-van',
      change: setText('addressees.1', '- Phòng Văn hóa - Xã hội,'),
      reports: [{ clause: 'nd30-kinhgui-format', text: ',' }],
      fixed: [],
    },
    {
      name: 'dòng cuối không có dấu chấm',
      sample: 'nd30-cong-van',
      change: setText('addressees.3', '- Trưởng các thôn'),
      reports: [{ clause: 'nd30-kinhgui-format', text: 'thôn' }],
      fixed: [],
    },
    {
      name: 'dấu chấm phẩy sau nơi gửi duy nhất: chỉ lưu ý',
      sample: 'nd30-to-trinh',
      change: setText('addressees', 'Kính gửi: Ủy ban nhân dân tỉnh Phú Thọ;'),
      reports: [{ clause: 'nd30-kinhgui-format', text: ';' }],
      fixed: setText('addressees', 'Kính gửi: Ủy ban nhân dân tỉnh Phú Thọ.'),
    },
    {
      name: 'dấu phẩy trong công văn của Đảng trước 27/5/2026',
      sample: 'hd36-cong-van',
      reports: [],
    },
    {
      name: 'dấu phẩy trong công văn của Đảng từ 27/5/2026',
      sample: 'hd05-cong-van',
      change: setText('addressees.1', '- Ban Xây dựng Đảng,'),
      reports: [{ clause: 'dang-kinhgui-sep', text: ',' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng: nơi gửi đầu tiên đứng cùng dòng với “Kính gửi”, cuối dòng dấu phẩy',
      sample: 'hd05-cong-van',
      change: [
        setText('addressees', '<i>Kính gửi:</i> - Ban Xây dựng Đảng,'),
        format('addressees', { italic: false }),
        without('addressees.1'),
      ],
      reports: [{ clause: 'dang-kinhgui-sep', text: ',' }],
      fixed: [
        setText('addressees', '<i>Kính gửi:</i> - Ban Xây dựng Đảng;'),
        format('addressees', { italic: false }),
        without('addressees.1'),
      ],
    },
    {
      name: 'dòng nơi gửi của văn bản Đảng thiếu dấu',
      sample: 'hd36-cong-van',
      change: setText('addressees.2', '- Ủy ban Kiểm tra Đảng ủy'),
      reports: [{ clause: 'dang-kinhgui-sep', text: 'ủy' }],
      fixed: [],
    },
  ],
});
