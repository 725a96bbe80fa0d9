import { planPartPresent } from '../../linting';

export const planPurposeSection = planPartPresent({
  id: 'plan-purpose-section',
  title: 'Kế hoạch có mục mục đích, yêu cầu',
  rationale: 'Người thực hiện cần biết kế hoạch nhằm đạt điều gì và phải bảo đảm điều gì.',
  clause: 'kh-mucdich-yeucau',
  part: 'purpose',
  missing:
    'Kế hoạch chưa có mục mục đích, yêu cầu. Kế hoạch thường mở đầu bằng mục này để nêu điều cần đạt và cách làm. Hãy thêm mục “I. MỤC ĐÍCH, YÊU CẦU”.',
  block: 'sectionPurpose',
  examples: [],
});
