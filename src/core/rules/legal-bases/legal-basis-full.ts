import { defineRule, gapNames, gapsOf, mentionsOf, textPlace } from '../../linting';
import { insertAfter, replaceText, setText } from '../../samples';

/** "Xét Tờ trình số … ngày … của …": what is proposed is the document itself. */
const PROPOSAL = /^\P{L}*(?:Xét|Theo đề nghị)/u;

export const legalBasisFull = defineRule({
  id: 'legal-basis-full',
  title: 'Căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu',
  rationale: 'Người đọc và cơ quan kiểm tra phải tìm được đúng văn bản làm căn cứ.',
  clauses: ['nd30-cancu-full', 'dang-cancu-daydu'],
  messages: {
    incomplete:
      'Căn cứ “{act}” còn thiếu {gaps}. Theo {regulation}, căn cứ phải ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm ban hành và trích yếu. Hãy bổ sung.',
  },
  concerns: ({ administrative, regulation }) =>
    administrative.legalBases.length > 0 && regulation.demands.legalBases.completeClause !== null,
  *check({ administrative, regulation }) {
    const clause = regulation.demands.legalBases.completeClause;
    if (clause === null) {
      return;
    }
    for (const { citation, repeated } of mentionsOf(administrative)) {
      const { passage, start, typeName, designation, date } = citation;
      const proposal = PROPOSAL.test(passage.text.text);
      const gaps = gapsOf(citation).filter((gap) => gap !== 'abstract' || !proposal);
      if (passage.role !== 'legalBasis' || repeated || gaps.length === 0) {
        continue;
      }
      const end = Math.max(typeName.end, designation?.end ?? 0, date?.end ?? 0);
      yield {
        clause,
        message: 'incomplete',
        data: {
          act: passage.text.text.slice(start, end),
          gaps: gapNames(gaps),
          regulation: regulation.name,
        },
        at: textPlace(passage.text.slice(start, end)),
      };
    }
  },
  examples: [
    { name: 'căn cứ ghi đủ thông tin', sample: 'nd30-quyet-dinh', reports: [] },
    {
      name: 'căn cứ thiếu số, ký hiệu',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', 'số 48/KH-UBND ', ''),
      reports: [{ clause: 'nd30-cancu-full', text: 'Kế hoạch ngày 26 tháng 02 năm 2026' }],
    },
    {
      name: 'căn cứ chỉ ghi con số, không có ký hiệu và ngày',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', 'số 48/KH-UBND ngày 26 tháng 02 năm 2026', '48'),
      reports: [{ clause: 'nd30-cancu-full', text: 'Kế hoạch 48' }],
    },
    {
      name: 'văn bản của Đảng: căn cứ chỉ ghi con số',
      sample: 'hd05-quyet-dinh',
      change: replaceText(
        'legalBasis.1',
        '- Căn cứ ',
        '- Căn cứ Quy định 399 của Ban Bí thư về văn bản của Đảng và ',
      ),
      reports: [{ clause: 'dang-cancu-daydu', text: 'Quy định 399' }],
    },
    {
      name: 'căn cứ thiếu ngày ban hành',
      sample: 'nd30-quyet-dinh',
      change: replaceText('legalBasis.2', ' ngày 12 tháng 6 năm 2025', ''),
      reports: [{ clause: 'nd30-cancu-full', text: 'Nghị định số 150/2025/NĐ-CP' }],
    },
    {
      name: 'căn cứ thiếu tên cơ quan ban hành',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', ' của Ủy ban nhân dân tỉnh Phú Thọ', ''),
      reports: [{ clause: 'nd30-cancu-full', text: 'Kế hoạch số 48/KH-UBND ngày 26 tháng 02 năm 2026' }],
    },
    {
      name: 'căn cứ thiếu trích yếu',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'legalBasis.3',
        ' về việc tổ chức đối thoại với Nhân dân trên địa bàn tỉnh năm 2026',
        '',
      ),
      reports: [{ clause: 'nd30-cancu-full', text: 'Kế hoạch số 48/KH-UBND ngày 26 tháng 02 năm 2026' }],
    },
    {
      name: 'cơ quan trình nêu trước văn bản',
      sample: 'nd30-quyet-dinh',
      change: replaceText(
        'legalBasis.3',
        'của Trưởng phòng Văn hóa - Xã hội',
        'của Liên đoàn Bóng chuyền xã An Bình tại Báo cáo số 03/BC-LĐBC ngày 09 tháng 3 năm 2026 về kết quả Đại hội',
      ),
      reports: [],
    },
    {
      name: 'trích yếu nêu trước văn bản',
      sample: 'nd30-quyet-dinh',
      change: replaceText(
        'legalBasis.3',
        'Theo đề nghị của Trưởng phòng',
        'Căn cứ Quy chế làm việc ban hành tại Quyết định số 15/QĐ-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân xã và đề nghị của Trưởng phòng',
      ),
      reports: [],
    },
    {
      name: 'văn bản của Đảng: căn cứ thiếu ngày ban hành',
      sample: 'hd05-quyet-dinh',
      change: replaceText(
        'legalBasis.1',
        '- Căn cứ ',
        '- Căn cứ Quy định số 399-QĐ/TW của Ban Bí thư về văn bản của Đảng và ',
      ),
      reports: [{ clause: 'dang-cancu-daydu', text: 'Quy định số 399-QĐ/TW' }],
    },
    {
      name: 'Hướng dẫn 36 không đòi căn cứ đầy đủ bằng một điều riêng',
      sample: 'hd36-quyet-dinh',
      reports: [],
    },
    {
      name: 'nghị quyết của đại hội không có trích yếu nào khác tên đại hội',
      sample: 'hd05-to-trinh',
      change: setText(
        'legalBasis.1',
        '- Căn cứ Nghị quyết số 01-NQ/ĐH, ngày 28/7/2025 của Đại hội đại biểu Đảng bộ xã An Bình lần thứ I, nhiệm kỳ 2025 - 2030;',
      ),
      reports: [],
    },
    {
      name: 'căn cứ thiếu ngày, ngay dưới danh sách nơi trình',
      sample: 'hd05-to-trinh',
      change: [
        setText('addressees', '<i>Kính trình:</i>'),
        insertAfter('addressees', {
          name: 'addressees.2',
          role: 'addressees',
          text: '- Ban Tổ chức Tỉnh ủy.',
        }),
        insertAfter('addressees', {
          name: 'addressees.1',
          role: 'addressees',
          text: '- Ban Thường vụ Tỉnh ủy;',
        }),
        setText(
          'legalBasis.1',
          '- Căn cứ Nghị quyết số 05-NQ/ĐU của Ban Chấp hành Đảng bộ xã về việc bầu bổ sung Ủy viên Ủy ban Kiểm tra;',
        ),
      ],
      reports: [{ clause: 'dang-cancu-daydu', text: 'Nghị quyết số 05-NQ/ĐU' }],
    },
  ],
});
