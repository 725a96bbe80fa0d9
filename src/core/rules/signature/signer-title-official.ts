import {
  authorityLines,
  defineRule,
  isPeoplesBody,
  rangeText,
  textPlace,
  type AuthorityLine,
  type Problem,
} from '../../linting';
import { setText } from '../../samples';
import { fold } from '../../vietnamese';

const CLAUSE = 'nd30-chucvu-official';

/** "P. CHỦ TỊCH", "P.GIÁM ĐỐC". */
const ABBREVIATED_DEPUTY = /^\s*(P\.\s?)(?=\p{Lu}{2})/u;

/** "PHÓ CHỦ TỊCH UBND XÃ": the body whose post it is, which the line above names. */
const WITH_BODY = /^\s*(?:PHÓ\s+)?CHỦ TỊCH(\s+(?:UBND|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG|XÃ|PHƯỜNG)(?:\s.*)?)$/u;

/** "CHỦ TỊCH PHƯỜNG": a council or a committee has a chairman, a unit has none. */
const CHAIR_OF_UNIT = /^\s*((?:PHÓ\s+)?CHỦ TỊCH)\s+(?:XÃ|PHƯỜNG|ĐẶC KHU|TỈNH|THÀNH PHỐ)(?:\s.*)?$/u;

/** "KT. CHỦ TỊCH UBND" below the line that names the committee. */
function* headsWithBody(lines: readonly AuthorityLine[]): Generator<Problem<'withBody'>> {
  for (const { kind, mark, principal, text, range } of lines) {
    const body = kind === 'forHead' ? WITH_BODY.exec(principal)?.[1] : undefined;
    if (body !== undefined) {
      const expected = `${mark} ${principal.slice(0, -body.length)}`;
      yield { clause: CLAUSE, message: 'withBody', data: { actual: text, expected }, at: textPlace(range) };
    }
  }
}

export const signerTitleOfficial = defineRule({
  id: 'signer-title-official',
  title: 'Chức vụ người ký ghi đầy đủ, đúng tên chức vụ',
  rationale:
    'Chức vụ cho biết thẩm quyền của người ký nên ghi đúng tên chính thức, không viết tắt, không ghi thừa.',
  clauses: [CLAUSE],
  messages: {
    abbreviated:
      'Chức vụ người ký đang viết tắt: “{actual}”. Chức vụ ghi trên văn bản là chức vụ chính thức, viết đủ chữ. Nên ghi “{expected}”.',
    withBody:
      'Chức vụ người ký đang kèm tên cơ quan: “{actual}”. Tên tập thể đã có ở dòng trên nên không cần ghi lại. Nên chỉ ghi “{expected}”.',
    ofUnit:
      'Chức vụ người ký đang ghi “{actual}”. Chủ tịch là chức vụ của Ủy ban nhân dân, Hội đồng nhân dân, không phải của đơn vị hành chính. Nên ghi “{expected}”.',
  },
  concerns: ({ administrative }) => administrative.signerTitle !== null,
  *check({ administrative, document }) {
    const { signatures } = administrative;
    for (const signature of signatures) {
      // In a steering committee's name a member signs with both posts (Phụ lục I, Phần I, Mục II, khoản 7, điểm c).
      const lines = authorityLines(document, signature);
      const isOnBehalf = lines.some(
        ({ kind, principal }) => kind === 'onBehalf' && isPeoplesBody(fold(principal)),
      );
      if (isOnBehalf && signatures.length === 1) {
        yield* headsWithBody(lines);
      }
      for (const range of signature.signerTitle?.ranges ?? []) {
        const text = rangeText(document, range);
        const actual = text.text.trim();
        const mark = ABBREVIATED_DEPUTY.exec(text.text)?.[1];
        const body = isOnBehalf && signatures.length === 1 ? WITH_BODY.exec(text.text)?.[1] : undefined;
        const ofUnit = CHAIR_OF_UNIT.exec(text.text)?.[1];
        if (mark !== undefined) {
          yield {
            clause: CLAUSE,
            message: 'abbreviated',
            data: { actual, expected: actual.replace(mark, 'PHÓ ') },
            at: textPlace(range),
          };
        } else if (body === undefined && ofUnit !== undefined && signatures.length === 1) {
          yield {
            clause: CLAUSE,
            message: 'ofUnit',
            data: { actual, expected: ofUnit },
            at: textPlace(range),
          };
        } else if (body !== undefined) {
          const kept = text.text.trimEnd().length - body.trimEnd().length;
          yield {
            clause: CLAUSE,
            message: 'withBody',
            data: { actual, expected: text.text.slice(0, kept).trim() },
            at: textPlace(range),
          };
        }
      }
    }
  },
  examples: [
    { name: 'chức vụ ghi đầy đủ', sample: 'nd30-cong-van', reports: [] },
    {
      name: 'chức vụ viết tắt',
      sample: 'nd30-cong-van',
      change: setText('signerTitle', 'P. CHỦ TỊCH'),
      reports: [{ clause: CLAUSE, text: 'P. CHỦ TỊCH' }],
    },
    {
      name: 'chủ tịch của đơn vị hành chính',
      sample: 'nd30-quyet-dinh',
      change: setText('signerTitle', 'CHỦ TỊCH XÃ'),
      reports: [{ clause: CLAUSE, text: 'CHỦ TỊCH XÃ' }],
    },
    {
      name: 'người đứng đầu được ký thay kèm tên cơ quan',
      sample: 'nd30-cong-van',
      change: setText('signingAuthority.2', 'KT. CHỦ TỊCH UBND'),
      reports: [{ clause: CLAUSE, text: 'KT. CHỦ TỊCH UBND' }],
    },
    {
      name: 'chức vụ kèm tên cơ quan dưới dòng thay mặt',
      sample: 'nd30-ke-hoach',
      change: setText('signerTitle', 'CHỦ TỊCH UBND XÃ'),
      reports: [{ clause: CLAUSE, text: 'CHỦ TỊCH UBND XÃ' }],
    },
  ],
});
