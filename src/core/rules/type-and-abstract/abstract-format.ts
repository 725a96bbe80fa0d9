import { componentFormat } from '../../linting';
import { format, insertAfter, insertBefore, setText } from '../../samples';

export const abstractFormat = componentFormat({
  id: 'abstract-format',
  title: 'Trích yếu in chữ thường, đậm, đứng, canh giữa dưới tên loại',
  rationale: 'Trích yếu cho biết nội dung văn bản; chữ đậm, canh giữa giúp đọc ngay.',
  clauses: ['nd30-trichyeu-format', 'dang-trichyeu-format'],
  components: ['abstract'],
  examples: [
    {
      name: 'đậm, đứng, cỡ chữ 13',
      sample: 'nd30-ke-hoach',
      change: format('abstract', { size: 26 }),
      reports: [],
    },
    {
      name: 'không đậm',
      sample: 'nd30-ke-hoach',
      change: format('abstract', { bold: false }),
      reports: [{ clause: 'nd30-trichyeu-format' }],
    },
    {
      name: 'gạch chân chữ trong khi bên dưới đã có đường kẻ',
      sample: 'nd30-ke-hoach',
      change: format('abstract', { underline: true }),
      reports: [{ clause: 'nd30-trichyeu-format' }],
    },
    {
      name: 'nửa dưới của trích yếu không đậm',
      sample: 'nd30-ke-hoach',
      change: insertAfter('abstract', {
        name: 'abstract.2',
        role: 'abstract',
        text: 'giai đoạn 2026 - 2030',
        format: { bold: false },
      }),
      reports: [{ clause: 'nd30-trichyeu-format' }],
    },
    {
      name: 'in hoa',
      sample: 'nd30-bao-cao-phong',
      change: setText('abstract', 'KẾT QUẢ CẢI TẠO, NÂNG CẤP KÊNH MƯƠNG NỘI ĐỒNG QUÝ I NĂM 2026'),
      reports: [{ clause: 'nd30-trichyeu-format' }],
    },
    {
      name: 'in hoa nửa đầu của một dòng',
      sample: 'nd30-bao-cao-phong',
      change: setText('abstract', 'KẾT QUẢ CẢI TẠO, NÂNG CẤP KÊNH MƯƠNG NỘI ĐỒNG quý I năm 2026'),
      reports: [{ clause: 'nd30-trichyeu-format' }],
    },
    {
      name: 'tên phong trào trong ngoặc kép giữ chữ in hoa',
      sample: 'nd30-bao-cao-phong',
      change: setText(
        'abstract',
        'Kết quả phong trào “TOÀN DÂN ĐOÀN KẾT XÂY DỰNG ĐỜI SỐNG VĂN HÓA” quý I năm 2026',
      ),
      reports: [],
    },
    {
      name: 'in hoa dòng trên của trích yếu hai dòng',
      sample: 'nd30-ke-hoach',
      change: insertBefore('abstract', {
        name: 'abstract.0',
        role: 'abstract',
        text: 'TỔ CHỨC TUẦN LỄ HƯỞNG ỨNG VÀ',
      }),
      reports: [{ clause: 'nd30-trichyeu-format' }],
    },
    {
      name: 'cỡ chữ 12',
      sample: 'nd30-thong-bao',
      change: format('abstract', { size: 24 }),
      reports: [{ clause: 'nd30-trichyeu-format' }],
    },
    {
      name: 'văn bản Đảng: nghiêng',
      sample: 'hd05-ke-hoach',
      change: format('abstract', { italic: true }),
      reports: [{ clause: 'dang-trichyeu-format' }],
    },
    {
      name: 'trích yếu không đậm dưới dòng tên tác giả',
      sample: 'hd05-nghi-quyet',
      change: [
        format('abstract', { bold: false }),
        insertBefore('abstract', {
          name: 'author',
          role: 'abstract',
          text: 'CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ AN BÌNH',
        }),
      ],
      reports: [{ clause: 'dang-trichyeu-format' }],
    },
    {
      name: 'trích yếu của văn bản ban hành kèm theo không đậm',
      sample: 'nd30-quyet-dinh-quy-che',
      change: format('attached.abstract', { bold: false }),
      reports: [{ clause: 'nd30-trichyeu-format' }],
      fixed: [],
    },
    {
      name: 'lời văn ngay dưới tên loại: sát lề trái, không đậm',
      sample: 'nd30-bao-cao',
      change: format('abstract', { bold: false, alignment: 'left' }),
      reports: [{ clause: 'nd30-trichyeu-format' }, { clause: 'nd30-trichyeu-format' }],
      fixed: [],
    },
    {
      name: 'văn bản Đảng: sát lề trái, không đậm, dưới là câu mở đầu',
      sample: 'hd05-ke-hoach',
      change: format('abstract', { bold: false, alignment: 'left' }),
      reports: [{ clause: 'dang-trichyeu-format' }, { clause: 'dang-trichyeu-format' }],
      fixed: [],
    },
  ],
});
