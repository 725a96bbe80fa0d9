import type { AdministrativeDocument } from '../../administrative';
import type { Document } from '../../document';
import {
  defineRule,
  mendTexts,
  passagesWithHint,
  textPlace,
  type NewText,
  type Problem,
} from '../../linting';
import { COMMUNE_BODIES } from '../../reference';
import { insertAfter, replaceText, setText } from '../../samples';
import { fold } from '../../vietnamese';

/** The office of a commune, which an abbreviation names as well. */
const OFFICE = /(?<!\p{L})(Văn phòng) (Hội đồng nhân dân)( và | - | – |, | ?& ?)(Ủy ban nhân dân)/gu;

/**
 * Names of bodies in which a mark or a small word joins two parts; the groups are head, first part, joint, second part. "HĐND và UBND"
 * names one body only behind "Văn phòng"; elsewhere it is two bodies.
 */
const JOINED_NAMES = [
  OFFICE,
  /(?<!\p{L})(?<![-–] ?)()(HĐND)( ?[&–-] ?|(?<=(?:Văn phòng|VP) HĐND) và )(?=UBND)(UBND)/gu,
  /(?<!\p{L})(Trung tâm|Phòng|Sở|Ban|Bộ|Viện|Khoa|Văn phòng) (\p{Lu}\p{Ll}+ \p{Ll}+)(,? - |,? – |[-–]|, | và | ?& ?)(\p{Lu}\p{Ll}+ \p{Ll}+)/gu,
];

/** What every such name has: the patterns themselves are dear. */
const HINT =
  /HĐND|Văn phòng Hội đồng|(?:Trung tâm|Phòng|Sở|Ban|Bộ|Viện|Khoa|Văn phòng) \p{Lu}\p{Ll}+ \p{Ll}+(?:[,–-]| [và–&-]|&)/u;

/** Names that a decree gives have their own clause. */
const DECREED = new Set(COMMUNE_BODIES.map(({ name }) => bare(name)));

/** The name without what joins its parts. */
function bare(name: string): string {
  return fold(name).replace(/ VA (?=XA|TRUYEN|THE)|[^A-Z]+/gu, ' ');
}

/** The Front's committee, with and without the country that its name ends with. */
const FRONT =
  /(?<!\p{L})(?:Ủy|Uỷ) ban (?:Mặt trận Tổ quốc|MTTQ)( Việt Nam| VN)?(?= (?:các )?(?:xã|phường|đặc khu|tỉnh|thành phố)(?!\p{L}))/gu;
const FRONT_HINT = /(?:Ủy|Uỷ) ban (?:Mặt trận|MTTQ)/u;

/** Mentions of the committee without its country in a document that names it with it. */
function shortFronts(administrative: AdministrativeDocument): readonly Mention[] {
  const mentions = passagesWithHint(administrative, FRONT_HINT)
    .filter(({ role }) => role !== 'header')
    .flatMap(({ text }) => [...text.matchAll(FRONT)]);
  const isNamed = mentions.some(({ groups: [country] }) => country !== '');
  return isNamed
    ? mentions
        .filter(({ groups: [country] }) => country === '')
        .map(({ range, text: written }) => ({ range, written, text: `${written} Việt Nam`, joint: '' }))
    : [];
}

interface Mention extends NewText {
  readonly written: string;
  readonly joint: string;
}

function* problemOf(document: Document, odd: readonly Mention[]): Generator<Problem<'odd'>> {
  const [first, ...others] = odd;
  if (first !== undefined) {
    yield {
      clause: 'chung-name-consistent',
      message: 'odd',
      data: { actual: first.written, expected: first.text },
      at: textPlace(first.range),
      more: others.map(({ range }) => textPlace(range)),
      ...mendTexts(document, odd, 'confirm'),
    };
  }
}

export const consistentNames = defineRule({
  id: 'consistent-names',
  title: 'Một cơ quan, một tên trong toàn văn bản',
  rationale: 'Tên một cơ quan viết theo nhiều kiểu làm người đọc tưởng là nhiều cơ quan.',
  clauses: ['chung-name-consistent'],
  messages: {
    odd: 'Tên “{actual}” viết khác với chỗ khác trong văn bản (“{expected}”). Một cơ quan chỉ dùng một cách viết tên trong toàn văn bản. Hãy viết thống nhất “{expected}”.',
  },
  *check({ administrative, document }) {
    const names = new Map<string, Mention[]>();
    for (const { role, text } of passagesWithHint(administrative, HINT)) {
      if (role === 'header') {
        continue;
      }
      for (const pattern of JOINED_NAMES) {
        for (const { range, text: written, groups } of text.matchAll(pattern)) {
          const [head = '', first = '', joint = '', second = ''] = groups;
          if (pattern !== OFFICE && DECREED.has(bare(`${head} ${first} ${second}`))) {
            continue;
          }
          const key = [head, first, second].join('|').toLowerCase();
          const mention = { range, text: '', written, joint: joint.replace('–', '-') };
          names.set(key, [...(names.get(key) ?? []), mention]);
        }
      }
    }
    for (const mentions of names.values()) {
      const counts = new Map<string, number>();
      mentions.forEach(({ joint }) => counts.set(joint, (counts.get(joint) ?? 0) + 1));
      const [usual] = [...counts].sort((left, right) => right[1] - left[1]);
      const model = mentions.find(({ joint }) => joint === usual?.[0]);
      const odd = mentions
        .filter(({ joint }) => joint !== usual?.[0])
        .map((mention) => ({ ...mention, text: model?.written ?? mention.written }));
      yield* problemOf(document, odd);
    }
    yield* problemOf(document, shortFronts(administrative));
  },
  examples: [
    { name: 'tên cơ quan thống nhất', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'tên Ủy ban Mặt trận có nơi thiếu “Việt Nam”',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã giám sát; Ủy ban Mặt trận Tổ quốc xã tiếp nhận đóng góp.',
      ),
      reports: [{ clause: 'chung-name-consistent', text: 'Ủy ban Mặt trận Tổ quốc' }],
    },
    {
      name: 'một trung tâm, hai cách viết tên',
      sample: 'nd30-ke-hoach',
      change: [
        insertAfter('section.IV.text.1', {
          name: 'section.IV.text.2',
          role: 'body',
          text: 'Trung tâm Văn hóa - Thể thao phối hợp với Phòng Kinh tế lập dự toán kinh phí.',
        }),
        insertAfter('section.IV.text.2', {
          name: 'section.IV.text.3',
          role: 'body',
          text: 'Trung tâm Văn hóa, Thể thao tổng hợp, báo cáo kết quả.',
        }),
      ],
      reports: [{ clause: 'chung-name-consistent', text: 'Trung tâm Văn hóa, Thể thao' }],
    },
    {
      name: 'tên viết tắt nối bằng nhiều kiểu dấu',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText(
          'section.V.1.text.2',
          'tham mưu Ủy ban nhân dân xã',
          'tham mưu Văn phòng HĐND và UBND xã',
        ),
        replaceText(
          'section.V.6.text.1',
          'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã',
          'Văn phòng HĐND & UBND xã',
        ),
      ],
      reports: [{ clause: 'chung-name-consistent', text: 'HĐND & UBND' }],
    },
    {
      name: 'hai cơ quan kể cạnh nhau không phải tên của một văn phòng',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.V.1.text.2', 'tham mưu Ủy ban nhân dân xã', 'tham mưu HĐND và UBND xã'),
        replaceText(
          'section.V.6.text.1',
          'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã',
          'Văn phòng HĐND & UBND xã',
        ),
      ],
      reports: [],
    },
    {
      name: 'văn phòng của xã, hai cách nối tên',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.IV.text.1', {
        name: 'section.IV.text.2',
        role: 'body',
        text: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã lập dự toán; chứng từ gửi Văn phòng Hội đồng nhân dân - Ủy ban nhân dân xã.',
      }),
      reports: [
        {
          clause: 'chung-name-consistent',
          text: 'Văn phòng Hội đồng nhân dân - Ủy ban nhân dân',
        },
      ],
    },
  ],
});
