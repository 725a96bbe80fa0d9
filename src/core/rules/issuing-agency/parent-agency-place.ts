import { clauseInForce, defineRule, lastRange, textPlace } from '../../linting';
import { setText } from '../../samples';
import { fold } from '../../vietnamese';

const CLAUSES = ['nd30-chuquan-abbrev'];

/** A body of local government that does not say of which unit it is; folded. */
const UNNAMED =
  /^(?:.* )?(?:UBND|HDND|UY BAN NHAN DAN|HOI DONG NHAN DAN)(?: (?:XA|PHUONG|DAC KHU|HUYEN|QUAN|THI XA|THANH PHO|TINH))?$/u;

export const parentAgencyPlace = defineRule({
  id: 'parent-agency-place',
  title: 'Tên cơ quan chủ quản ở địa phương có tên đơn vị hành chính',
  rationale: 'Nhiều nơi có cơ quan cùng tên; thiếu tên xã, tỉnh thì không biết văn bản của nơi nào.',
  clauses: CLAUSES,
  messages: {
    unnamed:
      'Tên cơ quan chủ quản “{parent}” chưa có tên đơn vị hành chính. Theo {regulation}, tên cơ quan chủ quản ở địa phương có thêm tên tỉnh, xã nơi đóng trụ sở; được viết tắt cụm từ thông dụng. Hãy ghi đủ, ví dụ “UBND XÃ AN BÌNH”.',
  },
  concerns: ({ administrative }) => administrative.parentAgency !== null,
  *check({ administrative, regulation }) {
    const { parentAgency } = administrative;
    const clause = clauseInForce(regulation, CLAUSES);
    if (clause !== null && parentAgency !== null && UNNAMED.test(fold(parentAgency.text))) {
      const data = { parent: parentAgency.text, regulation: regulation.name };
      yield { clause, message: 'unnamed', data, at: textPlace(lastRange(parentAgency)) };
    }
  },
  examples: [
    { name: 'có tên xã', sample: 'nd30-bao-cao-phong', reports: [] },
    {
      name: 'chỉ ghi “UBND XÃ”',
      sample: 'nd30-bao-cao-phong',
      change: setText('parentAgency', 'UBND XÃ'),
      reports: [{ clause: 'nd30-chuquan-abbrev', text: 'UBND XÃ' }],
    },
    {
      name: 'chỉ ghi “ỦY BAN NHÂN DÂN”',
      sample: 'nd30-bao-cao-phong',
      change: setText('parentAgency', 'ỦY BAN NHÂN DÂN'),
      reports: [{ clause: 'nd30-chuquan-abbrev', text: 'ỦY BAN NHÂN DÂN' }],
    },
  ],
});
