import type { AdministrativeDocument } from '../../administrative';
import { firstIndex } from '../../document';
import {
  clauseForDocument,
  datesOf,
  daysOf,
  defineRule,
  effectiveBefore,
  expectedBefore,
  issueDays,
  meetingDay,
  orderedBefore,
  plannedDates,
  PROSE_ROLES,
  textPlace,
  yearSlip,
  type DaySpan,
  type PlannedDate,
} from '../../linting';
import type { DocumentTypeSlug } from '../../reference';
import { replaceText, setText } from '../../samples';
import { fold } from '../../vietnamese';

const CLAUSES = ['kh-future-date', 'noibo-past-date'];
const AHEAD = /NHIEM VU|PHUONG HUONG|THOI GIAN TOI|KIEN NGHI|DE XUAT/u;

/** "từ ngày …", "tổ chức trong ngày …", "- Lớp thứ nhất: ngày …" */
const BEGINS = /(?<!\p{L})từ (?:ngày )?$|(?<!\p{L})(?:vào|trong) ngày $|: (?:ngày )?$/u;
/** "từ ngày 01/01/2025 đến ngày kiểm tra": the time that is looked at. */
const UP_TO_NOW =
  /^ đến (?:nay|(?:thời điểm|ngày) (?:kiểm tra|giám sát|thanh tra|rà soát|báo cáo))(?!\p{L})/u;
/** Since when something holds, not when it is to begin: "áp dụng từ ngày 01/01/2026". */
const HOLDS_SINCE =
  /(?<!\p{L})(?:áp dụng|hiệu lực|thi hành|tính|hưởng|công nhận|bổ nhiệm)(?: [^,;.]{1,24})? (?:kể )?từ (?:ngày )?$/u;
/** Characters that hold such words. */
const LEAD = 16;
const HOLDS_LEAD = 60;
/** What has happened is told, in words or in a section of its own. */
const TELLS = /(?<!\p{L})(?:đã|từng|xảy ra|ghi nhận|bị|được (?:ban hành|thành lập|công nhận))(?!\p{L})/iu;
const TOLD = /TINH HINH|THUC TRANG|DAC DIEM|KET QUA|SU CAN THIET|KHAI QUAT|DANH GIA/u;

/** Tasks that a plan lets begin before it is issued ("từ ngày 18 tháng 02"): perhaps a slip, perhaps they have begun. */
function begunBefore(administrative: AdministrativeDocument, issued: string): readonly PlannedDate[] {
  const told = administrative.outline.filter(({ title, level }) => level === 1 && TOLD.test(fold(title)));
  const isTold = (index: number): boolean =>
    (told[firstIndex(told, ({ endParagraph }) => endParagraph > index)]?.paragraph ?? Infinity) <= index;
  return datesOf(administrative).flatMap((date): readonly PlannedDate[] => {
    const { role, passage, mention, until } = date;
    const days = role === 'other' && until === null && mention.precision === 'day' ? daysOf(mention) : null;
    const begins =
      PROSE_ROLES.has(passage.role) &&
      passage.appendix === null &&
      BEGINS.test(passage.text.text.slice(Math.max(0, mention.start - LEAD), mention.start)) &&
      !HOLDS_SINCE.test(passage.text.text.slice(Math.max(0, mention.start - HOLDS_LEAD), mention.start)) &&
      !TELLS.test(passage.text.text) &&
      !UP_TO_NOW.test(passage.text.text.slice(mention.end)) &&
      !isTold(passage.paragraph.index);
    return days !== null && begins && days.last < issued ? [{ date, days }] : [];
  });
}

/** Documents that tell more than they set, and under which headings they set something. */
const TELLING: Readonly<Partial<Record<DocumentTypeSlug, RegExp>>> = {
  'bao-cao': AHEAD,
  'bien-ban': /NHIEM VU|PHUONG HUONG|THOI GIAN TOI|KET LUAN/u,
  'nghi-quyet': /NHIEM VU|PHUONG HUONG|GIAI PHAP|TO CHUC THUC HIEN/u,
  'to-trinh':
    /TIEN DO|THOI GIAN THUC HIEN|THOI HAN|KE HOACH THUC HIEN|TO CHUC THUC HIEN|KIEN NGHI|DE XUAT|DE NGHI/u,
};

/** Minutes without headings set tasks where they tell what was concluded. */
const CONCLUDES = /(?<!\p{L})kết luận:(?! ?\d)/iu;

/** What a report sets for the time ahead stands under a heading that says so; everything else is told. */
function aheadIn({ outline, type }: AdministrativeDocument): (planned: PlannedDate) => boolean {
  const telling = type === null ? undefined : TELLING[type];
  const highest = type === 'bao-cao' ? 1 : 2;
  const ahead = outline.filter(
    ({ level, kind, title }) => level <= highest && kind === 'heading' && telling?.test(fold(title)) === true,
  );
  return ({ date }) =>
    telling === undefined ||
    (type === 'bien-ban' && CONCLUDES.test(date.passage.text.text.slice(0, date.mention.start))) ||
    ahead.some(
      ({ paragraph, endParagraph }) =>
        paragraph < date.passage.paragraph.index && date.passage.paragraph.index < endParagraph,
    );
}

/** The days on which the document can have been issued; of minutes, the day of the meeting. */
function writtenOn(administrative: AdministrativeDocument): DaySpan | null {
  const meeting = meetingDay(administrative);
  return issueDays(administrative.placeAndDate) ?? (meeting === null ? null : daysOf(meeting.mention));
}

function writtenText(administrative: AdministrativeDocument): string {
  const meeting = meetingDay(administrative);
  return meeting === null
    ? (administrative.placeAndDate?.text.replace(/^.*?(?=ngày)/iu, '') ?? '')
    : `ngày ${meeting.passage.text.text.slice(meeting.mention.start, meeting.mention.end)}`;
}

export const futureDate = defineRule({
  id: 'future-date',
  title: 'Thời hạn, ngày tổ chức sau ngày ban hành',
  rationale: 'Một việc phải làm trước khi văn bản ra đời thì không ai thực hiện được.',
  clauses: CLAUSES,
  messages: {
    past: 'Mốc “{actual}” ở trước ngày ban hành ({issued}). Việc văn bản đặt ra phải ở sau ngày ban hành. Hãy kiểm tra lại mốc này hoặc ngày ban hành.',
    meeting:
      'Mốc “{actual}” ở trước ngày họp ({issued}). Việc cuộc họp giao phải ở sau ngày họp. Hãy kiểm tra lại mốc này hoặc ngày họp.',
  },
  concerns: ({ administrative }) => writtenOn(administrative) !== null,
  *check(context) {
    const { administrative } = context;
    const clause = clauseForDocument(context, CLAUSES);
    const issued = writtenOn(administrative);
    if (clause === null || issued === null || yearSlip(administrative) !== null) {
      return;
    }
    const ofPlan = clause === 'kh-future-date';
    const year = issued.first.slice(0, 4);
    const begun = ofPlan ? begunBefore(administrative, issued.first) : [];
    const planned = plannedDates(administrative).filter(aheadIn(administrative));
    const known = new Set([...planned, ...begun].map(({ date }) => date));
    const expected = [
      ...expectedBefore(administrative, issued.first),
      ...(ofPlan ? [] : orderedBefore(administrative, issued.first)),
      ...effectiveBefore(administrative, issued.first),
    ].filter(({ date }) => !known.has(date));
    for (const { date, days } of [...planned, ...begun, ...expected]) {
      // In a plan a date of last year is a slip in the year, which has a clause of its own.
      const leftOver =
        ofPlan && `${year}${days.last.slice(4)}` >= issued.first && days.last.slice(0, 4) < year;
      if (days.last < issued.first && !leftOver) {
        yield {
          clause,
          message: meetingDay(administrative) === null ? 'past' : 'meeting',
          data: {
            actual: date.passage.text.text.slice(date.mention.start, date.mention.end),
            issued: writtenText(administrative),
          },
          at: textPlace(date.range),
          // Letters and announcements also tell of deadlines that have passed.
          ...(begun.some((task) => task.date === date) || !(ofPlan || administrative.type === 'giay-moi')
            ? { doubtful: true }
            : {}),
        };
      }
    }
  },
  examples: [
    {
      name: 'hạn của nhiệm vụ được giao ở trước ngày ban hành',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.V.2.text.1',
        'hoàn thành trước ngày 20 tháng 3',
        'căn cứ nhiệm vụ được giao, hoàn thành trước ngày 20 tháng 02',
      ),
      reports: [{ clause: 'kh-future-date', text: '20 tháng 02 năm 2026' }],
    },
    {
      name: 'lớp được giao mở vào những ngày đã qua; số liệu của tháng đã qua thì được',
      sample: 'nd30-thong-bao',
      change: setText(
        'body.8',
        '5. Giao Phòng Kinh tế mở lớp tập huấn từ ngày 05/01/2026 đến ngày 06/01/2026; tổng hợp kết quả tháng 02 năm 2026.',
      ),
      reports: [{ clause: 'noibo-past-date', text: '06/01/2026' }],
    },
    {
      name: 'mức lương áp dụng từ đầu năm; cơ quan quản lý trước ngày sáp nhập các sở',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Mức lương tối thiểu vùng áp dụng từ ngày 01/01/2026; hồ sơ do Sở Lao động - Thương binh và Xã hội quản lý trước ngày 01/3/2025 nay thuộc Sở Nội vụ.',
      ),
      reports: [],
    },
    {
      name: 'việc dự kiến vào một tháng đã qua',
      sample: 'nd30-ke-hoach',
      change: replaceText(
        'section.V.2.text.1',
        'hoàn thành trước ngày 20 tháng 3',
        'tổng kết dự kiến diễn ra trong tháng 01 năm 2026, hoàn thành trước ngày 20 tháng 3',
      ),
      reports: [{ clause: 'kh-future-date', text: 'tháng 01 năm 2026' }],
    },
    {
      name: 'việc được cam kết làm xong trước một ngày đã qua',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Nhà thầu cam kết hoàn thành công trình trước ngày 15 tháng 12 năm 2025. Đơn vị khác cam kết xong trước ngày 20 tháng 12 năm 2025 nhưng chưa thực hiện.',
      ),
      reports: [{ clause: 'noibo-past-date', text: '15 tháng 12 năm 2025' }],
    },
    {
      name: 'biên bản: hạn của việc được giao ở trước ngày họp',
      sample: 'nd30-bien-ban',
      change: setText(
        'body.9',
        '3. Chủ tịch Ủy ban nhân dân xã kết luận: giao Phòng Kinh tế hoàn thành báo cáo trước ngày 20 tháng 02 năm 2026.',
      ),
      reports: [{ clause: 'noibo-past-date', text: '20 tháng 02 năm 2026' }],
    },
    {
      name: 'mốc kiểm tra là khoảng thời gian đã qua',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.III.1.text.1',
        'Mốc kiểm tra, giám sát: từ ngày 01 tháng 7 năm 2025 đến ngày 31 tháng 12 năm 2025; Hội nghị tổ chức vào thứ Sáu, ngày 27 tháng 3 năm 2026.',
      ),
      reports: [],
    },
    {
      name: 'mốc kiểm tra tính đến ngày kiểm tra',
      sample: 'hd05-ke-hoach',
      change: setText('section.II.text.3', '3. Mốc thời gian: từ ngày 01/01/2025 đến ngày kiểm tra.'),
      reports: [],
    },
    {
      name: 'giờ bắt đầu và ngày viết thành một dòng, trước ngày ban hành',
      sample: 'nd30-ke-hoach',
      change: setText('section.III.1.text.1', 'Bắt đầu lúc 07 giờ 30 phút, ngày 03 tháng 3 năm 2026.'),
      reports: [{ clause: 'kh-future-date', text: '03 tháng 3 năm 2026' }],
    },
    {
      name: '“tổ chức trong ngày …” ở trước ngày ban hành',
      sample: 'nd30-ke-hoach',
      change: setText('section.V.3.text.1', 'Tổ chức dọn vệ sinh trong ngày 18 tháng 02 năm 2026.'),
      reports: [{ clause: 'kh-future-date', text: '18 tháng 02 năm 2026' }],
    },
    {
      name: 'ngày xảy ra một việc được kể lại',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.V.3.text.1',
        'Sửa nhà văn hóa bị tốc mái trong ngày 18 tháng 02 năm 2026; hoàn thành trước ngày 20 tháng 3 năm 2026.',
      ),
      reports: [],
    },
    {
      name: 'ngày tổ chức sau ngày ban hành',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'ngày tổ chức trước ngày ban hành',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.1.text.1', 'thứ Sáu, ngày 27 tháng 3', 'thứ Sáu, ngày 13 tháng 3'),
      reports: [{ clause: 'kh-future-date', text: '13 tháng 3 năm 2026' }],
    },
    {
      name: 'thời hạn trước ngày ban hành',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.2.text.1', '20 tháng 3', '10 tháng 3'),
      reports: [{ clause: 'kh-future-date', text: '10 tháng 3 năm 2026' }],
    },
    {
      name: 'việc bắt đầu trước ngày ban hành',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.3.text.1', '18 tháng 3', '18 tháng 02'),
      reports: [{ clause: 'kh-future-date', text: '18 tháng 02 năm 2026' }],
    },
    {
      name: 'báo cáo: việc đã làm thì kể lại, việc sắp tới thì phải ở sau',
      sample: 'nd30-bao-cao',
      change: [
        replaceText('section.I.3.text.1', 'Hệ thống', 'Trước ngày 10 tháng 3 năm 2026, hệ thống'),
        replaceText('section.III.text.1', '30 tháng 6', '28 tháng 02'),
      ],
      reports: [{ clause: 'noibo-past-date', text: '28 tháng 02 năm 2026' }],
    },
    {
      name: 'cuộc họp trước ngày của giấy mời',
      sample: 'nd30-giay-moi',
      change: setText('placeAndDate', 'An Bình, ngày 30 tháng 3 năm 2026'),
      reports: [{ clause: 'noibo-past-date', text: '27 tháng 3 năm 2026' }],
    },
    {
      name: 'quyết định có hiệu lực từ năm trước',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.4', 'kể từ ngày ký', 'kể từ ngày 01/01/2025'),
      reports: [{ clause: 'noibo-past-date', text: '01/01/2025' }],
    },
    {
      name: 'nghị quyết đặt nhiệm vụ có hạn đã qua; việc đã làm thì được kể',
      sample: 'hd05-nghi-quyet',
      change: [
        setText('section.I.text.1', 'Xã hoàn thành số hóa hồ sơ đảng viên trước ngày 20/5/2026.'),
        setText(
          'section.III.text.1',
          '1. Tập huấn kỹ năng số cho cấp ủy viên, hoàn thành trước ngày 20/5/2026.',
        ),
      ],
      reports: [{ clause: 'noibo-past-date', text: '20/5/2026' }],
    },
  ],
});
