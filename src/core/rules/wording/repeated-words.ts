import { defineRule, listedTwiceIn, mendText, proseOf, repetitionsIn, rowOf, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';

export const repeatedWords = defineRule({
  id: 'repeated-words',
  title: 'Không lặp từ liền nhau',
  rationale: 'Từ bị gõ hai lần là lỗi đánh máy dễ sót khi soát văn bản.',
  clauses: ['chung-duplicate-word'],
  messages: {
    repeated:
      'Viết lặp “{actual}”. Một từ, một cụm từ đứng liền hai lần thường do gõ thừa. Hãy bỏ bớt, chỉ viết “{expected}”.',
  },
  *check({ administrative, document }) {
    for (const passage of proseOf(administrative)) {
      const row = rowOf(passage);
      for (const { start, length } of [...repetitionsIn(row), ...listedTwiceIn(row)]) {
        const first = row.words[start];
        const middle = row.words[start + length - 1];
        const last = row.words[start + 2 * length - 1];
        if (first !== undefined && middle !== undefined && last !== undefined) {
          yield {
            clause: 'chung-duplicate-word',
            message: 'repeated',
            data: {
              actual: passage.text.text.slice(first.start, last.end),
              expected: passage.text.text.slice(first.start, middle.end),
            },
            at: textPlace(passage.text.slice(first.start, last.end)),
            ...mendText(document, passage.text.slice(middle.end, last.end), ''),
          };
        }
      }
    }
  },
  examples: [
    { name: 'không có từ lặp', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'chữ viết tắt, từ mở đầu câu lặp lại',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Họp Họp Ban Tổ chức; báo cáo Đảng ủy, HĐND HĐND xã.'),
      reports: [
        { clause: 'chung-duplicate-word', text: 'Họp Họp' },
        { clause: 'chung-duplicate-word', text: 'HĐND HĐND' },
      ],
    },
    {
      name: 'tên gọi cơ quan gõ hai lần; chức vụ đi liền với tên cơ quan thì không',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Báo cáo gửi về Sở Sở Nội vụ; Giám đốc Sở Sở Tài chính và Văn phòng Sở Sở là đầu mối xử lý nghiêm nghiêm vi phạm.',
      ),
      reports: [
        { clause: 'chung-duplicate-word', text: 'Sở Sở' },
        { clause: 'chung-duplicate-word', text: 'nghiêm nghiêm' },
      ],
    },
    {
      name: 'tên cây, tên con vật có hai tiếng giống nhau',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí hỗ trợ trồng chôm chôm và nuôi ba ba ở các thôn.'),
      reports: [],
    },
    {
      name: '“Ủy ban ban hành” không phải từ lặp',
      sample: 'nd30-ke-hoach',
      change: replaceText('openingSentence', 'xã An Bình ban hành', 'ban hành'),
      reports: [],
    },
    {
      name: 'hai từ gặp nhau: “các tổ tổ chức”, “có thể thể hiện”, “Hợp tác xã xã An Bình”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Hợp tác xã xã An Bình hỗ trợ để các tổ tổ chức họp; người dân có thể thể hiện ý kiến; mỗi xã xã hội hóa một phần kinh phí.',
      ),
      reports: [],
    },
    {
      name: 'việc và người làm việc ấy: “máy bơm bơm nước”; “nước ngoài ngoài dự toán”; tục ngữ',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Không chi cho việc đi nước ngoài ngoài kế hoạch; máy bơm bơm cạn ao, tổ thu thu phí từng hộ; việc của thôn thôn bàn.',
      ),
      reports: [],
    },
    {
      name: 'lời được trích dẫn',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Treo khẩu hiệu “Đoàn kết, đoàn kết, đại đoàn kết; thành công, thành công, đại thành công” tại hội trường.',
      ),
      reports: [],
    },
    {
      name: 'đơn vị gõ hai lần trước tên của nó',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí do các xã xã Tân Tiến, Tân Lập và ngân sách tỉnh bảo đảm.',
      ),
      reports: [{ clause: 'chung-duplicate-word', text: 'xã xã' }],
    },
    {
      name: 'một việc kể hai lần; bốn tiếng khác nhau',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Phòng Kinh tế chủ trì, theo dõi, theo dõi, đôn đốc; cấp tỉnh, cấp xã phối hợp; hướng dẫn các thôn, các thôn, đơn vị.',
      ),
      reports: [
        { clause: 'chung-duplicate-word', text: 'theo dõi, theo dõi' },
        { clause: 'chung-duplicate-word', text: 'các thôn, các thôn' },
      ],
    },
    {
      name: 'cụm từ lặp ở đầu câu, chữ đầu viết hoa',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'Kinh phí', 'Việc chi tiêu phải tiết kiệm. Kinh phí kinh phí'),
      reports: [{ clause: 'chung-duplicate-word', text: 'Kinh phí kinh phí' }],
    },
    {
      name: 'từ láy không phải từ lặp',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.2.text.1', 'bảo đảm', 'luôn luôn bảo đảm'),
      reports: [],
    },
    {
      name: 'tên dân tộc sau dấu phẩy; bốn tiếng láy, đồng dao',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí hỗ trợ đồng bào Giẻ Triêng, Lô Lô, Pà Thẻn; thuê xe tuk tuk; trẻ chơi chi chi chành chành, không đi đi lại lại nhiều lần.',
      ),
      reports: [],
    },
    {
      name: 'tên vùng “Trung Trung Bộ”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'được bảo đảm', 'ở khu vực Trung Trung Bộ được bảo đảm'),
      reports: [],
    },
    {
      name: 'tên người, tên thôn có hai tiếng giống nhau',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.IV.text.1',
        'được bảo đảm',
        'giao bà Lê Thị Thị, thôn Nà Nà, suối Cái Cái quản lý, được bảo đảm',
      ),
      reports: [],
    },
    {
      name: 'gõ hai lần chữ đầu của một từ viết hoa',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'tổ chức Hội nghị', 'tổ chức Hội Hội nghị'),
      reports: [{ clause: 'chung-duplicate-word', text: 'Hội Hội' }],
      fixed: [],
    },
    {
      name: 'lặp một từ',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'được bảo đảm', 'được được bảo đảm'),
      reports: [{ clause: 'chung-duplicate-word', text: 'được được' }],
      fixed: [],
    },
    {
      name: 'lặp nửa sau của tên loại trước số của văn bản',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Chi theo Quyết định định số 12/QĐ-UBND ngày 05 tháng 02 năm 2026.',
      ),
      reports: [{ clause: 'chung-duplicate-word', text: 'định định' }],
    },
    {
      name: 'lặp một từ giữa hai từ ghép quen thuộc',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'được bảo đảm', 'cho khoa học và công công nghệ được bảo đảm'),
      reports: [{ clause: 'chung-duplicate-word', text: 'công công' }],
      fixed: replaceText('section.IV.text.1', 'được bảo đảm', 'cho khoa học và công nghệ được bảo đảm'),
    },
    {
      name: 'hai từ ghép gặp nhau không phải từ lặp',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.IV.text.1',
        'được bảo đảm',
        'cho thư ký ký nhận trực tiếp tiếp được bảo đảm',
      ),
      reports: [{ clause: 'chung-duplicate-word', text: 'tiếp tiếp' }],
    },
    {
      name: 'lặp một cụm từ',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'tổ chức Hội nghị', 'tổ chức tổ chức Hội nghị'),
      reports: [{ clause: 'chung-duplicate-word', text: 'tổ chức tổ chức' }],
      fixed: [],
    },
    {
      name: 'lặp một tên cơ quan dài',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.IV.text.1',
        'được bảo đảm',
        'trình Ủy ban nhân dân xã Ủy ban nhân dân xã được bảo đảm',
      ),
      reports: [{ clause: 'chung-duplicate-word', text: 'Ủy ban nhân dân xã Ủy ban nhân dân xã' }],
    },
    {
      name: 'chữ “năm” gõ hai lần trước một năm',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'được bảo đảm', 'năm năm 2026 được bảo đảm'),
      reports: [{ clause: 'chung-duplicate-word', text: 'năm năm' }],
    },
    {
      name: 'năm năm của một giai đoạn',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'được bảo đảm', 'năm năm 2026 - 2030 được bảo đảm'),
      reports: [],
    },
  ],
});
