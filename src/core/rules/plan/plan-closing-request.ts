import type { AdministrativeDocument } from '../../administrative';
import { bodyParagraphs, defineRule, firstRange, isDividedPlan, offerBlock, textPlace } from '../../linting';
import { replaceText, setText, without } from '../../samples';
import { fold } from '../../vietnamese';

const REQUEST =
  /(?:^|[ ,;.(])(?:YEU CAU|DE NGHI|GIAO|CAN CU KE HOACH|NGHIEM TUC|TO CHUC THUC HIEN|TRIEN KHAI|THUC HIEN|PHOI HOP)(?= |$|[,;.:])/u;
const CONTACT =
  /(?:^|[ ,;.(])(?:VUONG MAC|PHAN ANH|BAO CAO|THONG TIN|LIEN HE|VE (?:VAN PHONG|PHONG|UBND|UY BAN|SO|BAN))(?= |$|[,;.:])/u;

/** The closing of Party plans without "Trên đây là": whom to tell of difficulties, in the last paragraph. */
const DIFFICULTIES = /(?:KHO KHAN|VUONG MAC|PHAT SINH)[^.;]{0,60}(?:PHAN ANH|BAO CAO|LIEN HE|TRAO DOI)/u;

/** How plans of the Party end: "Kế hoạch này được phổ biến đến chi bộ." */
const MADE_KNOWN =
  /^(?:CAN CU )?KE HOACH NAY,? (?:CO HIEU LUC|(?:DUOC )?(?:PHO BIEN|GUI|THONG BAO|QUAN TRIET|TRIEN KHAI|THUC HIEN))(?= )/u;

function endsByMakingKnown(administrative: AdministrativeDocument): boolean {
  const last = bodyParagraphs(administrative)
    .filter(({ text }) => text.trim() !== '')
    .at(-1);
  return administrative.partyTitle !== null && MADE_KNOWN.test(fold(last?.text ?? ''));
}

function endsWithContact(administrative: AdministrativeDocument): boolean {
  const last = bodyParagraphs(administrative)
    .filter(({ text }) => text.trim() !== '')
    .at(-1);
  return DIFFICULTIES.test(fold(last?.text ?? ''));
}

export const planClosingRequest = defineRule({
  id: 'plan-closing-request',
  title: 'Câu kết của kế hoạch nêu yêu cầu thực hiện và đầu mối phản ánh vướng mắc',
  rationale: 'Người thực hiện cần biết phải làm gì tiếp theo và báo khó khăn cho ai.',
  clauses: ['kh-closing-request'],
  messages: {
    missing:
      'Kế hoạch chưa có câu kết. Kế hoạch thường kết thúc bằng câu “Trên đây là Kế hoạch …” kèm yêu cầu thực hiện và đầu mối phản ánh khó khăn, vướng mắc. Nên thêm câu kết.',
    noContact:
      'Câu kết nêu yêu cầu thực hiện hoặc đầu mối phản ánh vướng mắc, chưa nêu cả hai. Người thực hiện cần biết phải làm gì và báo khó khăn về đâu. Nên bổ sung, ví dụ “trong quá trình thực hiện, nếu có vướng mắc, phản ánh về Văn phòng để tổng hợp”.',
    noRequest:
      'Câu kết chưa nêu yêu cầu thực hiện hoặc đầu mối phản ánh vướng mắc. Kế hoạch nên nói rõ các đơn vị phải làm gì và báo khó khăn về đâu. Nên bổ sung, ví dụ “đề nghị các cơ quan, đơn vị triển khai thực hiện; có vướng mắc, phản ánh về Văn phòng”.',
  },
  concerns: ({ administrative }) => isDividedPlan(administrative),
  *check({ administrative }) {
    const { closingSentence, body } = administrative;
    const clause = 'kh-closing-request';
    const key = fold(closingSentence?.text ?? '');
    const asks = REQUEST.test(key) || CONTACT.test(key);
    // The last paragraph of a section is no closing sentence, whatever mark it ends with.
    if (closingSentence === null || (!asks && !key.startsWith('TREN DAY'))) {
      if (endsWithContact(administrative) || endsByMakingKnown(administrative)) {
        return;
      }
      const at = { kind: 'missing', before: body.endParagraph } as const;
      yield { clause, message: 'missing', at, ...offerBlock('closingSentence') };
      return;
    }
    // A committee of the Party asks its bodies; that they report to it goes without saying.
    const isComplete =
      REQUEST.test(key) &&
      (CONTACT.test(key) || (administrative.partyTitle !== null && !key.startsWith('TREN DAY')));
    if (!isComplete) {
      const message = asks ? 'noContact' : 'noRequest';
      yield { clause, message, at: textPlace(firstRange(closingSentence)) };
    }
  },
  examples: [
    {
      name: 'câu kết nêu yêu cầu và đầu mối',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'câu kết chỉ nhắc lại tên kế hoạch',
      sample: 'nd30-ke-hoach-phu-luc',
      change: setText(
        'closingSentence',
        'Trên đây là Kế hoạch thu gom, phân loại rác thải sinh hoạt trên địa bàn xã năm 2026./.',
      ),
      reports: [{ clause: 'kh-closing-request' }],
    },
    {
      name: 'không nêu đầu mối phản ánh vướng mắc',
      sample: 'nd30-ke-hoach-phu-luc',
      change: setText(
        'closingSentence',
        'Trên đây là Kế hoạch thu gom, phân loại rác thải sinh hoạt trên địa bàn xã năm 2026; yêu cầu các thôn triển khai thực hiện./.',
      ),
      reports: [{ clause: 'kh-closing-request' }],
    },
    {
      name: 'câu cuối nêu đầu mối mà không nhắc lại tên kế hoạch',
      sample: 'hd05-ke-hoach',
      change: setText(
        'closingSentence',
        'Kế hoạch này được phổ biến đến các chi bộ. Quá trình thực hiện, nếu có vướng mắc, phản ánh về Văn phòng Đảng uỷ để tổng hợp.',
      ),
      reports: [],
    },
    {
      name: 'kế hoạch của Đảng kết bằng câu nêu nơi phổ biến, hoặc yêu cầu thực hiện',
      sample: 'hd05-ke-hoach',
      change: setText('closingSentence', 'Kế hoạch này được phổ biến đến chi bộ để thực hiện.'),
      reports: [],
    },
    {
      name: 'không có câu kết',
      sample: 'nd30-ke-hoach',
      change: [without('closingSentence'), replaceText('section.V.6.text.1', '2026.', '2026./.')],
      reports: [{ clause: 'kh-closing-request', text: '' }],
    },
  ],
});
