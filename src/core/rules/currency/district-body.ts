import { clauseInForce, defineRule, livingDistricts, textPlace, type DistrictMention } from '../../linting';
import { insertAfter, replaceText, setText } from '../../samples';

/** People go on naming towns and districts as places. */
const AS_PLACES: ReadonlySet<DistrictMention['kind']> = new Set(['town', 'address', 'several']);

export const districtBody = defineRule({
  id: 'district-body',
  title: 'Văn bản từ ngày 01/7/2025 không nhắc đến cơ quan cấp huyện, thị trấn như đang hoạt động',
  rationale:
    'Chính quyền địa phương hai cấp từ ngày 01/7/2025; việc giao cho cơ quan cấp huyện, thị trấn thì không còn ai thực hiện.',
  clauses: ['hl-cap-huyen'],
  messages: {
    body: 'Văn bản nhắc đến “{actual}” như đang hoạt động. Cấp huyện kết thúc hoạt động từ ngày 01/7/2025; hiện nay là {replacement}. Hãy ghi cơ quan hiện hành hoặc ghi rõ là trước đây.',
    issuer:
      'Tên cơ quan ban hành ghi “{actual}”. Cấp huyện kết thúc hoạt động từ ngày 01/7/2025; cấp xã gồm {replacement}. Hãy ghi tên cơ quan hiện hành.',
    area: 'Ở đây ghi “{actual}”. Cấp huyện không còn từ ngày 01/7/2025; cấp xã gồm {replacement}. Nếu nói về hiện tại, hãy ghi phạm vi hiện nay.',
    address:
      'Địa chỉ còn ghi “{actual}”. Cấp huyện không còn từ ngày 01/7/2025; sau xã, phường, đặc khu là tỉnh, thành phố. Nếu nói về hiện tại, hãy bỏ “{actual}”.',
    several:
      'Ở đây ghi “{actual}”. Cấp huyện không còn từ ngày 01/7/2025; cấp xã gồm {replacement}. Nếu nói về hiện tại, hãy ghi {replacement}.',
    towns:
      'Văn bản nhắc đến “{actual}” như đang có thị trấn. Từ ngày 01/7/2025, cấp xã gồm {replacement}. Hãy sửa cho đúng.',
    town: '“{actual}” không còn là đơn vị hành chính từ ngày 01/7/2025; cấp xã gồm {replacement}. Nếu nói về hiện tại, hãy ghi tên đơn vị hiện hành.',
  },
  *check(context) {
    const { administrative, regulation } = context;
    // The line above the issuing body has a clause of its own for the Party.
    const hasOwnClause = clauseInForce(regulation, ['dang-cap-huyen']) !== null;
    const superior = hasOwnClause ? (administrative.parentAgency?.ranges ?? []) : [];
    for (const { passage, start, end, text, kind, replacement } of livingDistricts(context)) {
      const range = passage.text.slice(start, end);
      if (!superior.some(({ part, paragraph }) => part === range.part && paragraph === range.paragraph)) {
        yield {
          clause: 'hl-cap-huyen',
          message: kind,
          data: { actual: text, replacement },
          doubtful: AS_PLACES.has(kind),
          at: textPlace(range),
        };
      }
    }
  },
  examples: [
    {
      name: '“trong và ngoài huyện” còn sót; địa bàn huyện cũ có tên, thị trấn đã nhập thì được',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Thu hút du khách trong và ngoài huyện; các xã trên địa bàn huyện Thanh Khê cũ. Xã được lập trên cơ sở nhập thị trấn Mỹ Lộc và hai xã. Thị trấn Mỹ Lộc không còn là đơn vị hành chính.',
      ),
      reports: [{ clause: 'hl-cap-huyen', text: 'trong và ngoài huyện' }],
    },
    {
      name: 'địa chỉ còn tên huyện; giao việc cho các huyện; cơ quan phối hợp của huyện',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Hộ dân thôn Trung, xã An Bình, huyện Thanh Khê được hỗ trợ; các huyện miền núi bố trí lực lượng; báo cáo về Ban Chỉ huy Phòng thủ dân sự huyện.',
      ),
      reports: [
        { clause: 'hl-cap-huyen', text: 'huyện Thanh Khê' },
        { clause: 'hl-cap-huyen', text: 'các huyện' },
        { clause: 'hl-cap-huyen', text: 'Ban Chỉ huy Phòng thủ dân sự huyện' },
      ],
    },
    {
      name: 'trụ sở của Ủy ban nhân dân xã còn ghi tên huyện',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Tập trung tại trụ sở Ủy ban nhân dân xã An Bình, huyện Thanh Khê, tỉnh Phú Thọ.',
      ),
      reports: [{ clause: 'hl-cap-huyen', text: 'huyện Thanh Khê' }],
    },
    {
      name: 'địa chỉ sau phường còn tên thành phố thuộc tỉnh; chức vụ của phòng thuộc huyện',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Địa chỉ: số 5, phường An Thành, thành phố Thanh Khê, tỉnh Phú Thọ. Liên hệ Phó Trưởng phòng Nông nghiệp huyện; phường An Thành, thành phố Đà Nẵng.',
      ),
      reports: [
        { clause: 'hl-cap-huyen', text: 'thành phố Thanh Khê' },
        { clause: 'hl-cap-huyen', text: 'Trưởng phòng Nông nghiệp huyện' },
      ],
    },
    {
      name: 'nơi sinh, nơi thường trú ghi như cũ; các huyện ủy trước đây',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Ông Trần Văn Hòa, thường trú tại thôn Trung, xã An Bình, huyện Thanh Khê, được mời; tài liệu của các huyện ủy trước đây được số hóa.',
      ),
      reports: [],
    },
    {
      name: 'trình xem xét, sửa đổi là việc sắp tới',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Các thôn phản ánh để tổng hợp, trình Ủy ban nhân dân huyện xem xét, sửa đổi, bổ sung cho phù hợp.',
      ),
      reports: [{ clause: 'hl-cap-huyen', text: 'Ủy ban nhân dân huyện' }],
    },
    {
      name: 'đề nghị sớm bàn giao là việc sắp tới',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Đề nghị Ủy ban nhân dân huyện Thanh Khê sớm bàn giao cơ sở dữ liệu đất đai cho xã.',
      ),
      reports: [{ clause: 'hl-cap-huyen', text: 'Ủy ban nhân dân huyện Thanh Khê' }],
    },
    { name: 'chỉ nhắc đến cơ quan cấp tỉnh, cấp xã', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'Ủy ban nhân dân huyện',
      sample: 'nd30-ke-hoach',
      change: replaceText('recipients.1', 'Ủy ban nhân dân tỉnh Phú Thọ', 'Ủy ban nhân dân huyện Thanh Khê'),
      reports: [{ clause: 'hl-cap-huyen', text: 'Ủy ban nhân dân huyện Thanh Khê' }],
    },
    {
      name: 'thành phố là cấp trên trực tiếp của phường',
      sample: 'nd30-ke-hoach',
      change: [
        setText('recipients.1', '- UBND thành phố;'),
        replaceText('legalBasis.3', 'tỉnh Phú Thọ', 'thành phố Thanh Khê'),
      ],
      reports: [],
    },
    {
      name: 'tên viết hoa toàn bộ',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV', 'IV. KINH PHÍ DO UBND HUYỆN THANH KHÊ BẢO ĐẢM'),
      reports: [{ clause: 'hl-cap-huyen', text: 'UBND HUYỆN THANH KHÊ' }],
    },
    {
      name: 'cơ quan ban hành là của huyện; tên chia hai dòng',
      sample: 'nd30-ke-hoach',
      change: setText('issuingAgency.2', 'HUYỆN AN BÌNH'),
      reports: [{ clause: 'hl-cap-huyen', text: 'HUYỆN AN BÌNH' }],
    },
    {
      name: 'Huyện ủy trong văn bản của Đảng',
      sample: 'hd05-ke-hoach',
      change: replaceText('recipients.1', 'Thường trực Tỉnh ủy', 'Thường trực Huyện ủy'),
      reports: [{ clause: 'hl-cap-huyen', text: 'Huyện ủy' }],
    },
    {
      name: 'ngày, tháng để trống của năm 2025, căn cứ ban hành sau ngày 01/7/2025',
      sample: 'nd30-ke-hoach',
      change: [
        setText('placeAndDate', 'An Bình, ngày      tháng      năm 2025'),
        replaceText('legalBasis.3', '26 tháng 02 năm 2026', '26 tháng 8 năm 2025'),
        replaceText('recipients.1', 'Ủy ban nhân dân tỉnh Phú Thọ', 'Ủy ban nhân dân huyện Thanh Khê'),
      ],
      reports: [{ clause: 'hl-cap-huyen', text: 'Ủy ban nhân dân huyện Thanh Khê' }],
    },
    {
      name: 'danh sách đơn vị cấp xã còn thị trấn',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'thống nhất giữa các xã, phường, thị trấn',
      ),
      reports: [{ clause: 'hl-cap-huyen', text: 'phường, thị trấn' }],
    },
    {
      name: 'phòng chuyên môn của huyện',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'theo hướng dẫn của Phòng Nội vụ huyện',
      ),
      reports: [{ clause: 'hl-cap-huyen', text: 'Phòng Nội vụ huyện' }],
    },
    {
      name: 'tiền thân và nguyên lãnh đạo',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'ôn truyền thống của Đảng bộ thị xã An Khê, tiền thân của Đảng bộ xã; mời nguyên lãnh đạo huyện Thanh Khê',
      ),
      reports: [],
    },
    {
      name: 'nói về trước khi bỏ cấp huyện',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'kế thừa nhiệm vụ do Ủy ban nhân dân huyện Thanh Khê bàn giao',
      ),
      reports: [],
    },
    {
      name: 'di tích mang tên Huyện ủy; phông lưu trữ của cơ quan cấp huyện',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'tham quan Di tích lịch sử Huyện ủy Thanh Khê; chỉnh lý 12 mét phông Ủy ban nhân dân huyện Thanh Khê',
      ),
      reports: [],
    },
    {
      name: 'danh sách được giới thiệu là của các cơ quan đã kết thúc hoạt động',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Chỉnh lý tài liệu của các cơ quan kết thúc hoạt động, gồm:'),
        insertAfter('section.IV.text.1', {
          name: 'fonds',
          role: 'body',
          text: '- Ủy ban nhân dân huyện Thanh Khê: 30 mét giá.',
        }),
      ],
      reports: [],
    },
    {
      name: 'cơ quan cấp huyện ban hành văn bản của năm nay',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'theo Quyết định số 25/QĐ-UBND ngày 06 tháng 02 năm 2026 của Ủy ban nhân dân huyện Thanh Khê về việc phê duyệt Kế hoạch tuyển sinh năm học 2026 - 2027',
      ),
      reports: [{ clause: 'hl-cap-huyen', text: 'Ủy ban nhân dân huyện Thanh Khê' }],
    },
    {
      name: 'việc của cấp huyện trước ngày 01 tháng 7 năm 2025',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Trước ngày 01 tháng 7 năm 2025, Ủy ban nhân dân huyện Thanh Khê đã bố trí một phần kinh phí cho các thôn.',
      ),
      reports: [],
    },
    {
      name: 'tên pháp lệnh có chữ “thị trấn”',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.I.2.text.1',
        'đúng quy định của pháp luật',
        'kế thừa kết quả thực hiện Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn năm 2007',
      ),
      reports: [],
    },
    {
      name: 'địa bàn, đơn vị của huyện',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Khám sức khỏe cho công dân trên địa bàn huyện, tại Trung tâm Y tế huyện Thanh Khê.',
      ),
      reports: [
        { clause: 'hl-cap-huyen', text: 'địa bàn huyện' },
        { clause: 'hl-cap-huyen', text: 'Trung tâm Y tế huyện Thanh Khê' },
      ],
    },
    {
      name: 'hội, ban, đại biểu, hội thi của huyện, quận; các huyện ủy; phòng của thành phố không còn',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Mời đại biểu huyện, Hội Nông dân huyện, Ban An toàn giao thông huyện; chọn đội dự Hội thi cấp quận. Gửi các huyện ủy, UB MTTQ huyện, Ban Vận động Cứu trợ huyện, các phòng, ban thuộc huyện, một số huyện ủy viên, Phòng Quản lý đô thị thành phố Thanh Khê.',
      ),
      reports: [
        { clause: 'hl-cap-huyen', text: 'đại biểu huyện' },
        { clause: 'hl-cap-huyen', text: 'Hội Nông dân huyện' },
        { clause: 'hl-cap-huyen', text: 'Ban An toàn giao thông huyện' },
        { clause: 'hl-cap-huyen', text: 'Hội thi cấp quận' },
        { clause: 'hl-cap-huyen', text: 'các huyện ủy' },
        { clause: 'hl-cap-huyen', text: 'UB MTTQ huyện' },
        { clause: 'hl-cap-huyen', text: 'Ban Vận động Cứu trợ huyện' },
        { clause: 'hl-cap-huyen', text: 'các phòng, ban thuộc huyện' },
        { clause: 'hl-cap-huyen', text: 'huyện ủy viên' },
        { clause: 'hl-cap-huyen', text: 'Phòng Quản lý đô thị thành phố Thanh Khê' },
      ],
    },
    {
      name: 'trạm của huyện; nơi được nói là nay còn thuộc huyện',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Xã có sáu thôn, nay thuộc huyện Thanh Khê. Trạm Chăn nuôi và Thú y huyện Thanh Khê cấp hóa chất.',
      ),
      reports: [
        { clause: 'hl-cap-huyen', text: 'nay thuộc huyện Thanh Khê' },
        { clause: 'hl-cap-huyen', text: 'Trạm Chăn nuôi và Thú y huyện Thanh Khê' },
      ],
    },
  ],
});
