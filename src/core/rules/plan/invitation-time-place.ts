import { defineRule, proseOf } from '../../linting';
import { setText, without } from '../../samples';

const CLAUSE = 'noibo-invitation-time-place';

/** "Thời gian: 14 giờ 00", "vào hồi 08h30", "sáng ngày 12/6". */
const SAYS_WHEN =
  /(?<!\p{L})(?:thời gian[^.:;]{0,40}:|vào (?:lúc|hồi)|\d{1,2} ?(?:giờ|h)(?!\p{L})|(?:sáng|chiều|tối) ngày)/iu;
/** "Địa điểm: …", "tại Hội trường …", "họp trực tuyến"; an event is no place. */
const SAYS_WHERE = /(?<!\p{L})(?:địa điểm[^.:;]{0,40}:|tại (?!hội nghị|cuộc họp|buổi)\p{L}|trực tuyến)/iu;

export const invitationTimePlace = defineRule({
  id: 'invitation-time-place',
  title: 'Giấy mời nêu thời gian và địa điểm',
  rationale: 'Thiếu giờ hoặc địa điểm, người được mời không biết đến lúc nào, ở đâu.',
  clauses: [CLAUSE],
  messages: {
    time: 'Giấy mời chưa nêu thời gian. Người được mời cần biết giờ, ngày họp. Hãy ghi thêm dòng “Thời gian: …”.',
    place: 'Giấy mời chưa nêu địa điểm. Người được mời cần biết nơi họp. Hãy ghi thêm dòng “Địa điểm: …”.',
  },
  concerns: ({ administrative }) => administrative.type === 'giay-moi',
  *check({ administrative }) {
    const texts = proseOf(administrative)
      .filter(({ role }) => role !== 'header' && role !== 'closing')
      .map(({ text }) => text.text);
    const end = administrative.body.endParagraph;
    for (const [message, pattern] of [
      ['time', SAYS_WHEN],
      ['place', SAYS_WHERE],
    ] as const) {
      if (texts.length > 0 && !texts.some((text) => pattern.test(text))) {
        yield { clause: CLAUSE, message, at: { kind: 'missing', before: end } };
      }
    }
  },
  examples: [
    { name: 'có thời gian và địa điểm', sample: 'nd30-giay-moi', reports: [] },
    {
      name: 'thời gian và địa điểm nêu trong câu',
      sample: 'nd30-giay-moi',
      change: [
        setText(
          'body.6',
          'Tới dự Hội nghị vào hồi 08 giờ 00 phút, ngày 27 tháng 3 năm 2026, tại Hội trường xã.',
        ),
        without('body.8', 'body.9'),
      ],
      reports: [],
    },
    {
      name: 'thiếu dòng thời gian',
      sample: 'nd30-giay-moi',
      change: without('body.8'),
      reports: [{ clause: CLAUSE }],
    },
    {
      name: 'thiếu dòng địa điểm',
      sample: 'nd30-giay-moi',
      change: without('body.9'),
      reports: [{ clause: CLAUSE }],
    },
  ],
});
