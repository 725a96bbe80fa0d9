import { bodyParagraphs, planPartPresent } from '../../linting';
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
  examples: [],
});
