import type { AdministrativeDocument } from '../../administrative';
import {
  begunBefore,
  clauseForDocument,
  daysOf,
  defineRule,
  effectiveBefore,
  expectedBefore,
  issueDays,
  meetingDay,
  orderedBefore,
  plannedDates,
  startedBefore,
  textPlace,
  writtenDate,
  yearSlip,
  type DaySpan,
  type PlannedDate,
} from '../../linting';
import type { DocumentTypeSlug } from '../../reference';
import { replaceText, setText } from '../../samples';
import { fold } from '../../vietnamese';

const CLAUSES = ['kh-future-date', 'noibo-past-date'];
const AHEAD = /NHIEM VU|PHUONG HUONG|THOI GIAN TOI|KIEN NGHI|DE XUAT/u;

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

/** "Thời gian mua sắm: hoàn thành trước ngày": a time that is set, wherever it stands. */
const SETS_TIME = /(?<!\p{L})thời (?:gian|hạn)(?: \p{L}+){0,4}: (?:dự kiến )?hoàn thành [^.;]*$/iu;

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
    SETS_TIME.test(date.passage.text.text.slice(0, date.mention.start)) ||
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
  const { text = '', day = null } = administrative.placeAndDate ?? {};
  return meeting === null
    ? text.replace(day === null ? /^.*?(?=tháng)/iu : /^.*?(?=ngày)/iu, '')
    : `ngày ${meeting.passage.text.text.slice(meeting.mention.start, meeting.mention.end)}`;
}

export const futureDate = defineRule({
  id: 'future-date',
  title: 'Thời hạn, ngày tổ chức sau ngày ban hành',
  rationale: 'Một việc phải làm trước khi văn bản ra đời thì không ai thực hiện được.',
  clauses: CLAUSES,
  messages: {
    past: 'Mốc “{actual}” ở trước ngày ban hành ({issued}). Việc văn bản đặt ra phải ở sau ngày ban hành. Hãy kiểm tra lại mốc này hoặc ngày ban hành.',
    started:
      'Thời gian bắt đầu “{actual}” ở trước ngày ban hành ({issued}). Kế hoạch được ban hành trước khi việc bắt đầu. Hãy kiểm tra lại mốc này hoặc ngày ban hành.',
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
    for (const { date } of ofPlan ? startedBefore(administrative, issued.first) : []) {
      const data = { actual: writtenDate(date), issued: writtenText(administrative) };
      yield { clause, message: 'started', data, at: textPlace(date.range), doubtful: true };
    }
    for (const { date, days } of [...planned, ...begun, ...expected]) {
      // In a plan a date of last year is a slip in the year, which has a clause of its own.
      const leftOver =
        ofPlan && `${year}${days.last.slice(4)}` >= issued.first && days.last.slice(0, 4) < year;
      if (days.last < issued.first && !leftOver) {
        yield {
          clause,
          message: meetingDay(administrative) === null ? 'past' : 'meeting',
          data: {
            actual: writtenDate(date),
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
      name: 'tờ trình xin mua sắm trước ngày ban hành, dưới một tiêu đề khác',
      sample: 'nd30-to-trinh',
      change: replaceText(
        'section.II.text.6',
        'Thời gian thực hiện: từ tháng 5 đến tháng 8 năm 2026',
        'Thời gian sửa chữa: hoàn thành trước ngày 27 tháng 02 năm 2026',
      ),
      reports: [{ clause: 'noibo-past-date', text: '27 tháng 02 năm 2026' }],
    },
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
      name: 'một đợt kéo dài nhiều ngày đã qua hết trước ngày ban hành; đợt đã bắt đầu thì được',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Tuyên truyền tại các thôn từ ngày 02 đến ngày 06 tháng 3 năm 2026; tập huấn từ ngày 12 đến ngày 20 tháng 3 năm 2026.',
      ),
      reports: [{ clause: 'kh-future-date', text: '06 tháng 3 năm 2026' }],
    },
    {
      name: 'đợt nêu ở mục Thời gian bắt đầu trước ngày ban hành',
      sample: 'nd30-ke-hoach',
      change: setText('section.III.1.text.1', 'Từ ngày 02/3/2026 đến ngày 24/3/2026.'),
      reports: [{ clause: 'kh-future-date', text: '02/3/2026' }],
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
