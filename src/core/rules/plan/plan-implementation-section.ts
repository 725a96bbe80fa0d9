import { planPartPresent } from '../../linting';
import { setText, without } from '../../samples';

export const planImplementationSection = planPartPresent({
  id: 'plan-implementation-section',
  title: 'Kế hoạch có mục tổ chức thực hiện',
  rationale: 'Mục này giao việc cho từng cơ quan, đơn vị; thiếu thì không rõ ai chịu trách nhiệm.',
  clause: 'kh-section-tochuc',
  part: 'implementation',
  missing:
    'Kế hoạch chưa có mục tổ chức thực hiện. Kế hoạch cần phân công từng cơ quan, đơn vị chủ trì, phối hợp. Hãy thêm mục “TỔ CHỨC THỰC HIỆN” ở cuối nội dung.',
  block: 'sectionImplementation',
  examples: [
    {
      name: 'giao việc dưới tên “PHÂN CÔNG NHIỆM VỤ”',
      sample: 'nd30-ke-hoach',
      change: setText('section.V', 'V. PHÂN CÔNG NHIỆM VỤ'),
      reports: [],
    },
    {
      name: 'thiếu mục tổ chức thực hiện',
      sample: 'nd30-ke-hoach-phu-luc',
      change: without('section.V', 'section.V.text.1', 'section.V.text.2', 'section.V.text.3'),
      reports: [{ clause: 'kh-section-tochuc', text: '' }],
    },
  ],
});
