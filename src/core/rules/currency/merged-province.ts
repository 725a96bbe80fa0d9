import {
  dayAfter,
  dayOfFacts,
  defineRule,
  mendText,
  mentionsOfName,
  sentenceAround,
  speaksOfEarlierTime,
  textPlace,
  type NameMention,
} from '../../linting';
import { isValidOn, PROVINCES, type Province } from '../../reference';
import { capitalised, isUpperCase } from '../../vietnamese';
import { replaceText, setText } from '../../samples';

/** Where people come from is written as it was. */
const ORIGIN =
  /[Qq]uê|[Nn]guyên quán|(?<!tuyển |học )[Ss]inh (?:ngày|năm|tại)|[Nn]ơi sinh|[Tt]rú quán|(?<!toàn )[Dd]ân tộc:? \p{Lu}/u;

/** "hồ sơ ghi tỉnh …": what stands in a paper of then stays as it was written. */
const WRITTEN = /(?<!\p{L})(?:ghi|mang tên|in tên|đề tên)(?: là)? $/u;

export const mergedProvince = defineRule({
  id: 'merged-province',
  title: 'Tỉnh đã sáp nhập, đổi cấp được gọi theo tên hiện hành',
  rationale:
    'Từ ngày 01/7/2025 cả nước có 34 đơn vị cấp tỉnh; gọi tên tỉnh cũ như đang tồn tại làm sai nơi nhận và thẩm quyền.',
  clauses: ['hl-tinh-sap-nhap', 'hl-dong-nai'],
  messages: {
    merged:
      '“{actual}” không còn từ ngày {endedFrom}, nay thuộc {successor}. Nếu nói về hiện tại, hãy viết “{expected}”; nếu nói về trước đây, hãy ghi rõ thời gian hoặc thêm “(cũ)”.',
    city: 'Từ ngày 30/4/2026, {successor} là thành phố trực thuộc trung ương nhưng văn bản ghi “{actual}”. Hãy viết “{expected}”.',
  },
  *check(context) {
    const { administrative, document } = context;
    const day = dayOfFacts(context);
    for (const province of PROVINCES) {
      const successor = successorOn(province, day);
      if (
        province.kind !== 'tỉnh' ||
        province.validTo === null ||
        province.validTo >= day ||
        successor === null
      ) {
        continue;
      }
      const sameName = successor.name === province.name;
      for (const [prefix, newPrefix] of prefixes(successor)) {
        for (const mention of mentionsOfName(administrative, `${prefix} ${province.name}`)) {
          if (isOther(mention) || speaksOfEarlierTime(administrative, mention, province.validTo)) {
            continue;
          }
          const { passage, text, start, end } = mention;
          const range = passage.text.slice(start, end);
          const expected = inCaseOf(text, `${newPrefix} ${successor.name}`);
          yield {
            clause: sameName ? 'hl-dong-nai' : 'hl-tinh-sap-nhap',
            message: sameName ? 'city' : 'merged',
            data: {
              actual: text,
              expected,
              successor: `${successor.kind} ${successor.name}`,
              endedFrom: dayAfter(province.validTo),
            },
            at: textPlace(range),
            ...mendText(document, range, expected, 'confirm'),
          };
        }
      }
    }
  },
  examples: [
    { name: 'tên tỉnh hiện hành', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'kế hoạch mới của tỉnh cũ, viện dẫn sau một nghị quyết ban hành trước ngày sáp nhập',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí theo Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về chuyển đổi số và Kế hoạch số 24/KH-UBND ngày 19/02/2026 của Ủy ban nhân dân tỉnh Phú Yên.',
      ),
      reports: [{ clause: 'hl-tinh-sap-nhap', text: 'tỉnh Phú Yên' }],
    },
    {
      name: 'nêu rõ thời gian: “trước năm 2025”, “khi còn thuộc”; “từ năm 2025” là nay',
      sample: 'nd30-thong-bao',
      change: setText(
        'closingSentence',
        'Trước năm 2025, tuyến đường thuộc tỉnh Phú Yên. Di tích khi còn thuộc tỉnh Phú Yên đã được xếp hạng. Từ năm 2025, cơ sở do tỉnh Hòa Bình cấp phép./.',
      ),
      reports: [{ clause: 'hl-tinh-sap-nhap', text: 'tỉnh Hòa Bình' }],
    },
    {
      name: 'tên ghi trong giấy tờ cũ',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.IV.text.1',
        'Kinh phí',
        'Hồ sơ ghi tỉnh Phú Yên được giữ nguyên. Kinh phí',
      ),
      reports: [],
    },
    {
      name: 'tỉnh đã sáp nhập',
      sample: 'nd30-ke-hoach',
      change: replaceText('recipients.1', 'tỉnh Phú Thọ', 'tỉnh Vĩnh Phúc'),
      reports: [{ clause: 'hl-tinh-sap-nhap', text: 'tỉnh Vĩnh Phúc' }],
      fixed: [],
    },
    {
      name: 'tỉnh cũ trong câu nêu ngày kỷ niệm',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí do Hội Liên hiệp Phụ nữ tỉnh Hòa Bình hỗ trợ nhân kỷ niệm ngày thành lập Hội (20/10/1930 - 20/10/2026).',
      ),
      reports: [{ clause: 'hl-tinh-sap-nhap', text: 'tỉnh Hòa Bình' }],
    },
    {
      name: 'tỉnh cũ nêu rõ là cũ',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'phù hợp với các xã của tỉnh Vĩnh Phúc (cũ)',
      ),
      reports: [],
    },
    {
      name: 'văn bản của tỉnh cũ ban hành khi tỉnh còn',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'đúng Quyết định số 15/QĐ-UBND ngày 10 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh Vĩnh Phúc về quy chế đối thoại',
      ),
      reports: [],
    },
    {
      name: 'phường mang tên tỉnh cũ',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'học tập kinh nghiệm của phường Vĩnh Phúc',
      ),
      reports: [],
    },
    {
      name: 'tỉnh Đồng Nai sau ngày 30/4/2026',
      sample: 'hd05-ke-hoach',
      change: replaceText(
        'closingSentence',
        'Văn phòng Đảng ủy',
        'Văn phòng Đảng ủy và Thường trực Tỉnh ủy Đồng Nai',
      ),
      reports: [{ clause: 'hl-dong-nai', text: 'Tỉnh ủy Đồng Nai' }],
      fixed: replaceText(
        'closingSentence',
        'Văn phòng Đảng ủy',
        'Văn phòng Đảng ủy và Thường trực Thành ủy Đồng Nai',
      ),
    },
    {
      name: 'tỉnh Đồng Nai trước ngày 30/4/2026',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'học tập kinh nghiệm của tỉnh Đồng Nai',
      ),
      reports: [],
    },
    {
      name: 'kể chuyện năm trước',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.1.text.1',
        'trên địa bàn xã.',
        'trên địa bàn xã. Năm 1997, tỉnh Vĩnh Phú được chia thành tỉnh Vĩnh Phúc và tỉnh Phú Thọ.',
      ),
      reports: [],
    },
  ],
});

/** The unit of that day which a vanished one belongs to. */
function successorOn({ successor }: Province, day: string): Province | null {
  const named = PROVINCES.find(({ id }) => id === successor);
  return named === undefined
    ? null
    : (PROVINCES.find((each) => each.name === named.name && isValidOn(each, day)) ?? null);
}

/** Words before the name of a province, and before that of its successor. */
function prefixes({ kind, name }: Province): readonly (readonly [string, string])[] {
  const city = kind === 'thành phố';
  const unit = name === 'Hồ Chí Minh' ? 'Thành phố' : kind;
  return [
    ['tỉnh', unit],
    ['Tỉnh ủy', city ? 'Thành ủy' : 'Tỉnh ủy'],
    ['Tỉnh đoàn', city ? 'Thành đoàn' : 'Tỉnh đoàn'],
  ];
}

function inCaseOf(written: string, expected: string): string {
  if (isUpperCase(written)) {
    return expected.toUpperCase();
  }
  return /^\p{Lu}/u.test(written) ? capitalised(expected) : expected;
}

/** A longer name ("tỉnh Hà Nam Ninh"), or a place of birth. */
function isOther({ passage, start, end }: NameMention): boolean {
  const after = passage.text.text.slice(end);
  const before = passage.text.text.slice(0, start);
  return (
    WRITTEN.test(before) ||
    /^ \p{Lu}\p{Ll}/u.test(after) ||
    ORIGIN.test(sentenceAround(passage, start, end).text)
  );
}
