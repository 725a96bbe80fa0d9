import { defineRule, proseOf, textPlace, type Passage } from '../../linting';
import { insertAfter } from '../../samples';
import { fold, readQuantities } from '../../vietnamese';

/** "Tổng số đại biểu: 150 đại biểu": a number that is stated as the whole. */
const STATES_WHOLE = /(?:^|[\s(-])(?:TONG SO|SO LUONG|TONG CONG|TONG KINH PHI)(?= )[^\d.;]{0,80}(?=\d)/u;
/** Small numbers recur by chance. */
const SMALL = 10;

interface Statement {
  readonly key: string;
  readonly actual: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

function statementOf(passage: Passage): Statement | null {
  const lead = STATES_WHOLE.exec(fold(passage.text.text));
  const [quantity] = lead === null ? [] : readQuantities(passage.text.text).filter(({ unit }) => unit !== '');
  return quantity === undefined || quantity.min < SMALL
    ? null
    : {
        key: [quantity.min, quantity.max, quantity.unit].join(' '),
        actual: passage.text.text.slice(quantity.start, quantity.end),
        passage,
        start: quantity.start,
        end: quantity.end,
      };
}

export const planDuplicateStatement = defineRule({
  id: 'plan-duplicate-statement',
  title: 'Một số liệu không nêu lại ở nhiều khoản',
  rationale: 'Số liệu nêu ở hai nơi thì khi sửa dễ sót một nơi.',
  clauses: ['kh-duplicate-statement'],
  messages: {
    again:
      'Tổng số “{actual}” đã nêu ở một khoản khác. Cùng một số liệu chỉ nên nêu một lần. Hãy bỏ bớt một chỗ.',
  },
  *check({ administrative }) {
    const seen = new Set<string>();
    for (const passage of proseOf(administrative)) {
      const isBody = passage.appendix === null && passage.role !== 'table' && passage.role !== 'header';
      const statement = isBody ? statementOf(passage) : null;
      if (statement !== null && seen.has(statement.key)) {
        yield {
          clause: 'kh-duplicate-statement',
          message: 'again',
          data: { actual: statement.actual },
          at: textPlace(passage.text.slice(statement.start, statement.end)),
        };
      }
      seen.add(statement?.key ?? '');
    }
  },
  examples: [
    {
      name: 'tổng số nêu một lần',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'tổng số đại biểu nêu lại',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.III.2.text.1', {
        name: 'again',
        role: 'body',
        text: 'Tổng số đại biểu: 150 đại biểu.',
      }),
      reports: [{ clause: 'kh-duplicate-statement', text: '150 đại biểu' }],
    },
  ],
});
