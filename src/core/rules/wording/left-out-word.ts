import {
  defineRule,
  isLeftOut,
  mendText,
  passagesWithHint,
  spellingSlips,
  textPlace,
  type SpellingSlip,
} from '../../linting';
import { insertAfter, replaceText, setText } from '../../samples';
import { matchesIn } from '../../vietnamese';

function messageOf({ expected, proof }: SpellingSlip): 'gap' | 'half' | 'unclear' {
  return proof === 'gap' ? 'gap' : expected === null ? 'unclear' : 'half';
}

/** "Trên đây Kế hoạch …": what a document ends with, without its verb. */
const VERBLESS_END =
  /(?<=^\s*)Trên đây (?=(?:Kế hoạch|Báo cáo|Chương trình|Thông báo|Hướng dẫn|Phương án|Tờ trình|Kết luận)(?!\p{L}))/gu;

export const leftOutWord = defineRule({
  id: 'left-out-word',
  title: 'Không sót chữ trong từ và tên gọi',
  rationale: 'Sót một chữ làm câu tối nghĩa, làm sai tên cơ quan.',
  clauses: ['chung-spelling'],
  messages: {
    gap: '“{actual}” có thể thiếu một chữ so với cụm từ thông dụng. Nếu đúng là gõ sót, hãy viết “{expected}”.',
    half: '“{actual}” thường không đứng một mình, có thể thiếu một chữ bên cạnh. Nếu đúng là gõ sót, hãy viết “{expected}”.',
    unclear: '“{actual}” thường không đứng một mình, có thể thiếu một chữ bên cạnh. Hãy xem lại chỗ này.',
  },
  *check({ administrative, document, profile }) {
    for (const { text } of passagesWithHint(administrative, /Trên đây \p{Lu}/u)) {
      for (const { 0: found, index } of matchesIn(text.text, VERBLESS_END)) {
        const range = text.slice(index, index + found.trimEnd().length);
        const data = { actual: found.trimEnd(), expected: `${found}là` };
        const mend = mendText(document, range, `${found}là`, 'confirm');
        yield { clause: 'chung-spelling', message: 'gap', data, at: textPlace(range), ...mend };
      }
    }
    for (const { passage, slip } of spellingSlips(administrative, profile.words ?? [])) {
      const { words, written, expected, sure } = slip;
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined || !isLeftOut(slip)) {
        continue;
      }
      const range = passage.text.slice(first.start, last.end);
      const wrong = words.map(({ text }) => text).join(' ');
      yield {
        clause: 'chung-spelling',
        message: messageOf(slip),
        data: { actual: written, expected: written.replace(wrong, () => expected ?? wrong) },
        remark: !sure,
        at: textPlace(range),
        acceptable: written,
        ...(expected === null ? {} : mendText(document, range, expected, 'confirm')),
      };
    }
  },
  examples: [
    {
      name: 'câu kết sót chữ “là”',
      sample: 'nd30-ke-hoach',
      change: replaceText('closingSentence', 'Trên đây là', 'Trên đây'),
      reports: [{ clause: 'chung-spelling', text: 'Trên đây' }],
      fixed: [],
    },
    { name: 'không sót chữ', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'gõ sót một chữ của cụm từ thông dụng; cụm từ ngắn nhưng đủ nghĩa thì không',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.IV.text.1', {
        name: 'section.IV.text.2',
        role: 'body',
        text: 'Ủy ban nhân xã tổ chức triển công tác thu chi theo thời gian thực, xử lý nghiêm các vi phạm.',
      }),
      reports: [
        { clause: 'chung-spelling', text: 'Ủy ban nhân xã' },
        { clause: 'chung-spelling', text: 'triển' },
      ],
      fixed: insertAfter('section.IV.text.1', {
        name: 'section.IV.text.2',
        role: 'body',
        text: 'Ủy ban nhân dân xã tổ chức triển khai công tác thu chi theo thời gian thực, xử lý nghiêm các vi phạm.',
      }),
    },
    {
      name: 'tên cơ quan sót một chữ',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.IV.text.1', {
        name: 'section.IV.text.2',
        role: 'body',
        text: 'Đề nghị Ủy ban Mặt trận Tổ Việt Nam xã giám sát; các thôn báo cáo Chủ tịch ban nhân dân xã.',
      }),
      reports: [
        { clause: 'chung-spelling', text: 'Mặt trận Tổ Việt Nam' },
        { clause: 'chung-spelling', text: 'ban nhân dân xã' },
      ],
      fixed: insertAfter('section.IV.text.1', {
        name: 'section.IV.text.2',
        role: 'body',
        text: 'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã giám sát; các thôn báo cáo Chủ tịch Ủy ban nhân dân xã.',
      }),
    },
    {
      name: 'tên khác gần giống không sót chữ',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Ban nhân dân ấp, Văn phòng Ủy ban và Thường trực Ủy ban cùng phối hợp, theo dõi công tác dân tộc.',
      ),
      reports: [],
    },
    {
      name: 'một nửa của từ hai tiếng, nửa kia gõ sót',
      sample: 'nd30-bao-cao',
      change: setText('section.I.3.text.1', 'Mưa lũ gây thiệt 3,1 tỷ đồng; có ý về việc này.'),
      reports: [{ clause: 'chung-spelling', text: 'thiệt' }],
    },
    {
      name: 'hai từ chung một tiếng sau dấu phẩy; chữ viết tắt của từ ghép',
      sample: 'nd30-bao-cao',
      change: setText(
        'section.I.3.text.1',
        'Các thôn sơ, tổng kết phong trào; trồng, chăm sóc cây; lãnh, chỉ đạo kịp thời.',
      ),
      reports: [],
    },
  ],
});
