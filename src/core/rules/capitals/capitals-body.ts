import { nameCapitals } from '../../linting';
import { replaceText, setText } from '../../samples';

export const capitalsBody = nameCapitals({
  id: 'capitals-body',
  title: 'Tên cơ quan, tổ chức viết hoa từ chỉ loại hình và từ chỉ lĩnh vực',
  rationale: 'Viết đúng tên cơ quan là thể hiện sự chính xác và tôn trọng của văn bản hành chính.',
  clause: 'hoa-co-quan-loai-hinh',
  kinds: ['body'],
  principle:
    'Tên cơ quan, tổ chức viết hoa chữ cái đầu của từ, cụm từ chỉ loại hình và từ, cụm từ chỉ chức năng, lĩnh vực hoạt động.',
  examples: [
    {
      name: '“trường tiểu học số 2”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí do Công an xã, trường tiểu học số 2 và các thôn đóng góp.',
      ),
      reports: [{ clause: 'hoa-co-quan-loai-hinh', text: 'trường tiểu học' }],
    },
    {
      name: '“trường tiểu học” trước tên riêng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí do học sinh trường tiểu học Long Phú và bệnh viện đa khoa Tân Mỹ quyên góp.',
      ),
      reports: [
        { clause: 'hoa-co-quan-loai-hinh', text: 'trường tiểu học' },
        { clause: 'hoa-co-quan-loai-hinh', text: 'bệnh viện đa khoa' },
      ],
    },
    {
      name: '“Trường tiểu học” đầu dòng, trước tên riêng; “Trường tiểu học” không tên',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Trường tiểu học Long Phú bố trí kinh phí.'),
        setText('section.V.4.text.1', 'Trường tiểu học trên địa bàn tự chuẩn bị.'),
      ],
      reports: [{ clause: 'hoa-co-quan-loai-hinh', text: 'Trường tiểu học' }],
    },
    {
      name: 'nhiều trường, một trường không tên',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các trường tiểu học Long Phú, Tân Mỹ và một trường mầm non được cấp kinh phí.',
      ),
      reports: [],
    },
    {
      name: '“Cảnh sát Biển”, còn “Thanh tra tỉnh” viết đúng',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí do Thanh tra tỉnh giám sát; phối hợp với Cảnh sát Biển.',
      ),
      reports: [{ clause: 'hoa-co-quan-loai-hinh', text: 'Cảnh sát Biển' }],
    },
    {
      name: '“Thành phố” viết hoa khi chỉ một thành phố đã rõ tên',
      sample: 'nd30-ke-hoach',
      change: setText('recipients.1', '- Công an Thành phố;'),
      reports: [],
    },
    {
      name: '“Ban Thường vụ tỉnh ủy”, “đảng ủy xã An Bình”; “các đảng ủy” là danh từ chung',
      sample: 'hd05-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí do đảng ủy xã An Bình bảo đảm theo hướng dẫn của Ban Thường vụ tỉnh ủy; các đảng ủy xã An Bình, Tân Mỹ phối hợp.',
      ),
      reports: [
        { clause: 'hoa-co-quan-loai-hinh', text: 'đảng ủy' },
        { clause: 'hoa-co-quan-loai-hinh', text: 'Ban Thường vụ tỉnh ủy' },
      ],
    },
    {
      name: '“Ban xây dựng Đảng” là tên, “các Ban xây dựng Đảng” là danh từ chung',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí do Ban xây dựng Đảng xã An Bình và các Ban xây dựng Đảng của tỉnh hướng dẫn.',
      ),
      reports: [{ clause: 'hoa-co-quan-loai-hinh', text: 'Ban xây dựng Đảng' }],
    },
    {
      name: 'tên cơ quan viết đúng, danh từ chung viết thường',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các sở, ban, ngành, Sở Tài chính, Chi cục Thuế và các cơ sở y tế phối hợp bảo đảm kinh phí theo quy định.',
      ),
      reports: [],
    },
    {
      name: '“ủy ban nhân dân” viết thường giữa câu',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.1.text.2', 'Ủy ban', 'ủy ban'),
      reports: [{ clause: 'hoa-co-quan-loai-hinh', text: 'ủy ban nhân dân' }],
      fixed: [],
    },
    {
      name: '“Phòng Văn hóa - xã hội”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.3', 'Xã hội', 'xã hội'),
      reports: [{ clause: 'hoa-co-quan-loai-hinh', text: 'Phòng Văn hóa - xã hội' }],
      fixed: [],
    },
    {
      name: '“phòng y tế” của trường học là danh từ chung',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Nhà trường bố trí kinh phí mua thuốc cho phòng y tế và tủ thuốc.',
      ),
      reports: [],
    },
    {
      name: '“Sở Nội Vụ”',
      sample: 'nd30-bao-cao',
      change: replaceText('section.IV.text.1', 'Nội vụ', 'Nội Vụ'),
      reports: [{ clause: 'hoa-co-quan-loai-hinh', text: 'Sở Nội Vụ' }],
      fixed: [],
    },
    {
      name: 'văn bản của Đảng',
      sample: 'hd05-ke-hoach',
      change: setText('section.IV.text.1', 'Các chi bộ phối hợp với Mặt trận tổ quốc tổ chức thực hiện.'),
      reports: [{ clause: 'hoa-co-quan-loai-hinh', text: 'Mặt trận tổ quốc' }],
    },
  ],
});
