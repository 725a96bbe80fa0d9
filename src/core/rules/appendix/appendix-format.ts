import { componentFormat } from '../../linting';
import { format, setText, without } from '../../samples';

export const appendixFormat = componentFormat({
  id: 'appendix-format',
  title: 'Chữ “Phụ lục”, tên phụ lục và dòng kèm theo in đúng kiểu chữ',
  rationale: 'Ba dòng đầu của phụ lục cho biết phụ lục nào, của văn bản nào.',
  clauses: ['nd30-phuluc-title', 'nd30-phuluc-ref', 'dang-phuluc'],
  components: ['appendixLabel', 'appendixTitle', 'appendixReference'],
  examples: [
    {
      name: 'đúng kiểu chữ',
      sample: 'nd30-ke-hoach-phu-luc',
      reports: [],
    },
    {
      name: 'chữ “Phụ lục” viết in hoa',
      sample: 'nd30-ke-hoach-phu-luc',
      change: setText('appendix.1', 'PHỤ LỤC I'),
      reports: [{ clause: 'nd30-phuluc-title', text: 'PHỤ LỤC I' }],
    },
    {
      name: 'tên phụ lục không đậm',
      sample: 'nd30-ke-hoach-phu-luc',
      change: format('appendix.1.title', { bold: false }),
      reports: [{ clause: 'nd30-phuluc-title', text: 'LỊCH THU GOM RÁC THẢI SINH HOẠT' }],
    },
    {
      name: 'dòng kèm theo không nghiêng',
      sample: 'nd30-ke-hoach-phu-luc',
      change: format('appendix.2.reference', { italic: false }),
      reports: [{ clause: 'nd30-phuluc-ref' }],
    },
    {
      name: 'văn bản Đảng: “Phụ lục” đặt sát lề trái',
      sample: 'hd05-ke-hoach-phu-luc',
      change: format('appendix.1', { alignment: 'left' }),
      reports: [{ clause: 'dang-phuluc', text: 'Phụ lục' }],
    },
    {
      name: 'dòng kèm theo của quy chế ban hành kèm theo chữ đứng',
      sample: 'nd30-quyet-dinh-quy-che',
      change: format('attached.reference', { italic: false }),
      reports: [{ clause: 'nd30-phuluc-ref' }],
      fixed: [],
    },
    {
      name: 'dòng kèm theo của một danh sách có tên hai dòng, chữ đứng',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        without('appendix.1', 'appendix.1.title', 'appendix.1.reference'),
        setText('appendix.2', 'DANH SÁCH'),
        setText('appendix.2.title', 'Điểm tập kết rác thải sinh hoạt'),
        format('appendix.2.reference', { italic: false }),
      ],
      reports: [{ clause: 'nd30-phuluc-ref' }],
    },
  ],
});
