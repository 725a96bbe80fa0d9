import { capitalised } from '../../vietnamese';
import {
  defineRule,
  mendTexts,
  provisionsOf,
  textPlace,
  type NewText,
  type Provision,
  type ProvisionKind,
  type ProvisionReference,
} from '../../linting';
import { replaceText } from '../../samples';

/** Provisions that are written with a capital; khoản and điểm are not. */
const CAPITAL: ReadonlySet<ProvisionKind> = new Set(['phần', 'chương', 'mục', 'tiểu mục', 'điều']);
/** Words that are also common nouns: alone before a numeral they need not be a provision. */
const AMBIGUOUS: ReadonlySet<ProvisionKind> = new Set(['mục', 'điểm', 'chương']);

/** Decree 30's Phụ lục II speaks of the provisions of an act that is named; its Phụ lục I of references in general. */
const OF_AN_ACT = 'hoa-vien-dan';
const CLAUSES = ['nd30-viendan-case', OF_AN_ACT];

export const provisionCase = defineRule({
  id: 'provision-case',
  title: 'Viện dẫn điều khoản: viết hoa Phần, Chương, Mục, Tiểu mục, Điều; viết thường khoản, điểm',
  rationale: 'Cách viết hoa cho biết cấp của điều khoản và thống nhất trong mọi văn bản.',
  clauses: CLAUSES,
  messages: {
    capital:
      '“{actual}” viện dẫn một điều khoản cụ thể nhưng chưa viết hoa. Theo {regulation}, khi viện dẫn viết hoa Phần, Chương, Mục, Tiểu mục, Điều. Hãy viết “{expected}”.',
    small:
      '“{actual}” viết hoa giữa câu. Theo {regulation}, khi viện dẫn thì khoản, điểm viết thường. Hãy viết “{expected}”.',
  },
  concerns: ({ administrative, regulation }) =>
    CLAUSES.some((clause) => regulation.clauses.has(clause)) && provisionsOf(administrative).length > 0,
  *check({ administrative, document, regulation }) {
    const faults = provisionsOf(administrative)
      .filter(({ passage }) => passage.role !== 'header' && passage.role !== 'display')
      .flatMap((reference) =>
        reference.steps
          .filter((step) => isWrong(step, reference))
          .map((step) => ({ clause: clauseOf(reference), step, reference })),
      );
    for (const clause of CLAUSES) {
      for (const message of ['capital', 'small'] as const) {
        const alike = faults.filter(
          (fault) => fault.clause === clause && CAPITAL.has(fault.step.kind) === (message === 'capital'),
        );
        const [first] = alike;
        const [at, ...more] = alike.map(({ step, reference }) =>
          textPlace(reference.passage.text.slice(step.word.start, step.ordinal.end)),
        );
        if (first !== undefined && at !== undefined) {
          const { word, ordinal } = first.step;
          const texts = alike.map(({ step, reference }): NewText => ({
            range: reference.passage.text.slice(step.word.start, step.word.end),
            text: rightCase(step),
          }));
          yield {
            clause,
            message,
            data: {
              actual: `${word.text} ${ordinal.text}`,
              expected: `${rightCase(first.step)} ${ordinal.text}`,
              regulation: regulation.name,
            },
            at,
            more,
            ...mendTexts(document, texts, 'safe'),
          };
        }
      }
    }
  },
  examples: [
    { name: 'viết hoa “Điều 1”', sample: 'nd30-quyet-dinh', reports: [] },
    {
      name: 'viết thường “điều 1”',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.5', 'tại Điều 1', 'tại điều 1'),
      reports: [{ clause: 'nd30-viendan-case', text: 'điều 1' }],
      fixed: [],
    },
    {
      name: 'cây điều, hạt điều không phải điều khoản',
      sample: 'nd30-quyet-dinh',
      change: replaceText(
        'article.2.text.1',
        'Tuyên truyền',
        'Hỗ trợ trồng điều 15 ha, chế biến hạt điều 400 g; tuyên truyền',
      ),
      reports: [],
    },
    {
      name: 'viết hoa “Khoản” giữa câu',
      sample: 'nd30-quyet-dinh',
      change: replaceText('article.5', 'tại Điều 1', 'tại Khoản 1 Điều 1'),
      reports: [{ clause: 'nd30-viendan-case', text: 'Khoản 1' }],
      fixed: replaceText('article.5', 'tại Điều 1', 'tại khoản 1 Điều 1'),
    },
    {
      name: 'viện dẫn điểm, khoản, điều của một luật',
      sample: 'nd30-quyet-dinh',
      change: replaceText(
        'article.2.text.1',
        'Tuyên truyền',
        'Theo điểm a khoản 2 Điều 16 Luật Thực hiện dân chủ ở cơ sở, tuyên truyền',
      ),
      reports: [],
    },
    {
      name: 'viết hoa “Khoản”, viết thường “điều” của một luật',
      sample: 'nd30-quyet-dinh',
      change: replaceText(
        'article.2.text.1',
        'Tuyên truyền',
        'Theo điểm a Khoản 2 điều 16 Luật Thực hiện dân chủ ở cơ sở, tuyên truyền',
      ),
      reports: [
        { clause: 'hoa-vien-dan', text: 'điều 16' },
        { clause: 'hoa-vien-dan', text: 'Khoản 2' },
      ].reverse(),
      fixed: replaceText(
        'article.2.text.1',
        'Tuyên truyền',
        'Theo điểm a khoản 2 Điều 16 Luật Thực hiện dân chủ ở cơ sở, tuyên truyền',
      ),
    },
    {
      name: 'quy định của Đảng không có phần viết hoa',
      sample: 'hd05-quyet-dinh',
      change: replaceText('article.2', 'Chi bộ', 'Theo Điều 1, Chi bộ'),
      reports: [],
    },
  ],
});

function clauseOf({ target }: ProvisionReference): string {
  return target === 'other' ? OF_AN_ACT : 'nd30-viendan-case';
}

function rightCase({ kind }: Provision): string {
  return CAPITAL.has(kind) ? capitalised(kind) : kind;
}

function isWrong(step: Provision, reference: ProvisionReference): boolean {
  const { word, ordinal, kind } = step;
  const written = word.text;
  if (written === written.toUpperCase() || written === rightCase(step)) {
    return false;
  }
  const alone = reference.steps.length === 1 && reference.target === null;
  if (alone && AMBIGUOUS.has(kind) && /^\d/u.test(ordinal.text)) {
    return false;
  }
  return CAPITAL.has(kind) ? !afterPlural(step, reference) : isMidSentence(step, reference);
}

/** "các điều 5, 6": drafters of laws write the plural small. */
function afterPlural({ word }: Provision, { passage }: ProvisionReference): boolean {
  return /(?:^| )[Cc]ác $/u.test(passage.text.text.slice(0, word.start));
}

/** A sentence, an item, a quotation and a bracket begin with a capital; so does what follows a colon. */
function isMidSentence({ word }: Provision, { passage }: ProvisionReference): boolean {
  return /[\p{L}\d,] ?$/u.test(passage.text.text.slice(0, word.start).replace(/^\S{1,4} $/u, ''));
}
