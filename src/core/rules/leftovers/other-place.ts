import {
  actingUnit,
  bodiesOfOtherKinds,
  defineRule,
  isSamePlace,
  misnamedIssuer,
  otherBranches,
  otherCommunes,
  otherProvinces,
  otherSpeakers,
  ownPlace,
  ownSentences,
  textPlace,
  type OwnPlace,
  type Problem,
  type RuleContext,
} from '../../linting';
import { replaceText, setText, without } from '../../samples';
import { fold } from '../../vietnamese';

/** Units of the communes' level: of one name there is one. */
const COMMUNES = new Set(['XA', 'PHUONG', 'DAC KHU']);

/** "Ủy ban nhân dân phường" in what a commune of the other kind issues, and which names no such ward or commune. */
function* otherKinds({ administrative }: RuleContext, own: OwnPlace): Generator<Problem<'otherKind'>> {
  for (const { actual, kind, places, doubtful } of bodiesOfOtherKinds(administrative, own)) {
    const [first, ...others] = places.map(textPlace);
    if (first !== undefined) {
      yield {
        clause: 'noibo-other-place',
        message: 'otherKind',
        data: { actual, kind },
        doubtful,
        at: first,
        more: others,
      };
    }
  }
}

export const otherPlace = defineRule({
  id: 'other-place',
  title: 'Câu dẫn, câu kết nêu đúng tên đơn vị của cơ quan ban hành',
  rationale: 'Tên xã, phường khác còn sót cho thấy văn bản chép từ nơi khác mà chưa sửa hết.',
  clauses: ['noibo-other-place'],
  messages: {
    otherKind:
      'Ở đây ghi “{actual}” nhưng cơ quan ban hành là của {kind}. Chữ này thường còn sót khi chép từ văn bản của nơi khác. Hãy kiểm tra, có thể cần ghi “{kind}”.',
    province:
      'Ở đây ghi “{actual}”, các chỗ khác trong văn bản ghi “{expected}”. Tên này có thể còn sót từ văn bản của nơi khác. Hãy kiểm tra lại tên.',
    own: 'Ở đây ghi “{actual}”, còn cơ quan ban hành là của “{expected}”. Tên này có thể còn sót từ văn bản của nơi khác. Hãy kiểm tra lại tên.',
    other:
      'Ở đây ghi “{actual}”, còn cơ quan ban hành ở phần đầu văn bản là “{agency}”. Câu này nói về chính cơ quan ban hành nên tên phải thống nhất. Hãy kiểm tra lại tên.',
  },
  concerns: ({ administrative }) =>
    ownPlace(administrative) !== null || administrative.issuingAgency !== null,
  *check(context) {
    const { administrative } = context;
    // Against a misnamed header every right name would be another one.
    const own = misnamedIssuer(administrative) === null ? ownPlace(administrative) : null;
    if (own !== null) {
      yield* otherKinds(context, own);
    }
    const sentences = ownSentences(administrative);
    const acting = new Set(
      sentences
        .filter((passage) => actingUnit(passage.text.text) !== null)
        .map(({ paragraph }) => paragraph.index),
    );
    for (const { actual, expected, range, doubtful } of otherCommunes(administrative)) {
      // Who speaks in a sentence is looked at below.
      if (acting.has(range.paragraph)) {
        continue;
      }
      const data = { actual, expected };
      yield { clause: 'noibo-other-place', message: 'own', data, doubtful, at: textPlace(range) };
    }
    for (const { actual, expected, range, doubtful } of otherProvinces(administrative)) {
      const data = { actual, expected };
      yield { clause: 'noibo-other-place', message: 'province', data, doubtful, at: textPlace(range) };
    }
    for (const { actual, range } of [
      ...otherBranches(administrative, sentences),
      ...otherSpeakers(administrative, sentences),
    ]) {
      const data = { actual, agency: administrative.issuingAgency?.text ?? '' };
      yield { clause: 'noibo-other-place', message: 'other', data, at: textPlace(range) };
    }
    for (const passage of sentences) {
      const actor = actingUnit(passage.text.text);
      if (own === null || actor === null) {
        continue;
      }
      const [kind, name] = [fold(actor.kind), fold(actor.name)];
      const otherKind =
        kind !== own.kind && COMMUNES.has(kind) && COMMUNES.has(own.kind) && name === own.name;
      const otherName = kind === own.kind && !isSamePlace(name, own.name);
      const otherUnit = kind !== own.kind && COMMUNES.has(kind) && COMMUNES.has(own.kind) && !otherKind;
      if (otherKind || otherName || otherUnit) {
        const start = otherKind || otherUnit ? actor.start - actor.kind.length - 1 : actor.start;
        yield {
          clause: 'noibo-other-place',
          message: 'other',
          data: {
            actual: `${actor.kind} ${actor.name}`,
            agency: administrative.issuingAgency?.text ?? administrative.parentAgency?.text ?? '',
          },
          doubtful: otherUnit,
          at: textPlace(passage.text.slice(start, actor.start + actor.name.length)),
        };
      }
    }
  },
  examples: [
    {
      name: 'báo cáo của một phòng, câu dẫn nêu phòng khác',
      sample: 'nd30-bao-cao-phong',
      change: replaceText('openingSentence', 'Phòng Kinh tế', 'Phòng Nội vụ'),
      reports: [{ clause: 'noibo-other-place', text: 'Phòng Nội vụ' }],
    },
    {
      name: 'công văn của Phòng Văn hóa - Xã hội nhắc cơ quan của phường',
      sample: 'nd30-bao-cao-phong',
      change: [
        setText('parentAgency', 'UBND PHƯỜNG AN BÌNH'),
        setText('issuingAgency', 'PHÒNG VĂN HÓA - XÃ HỘI'),
        setText('documentNumber', 'Số: 27/BC-VHXH'),
        replaceText('openingSentence', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'),
        replaceText('closingSentence', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'),
        replaceText('section.II.text.1', 'do mưa', 'do Trạm Y tế phường chưa bàn giao, do mưa'),
      ],
      reports: [],
    },
    {
      name: 'người giữ chức vụ của xã kết luận: tên người, không phải tên xã',
      sample: 'nd30-bao-cao-phong',
      change: replaceText('openingSentence', 'Phòng Kinh tế', 'Chủ tịch UBND xã Lê Hữu Thắng yêu cầu Phòng'),
      reports: [],
    },
    {
      name: 'câu kết nêu tên trường khác',
      sample: 'nd30-bao-cao-phong',
      change: setText(
        'closingSentence',
        'Trên đây là Báo cáo kết quả công tác của Phòng Nội vụ; đề nghị các thôn phối hợp./.',
      ),
      reports: [{ clause: 'noibo-other-place', text: 'Phòng Nội vụ' }],
    },
    {
      name: 'công an xã nói về mình mà ghi tên xã khác',
      sample: 'nd30-ke-hoach',
      change: [
        setText('issuingAgency.1', 'CÔNG AN'),
        replaceText('documentNumber', 'KH-UBND', 'KH-CAX'),
        without('signingAuthority'),
        setText('signerTitle', 'TRƯỞNG CÔNG AN XÃ'),
        replaceText(
          'openingSentence',
          'Ủy ban nhân dân xã An Bình ban hành',
          'Công an xã Bình Minh ban hành',
        ),
      ],
      reports: [{ clause: 'noibo-other-place', text: 'Bình Minh' }],
    },
    {
      name: 'chi bộ căn cứ nghị quyết của mình mà ghi tên chi bộ khác',
      sample: 'hd05-quyet-dinh',
      change: [
        setText('issuingAgency', 'CHI BỘ TỔ DÂN PHỐ 5'),
        replaceText('documentNumber', 'ĐU', 'CB'),
        setText('signingAuthority', 'T/M CHI BỘ'),
        setText(
          'legalBasis.3',
          '- Căn cứ Nghị quyết số 02-NQ/CB, ngày 05/02/2026 của Chi bộ Tổ dân phố 7 về công tác đảng viên.',
        ),
      ],
      reports: [{ clause: 'noibo-other-place', text: 'Chi bộ Tổ dân phố 7' }],
    },
    { name: 'câu dẫn nêu đúng tên xã', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'câu dẫn dẫn quy chế của đảng bộ xã khác, tên gần giống',
      sample: 'hd05-nghi-quyet',
      change: setText(
        'openingSentence',
        'Theo Quy chế làm việc của Ban Chấp hành Đảng bộ xã An Phú khóa I, Ban Chấp hành Đảng bộ xã thống nhất những nội dung sau:',
      ),
      reports: [{ clause: 'noibo-other-place', text: 'xã An Phú' }],
    },
    {
      name: 'xã cũ có tên gần giống',
      sample: 'nd30-bao-cao',
      change: setText('section.I.3.text.1', 'Sửa trụ sở của 02 xã An Phú, Đồng Mai cũ làm nhà văn hóa.'),
      reports: [],
    },
    {
      name: 'câu dẫn, câu kết còn tên xã khác',
      sample: 'nd30-bao-cao',
      change: [
        replaceText('openingSentence', 'xã An Bình', 'xã Bình Minh'),
        replaceText('closingSentence', 'xã An Bình', 'xã Bình Minh'),
      ],
      reports: [{ clause: 'noibo-other-place', text: 'Bình Minh' }],
    },
    {
      name: 'xã viết thành phường',
      sample: 'nd30-ke-hoach',
      change: replaceText('openingSentence', 'xã An Bình', 'phường An Bình'),
      reports: [{ clause: 'noibo-other-place', text: 'phường An Bình' }],
    },
    {
      name: 'văn bản của tỉnh được nêu trước',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'openingSentence',
        'Ủy ban',
        'Thực hiện Kế hoạch do Ủy ban nhân dân tỉnh Phú Thọ ban hành, Ủy ban',
      ),
      reports: [],
    },
    {
      name: 'kế hoạch của xã còn chữ “phường”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.1.text.2', 'Ủy ban nhân dân xã', 'Ủy ban nhân dân phường'),
      reports: [{ clause: 'noibo-other-place', text: 'Ủy ban nhân dân phường' }],
    },
    {
      name: '“Đảng ủy phường” trong kế hoạch của xã',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.1.text.2', 'của Nhân dân', 'của Nhân dân, của Đảng ủy phường'),
      reports: [{ clause: 'noibo-other-place', text: 'Đảng ủy phường' }],
    },
    {
      name: 'dòng kèm theo còn tên xã khác; một chỗ ghi nhầm tỉnh',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        replaceText('appendix.1.reference', 'xã An Bình', 'xã Bình Minh'),
        setText(
          'section.IV.text.1',
          'Báo cáo Ủy ban nhân dân tỉnh Phú Thọ; trình Ủy ban nhân dân tỉnh Phú Thọ và Ủy ban nhân dân tỉnh Gia Lai.',
        ),
      ],
      reports: [
        { clause: 'noibo-other-place', text: 'tỉnh Gia Lai' },
        { clause: 'noibo-other-place', text: 'xã Bình Minh' },
      ],
    },
    {
      name: 'tên xã sai một chữ ở đầu đoạn',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Xã An Bằng có 08 thôn, kinh phí do các thôn đóng góp.'),
      reports: [{ clause: 'noibo-other-place', text: 'Xã An Bằng' }],
    },
    {
      name: 'tên xã sai một chữ; “Đảng bộ phường” trong văn bản của xã',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Kinh phí chi cho các thôn trên địa bàn xã An Bằng; Đảng bộ phường lãnh đạo thực hiện.',
      ),
      reports: [
        { clause: 'noibo-other-place', text: 'xã An Bằng' },
        { clause: 'noibo-other-place', text: 'Đảng bộ phường' },
      ],
    },
    {
      name: 'xã khác được giao việc; “phường” trước giờ hẹn',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', 'Kinh phí do Ủy ban nhân dân xã Sơn Lâm bảo đảm.'),
        setText('section.V.4.text.1', 'Gửi danh sách về Ủy ban nhân dân phường trước 17 giờ.'),
      ],
      reports: [
        { clause: 'noibo-other-place', text: 'xã Sơn Lâm' },
        { clause: 'noibo-other-place', text: 'Ủy ban nhân dân phường' },
      ],
    },
    {
      name: 'kể các loại đơn vị hành chính',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'Kinh phí do Ủy ban nhân dân xã, phường tự bảo đảm.'),
      reports: [],
    },
    {
      name: 'nghị quyết đại hội: câu đầu còn tên đảng bộ khác',
      sample: 'hd05-nghi-quyet-dai-hoi',
      change: replaceText(
        'openingSentence',
        'Đảng bộ xã An Bình lần thứ II',
        'Đảng bộ xã Bình Minh lần thứ II',
      ),
      reports: [{ clause: 'noibo-other-place', text: 'Bình Minh' }],
    },
    {
      name: 'chi bộ nói về mình mà ghi tên chi bộ khác',
      sample: 'hd05-nghi-quyet',
      change: [
        setText('parentAgency', 'ĐẢNG BỘ XÃ AN BÌNH'),
        setText('issuingAgency', 'CHI BỘ TRƯỜNG TIỂU HỌC LÊ LỢI'),
        replaceText('documentNumber', 'ĐU', 'CB'),
        replaceText('openingSentence', 'Ban Chấp hành Đảng bộ xã An Bình', 'Chi bộ Trường Tiểu học Kim Đồng'),
        setText('signingAuthority', 'T/M CHI BỘ'),
        setText('archiveLine', '- Lưu Chi bộ.'),
      ],
      reports: [{ clause: 'noibo-other-place', text: 'Chi bộ Trường Tiểu học Kim Đồng' }],
    },
  ],
});
