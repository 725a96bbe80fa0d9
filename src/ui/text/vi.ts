import type { LockReason, RegulationId, Severity, SkipReason, Stage, TrackingReason } from '../../core';
import { VIETNAMESE_CHANGES, type ActionId, type DocumentPart, type SeverityCounts } from '../../app';
import { blocksVi } from './blocks.vi';
import { changesVi } from './changes.vi';
import { commentsVi } from './comments.vi';
import { fileFailureVi, hostFailuresVi } from './failures.vi';
import { insertVi } from './insert.vi';
import { profileVi } from './profile.vi';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' };

/** Everything that the screen says in Vietnamese, apart from the wording of findings, which belongs to the rules. */
export const vi = {
  appName: 'Thể Thức',
  tabs: { check: 'Kiểm tra', insert: 'Chèn phần', profile: 'Hồ sơ' },
  actions: {
    acceptWords: 'Thêm vào từ riêng',
    applyFix: 'Sửa',
    applySafeFixes: 'Sửa các điểm trình bày',
    checkDocument: 'Kiểm tra',
    dismissNotice: 'Đóng thông báo',
    dismissPlan: 'Thôi',
    ignoreFinding: 'Bỏ qua',
    insertBlock: 'Chèn',
    markStale: 'Đánh dấu cần kiểm tra lại',
    planSafeFixes: 'Xem các chỗ sẽ sửa',
    removeComments: 'Gỡ nhận xét của Thể Thức',
    restoreIgnored: 'Hiện lại',
    revealFinding: 'Đến chỗ này',
    revealRange: 'Đến chỗ này',
    saveProfile: 'Lưu hồ sơ',
    selectFinding: 'Chọn mục',
    setRegulation: 'Quy định áp dụng',
    setStage: 'Giai đoạn',
    setTrackChanges: 'Ghi các chỗ sửa ở dạng theo dõi thay đổi',
    setUnderlines: 'Gạch chân chỗ có lỗi',
    takeBack: 'Hoàn tác mục này',
    undo: 'Hoàn tác',
    writeComments: 'Ghi nhận xét vào văn bản',
  } satisfies Record<ActionId, string>,
  check: {
    again: 'Kiểm tra lại',
    busyReading: 'Đang đọc và kiểm tra văn bản…',
    busyApplying: 'Đang ghi vào văn bản…',
    startTitle: 'Chưa kiểm tra văn bản này',
    startText:
      'Bấm “Kiểm tra” để đối chiếu thể thức và cách trình bày với quy định. Văn bản được xử lý ngay trên máy này, không gửi đi đâu.',
    cleanTitle: 'Không thấy lỗi nào',
    cleanText: (evaluated: number) =>
      `Đã đối chiếu ${evaluated} yêu cầu của quy định. Vẫn nên đọc lại văn bản trước khi ký: công cụ không đánh giá được nội dung.`,
    allIgnoredTitle: 'Không còn mục nào cần xem',
    allIgnoredText: 'Các mục còn lại đều đã được bỏ qua trong phiên làm việc này.',
    languageOnlyTitle: 'Chỉ kiểm tra câu chữ và số liệu, không kiểm tra thể thức',
    languageCleanTitle: 'Không thấy lỗi nào về câu chữ và số liệu',
    languageCleanText: (evaluated: number) =>
      `Đã đối chiếu ${evaluated} yêu cầu về câu chữ và số liệu; thể thức chưa được xét. Nếu đây là văn bản hành chính, hãy chọn quy định áp dụng ở trên.`,
    blankTitle: 'Văn bản chưa có chữ nào',
    blankText:
      'Hãy bắt đầu bằng các phần của thể thức, hoặc soạn nội dung rồi kiểm tra lại. Nếu văn bản là ảnh chụp thì cần tệp có chữ: công cụ không đọc được ảnh.',
    blankAction: 'Mở “Chèn phần”',
    noRegulationTitle: 'Chưa xác định được quy định áp dụng',
    noRegulationText: 'Nếu đây là văn bản hành chính, hãy chọn quy định áp dụng ở trên rồi xem lại kết quả.',
    staleTitle: 'Văn bản đã thay đổi sau lần kiểm tra này.',
    staleText: 'Kết quả bên dưới có thể không còn đúng. Hãy kiểm tra lại.',
    regulationLabel: 'Quy định áp dụng',
    regulations: {
      auto: 'Tự nhận biết quy định',
      nd30: 'Nghị định 30/2020/NĐ-CP',
      hd36: 'Hướng dẫn 36-HD/VPTW (Đảng)',
      hd05: 'Hướng dẫn 05-HD/VPTW (Đảng)',
    } satisfies Record<RegulationId | 'auto', string>,
    stageLabel: 'Giai đoạn',
    stages: { draft: 'Dự thảo', release: 'Phát hành' } satisfies Record<Stage, string>,
    stageHints: {
      draft: 'Số và ngày để trống được coi là bình thường.',
      release: 'Số và ngày để trống bị coi là lỗi.',
    },
    documentType: (name: string) => `Loại văn bản: ${name}`,
    documentTypeUnknown: 'Chưa nhận ra loại văn bản',
    severityOf: (_count: number, severity: Severity) => SEVERITIES[severity].toLocaleLowerCase('vi'),
    counts: ({ error, warning, info }: SeverityCounts) => `${error} lỗi, ${warning} cảnh báo, ${info} lưu ý`,
    countsAnnouncement: ({ error, warning, info }: SeverityCounts) =>
      error + warning + info === 0
        ? 'Đã kiểm tra xong: không thấy lỗi nào.'
        : `Đã kiểm tra xong: ${error} lỗi, ${warning} cảnh báo, ${info} lưu ý.`,
    ignored: (count: number) => `Đã bỏ qua ${count} mục.`,
    safeFixesHint:
      'Chỉ sửa cách trình bày: khổ giấy, lề, phông chữ, cỡ chữ, căn lề, khoảng cách, dấu câu, cách ghi số và ngày tháng; không sửa lời văn.',
    findingsHeading: 'Các mục cần xem',
    listOnly: (severity: Severity) => `Chỉ hiện ${SEVERITIES[severity].toLocaleLowerCase('vi')}`,
    listedOnly: (count: number, severity: Severity) =>
      `Đang chỉ hiện ${count} ${SEVERITIES[severity].toLocaleLowerCase('vi')}.`,
    listAll: (count: number) => `Hiện tất cả ${count} mục`,
    coverage: (count: number) => `${count} yêu cầu chưa đối chiếu được`,
    coverageText: 'Những yêu cầu sau không kiểm tra được tự động trên văn bản này, cần tự rà lại:',
    recognised: 'Công cụ đã nhận ra',
    recognisedText:
      'Bấm vào từng phần để đến chỗ đó. Nếu một phần bị nhận nhầm, các nhận xét về phần đó có thể không đúng.',
    recognisedNothing: 'Chưa nhận ra thành phần thể thức nào.',
    outline: 'Bố cục',
  },
  editNotes: {
    signed: {
      title: 'Văn bản đã ký số: chỉ kiểm tra.',
      body: 'Sửa bất cứ chỗ nào cũng làm chữ ký mất hiệu lực. Hãy sửa ở bản chưa ký rồi ký lại.',
    },
    protected: {
      title: 'Văn bản đang được bảo vệ: chỉ kiểm tra.',
      body: 'Muốn sửa, hãy bỏ bảo vệ trong Word (Xem lại → Hạn chế Chỉnh sửa) rồi kiểm tra lại.',
    },
    final: {
      title: 'Văn bản đã đánh dấu là bản cuối: chỉ kiểm tra.',
      body: 'Muốn sửa, hãy bấm “Vẫn Chỉnh sửa” trong Word, lưu lại rồi kiểm tra lại.',
    },
    trackRevisions: {
      title: 'Văn bản đang bật theo dõi thay đổi.',
      body: 'Mọi chỗ sửa sẽ được ghi lại để người có trách nhiệm chấp nhận hoặc từ chối.',
    },
    protectedTracking: {
      title: 'Văn bản chỉ cho sửa ở dạng theo dõi thay đổi.',
      body: 'Mọi chỗ sửa sẽ được ghi lại để người có trách nhiệm chấp nhận hoặc từ chối.',
    },
    pendingRevisions: {
      title: 'Văn bản còn thay đổi chưa được chấp nhận.',
      body: 'Vì vậy các chỗ sửa cũng được ghi ở dạng theo dõi thay đổi.',
    },
  } satisfies Record<LockReason | TrackingReason, { title: string; body: string }>,
  finding: {
    severities: SEVERITIES,
    citation: 'Căn cứ',
    insert: (block: string) => `Chèn ${block}`,
    previewFix: 'Sửa…',
    acceptHint: (words: string) => `Từ nay coi “${words}” là đúng, trong mọi văn bản`,
    place: (index: number, count: number) => `Chỗ ${index}/${count}`,
    previousPlace: 'Chỗ trước',
    nextPlace: 'Chỗ sau',
    emptyParagraph: 'Đoạn trống',
    missing: 'Chưa có trong văn bản',
    label: (label: string) => `Số tự động “${label}”`,
    page: (section: number) => `Trang giấy, phần ${section}`,
  },
  comments: commentsVi,
  ...changesVi,
  properties: VIETNAMESE_CHANGES.properties,
  values: VIETNAMESE_CHANGES.values,
  parts: {
    page: 'Trang giấy và số trang',
    marks: 'Dấu chỉ mức độ, dự thảo',
    nationalTitle: 'Quốc hiệu, Tiêu ngữ (tiêu đề)',
    agency: 'Tên cơ quan ban hành',
    documentNumber: 'Số, ký hiệu',
    placeAndDate: 'Địa danh, thời gian',
    typeAndAbstract: 'Tên loại, trích yếu',
    addressees: 'Kính gửi',
    legalBases: 'Căn cứ ban hành',
    body: 'Nội dung',
    closing: 'Câu kết',
    recipients: 'Nơi nhận',
    signature: 'Phần ký',
    appendices: 'Phụ lục',
    headersAndFooters: 'Đầu trang, chân trang',
  } satisfies Record<DocumentPart, string>,
  insert: insertVi,
  profile: profileVi,
  notices: {
    fixed: (findings: number, places: number) =>
      findings === 1 && places === 1 ? 'Đã sửa.' : `Đã sửa ${findings} mục (${places} chỗ).`,
    inserted: (block: string) => `Đã chèn ${block}. Xin điền những chỗ trong ngoặc vuông.`,
    notInserted: (block: string) => `Chưa chèn ${block}, văn bản vẫn nguyên như trước.`,
    partlyApplied: (applied: number, skipped: number) =>
      `Đã sửa ${applied} chỗ, ${skipped} chỗ chưa sửa được.`,
    skipReasons: {
      textChanged: 'Văn bản đã thay đổi, hãy kiểm tra lại.',
      locationLost: 'Không còn tìm thấy chỗ cần sửa, hãy kiểm tra lại.',
      notSupported:
        'Chỗ này gắn với thứ khác trong văn bản, hoặc phiên bản Word này không cho sửa từ đây. Hãy sửa trực tiếp trong Word.',
      locked: 'Chỗ này nằm trong ô nội dung đã khóa hoặc lấy từ nguồn khác. Hãy mở khóa trong Word rồi sửa.',
      generated:
        'Chỗ này do trường tự động của Word tạo ra (tham chiếu, ngày, mục lục…), sửa tay sẽ mất khi Word cập nhật. Hãy sửa ở nguồn của trường.',
      prompt: 'Chỗ này là lời nhắc của ô nội dung chưa điền. Hãy điền nội dung vào ô.',
    } satisfies Record<SkipReason, string>,
    skipped: 'Chưa sửa gì.',
    deviated: (count: number) => `Đã sửa, nhưng có ${count} chỗ khác cũng thay đổi.`,
    deviatedAdvice:
      'Có thể văn bản vừa được gõ thêm. Xin xem lại; nếu không đúng ý, hãy hoàn tác (trong Word: Ctrl+Z).',
    undone: 'Đã hoàn tác lần sửa gần nhất.',
    takenBack: (findings: number, left: number) =>
      findings === 0
        ? 'Đã hoàn tác phần vừa chèn.'
        : `Đã hoàn tác ${findings} mục${left === 0 ? '' : `, giữ nguyên ${left} mục đã sửa khác`}:`,
    nothingToUndo: 'Không còn thay đổi nào để hoàn tác.',
    notFound: 'Không tìm thấy chỗ này nữa: văn bản đã thay đổi. Hãy kiểm tra lại.',
    profileSaved: 'Đã lưu hồ sơ.',
    wordsAccepted: (words: string) => `Đã thêm “${words}” vào danh sách từ riêng.`,
    wordsAcceptedAdvice: 'Muốn bỏ đi, hãy sửa mục từ riêng trong thẻ Hồ sơ.',
    profileNotKept:
      'Hồ sơ được dùng trong lần mở này nhưng trình duyệt không cho lưu lại. Hãy xuất ra tệp để giữ.',
  },
  blocks: blocksVi,
  fileFailure: fileFailureVi,
  hostFailures: hostFailuresVi,
  crash: {
    title: 'Màn hình này vừa gặp lỗi.',
    text: 'Văn bản của anh/chị không bị ảnh hưởng. Bấm nút dưới đây để hiện lại.',
    retry: 'Hiện lại',
  },
};

/** The shape of the texts in every language. */
export type Text = typeof vi;
