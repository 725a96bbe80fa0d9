import { defineRule, enactingLine, mendText, textPlace } from '../../linting';
import { setText, without } from '../../samples';

const CLAUSE = 'noibo-enacting-line';

export const enactingLineRule = defineRule({
  id: 'enacting-line',
  title: 'Quyết định có dòng “QUYẾT ĐỊNH:”, nghị quyết của Hội đồng nhân dân có dòng “QUYẾT NGHỊ:”',
  rationale: 'Dòng này nối căn cứ với các điều; theo các mẫu 1.1 đến 1.3 của Nghị định 30/2020/NĐ-CP.',
  clauses: [CLAUSE],
  messages: {
    missing:
      'Giữa phần căn cứ và Điều 1 chưa có dòng “{expected}:”. Theo mẫu của Nghị định 30/2020/NĐ-CP, dòng này đứng riêng, ở giữa, trước Điều 1. Hãy thêm dòng “{expected}:”.',
    authority:
      'Trước phần căn cứ chưa có dòng ghi thẩm quyền ban hành bằng chữ in hoa, như “CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …”. Theo mẫu của Nghị định 30/2020/NĐ-CP, dòng này cho biết ai quyết định. Hãy thêm dòng ghi thẩm quyền ban hành.',
    other: 'Trước Điều 1 đang ghi “{actual}”. Văn bản này dùng “{expected}:”. Hãy sửa thành “{expected}:”.',
    colon:
      'Dòng “{actual}” dẫn vào các điều nhưng không có dấu hai chấm. Theo mẫu của Nghị định 30/2020/NĐ-CP, dòng này kết thúc bằng dấu hai chấm. Nên ghi “{expected}:”.',
  },
  concerns: ({ administrative, regulation }) =>
    regulation.id === 'nd30' && enactingLine(administrative) !== null,
  *check({ administrative, document }) {
    const found = enactingLine(administrative);
    if (found === null) {
      return;
    }
    const { article, line, expected, isExpected, hasColon, lacksAuthority } = found;
    const [basis] = administrative.legalBases[0]?.ranges ?? [];
    if (lacksAuthority && basis !== undefined) {
      const at = { kind: 'missing', before: basis.paragraph } as const;
      yield { clause: CLAUSE, message: 'authority', data: {}, at };
    }
    if (line === null) {
      const at = { kind: 'missing', before: article.paragraph } as const;
      yield { clause: CLAUSE, message: 'missing', data: { expected }, at };
    } else if (!isExpected || !hasColon) {
      const written = line.text.match(/\S.*\S/u);
      if (written !== null) {
        const actual = written.text;
        yield {
          clause: CLAUSE,
          message: isExpected ? 'colon' : 'other',
          data: { actual, expected },
          doubtful: isExpected,
          at: textPlace(written.range),
          ...(isExpected && /\p{L}$/u.test(actual)
            ? mendText(document, written.range, `${actual}:`, 'confirm')
            : {}),
        };
      }
    }
  },
  examples: [
    { name: 'có dòng “QUYẾT ĐỊNH:”', sample: 'nd30-quyet-dinh', reports: [] },
    { name: 'có dòng “QUYẾT NGHỊ:”', sample: 'nd30-nghi-quyet', reports: [] },
    {
      name: 'thiếu dòng “QUYẾT ĐỊNH:”',
      sample: 'nd30-quyet-dinh',
      change: without('decision'),
      reports: [{ clause: CLAUSE }],
    },
    {
      name: 'thiếu dòng ghi thẩm quyền ban hành trước phần căn cứ',
      sample: 'nd30-quyet-dinh',
      change: without('enactor'),
      reports: [{ clause: CLAUSE }],
    },
    {
      name: 'quyết định ghi “QUYẾT NGHỊ:”',
      sample: 'nd30-quyet-dinh',
      change: setText('decision', 'QUYẾT NGHỊ:'),
      reports: [{ clause: CLAUSE, text: 'QUYẾT NGHỊ:' }],
    },
    {
      name: 'thiếu dấu hai chấm',
      sample: 'nd30-quyet-dinh',
      change: setText('decision', 'QUYẾT ĐỊNH'),
      reports: [{ clause: CLAUSE, text: 'QUYẾT ĐỊNH' }],
      fixed: [],
    },
  ],
});
