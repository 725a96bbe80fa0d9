import {
  dayAfter,
  dayOfFacts,
  defineRule,
  mendText,
  mentionsOfName,
  speaksOfEarlierTime,
  textPlace,
  type NameMention,
} from '../../linting';
import { RENAMED_BODIES, type RenamedBody } from '../../reference';
import { isUpperCase, unifyToneMarks } from '../../vietnamese';
import { replaceText } from '../../samples';

export const renamedBody = defineRule({
  id: 'renamed-body',
  title: 'Bộ, sở, ban đã đổi tên hoặc hợp nhất ghi theo tên hiện hành',
  rationale: 'Văn bản gửi đến một cơ quan không còn tên ấy thì lạc nơi nhận, nhiệm vụ không có ai làm.',
  clauses: ['hl-co-quan-doi-ten'],
  messages: {
    renamed:
      '“{actual}” không còn từ ngày {endedFrom}. Cơ quan hiện hành là {successors}. Nếu nói về hiện tại, hãy ghi tên hiện hành; nếu nói về trước đây, hãy ghi rõ thời gian.{note}',
  },
  *check(context) {
    const { administrative, document, profile } = context;
    const day = dayOfFacts(context);
    const own = (profile.renamedBodies ?? []).map(bodyOfProfile);
    for (const body of [...RENAMED_BODIES, ...own]) {
      const { name, aliases, successors, note, validTo, confidence } = body;
      if (validTo === null || validTo >= day) {
        continue;
      }
      for (const written of [name, ...aliases]) {
        for (const mention of mentionsOfName(administrative, written)) {
          if (isSuccessor(mention, successors) || speaksOfEarlierTime(administrative, mention, validTo)) {
            continue;
          }
          const { passage, start, end, text } = mention;
          const range = passage.text.slice(start, end);
          const [successor, ...others] = successors;
          yield {
            clause: 'hl-co-quan-doi-ten',
            message: 'renamed',
            data: {
              actual: text,
              successors: successors.join(', '),
              endedFrom: dayAfter(validTo),
              note: note === null ? '' : ` ${note}`,
            },
            doubtful: confidence === 'low',
            at: textPlace(range),
            ...(successor === undefined || others.length > 0
              ? {}
              : mendText(
                  document,
                  range,
                  isUpperCase(text) ? successor.toUpperCase() : successor,
                  'confirm',
                )),
          };
        }
      }
    }
  },
  examples: [
    { name: 'tên cơ quan hiện hành', sample: 'nd30-cong-van', reports: [] },
    {
      name: 'tên sở đã hợp nhất',
      sample: 'nd30-cong-van',
      change: replaceText('body.5', 'Sở Xây dựng', 'Sở Giao thông vận tải'),
      reports: [{ clause: 'hl-co-quan-doi-ten', text: 'Sở Giao thông vận tải' }],
      fixed: [],
    },
    {
      name: 'đề nghị một sở cũ bổ sung kinh phí: không nói về việc sửa đổi văn bản',
      sample: 'nd30-cong-van',
      change: replaceText('body.5', 'Sở Xây dựng', 'Sở Giao thông vận tải bổ sung kinh phí'),
      reports: [{ clause: 'hl-co-quan-doi-ten', text: 'Sở Giao thông vận tải' }],
    },
    {
      name: 'nói về thời gian trước',
      sample: 'nd30-cong-van',
      change: replaceText(
        'body.5',
        'Sở Xây dựng',
        'Sở Xây dựng (tiếp nhận nhiệm vụ của Sở Giao thông vận tải trước đây)',
      ),
      reports: [],
    },
    {
      name: 'tên cơ quan ban hành của một văn bản trước đây',
      sample: 'nd30-cong-van',
      change: replaceText(
        'body.1',
        'Thực hiện Công văn',
        'Thực hiện Thông tư số 07/2021/TT-BLĐTBXH ngày 18 tháng 7 năm 2021 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội hướng dẫn rà soát hộ nghèo; Công văn',
      ),
      reports: [],
    },
    {
      name: 'cơ quan tự thêm tên vào hồ sơ',
      sample: 'nd30-cong-van',
      change: replaceText('body.5', 'Sở Xây dựng', 'Ban Quản lý chợ An Bình'),
      profile: {
        schema: 1,
        renamedBodies: [
          {
            name: 'Ban Quản lý chợ An Bình',
            lastDay: '2025-12-31',
            successors: ['Trung tâm Dịch vụ công An Bình'],
          },
        ],
      },
      reports: [{ clause: 'hl-co-quan-doi-ten', text: 'Ban Quản lý chợ An Bình' }],
    },
  ],
});

type KnownBody = Pick<RenamedBody, 'name' | 'aliases' | 'successors' | 'note' | 'validTo' | 'confidence'>;

function bodyOfProfile({
  name,
  lastDay,
  successors,
}: {
  readonly name: string;
  readonly lastDay: string;
  readonly successors: readonly string[];
}): KnownBody {
  return { name, aliases: [], successors, note: null, validTo: lastDay, confidence: 'high' };
}

/** "Ban Tuyên giáo và Dân vận" begins with the old name. */
function isSuccessor({ passage, start }: NameMention, successors: readonly string[]): boolean {
  const text = unifyToneMarks(passage.text.text.slice(start).toLowerCase());
  return successors.some((name) => text.startsWith(unifyToneMarks(name.toLowerCase())));
}
