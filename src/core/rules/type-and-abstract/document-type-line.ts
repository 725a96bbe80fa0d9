import {
  clauseInForce,
  defineRule,
  firstRange,
  mendText,
  rangeText,
  textPlace,
  type Problem,
} from '../../linting';
import { insertBefore, setText, swap } from '../../samples';
import type { Component } from '../../administrative';
import type { Range } from '../../document';
import { fold } from '../../vietnamese';

const TYPE_CLAUSES = ['nd30-tenloai-format', 'dang-tenloai-format'];
const ABSTRACT_CLAUSES = ['nd30-trichyeu-format', 'dang-trichyeu-format'];

type Message = 'aboveHeader' | 'abstractAbove' | 'twice' | 'mark';

function isAbove(upper: Component, lower: Component | null): boolean {
  if (lower === null) {
    return false;
  }
  const [first, second] = [firstRange(upper), firstRange(lower)];
  return (
    first.paragraph < second.paragraph || (first.paragraph === second.paragraph && first.start < second.start)
  );
}

export const documentTypeLine = defineRule<Message>({
  id: 'document-type-line',
  title: 'Tên loại ở một dòng riêng, dưới phần đầu và trên trích yếu',
  rationale: 'Tên loại rồi đến trích yếu, giữa trang, cho biết ngay văn bản là gì và về việc gì.',
  clauses: [...TYPE_CLAUSES, ...ABSTRACT_CLAUSES],
  messages: {
    aboveHeader:
      'Tên loại “{actual}” đang ở trên phần đầu của văn bản. Theo {regulation}, tên loại ở giữa trang, dưới số, ký hiệu và địa danh, thời gian. Hãy chuyển xuống, ngay trên trích yếu.',
    abstractAbove:
      'Trích yếu đang ở trên tên loại “{actual}”. Theo {regulation}, trích yếu ở ngay dưới tên loại. Hãy đổi chỗ hai phần này.',
    twice:
      'Tên loại “{actual}” ghi hai lần. Tên loại chỉ ghi một dòng, ngay dưới là trích yếu. Hãy bỏ một dòng.',
    mark: 'Sau tên loại đang có dấu “{mark}”. Tên loại là một dòng riêng, không có dấu ở cuối. Hãy bỏ dấu này.',
  },
  concerns: ({ administrative }) => administrative.documentTypeName !== null,
  *check({ administrative, document, regulation }): Generator<Problem<Message>> {
    const { documentTypeName, abstract, nationalName, partyTitle, documentNumber } = administrative;
    const clause = clauseInForce(regulation, TYPE_CLAUSES);
    const abstractClause = clauseInForce(regulation, ABSTRACT_CLAUSES);
    if (documentTypeName === null || clause === null || abstractClause === null) {
      return;
    }
    const actual = documentTypeName.text;
    const data = { actual, regulation: regulation.name };
    const at = textPlace(firstRange(documentTypeName));
    if (isAbove(documentTypeName, nationalName ?? partyTitle) && isAbove(documentTypeName, documentNumber)) {
      yield { clause, message: 'aboveHeader', data, at };
    }
    const inHeader = (range: Range): boolean => document.main.paragraphs[range.paragraph]?.cell != null;
    if (abstract !== null && isAbove(abstract, documentTypeName) && !inHeader(firstRange(abstract))) {
      const place = textPlace(firstRange(abstract));
      yield { clause: abstractClause, message: 'abstractAbove', data, at: place };
    }
    const again = abstract === null ? undefined : abstract.ranges[0];
    if (again !== undefined && fold(rangeText(document, again).text).trim() === fold(actual)) {
      yield { clause, message: 'twice', data, at: textPlace(again) };
    }
    const mark = rangeText(document, firstRange(documentTypeName)).match(/[:.;,](?=\s*$)/u);
    if (mark !== null) {
      yield {
        clause,
        message: 'mark',
        data: { ...data, mark: mark.text },
        at: textPlace(mark.range),
        ...mendText(document, mark.range, ''),
      };
    }
  },
  examples: [
    { name: 'tên loại rồi trích yếu', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'trích yếu trên tên loại',
      sample: 'nd30-ke-hoach',
      change: swap('documentTypeName', 'abstract'),
      reports: [{ clause: 'nd30-trichyeu-format' }],
    },
    {
      name: 'tên loại ghi hai lần',
      sample: 'nd30-ke-hoach',
      change: insertBefore('abstract', { name: 'again', role: 'documentTypeName', text: 'KẾ HOẠCH' }),
      reports: [{ clause: 'nd30-tenloai-format', text: 'KẾ HOẠCH' }],
    },
    {
      name: 'văn bản Đảng: trích yếu trên tên loại',
      sample: 'hd05-ke-hoach',
      change: swap('documentTypeName', 'abstract'),
      reports: [{ clause: 'dang-trichyeu-format' }],
    },
    {
      name: 'văn bản Đảng: tên loại ghi hai lần',
      sample: 'hd05-ke-hoach',
      change: insertBefore('abstract', { name: 'again', role: 'documentTypeName', text: 'KẾ HOẠCH' }),
      reports: [{ clause: 'dang-tenloai-format', text: 'KẾ HOẠCH' }],
    },
    {
      name: 'dấu hai chấm sau tên loại',
      sample: 'nd30-bao-cao',
      change: setText('documentTypeName', 'BÁO CÁO:'),
      reports: [{ clause: 'nd30-tenloai-format', text: ':' }],
    },
  ],
});
