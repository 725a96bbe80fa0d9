import { planPartPresent } from '../../linting';

export const planImplementationSection = planPartPresent({
  id: 'plan-implementation-section',
  title: 'Kế hoạch có mục tổ chức thực hiện',
  rationale: 'Mục này giao việc cho từng cơ quan, đơn vị; thiếu thì không rõ ai chịu trách nhiệm.',
  clause: 'kh-section-tochuc',
  part: 'implementation',
  missing:
    'Kế hoạch chưa có mục tổ chức thực hiện. Kế hoạch cần phân công từng cơ quan, đơn vị chủ trì, phối hợp. Hãy thêm mục “TỔ CHỨC THỰC HIỆN” ở cuối nội dung.',
  block: 'sectionImplementation',
  examples: [],
});
