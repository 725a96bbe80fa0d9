import { isUnfilled } from '../../administrative';
import { defineRule, firstRange, textPlace } from '../../linting';
import { setText } from '../../samples';

export const documentTypeListed = defineRule({
  id: 'document-type-listed',
  title: 'Tên loại văn bản của Đảng nằm trong danh mục thể loại văn bản của Đảng',
  rationale: 'Thể loại quyết định thẩm quyền ban hành, ký hiệu và cách lưu văn bản.',
  clauses: ['dang-tenloai-list'],
  messages: {
    unlisted:
      'Tên loại “{actual}” không có trong danh mục thể loại văn bản, giấy tờ hành chính của Đảng. Mỗi thể loại có thẩm quyền ban hành và ký hiệu riêng. Hãy chọn thể loại phù hợp trong danh mục, ví dụ thông báo, kế hoạch, quy định.',
  },
  concerns: ({ administrative, regulation }) =>
    administrative.documentTypeName !== null && regulation.demands.typesClause !== null,
  *check({ administrative, regulation }) {
    const { documentTypeName, type } = administrative;
    const clause = regulation.demands.typesClause;
    if (clause === null || documentTypeName === null || isUnfilled(documentTypeName)) {
      return;
    }
    if (!regulation.types.some(({ slug }) => slug === type)) {
      yield {
        clause,
        message: 'unlisted',
        data: { actual: documentTypeName.text },
        at: textPlace(firstRange(documentTypeName)),
      };
    }
  },
  examples: [
    {
      name: 'thông báo',
      sample: 'hd05-thong-bao',
      reports: [],
    },
    {
      name: 'chỗ ghi tên loại còn để trống',
      sample: 'hd05-thong-bao',
      change: [setText('documentTypeName', '[TÊN LOẠI VĂN BẢN]')],
      reports: [],
    },
    {
      name: 'công điện không phải thể loại văn bản của Đảng',
      sample: 'hd05-thong-bao',
      change: [setText('documentTypeName', 'CÔNG ĐIỆN'), setText('documentNumber', 'Số 120-CĐ/ĐU')],
      reports: [{ clause: 'dang-tenloai-list', text: 'CÔNG ĐIỆN' }],
    },
  ],
});
