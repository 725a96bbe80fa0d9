import { defineRule, gapNames, gapsOf, mentionsOf, textPlace, type Citation } from '../../linting';
import { replaceText, setText } from '../../samples';

/** "Luật Dữ liệu năm 2024 (Luật số 60/2024/QH15)": the number of a law that has just been named. */
function numbersNamedLaw({ passage, start }: Citation): boolean {
  return /(?:Luật|Pháp lệnh) \p{Lu}[^.;()]*\($/u.test(passage.text.text.slice(0, start));
}

export const citationFirstFull = defineRule({
  id: 'citation-first-full',
  title: 'Lần đầu viện dẫn, ghi đủ tên loại, số, ký hiệu, thời gian, cơ quan ban hành và trích yếu',
  rationale:
    'Số, ký hiệu của các cơ quan, các năm trùng nhau; phải ghi đủ một lần thì người đọc mới biết là văn bản nào.',
  clauses: ['nd30-viendan-first-full', 'dang-viendan-first-full'],
  messages: {
    incomplete:
      'Lần đầu viện dẫn “{act}” còn thiếu {gaps}. Theo {regulation}, lần đầu viện dẫn phải ghi đủ tên loại, số, ký hiệu, thời gian ban hành, tên cơ quan ban hành và trích yếu. Hãy bổ sung.',
  },
  concerns: ({ administrative }) => mentionsOf(administrative).length > 0,
  *check({ administrative, regulation }) {
    const { demands } = regulation;
    for (const { citation, repeated } of mentionsOf(administrative)) {
      const { passage, start, typeName, designation } = citation;
      const otherClause = passage.role === 'legalBasis' && demands.legalBases.completeClause !== null;
      const gaps = gapsOf(citation);
      if (
        repeated ||
        otherClause ||
        gaps.length === 0 ||
        !/^\p{Lu}/u.test(typeName.text) ||
        // A contract is made between parties; no body issues it, and it bears no abstract.
        typeName.text.toLowerCase() === 'hợp đồng' ||
        numbersNamedLaw(citation)
      ) {
        continue;
      }
      const end = Math.max(typeName.end, designation?.end ?? 0, citation.date?.end ?? 0);
      yield {
        clause: demands.citations.firstClause,
        message: 'incomplete',
        data: {
          act: passage.text.text.slice(start, end),
          gaps: gapNames(gaps),
          regulation: regulation.name,
        },
        // An act with its year in the designation, or without its abstract alone, is still told from others; many texts stop there.
        doubtful:
          (designation !== null && designation.year !== null) || gaps.every((gap) => gap === 'abstract'),
        at: textPlace(passage.text.slice(start, end)),
      };
    }
  },
  examples: [
    {
      name: 'hợp đồng không có cơ quan ban hành, trích yếu',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Chi theo Hợp đồng số 12/2026/HĐ-DV ký ngày 03/3/2026 với đơn vị tổ chức sự kiện.',
      ),
      reports: [],
    },
    {
      name: 'một cơ quan đã ban hành mấy văn bản, viết nối bằng dấu chấm phẩy',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Ủy ban nhân dân xã đã ban hành Quyết định số 86/QĐ-UBND ngày 12 tháng 02 năm 2026 về kiện toàn Ban Chỉ huy Phòng thủ dân sự xã và các tổ giúp việc của Ban Chỉ huy tại các thôn trên địa bàn toàn xã; Kế hoạch số 57/KH-UBND ngày 10 tháng 3 năm 2026 về phòng, chống thiên tai.',
      ),
      reports: [],
    },
    {
      name: 'chương trình của một ngày không phải là văn bản',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Chương trình ngày 24/3/2026 do Văn phòng thông báo.'),
      reports: [],
    },
    { name: 'lần đầu viện dẫn đủ thông tin', sample: 'nd30-cong-van', reports: [] },
    {
      name: 'lần đầu viện dẫn thiếu ngày và cơ quan ban hành',
      sample: 'nd30-cong-van',
      change: replaceText('body.1', ' ngày 05 tháng 3 năm 2026 của Sở Xây dựng tỉnh Phú Thọ', ''),
      reports: [{ clause: 'nd30-viendan-first-full', text: 'Công văn số 315/SXD-QLN' }],
    },
    {
      name: 'sau cơ quan ban hành là ngay chủ ngữ của câu: thiếu trích yếu',
      sample: 'nd30-bao-cao',
      change: setText(
        'openingSentence',
        'Thực hiện Kế hoạch số 12/KH-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Phú Thọ, Ủy ban nhân dân xã An Bình báo cáo kết quả như sau:',
      ),
      reports: [{ clause: 'nd30-viendan-first-full' }],
    },
    {
      name: 'lần đầu viện dẫn không ghi số, ký hiệu',
      sample: 'nd30-cong-van',
      change: replaceText('body.1', 'số 315/SXD-QLN ', ''),
      reports: [{ clause: 'nd30-viendan-first-full', text: 'Công văn ngày 05 tháng 3 năm 2026' }],
    },
    {
      name: 'số của luật ghi trong ngoặc đơn sau tên luật',
      sample: 'nd30-cong-van',
      change: replaceText(
        'body.4',
        'giám sát việc rà soát',
        'giám sát việc rà soát theo Luật Mặt trận Tổ quốc Việt Nam năm 2015 (Luật số 75/2015/QH13)',
      ),
      reports: [],
    },
    {
      name: 'cơ quan ban hành nêu trước văn bản',
      sample: 'nd30-cong-van',
      change: replaceText(
        'body.1',
        'Thực hiện Công văn số 315/SXD-QLN ngày 05 tháng 3 năm 2026 của Sở Xây dựng tỉnh Phú Thọ',
        'Thực hiện đề nghị của Sở Xây dựng tỉnh Phú Thọ tại Công văn số 315/SXD-QLN ngày 05 tháng 3 năm 2026',
      ),
      reports: [],
    },
    {
      name: 'hai văn bản chung cơ quan ban hành và trích yếu',
      sample: 'nd30-cong-van',
      change: replaceText(
        'body.1',
        'Thực hiện Công văn',
        'Thực hiện Công văn số 298/SXD-QLN ngày 02 tháng 3 năm 2026 và Công văn',
      ),
      reports: [],
    },
    {
      name: 'luật viện dẫn bằng tên',
      sample: 'nd30-cong-van',
      change: replaceText('body.1', 'Thực hiện Công văn', 'Thực hiện Luật Nhà ở và Công văn'),
      reports: [],
    },
    {
      name: 'văn bản của Đảng thiếu ngày ban hành',
      sample: 'hd05-ke-hoach',
      change: replaceText('openingSentence', ', ngày 15/01/2026', ''),
      reports: [{ clause: 'dang-viendan-first-full', text: 'Chương trình số 02-CTr/ĐU' }],
    },
  ],
});
