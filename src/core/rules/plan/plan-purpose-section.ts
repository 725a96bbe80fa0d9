import type { AdministrativeDocument } from '../../administrative';
import { planPartPresent } from '../../linting';
import { setText, without } from '../../samples';
import { fold } from '../../vietnamese';

/** Plans of a year's work tell first how things stand, then what is to be reached. */
const SITUATION = /^(?:DAC DIEM|(?:DANH GIA )?TINH HINH|BOI CANH|THUC TRANG|KET QUA|SU CAN THIET)(?= |$)/u;

function opensWithSituation({ outline }: AdministrativeDocument): boolean {
  const first = outline.find(({ kind }) => kind === 'heading');
  return first !== undefined && SITUATION.test(fold(first.title));
}

export const planPurposeSection = planPartPresent({
  id: 'plan-purpose-section',
  title: 'Kế hoạch có mục mục đích, yêu cầu',
  rationale: 'Người thực hiện cần biết kế hoạch nhằm đạt điều gì và phải bảo đảm điều gì.',
  clause: 'kh-mucdich-yeucau',
  part: 'purpose',
  missing:
    'Kế hoạch chưa có mục mục đích, yêu cầu. Kế hoạch thường mở đầu bằng mục này để nêu điều cần đạt và cách làm. Hãy thêm mục “I. MỤC ĐÍCH, YÊU CẦU”.',
  block: 'sectionPurpose',
  isDoubtful: ({ administrative }) => opensWithSituation(administrative),
  examples: [
    {
      name: 'có mục “MỤC ĐÍCH, YÊU CẦU”',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'mục tiêu thay cho mục đích',
      sample: 'nd30-ke-hoach',
      change: [setText('section.I', 'I. MỤC TIÊU, YÊU CẦU'), setText('section.I.1', '1. Mục tiêu')],
      reports: [],
    },
    {
      name: 'kế hoạch công tác năm, mở đầu bằng tình hình: chỉ là lưu ý',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.I', 'I. ĐẶC ĐIỂM TÌNH HÌNH'),
        setText('section.I.1', '1. Thuận lợi'),
        setText('section.I.2', '2. Khó khăn'),
      ],
      reports: [{ clause: 'kh-mucdich-yeucau', text: '' }],
    },
    {
      name: 'thiếu mục này',
      sample: 'nd30-ke-hoach',
      change: [
        without(
          'section.I',
          'section.I.1',
          'section.I.1.text.1',
          'section.I.1.text.2',
          'section.I.2',
          'section.I.2.text.1',
          'section.I.2.text.2',
        ),
        setText('section.II', 'I. NỘI DUNG'),
        setText('section.III', 'II. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN'),
        setText('section.IV', 'III. KINH PHÍ THỰC HIỆN'),
        setText('section.V', 'IV. TỔ CHỨC THỰC HIỆN'),
      ],
      reports: [{ clause: 'kh-mucdich-yeucau', text: '' }],
    },
  ],
});
