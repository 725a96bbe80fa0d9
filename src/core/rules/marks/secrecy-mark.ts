import { defineRule, firstRange, textPlace } from '../../linting';
import { insertAfter } from '../../samples';

export const secrecyMark = defineRule({
  id: 'secrecy-mark',
  title: 'Không soạn thảo, kiểm tra văn bản mật trên máy tính nối mạng',
  rationale:
    'Pháp luật về bảo vệ bí mật nhà nước cấm soạn thảo, lưu giữ văn bản mật trên thiết bị có kết nối mạng; dấu độ mật là con dấu khắc sẵn, không đánh máy.',
  clauses: ['nd30-mat', 'dang-mat'],
  messages: {
    secret:
      'Văn bản có dấu chỉ độ mật “{actual}”. Văn bản mật không được soạn thảo, lưu giữ trên máy tính nối mạng; dấu chỉ độ mật là con dấu khắc sẵn, đóng dưới số và ký hiệu. Hãy dừng xử lý tệp này trên máy nối mạng; nếu văn bản không mật thì bỏ dòng này.',
  },
  concerns: ({ administrative }) => administrative.secrecyMark !== null,
  *check({ administrative, regulation }) {
    const mark = administrative.secrecyMark;
    if (mark !== null) {
      yield {
        clause: regulation.demands.supplements.secrecyClause,
        message: 'secret',
        data: { actual: mark.text },
        at: textPlace(firstRange(mark)),
      };
    }
  },
  examples: [
    {
      name: 'văn bản thường',
      sample: 'nd30-cong-van',
      reports: [],
    },
    {
      name: 'công văn có dấu “MẬT”',
      sample: 'nd30-cong-van',
      change: insertAfter('letterAbstract', { name: 'secrecyMark', role: 'secrecyMark', text: 'MẬT' }),
      reports: [{ clause: 'nd30-mat', text: 'MẬT' }],
    },
    {
      name: 'dấu “TỐI MẬT” trong khung chữ',
      sample: 'nd30-ke-hoach',
      change: insertAfter('documentNumber', { name: 'secrecyMark', role: 'secrecyMark', text: 'TỐI MẬT' }),
      layout: { rules: 'drawing' },
      reports: [{ clause: 'nd30-mat', text: 'TỐI MẬT' }],
    },
    {
      name: 'báo cáo của Đảng có dấu “TUYỆT MẬT”',
      sample: 'hd05-bao-cao',
      change: insertAfter('documentNumber', { name: 'secrecyMark', role: 'secrecyMark', text: 'TUYỆT MẬT' }),
      reports: [{ clause: 'dang-mat', text: 'TUYỆT MẬT' }],
    },
  ],
});
