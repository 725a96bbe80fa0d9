import { defineRule, hasSeveralPages, offerBlock, requirementOf } from '../../linting';
import { pageNumber } from '../../samples';

export const pageNumberPresent = defineRule({
  id: 'page-number-present',
  title: 'Văn bản từ hai trang trở lên có số trang',
  rationale: 'Số trang giúp kiểm tra văn bản có đủ trang và đúng thứ tự.',
  clauses: ['nd30-pagenum-present', 'dang-pagenum'],
  needs: ['headers', 'footers', 'sections'],
  readsAnyEncoding: true,
  messages: {
    missing:
      'Văn bản có nhiều trang nhưng chưa có số trang. Văn bản từ hai trang trở lên phải đánh số trang bằng chữ số Ả Rập, canh giữa ở lề trên, không hiện ở trang đầu. Hãy chèn số trang.',
  },
  concerns: ({ document }) => hasSeveralPages(document),
  *check({ administrative, document, regulation }) {
    const requirement = requirementOf('pageNumber', administrative, regulation);
    if (requirement !== null && administrative.pageNumber === null && hasSeveralPages(document)) {
      yield {
        clause: requirement.clause,
        message: 'missing',
        at: { kind: 'page', section: 0 },
        ...offerBlock('pageNumber'),
      };
    }
  },
  examples: [
    {
      name: 'văn bản nhiều trang có số trang',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'văn bản nhiều trang không có số trang',
      sample: 'nd30-ke-hoach',
      change: pageNumber(null),
      reports: [{ clause: 'nd30-pagenum-present', text: '' }],
    },
    {
      name: 'văn bản Đảng không có số trang',
      sample: 'hd05-ke-hoach',
      change: pageNumber(null),
      reports: [{ clause: 'dang-pagenum', text: '' }],
    },
  ],
});
