import { clauseForDocument, defineRule, misplacedDeadlines, textPlace } from '../../linting';
import { insertAfter, replaceText, setText } from '../../samples';

const CLAUSES = ['kh-deadline-logic', 'noibo-deadline-logic'];

export const reportDeadline = defineRule({
  id: 'report-deadline',
  title: 'Hạn báo cáo kết quả sau khi việc kết thúc, hạn chuẩn bị trước khi việc diễn ra',
  rationale: 'Không thể báo cáo kết quả của việc còn đang làm.',
  clauses: CLAUSES,
  messages: {
    early:
      'Hạn báo cáo kết quả “{actual}” sớm hơn thời điểm việc kết thúc (“{end}”). Kết quả chỉ có sau khi việc kết thúc. Hãy kiểm tra lại hạn báo cáo.',
    review:
      'Việc tổng kết, rút kinh nghiệm “{actual}” sớm hơn thời điểm việc kết thúc (“{end}”). Chỉ nhìn lại được việc đã xong. Hãy kiểm tra lại mốc này.',
    late: 'Hạn chuẩn bị “{actual}” muộn hơn thời điểm việc diễn ra (“{end}”). Việc chuẩn bị phải xong trước khi việc bắt đầu. Hãy kiểm tra lại thời hạn.',
  },
  *check(context) {
    const { administrative } = context;
    const clause = clauseForDocument(context, CLAUSES);
    if (clause === null) {
      return;
    }
    for (const { kind, actual, end, range } of misplacedDeadlines(administrative)) {
      yield { clause, message: kind, data: { actual, end }, at: textPlace(range) };
    }
  },
  examples: [
    {
      name: 'báo cáo cuối danh sách trước khi việc cuối xong',
      sample: 'nd30-cong-van',
      change: [
        setText('body.3', '2. Đối chiếu danh sách các thôn gửi; hoàn thành trước ngày 30 tháng 3 năm 2026.'),
        setText('body.5', '4. Báo cáo kết quả về Phòng Kinh tế trước ngày 25 tháng 3 năm 2026.'),
      ],
      reports: [{ clause: 'noibo-deadline-logic', text: '25 tháng 3 năm 2026' }],
    },
    {
      name: 'báo cáo cuối danh sách sau khi việc cuối xong; báo cáo tiến độ thì sớm hơn được',
      sample: 'nd30-cong-van',
      change: [
        setText('body.3', '2. Đối chiếu danh sách các thôn gửi; hoàn thành trước ngày 25 tháng 3 năm 2026.'),
        setText('body.4', '3. Báo cáo tiến độ về Phòng Kinh tế trước ngày 20 tháng 3 năm 2026.'),
        setText('body.5', '4. Báo cáo kết quả về Phòng Kinh tế trước ngày 30 tháng 3 năm 2026.'),
      ],
      reports: [],
    },
    {
      name: 'báo cáo kết quả trước khi quý của chương trình bắt đầu',
      sample: 'nd30-chuong-trinh',
      change: replaceText('section.III.text.1', '15 tháng 6', '31 tháng 3'),
      reports: [{ clause: 'noibo-deadline-logic', text: '31 tháng 3 năm 2026' }],
    },
    {
      name: 'danh sách người đi học gửi sau ngày khai giảng',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        setText(
          'section.III.text.1',
          'Mở 01 lớp bồi dưỡng cho 40 người từ ngày 14/9/2026 đến ngày 18/9/2026; tuyên truyền trong tháng 10 năm 2026.',
        ),
        replaceText('section.V.text.1', 'báo cáo', 'gửi danh sách cử đi học trước ngày 16/9/2026; báo cáo'),
      ],
      reports: [{ clause: 'kh-deadline-logic', text: '16/9/2026' }],
    },
    {
      name: 'bảng tiến độ: tổng kết trước một việc còn phải làm; quyết toán sau tổng kết thì được',
      sample: 'nd30-ke-hoach-phu-luc',
      change: insertAfter('section.V.text.1', {
        name: 'tasks',
        role: 'table',
        text: 'TT\tNhiệm vụ\tThời hạn\n1\tMở gian hàng trực tuyến\t30/6/2026\n2\tTổng kết Kế hoạch\t15/6/2026\n3\tQuyết toán kinh phí\t30/7/2026',
      }),
      reports: [{ clause: 'kh-deadline-logic', text: '15/6/2026' }],
    },
    {
      name: 'báo cáo từng đợt: một đợt có hạn trước khi đợt ấy kết thúc',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        setText('section.III.text.1', 'Đợt chính: từ ngày 06/4/2026 đến ngày 24/4/2026.'),
        replaceText('section.V.text.1', 'báo cáo', 'báo cáo đợt chính trước ngày 20/4/2026; báo cáo'),
      ],
      reports: [{ clause: 'kh-deadline-logic', text: '20/4/2026' }],
    },
    {
      name: 'báo cáo kết quả từng đợt',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.V.1.text.2',
        '- Tổng hợp kết quả Đợt 1, báo cáo Ủy ban nhân dân xã trước ngày 20 tháng 3 năm 2026.',
      ),
      reports: [],
    },
    {
      name: 'báo cáo sau khi kết thúc',
      sample: 'nd30-ke-hoach-phu-luc',
      reports: [],
    },
    {
      name: 'báo cáo kết quả trước khi kết thúc',
      sample: 'nd30-ke-hoach-phu-luc',
      change: replaceText('section.V.text.1', '08 tháng 01 năm 2027', '10 tháng 12 năm 2026'),
      reports: [{ clause: 'kh-deadline-logic', text: '10 tháng 12 năm 2026' }],
    },
    {
      name: 'thông báo kết luận trước ngày hội nghị',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.1.text.2', '03 tháng 4', '20 tháng 3'),
      reports: [{ clause: 'kh-deadline-logic', text: '20 tháng 3 năm 2026' }],
    },
    {
      name: 'gửi biên bản trước ngày hội nghị',
      sample: 'nd30-ke-hoach',
      change: setText('section.V.4.text.1', 'Gửi biên bản về Văn phòng trước ngày 20 tháng 3 năm 2026.'),
      reports: [{ clause: 'kh-deadline-logic', text: '20 tháng 3 năm 2026' }],
    },
    {
      name: 'gửi biên bản của hội nghị trước, khi văn bản có nhiều hội nghị',
      sample: 'nd30-ke-hoach',
      change: [
        setText(
          'section.III.1.text.1',
          'Cấp thôn: ngày 19 tháng 3 năm 2026. Cấp xã: ngày 28 tháng 3 năm 2026.',
        ),
        setText('section.V.4.text.1', 'Gửi biên bản về Văn phòng trước ngày 20 tháng 3 năm 2026.'),
      ],
      reports: [],
    },
    {
      name: 'thông báo lịch sau ngày đầu của đợt',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.III.1.text.1', 'Từ ngày 14 tháng 4 năm 2026 đến ngày 25 tháng 4 năm 2026.'),
        setText('section.V.4.text.1', 'Thông báo lịch tiêm đến từng hộ trước ngày 20 tháng 4 năm 2026.'),
      ],
      reports: [
        { clause: 'kh-deadline-logic', text: '03 tháng 4 năm 2026' },
        { clause: 'kh-deadline-logic', text: '20 tháng 4 năm 2026' },
      ],
    },
    {
      name: 'báo cáo công tác chuẩn bị trước hội nghị',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.V.4.text.1',
        'Báo cáo kết quả chuẩn bị lực lượng bảo vệ trước ngày 25 tháng 3 năm 2026.',
      ),
      reports: [],
    },
    {
      name: 'hạn chuẩn bị sau ngày hội nghị',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.6.text.1', '20 tháng 3', '30 tháng 3'),
      reports: [{ clause: 'kh-deadline-logic', text: '30 tháng 3 năm 2026' }],
    },
    {
      name: 'báo cáo tổng kết trình tại hội nghị: xong trước thì đúng, sau thì muộn',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.V.4.text.1',
        'Xây dựng báo cáo tổng kết trước ngày 20 tháng 3 năm 2026; tham mưu báo cáo tổng kết, hoàn thành trước ngày 02 tháng 4 năm 2026.',
      ),
      reports: [{ clause: 'kh-deadline-logic', text: '02 tháng 4 năm 2026' }],
    },
    {
      name: 'báo cáo tổng kết của các đơn vị gửi trước hội nghị tổng kết',
      sample: 'nd30-ke-hoach',
      change: [
        ...['abstract', 'openingSentence', 'closingSentence'].map((piece) =>
          replaceText(
            piece,
            'đối thoại giữa lãnh đạo Ủy ban nhân dân xã với Nhân dân năm 2026',
            'tổng kết công tác dân vận năm 2025',
          ),
        ),
        setText(
          'section.V.4.text.1',
          'Gửi báo cáo tổng kết của đơn vị về Văn phòng trước ngày 20 tháng 3 năm 2026; gửi báo cáo kết quả tổ chức Hội nghị trước ngày 20 tháng 3 năm 2026.',
        ),
      ],
      reports: [{ clause: 'kh-deadline-logic', text: '20 tháng 3 năm 2026' }],
    },
    {
      name: 'nghị quyết giao chuẩn bị một việc khác với việc có ngày tổ chức',
      sample: 'hd05-nghi-quyet',
      change: [
        setText('section.III.text.1', '1. Tổ chức Ngày hội chuyển đổi số vào thứ Bảy, ngày 10/10/2026.'),
        setText(
          'section.III.text.2',
          '2. Chuẩn bị nội dung kiểm điểm cuối năm, hoàn thành trước ngày 30/11/2026.',
        ),
      ],
      reports: [],
    },
    {
      name: 'việc sau hội nghị có hạn sau ngày hội nghị',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.V.4.text.1',
        'Lập danh sách đề nghị khen thưởng trước ngày 10 tháng 4 năm 2026; đăng ký lịch trả lời kiến nghị sau Hội nghị trước ngày 03 tháng 4 năm 2026; mời giảng viên, cấp giấy chứng nhận trước ngày 10 tháng 4 năm 2026.',
      ),
      reports: [],
    },
    {
      name: 'báo cáo kết quả của một bước trước khi bước ấy diễn ra; bước khác còn ở sau',
      sample: 'nd30-ke-hoach-phu-luc',
      change: setText(
        'section.V.text.1',
        '1. Sơ tuyển: 08 giờ 00 phút ngày 10 tháng 11 năm 2026; báo cáo kết quả sơ tuyển trước ngày 05 tháng 11 năm 2026.',
      ),
      reports: [{ clause: 'kh-deadline-logic', text: '05 tháng 11 năm 2026' }],
    },
    {
      name: 'dòng của bảng phân công: trang trí sau ngày hội nghị, quyết toán sau hội nghị thì được',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.IV.text.1', {
        name: 'tasks',
        role: 'table',
        text: 'TT\tNhiệm vụ\tThời hạn\n1\tTrang trí hội trường\t30/3/2026\n2\tQuyết toán kinh phí\t10/4/2026',
      }),
      reports: [{ clause: 'kh-deadline-logic', text: '30/3/2026' }],
    },
    {
      name: 'tổng duyệt và quyết toán sai thứ tự',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.V.4.text.1',
        'Tổng duyệt chương trình: 14 giờ 00 phút, ngày 30 tháng 3 năm 2026. Thu, chi, quyết toán công khai; báo cáo Ủy ban nhân dân xã trước ngày 25 tháng 3 năm 2026.',
      ),
      reports: [
        { clause: 'kh-deadline-logic', text: '30 tháng 3 năm 2026' },
        { clause: 'kh-deadline-logic', text: '25 tháng 3 năm 2026' },
      ],
    },
    {
      name: 'giấy mời xin câu hỏi sau ngày hội nghị',
      sample: 'nd30-giay-moi',
      change: insertAfter('body.9', {
        name: 'body.10',
        role: 'body',
        text: 'Câu hỏi gửi trước về Văn phòng, chậm nhất ngày 30 tháng 3 năm 2026. Phòng Kinh tế chuẩn bị báo cáo kết quả thực hiện, gửi Văn phòng trước ngày 31 tháng 3 năm 2026.',
      }),
      reports: ['30', '31'].map((day) => ({
        clause: 'noibo-deadline-logic',
        text: `${day} tháng 3 năm 2026`,
      })),
    },
    {
      name: 'điều lệ, bốc thăm sau ngày khai mạc; việc khác có hạn muộn hơn; báo cáo trước khi hết đợt rà soát',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.III.1.text.1', '- Khai mạc: 08 giờ 00 phút, ngày 27 tháng 3 năm 2026.'),
        setText(
          'section.V.4.text.1',
          'Ban hành điều lệ giải trước ngày 30 tháng 3 năm 2026; bốc thăm ngày 28 tháng 3 năm 2026; rà soát từ ngày 01 tháng 4 năm 2026 đến ngày 30 tháng 4 năm 2026; báo cáo kết quả trước ngày 20 tháng 4 năm 2026; dự kiến giải năm sau vào tháng 3 năm 2027.',
        ),
      ],
      reports: [
        { clause: 'kh-deadline-logic', text: '30 tháng 3 năm 2026' },
        { clause: 'kh-deadline-logic', text: '28 tháng 3 năm 2026' },
        { clause: 'kh-deadline-logic', text: '20 tháng 4 năm 2026' },
      ],
    },
    {
      name: 'tháng tổng kết trước ngày hội nghị',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.III.1.text.1', '08 giờ 00 phút, ngày 27 tháng 4 năm 2026.'),
        setText('section.V.4.text.1', 'Tổng kết, trao giải: Trong tháng 3 năm 2026.'),
      ],
      reports: [
        { clause: 'kh-deadline-logic', text: '03 tháng 4 năm 2026' },
        { clause: 'kh-deadline-logic', text: 'tháng 3 năm 2026' },
      ],
    },
    {
      name: 'họp rút kinh nghiệm trước ngày hội nghị',
      sample: 'nd30-ke-hoach',
      change: setText('section.V.4.text.1', 'Họp rút kinh nghiệm: 14 giờ 00 phút, ngày 25 tháng 3 năm 2026.'),
      reports: [{ clause: 'kh-deadline-logic', text: '25 tháng 3 năm 2026' }],
    },
  ],
});
