import { clauseInForce, defineRule, rangeText, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';
import { foldedWords } from '../../vietnamese';

const CLAUSES = ['nd30-noinhan-one-per-line'];
const TWICE = 'chung-duplicate-word';

/** A mark that ends one place, and the beginning of the next on the same line. */
const NEXT_PLACE = /;\s*(?:[-–+]\s*)?(?=\p{L})|[,.]\s+[-–]\s+(?=\p{Lu})/u;

/** What stands in brackets belongs to one place. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)/gu, (bracket) => ' '.repeat(bracket.length));
}

export const recipientsOnePerLine = defineRule({
  id: 'recipients-one-per-line',
  title: 'Mỗi nơi nhận ghi trên một dòng',
  rationale: 'Mỗi nơi nhận một dòng thì văn thư gửi và lưu không sót nơi nào.',
  clauses: [...CLAUSES, TWICE],
  messages: {
    twice: 'Nơi nhận “{item}” ghi hai lần. Mỗi nơi nhận chỉ ghi một lần để không gửi trùng. Hãy bỏ một dòng.',
    several:
      'Dòng “{item}” ghi nhiều nơi nhận. Theo {regulation}, mỗi cơ quan, tổ chức, cá nhân hoặc mỗi nhóm cùng loại ghi trên một dòng riêng, đầu dòng có gạch (-). Hãy tách thành từng dòng.',
  },
  concerns: ({ administrative }) => (administrative.recipients?.items.length ?? 0) > 0,
  *check({ administrative, document, regulation }) {
    const { recipients } = administrative;
    const clause = clauseInForce(regulation, CLAUSES);
    const seen = new Set<string>();
    for (const item of recipients?.items ?? []) {
      const key = foldedWords(withoutBrackets(item.text));
      if (seen.has(key) && key !== '') {
        // The Party's guidelines have no clause on it; a line too many is one all the same.
        yield {
          clause: clause ?? TWICE,
          message: 'twice',
          data: { item: item.text },
          at: textPlace(item.range),
        };
      }
      seen.add(key);
      const { text, range } = rangeText(document, item.range);
      if (clause !== null && item !== recipients?.archive && NEXT_PLACE.test(withoutBrackets(text))) {
        const data = { item: item.text, regulation: regulation.name };
        yield { clause, message: 'several', data, at: textPlace(range) };
      }
    }
  },
  examples: [
    {
      name: 'văn bản Đảng ghi một nơi nhận hai lần',
      sample: 'hd05-ke-hoach',
      change: replaceText('recipients.4', 'Ủy ban Kiểm tra Đảng ủy', 'Ban Xây dựng Đảng'),
      reports: [{ clause: TWICE }],
    },
    { name: 'mỗi nơi một dòng', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'hai nơi trên một dòng',
      sample: 'nd30-bao-cao-phong',
      change: setText('recipients.1', '- Như trên; - Đảng ủy xã An Bình;'),
      reports: [{ clause: 'nd30-noinhan-one-per-line', text: '- Như trên; - Đảng ủy xã An Bình;' }],
    },
    {
      name: 'chú thích trong ngoặc đơn',
      sample: 'nd30-bao-cao-phong',
      change: setText('recipients.1', '- Như trên (để b/c; để t/h);'),
      reports: [],
    },
    {
      name: 'một nơi nhận ghi hai lần',
      sample: 'nd30-ke-hoach',
      change: setText('recipients.3', '- Thường trực Đảng ủy xã;'),
      reports: [{ clause: 'nd30-noinhan-one-per-line', text: '- Thường trực Đảng ủy xã;' }],
    },
  ],
});
