import { planPartPresent, planSections } from '../../linting';

export const planContentSection = planPartPresent({
  id: 'plan-content-section',
  title: 'Kế hoạch có mục nội dung, nhiệm vụ hoặc chương trình',
  rationale: 'Nội dung công việc là phần chính của kế hoạch.',
  clause: 'kh-section-noidung',
  part: 'content',
  missing:
    'Kế hoạch chưa có mục nội dung. Kế hoạch phải nêu công việc, nhiệm vụ hoặc chương trình sẽ thực hiện. Hãy thêm mục nội dung sau mục mục đích, yêu cầu.',
  block: 'sectionContent',
  // A heading in the plan's own words ("Tuyên truyền trên mạng xã hội") is content.
  isPresent: ({ administrative }) => planSections(administrative).some(({ parts }) => parts.length === 0),
  examples: [],
});
