import {
  defineRule,
  isLeftOut,
  isSwapped,
  mendText,
  spellingSlips,
  textPlace,
  type SpellingSlip,
} from '../../linting';
import { insertAfter, replaceText, setText } from '../../samples';

/** What was written, corrected: a word alone would leave the reader to look for its neighbour. */
function inPhrase({ expected, words, written }: SpellingSlip): string {
  const wrong = words.map(({ text }) => text).join(' ');
  return written.replace(wrong, () => expected ?? wrong);
}

function messageOf({ expected, proof }: SpellingSlip): 'slip' | 'unclear' | 'odd' {
  return typeof proof !== 'string' ? 'odd' : expected === null ? 'unclear' : 'slip';
}

export const spelling = defineRule({
  id: 'spelling',
  title: 'Không sai chính tả',
  rationale: 'Lỗi chính tả làm giảm sự trang trọng của văn bản và có khi làm sai nghĩa.',
  clauses: ['chung-spelling'],
  messages: {
    slip: '“{actual}” có thể sai chính tả: cụm này không có trong từ vựng thông dụng hoặc viết sai cấu tạo âm tiết. Nếu đúng là gõ nhầm, hãy viết “{expected}”.',
    unclear:
      '“{actual}” có thể sai chính tả: cụm này không có trong từ vựng thông dụng hoặc viết sai cấu tạo âm tiết. Hãy xem lại chỗ này.',
    odd: '“{actual}” chỉ khác dấu với “{usual}”, cách viết ở {count} chỗ khác trong văn bản. Nếu đúng là gõ nhầm, hãy viết “{expected}”.',
  },
  *check({ administrative, document, profile }) {
    for (const { passage, slip } of spellingSlips(administrative, profile.words ?? [])) {
      const first = slip.words[0];
      const last = slip.words.at(-1);
      if (first !== undefined && last !== undefined && !isLeftOut(slip) && !isSwapped(slip)) {
        const range = passage.text.slice(first.start, last.end);
        const oddness = typeof slip.proof === 'string' ? null : slip.proof;
        yield {
          clause: 'chung-spelling',
          message: messageOf(slip),
          data: {
            actual: slip.written,
            expected: inPhrase(slip),
            usual: oddness?.usual ?? '',
            count: String(oddness?.count ?? 0),
          },
          // The document's own usage alone proves less than the lexicon.
          doubtful: oddness !== null,
          remark: !slip.sure,
          at: textPlace(range),
          acceptable: slip.written,
          ...(slip.expected === null ? {} : mendText(document, range, slip.expected, 'confirm')),
        };
      }
    }
  },
  examples: [
    { name: 'không có lỗi chính tả', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'âm tiết không có trong tiếng Việt',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'được bảo đảm', 'đuợc bảo đảm'),
      reports: [{ clause: 'chung-spelling', text: 'đuợc' }],
      fixed: [],
    },
    {
      name: 'đơn vị một chữ cái sau con số; “biến … thành”; tọa độ; “công ăn việc làm”; tiếng của các dân tộc',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí khắc phục 60 m ở bờ suối; biến đảo nhỏ thành điểm đến; tâm bão ở 15 độ Vĩ Bắc, 107,3 độ Kinh Đông; tạo công ăn việc làm; dạy dệt zèng, mỗi hécta rau.',
      ),
      reports: [],
    },
    {
      name: 'một chữ cái đứng lẻ sau con số mà không phải đơn vị; từ thông dụng của nghề',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí mua 15 m áy tính, lập hồ sơ mới thầu.'),
      reports: [
        { clause: 'chung-spelling', text: 'm áy' },
        { clause: 'chung-spelling', text: 'mới' },
      ],
    },
    {
      name: 'tên loại in hoa thiếu dấu',
      sample: 'nd30-ke-hoach',
      change: setText('documentTypeName', 'KẾ HOACH'),
      reports: [{ clause: 'chung-spelling', text: 'HOACH' }],
      fixed: [],
    },
    {
      name: 'chức vụ in hoa thiếu dấu, sau chữ viết tắt quyền hạn',
      sample: 'nd30-cong-van',
      layout: {},
      change: setText('signingAuthority.2', 'KT. CHỦ TICH'),
      reports: [{ clause: 'chung-spelling', text: 'TICH' }],
      fixed: [],
    },
    {
      name: 'phím dấu của bộ gõ còn sót',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.1.text.1', 'hoàn thành', 'hoanf thành'),
      reports: [{ clause: 'chung-spelling', text: 'hoanf' }],
      fixed: [],
    },
    {
      name: 'nhầm dấu hỏi, dấu ngã trong cụm từ thông dụng',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.1.text.1', 'chuẩn bị', 'chuẫn bị'),
      reports: [{ clause: 'chung-spelling', text: 'chuẫn' }],
      fixed: [],
    },
    {
      name: 'chữ có nghĩa khi đứng một mình, nhưng chữ bên cạnh còn thiếu một nửa từ',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.IV.text.1', {
        name: 'section.IV.text.2',
        role: 'body',
        text: 'Không để hồ sơ trễ hạng, gây giảm năng xuất lao động.',
      }),
      reports: [
        { clause: 'chung-spelling', text: 'hạng' },
        { clause: 'chung-spelling', text: 'xuất' },
      ],
    },
    {
      name: 'chữ một tiếng đứng bên từ thông dụng mà không sai',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.IV.text.1', {
        name: 'section.IV.text.2',
        role: 'body',
        text: 'Các thôn phân công người trực, không nặng tính phô trương, thu phí theo quý.',
      }),
      reports: [],
    },
    {
      name: 'tiếng hầu như không ai dùng, cách một dấu là tiếng hợp nghĩa; từ thông dụng thắng cụm ít gặp',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.IV.text.1', {
        name: 'section.IV.text.2',
        role: 'body',
        text: 'Phòng ngừa vi phạm từ sơm, từ xa; xử lý công trình vi phạm hành lan bảo vệ đê.',
      }),
      reports: [
        { clause: 'chung-spelling', text: 'sơm' },
        { clause: 'chung-spelling', text: 'lan' },
      ],
    },
    {
      name: 'từ của nghề nuôi ong, làm vườn; “hóa” sau một từ, rồi đến con số',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí hỗ trợ đàn ong, thùng quay mật, béc tưới; vay ân hạn 03 năm, đợi giá mới bán cho khách lạ; bê tông hóa 850 m đường.',
      ),
      reports: [],
    },
    {
      name: 'phím dấu gõ thừa, dấu cách gõ thừa hoặc thiếu',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.V.1.text.1', 'hoàn thành', 'hoàn th ành'),
        replaceText('section.IV.text.1', 'được bảo đảm', 'đượcbảo đảm'),
      ],
      reports: [
        { clause: 'chung-spelling', text: 'đượcbảo' },
        { clause: 'chung-spelling', text: 'th ành' },
      ],
      fixed: [],
    },
    {
      name: 'tên gọi khác dấu với các chỗ còn lại trong văn bản',
      sample: 'nd30-ke-hoach',
      change: [
        ...['2.text.1', '2.text.2', '1.text.1', '1.text.2'].map((place) =>
          insertAfter(`section.I.${place}`, {
            name: `section.I.${place}.place`,
            role: 'body',
            text: 'Nhân dân thôn Đồng Mai tham dự đầy đủ.',
          }),
        ),
        insertAfter('section.IV.text.1', {
          name: 'section.IV.text.2',
          role: 'body',
          text: 'Nhân dân thôn Đồng Mái tham dự đầy đủ.',
        }),
      ],
      reports: [{ clause: 'chung-spelling', text: 'Mái' }],
    },
    {
      name: 'tên gọi có tiếng không phải tiếng Việt, trong khi chỗ khác viết đúng; hai chữ viết liền trước tên người',
      sample: 'nd30-ke-hoach',
      change: [
        ...['tham dự đầy đủ', 'góp ý kiến', 'dọn vệ sinh'].map((task, place) =>
          insertAfter('section.IV.text.1', {
            name: `section.IV.place.${String(place)}`,
            role: 'body',
            text: `Nhân dân thôn Đồng Mai ${task}.`,
          }),
        ),
        insertAfter('section.IV.text.1', {
          name: 'section.IV.text.2',
          role: 'body',
          text: 'Nhân dân thôn Đồng Maii tham dự đầy đủ; Đồngchí Trần Văn Minh chủ trì.',
        }),
      ],
      reports: [
        { clause: 'chung-spelling', text: 'Maii' },
        { clause: 'chung-spelling', text: 'Đồngchí' },
      ],
    },
    {
      name: 'chữ viết tắt không phải tiếng Việt; chữ đứng một mình sau một từ',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí lắp thiết bị truyền tín hiệu qua SIM, qua mạng LAN.'),
      reports: [],
    },
    {
      name: 'dấu thanh đặt sai chữ trong vần có chữ cuối',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'được bảo đảm', 'được lập dự tóan và bảo đảm'),
      reports: [{ clause: 'chung-spelling', text: 'tóan' }],
    },
    {
      name: 'tiếng không đứng một mình, lạc giữa các từ không đi với nó',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'được bảo đảm', 'chi khơi thông cống rảnh và được bảo đảm'),
      reports: [{ clause: 'chung-spelling', text: 'rảnh' }],
    },
    {
      name: 'từ nhỏ chen vào giữa một cụm từ vì sai dấu',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'được bảo đảm', 'chi chia sẽ dữ liệu và được bảo đảm'),
      reports: [{ clause: 'chung-spelling', text: 'sẽ' }],
    },
    {
      name: 'từ đúng với từ sau mà bỏ rơi từ trước: “phấn đầu năm nay”, “diễn biên dịch”',
      sample: 'nd30-bao-cao',
      change: setText('section.I.3.text.1', 'Xã phấn đầu năm nay đạt chuẩn; theo dõi diễn biên dịch.'),
      reports: [
        { clause: 'chung-spelling', text: 'đầu' },
        { clause: 'chung-spelling', text: 'biên' },
      ],
    },
    {
      name: 'từ đúng nhưng lạc khỏi cụm từ: “truyền thông vẻ vang”; tiếng giống một phần tên riêng hay gặp',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Ôn lại truyền thông vẻ vang của tỉnh Quảng Trị; khu Quảng Trị, chợ Quảng Trị giao quyền quảng lý.',
      ),
      reports: [
        { clause: 'chung-spelling', text: 'thông' },
        { clause: 'chung-spelling', text: 'quảng' },
      ],
    },
    {
      name: 'viết theo tiếng nói: s và x, d và gi, ch và tr, hỏi và ngã',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Không che dấu khuyết điểm; cho học viên cọ sát thực tế, rà xoát, nghĩ ngơi.',
      ),
      reports: [
        { clause: 'chung-spelling', text: 'dấu' },
        { clause: 'chung-spelling', text: 'sát' },
        { clause: 'chung-spelling', text: 'xoát' },
        { clause: 'chung-spelling', text: 'nghĩ' },
      ],
    },
    {
      name: 'nhầm vần nói giống nhau; hai từ dễ lẫn',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Chi cho việc lao chùi đồ thờ, tổ chức đi thăm quan mô hình.'),
      reports: [
        { clause: 'chung-spelling', text: 'lao' },
        { clause: 'chung-spelling', text: 'thăm' },
      ],
    },
    {
      name: 'tên dân tộc và từ ngữ của vùng miền không sai',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Chi cho bà con Êđê hát soóng cọ, gia cố taluy, đo mặn, trực bàn hướng dẫn, súc rửa lu khạp, nuôi cấy bào tử nấm, thu gom vỏ hàu.',
      ),
      reports: [],
    },
    {
      name: 'tên tỉnh sau tên cấp ủy, viết in hoa',
      sample: 'hd05-ke-hoach',
      change: setText('section.I', 'I- CĂN CỨ KẾT LUẬN CỦA THÀNH ỦY HẢI VÂN'),
      reports: [],
    },
  ],
});
