import { defineRule, mendText, passagesWithHint, textPlace } from '../../linting';
import { replaceEverywhere, setText } from '../../samples';
import { matchesIn } from '../../vietnamese';

const CLAUSE = 'noibo-party-body-name';

const HINT = /ban chấp hành (?:đảng (?:ủy|uỷ)|chi (?:bộ|ủy|uỷ))/iu;
/** The executive committee is that of the organisation; the committee is another name for it. */
const OF_COMMITTEE = /(?<!\p{L})ban chấp hành (đảng (?:ủy|uỷ))(?!\p{L}| viên)/giu;
/** A cell has no executive committee. */
const OF_CELL = /(?<!\p{L})ban chấp hành chi (?:bộ|ủy|uỷ)(?!\p{L}| viên)/giu;

/** In the case of what it replaces: "ĐẢNG ỦY", "Đảng ủy", "đảng ủy". */
function organisationLike(committee: string): string {
  const lower = committee.toLowerCase();
  if (committee === committee.toUpperCase()) {
    return 'ĐẢNG BỘ';
  }
  return committee === lower ? 'đảng bộ' : 'Đảng bộ';
}

export const partyBodyName = defineRule({
  id: 'party-body-name',
  title: 'Ghi “Ban Chấp hành Đảng bộ”, “Chi ủy”, không ghi “Ban Chấp hành Đảng ủy”, “Ban Chấp hành Chi bộ”',
  rationale:
    'Đảng ủy chính là ban chấp hành của đảng bộ, chi ủy là cơ quan lãnh đạo của chi bộ; ghi ghép hai tên thì không còn là tên tổ chức nào.',
  clauses: [CLAUSE],
  messages: {
    committee:
      'Ở đây ghi “{actual}”. Ban chấp hành là của đảng bộ; đảng ủy là tên gọi khác của ban chấp hành đó. Hãy ghi “{expected}”.',
    cell: 'Ở đây ghi “{actual}”. Chi bộ không có ban chấp hành; cơ quan lãnh đạo của chi bộ là chi ủy. Hãy ghi “Chi ủy”, hoặc “Ban Chấp hành Đảng bộ” nếu là của đảng bộ.',
  },
  *check({ administrative, document }) {
    for (const { text, quoted } of passagesWithHint(administrative, HINT)) {
      if (quoted) {
        continue;
      }
      for (const { 0: actual, 1: committee = '', index } of matchesIn(text.text, OF_COMMITTEE)) {
        const end = index + actual.length;
        const name = organisationLike(committee);
        const expected = `${actual.slice(0, -committee.length)}${name}`;
        yield {
          clause: CLAUSE,
          message: 'committee',
          data: { actual, expected },
          at: textPlace(text.slice(index, end)),
          ...mendText(document, text.slice(end - committee.length, end), name, 'confirm'),
        };
      }
      for (const { 0: actual, index } of matchesIn(text.text, OF_CELL)) {
        const at = textPlace(text.slice(index, index + actual.length));
        yield { clause: CLAUSE, message: 'cell', data: { actual }, at };
      }
    }
  },
  examples: [
    { name: 'Ban Chấp hành Đảng bộ', sample: 'hd05-ke-hoach', reports: [] },
    {
      name: 'Ban Chấp hành Đảng ủy',
      sample: 'hd05-nghi-quyet',
      change: replaceEverywhere('Ban Chấp hành Đảng bộ xã An Bình', 'Ban Chấp hành Đảng ủy xã An Bình'),
      reports: [{ clause: CLAUSE, text: 'Ban Chấp hành Đảng ủy' }],
      fixed: [],
    },
    {
      name: 'Ban Chấp hành Chi bộ; Đảng ủy và Chi bộ đứng riêng thì đúng',
      sample: 'hd05-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Ban Chấp hành Chi bộ lập dự toán; Đảng ủy, Chi bộ theo dõi việc sử dụng kinh phí.',
      ),
      reports: [{ clause: CLAUSE, text: 'Ban Chấp hành Chi bộ' }],
    },
  ],
});
