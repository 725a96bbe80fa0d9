import { planPartPresent, planSections } from '../../linting';
import { setText, without } from '../../samples';

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
  examples: [
    {
      name: 'mục nội dung đặt tên riêng',
      sample: 'nd30-ke-hoach',
      change: setText('section.II', 'II. CÁC VẤN ĐỀ ĐỐI THOẠI VÀ CÁCH TIẾN HÀNH'),
      reports: [],
    },
    {
      name: 'thiếu mục nội dung',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        without('section.II', 'section.II.text.1', 'section.II.text.2', 'section.II.text.3'),
        setText('section.III', 'II. THỜI GIAN THỰC HIỆN'),
        setText('section.IV', 'III. KINH PHÍ THỰC HIỆN'),
        setText('section.V', 'IV. TỔ CHỨC THỰC HIỆN'),
      ],
      reports: [{ clause: 'kh-section-noidung', text: '' }],
    },
  ],
});
