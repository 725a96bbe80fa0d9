import { bodyParagraphs, planPartPresent } from '../../linting';
import { setText, without } from '../../samples';
import { fold } from '../../vietnamese';

const BUDGET_WORDS = /(?:^| )(?:KINH PHI|NGAN SACH|DU TOAN|NGUON VON)(?=$|[ ,;:.)])/u;

export const planBudgetSection = planPartPresent({
  id: 'plan-budget-section',
  title: 'Kế hoạch nêu nguồn kinh phí thực hiện',
  rationale: 'Không rõ nguồn kinh phí thì đơn vị được giao việc không có căn cứ lập dự toán.',
  clause: 'kh-section-kinhphi',
  part: 'budget',
  missing:
    'Kế hoạch chưa nêu kinh phí thực hiện. Kế hoạch nên có mục kinh phí hoặc nêu nguồn kinh phí trong phần tổ chức thực hiện. Hãy thêm mục “KINH PHÍ THỰC HIỆN” nếu kế hoạch có sử dụng kinh phí.',
  block: 'sectionBudget',
  isPresent: ({ administrative }) =>
    bodyParagraphs(administrative).some(({ text }) => BUDGET_WORDS.test(fold(text))),
  examples: [
    {
      name: 'nguồn kinh phí nêu trong phần tổ chức thực hiện',
      sample: 'nd30-ke-hoach',
      change: [without('section.IV', 'section.IV.text.1'), setText('section.V', 'IV. TỔ CHỨC THỰC HIỆN')],
      reports: [],
    },
    {
      name: 'không nói gì về kinh phí',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [without('section.IV', 'section.IV.text.1'), setText('section.V', 'IV. TỔ CHỨC THỰC HIỆN')],
      reports: [{ clause: 'kh-section-kinhphi', text: '' }],
    },
  ],
});
