import {
  dayOfOtherMonth,
  defineRule,
  numberedNames,
  programmeDays,
  textPlace,
  toldDays,
  toldEvents,
  toldOwners,
  toldPlaces,
  toldSections,
  writtenDate,
} from '../../linting';
import { insertAfter, replaceText, setText } from '../../samples';

const clause = 'noibo-told-alike';

const TASKS =
  'TT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn hoàn thành\n1\tPhát hành giấy mời Hội nghị\tVăn phòng HĐND và UBND\tTrước ngày 20/3/2026\n2\tPhân công người trực tại cổng hội trường\tCông an xã\tTrước ngày 25/3/2026';

const OFFICE = 'section.V.1.text.2';

export const toldAlike = defineRule({
  id: 'told-alike',
  title: 'Thời hạn, địa điểm, đơn vị chủ trì, số thứ tự của một việc ghi như nhau ở mọi chỗ',
  rationale: 'Một việc có hai thời hạn, hai đơn vị chủ trì thì người thực hiện không biết theo chỗ nào.',
  clauses: [clause],
  messages: {
    day: 'Ở đây ghi “{actual}”, chỗ khác nói về cùng việc ghi “{other}”. Ngày của một việc phải như nhau ở mọi chỗ. Hãy kiểm tra lại.',
    hour: 'Ở đây ghi “{actual}”, chỗ khác nói về cùng việc ghi “{other}”. Giờ của một việc phải như nhau ở mọi chỗ. Hãy kiểm tra lại.',
    place:
      'Ở đây ghi “{actual}”, chỗ khác nói về cùng việc ghi “{other}”. Địa điểm của một việc phải như nhau ở mọi chỗ. Hãy kiểm tra lại.',
    number:
      'Ở đây ghi “{actual}”, trích yếu ghi “{other}”. Hai chỗ nói về cùng một việc thì số phải như nhau. Hãy kiểm tra lại.',
    owner:
      'Ở đây giao cho “{actual}”, chỗ khác nói về cùng việc ghi “{other}”. Một việc chỉ có một đơn vị chủ trì. Hãy kiểm tra lại.',
  },
  *check({ administrative }) {
    const { days, hours, places } = toldEvents(administrative);
    const told = [
      ...[
        ...toldDays(administrative),
        ...days,
        ...toldSections(administrative),
        ...programmeDays(administrative),
      ].map((each) => ({ ...each, message: 'day' }) as const),
      ...hours.map((each) => ({ ...each, message: 'hour' }) as const),
      ...[...toldPlaces(administrative), ...places].map((each) => ({ ...each, message: 'place' }) as const),
    ];
    // What two ways of reading find at one place is told once.
    const shown = new Set<string>();
    for (const { message, actual, other, range } of told) {
      const at = `${String(range.paragraph)}|${String(range.start)}`;
      if (!shown.has(at)) {
        shown.add(at);
        yield { clause, message, data: { actual, other }, at: textPlace(range) };
      }
    }
    const meeting = dayOfOtherMonth(administrative);
    if (meeting !== null) {
      const data = { actual: writtenDate(meeting), other: administrative.placeAndDate?.text ?? '' };
      yield { clause, message: 'day', data, at: textPlace(meeting.range) };
    }
    for (const { actual, other, range } of numberedNames(administrative)) {
      yield { clause, message: 'number', data: { actual, other }, at: textPlace(range) };
    }
    for (const { actual, other, range } of toldOwners(administrative)) {
      yield { clause, message: 'owner', data: { actual, other }, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'lịch của một đơn vị và việc khác của đơn vị ấy',
      sample: 'nd30-ke-hoach',
      change: [
        setText(
          'section.V.4.text.1',
          'Phòng Kinh tế, Hạ tầng và Đô thị thanh toán kinh phí trước ngày 28 tháng 3 năm 2026.',
        ),
        insertAfter('section.V.6.text.1', {
          name: 'visits',
          role: 'table',
          text: 'TT\tĐơn vị\tThời gian\n1\tPhòng Kinh tế, Hạ tầng và Đô thị\tSáng ngày 16/3/2026\n2\tTrạm Y tế xã An Bình\tChiều ngày 16/3/2026',
        }),
      ],
      reports: [],
    },
    {
      name: 'bảng tiến độ ghi hạn khác với mục có cùng tên',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.II.1', '1. Khảo sát, lập danh sách điểm bán hàng'),
        setText('section.II.1.text.1', 'a) Các thôn rà soát, hoàn thành trước ngày 20/3/2026;'),
        insertAfter('section.V.6.text.1', {
          name: 'tasks',
          role: 'table',
          text: 'TT\tNhiệm vụ\tThời hạn\n1\tKhảo sát, lập danh sách\t25/3/2026\n2\tIn tài liệu\t24/3/2026',
        }),
      ],
      reports: [{ clause, text: '25/3/2026' }],
    },
    {
      name: 'bảng tiến độ ghi hạn cuối, hoặc ngày khác, của Hội nghị',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.V.6.text.1', {
        name: 'tasks',
        role: 'table',
        text: 'TT\tNhiệm vụ\tThời hạn\n1\tHội nghị đối thoại\tTrước ngày 30/3/2026\n2\tHội nghị đối thoại\tNgày 26/3/2026',
      }),
      reports: [{ clause, text: '26/3/2026' }],
    },
    {
      name: 'chương trình của một ngày khác với ngày tổ chức',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.II.2', {
        name: 'lead',
        role: 'body',
        text: 'Chương trình ngày 29/3/2026 như sau:',
      }),
      reports: [{ clause, text: '29/3/2026' }],
    },
    {
      name: 'hạn của các thôn làm điểm và của các thôn còn lại',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.V.4.text.1', 'Các thôn làm điểm gửi báo cáo tự rà soát trước ngày 20/3/2026.'),
        setText('section.IV.text.1', 'Các thôn còn lại gửi báo cáo tự rà soát trước ngày 24/3/2026.'),
      ],
      reports: [],
    },
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
      name: 'ngày, giờ, nơi của Hội nghị nêu lại như ở mục thời gian, địa điểm',
      sample: 'nd30-ke-hoach',
      change: [
        setText(OFFICE, '- Bố trí người phục vụ Hội nghị đối thoại (ngày 27/3/2026).'),
        setText('section.V.4.text.1', 'Bảo đảm trật tự tại Hội nghị vào 08 giờ 00 phút ngày 27/3/2026.'),
        setText('section.V.5.text.1', 'Vận động Nhân dân dự Hội nghị tại Hội trường xã.'),
      ],
      reports: [],
    },
    {
      name: 'ngày, giờ, nơi của Hội nghị nêu lại khác với mục thời gian, địa điểm',
      sample: 'nd30-ke-hoach',
      change: [
        setText(OFFICE, '- Bố trí người phục vụ Hội nghị đối thoại (ngày 28/3/2026).'),
        setText('section.V.4.text.1', 'Bảo đảm trật tự tại Hội nghị vào 14 giờ 00 phút ngày 27/3/2026.'),
        setText('section.V.5.text.1', 'Vận động Nhân dân dự Hội nghị tại Nhà văn hóa xã.'),
      ],
      reports: [
        { clause, text: '28/3/2026' },
        { clause, text: '14 giờ 00 phút' },
        { clause, text: 'Nhà văn hóa xã' },
      ],
    },
    {
      name: 'ngày của một việc nêu ở mục thời gian và trong phần phân công',
      sample: 'nd30-ke-hoach',
      change: [
        insertAfter('section.III.1.text.1', {
          name: 'training',
          role: 'body',
          text: '- Tập huấn tình nguyện viên: ngày 20/3/2026.',
        }),
        setText('section.V.4.text.1', 'Giữ trật tự tại buổi tập huấn tình nguyện viên ngày 21/3/2026.'),
      ],
      reports: [{ clause, text: '21/3/2026' }],
    },
    {
      name: 'tổng duyệt, chuẩn bị có ngày riêng',
      sample: 'nd30-ke-hoach',
      change: [
        setText(OFFICE, '- Tổng duyệt chương trình Hội nghị ngày 26/3/2026.'),
        setText('section.V.4.text.1', 'Chuẩn bị cho Hội nghị từ ngày 25/3/2026.'),
      ],
      reports: [],
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
    {
      name: 'hội nghị sơ kết và hội nghị tổng kết có ngày riêng',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.V.4.text.1', 'Chủ trì tổ chức hội nghị sơ kết 6 tháng trước ngày 10/7/2026.'),
        setText('section.V.5.text.1', 'Chủ trì tổ chức hội nghị tổng kết trước ngày 10/12/2026.'),
      ],
      reports: [],
    },
    {
      name: 'số của cơn bão trong lời văn khác với trích yếu',
      sample: 'nd30-cong-van',
      change: [
        replaceText('letterAbstract', 'năm 2026', 'sau bão số 13'),
        replaceText('body.5', 'tổng hợp', 'tổng hợp thiệt hại do bão số 12'),
      ],
      reports: [{ clause, text: 'bão số 12' }],
    },
    {
      name: 'số của cơn bão như nhau',
      sample: 'nd30-cong-van',
      change: [
        replaceText('letterAbstract', 'năm 2026', 'sau bão số 13'),
        replaceText('body.5', 'tổng hợp', 'tổng hợp thiệt hại do bão số 13'),
      ],
      reports: [],
    },
    {
      name: 'biên bản ghi ngày họp ở tháng khác với ngày ghi biên bản',
      sample: 'hd05-bien-ban',
      change: setText('body.1', 'Thời gian bắt đầu: 14 giờ 00 phút ngày 19 tháng 5 năm 2026.'),
      reports: [{ clause, text: '19 tháng 5 năm 2026' }],
    },
  ],
});
