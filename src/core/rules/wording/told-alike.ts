import { defineRule, textPlace, toldDays, toldOwners, toldPlaces } from '../../linting';
import { insertAfter, setText } from '../../samples';

const clause = 'noibo-told-alike';

const TASKS =
  'TT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn hoàn thành\n1\tPhát hành giấy mời Hội nghị\tVăn phòng HĐND và UBND\tTrước ngày 20/3/2026\n2\tPhân công người trực tại cổng hội trường\tCông an xã\tTrước ngày 25/3/2026';

const OFFICE = 'section.V.1.text.2';

export const toldAlike = defineRule({
  id: 'told-alike',
  title: 'Thời hạn, địa điểm, đơn vị chủ trì của một việc ghi như nhau ở mọi chỗ',
  rationale: 'Một việc có hai thời hạn, hai đơn vị chủ trì thì người thực hiện không biết theo chỗ nào.',
  clauses: [clause],
  messages: {
    day: 'Ở đây ghi “{actual}”, chỗ khác nói về cùng việc ghi “{other}”. Ngày của một việc phải như nhau ở mọi chỗ. Hãy kiểm tra lại.',
    place:
      'Ở đây ghi “{actual}”, chỗ khác nói về cùng việc ghi “{other}”. Địa điểm của một việc phải như nhau ở mọi chỗ. Hãy kiểm tra lại.',
    owner:
      'Ở đây giao cho “{actual}”, chỗ khác nói về cùng việc ghi “{other}”. Một việc chỉ có một đơn vị chủ trì. Hãy kiểm tra lại.',
  },
  *check({ administrative }) {
    for (const { actual, other, range } of toldDays(administrative)) {
      yield { clause, message: 'day', data: { actual, other }, at: textPlace(range) };
    }
    for (const { actual, other, range } of toldPlaces(administrative)) {
      yield { clause, message: 'place', data: { actual, other }, at: textPlace(range) };
    }
    for (const { actual, other, range } of toldOwners(administrative)) {
      yield { clause, message: 'owner', data: { actual, other }, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'nhiệm vụ trong lời văn và trong bảng có cùng thời hạn, cùng đơn vị',
      sample: 'nd30-ke-hoach',
      change: [
        setText(OFFICE, '- Phát hành giấy mời Hội nghị trước ngày 20/3/2026.'),
        insertAfter('section.V.6.text.1', { name: 'tasks', role: 'table', text: TASKS }),
      ],
      reports: [],
    },
    {
      name: 'thời hạn trong bảng khác thời hạn trong lời văn',
      sample: 'nd30-ke-hoach',
      change: [
        setText(OFFICE, '- Phát hành giấy mời Hội nghị trước ngày 24/3/2026.'),
        insertAfter('section.V.6.text.1', { name: 'tasks', role: 'table', text: TASKS }),
      ],
      reports: [{ clause, text: '20/3/2026' }],
    },
    {
      name: 'bảng giao việc của Công an xã cho đơn vị khác',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.V.4.text.1', 'Phân công người trực tại cổng hội trường; giữ gìn trật tự.'),
        insertAfter('section.V.6.text.1', {
          name: 'tasks',
          role: 'table',
          text: TASKS.replace('Công an xã', 'Phòng Kinh tế'),
        }),
      ],
      reports: [{ clause, text: 'Phòng Kinh tế' }],
    },
    {
      name: 'hai nơi tổ chức diễn tập',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kinh phí diễn tập chữa cháy rừng tại thôn An Lạc do ngân sách xã chi.'),
        setText('section.V.4.text.1', 'Tổ chức diễn tập chữa cháy rừng tại thôn Tân Tiến.'),
      ],
      reports: [{ clause, text: 'thôn Tân Tiến' }],
    },
    {
      name: 'mỗi đơn vị báo cáo trong một thời hạn',
      sample: 'nd30-ke-hoach',
      change: [
        setText(OFFICE, '- Báo cáo kết quả với Ủy ban nhân dân xã trước ngày 30 tháng 3 năm 2026.'),
        setText('section.V.4.text.1', 'Báo cáo kết quả với Công an tỉnh trước ngày 31 tháng 3 năm 2026.'),
      ],
      reports: [],
    },
  ],
});
