import { defineRule, mendTexts, proseOf, textPlace, type NewText, type TextMatch } from '../../linting';
import { replaceText } from '../../samples';

interface Markup {
  /** Asks for a pair round a text, the start of a line or a whole tag: a lone star is a note, a lone `#` a number sign. */
  readonly pattern: RegExp;
  /** Whether the marks stand round a text, the first group, that is kept. */
  readonly round: boolean;
}

const MARKUPS: readonly Markup[] = [
  { pattern: /\*\*(?=[^\s*])([^*]{1,300}?)(?<=[^\s*])\*\*/gu, round: true },
  { pattern: /`{1,3}(?=[^\s`])([^`]{1,300}?)(?<=[^\s`])`{1,3}/gu, round: true },
  { pattern: /^\s*#{1,6} +(?=\S)/gu, round: false },
  { pattern: /<\/?(?:b|i|u|br|p|strong|em|span|div|h[1-6]|ul|ol|li) ?\/?>/giu, round: false },
];

interface Leftover {
  readonly match: TextMatch;
  readonly plain: NewText;
}

export const markupLeftover = defineRule({
  id: 'markup-leftover',
  title: 'Không sót dấu đánh dấu của phần mềm khác',
  rationale:
    'Văn bản chép từ trang mạng, ứng dụng ghi chú hay công cụ soạn thảo tự động thường mang theo các dấu như “**” hoặc “##”.',
  clauses: ['noibo-markup-leftover'],
  messages: {
    leftover:
      'Văn bản còn dấu đánh dấu của phần mềm khác ở “{actual}”. Các dấu này không phải nội dung của văn bản. Hãy bỏ dấu, giữ lại phần chữ.',
  },
  *check({ administrative, document }) {
    const found = proseOf(administrative).flatMap(({ text }) =>
      /[*`#<]/u.test(text.text)
        ? MARKUPS.flatMap(({ pattern, round }): readonly Leftover[] =>
            text.matchAll(pattern).map((match) => ({
              match,
              plain: { range: match.range, text: round ? (match.groups[0] ?? '') : '' },
            })),
          )
        : [],
    );
    const [first, ...others] = found;
    if (first !== undefined) {
      yield {
        clause: 'noibo-markup-leftover',
        message: 'leftover',
        data: { actual: first.match.text.trim() },
        at: textPlace(first.match.range),
        more: others.map(({ match }) => textPlace(match.range)),
        ...mendTexts(
          document,
          found.map(({ plain }) => plain),
          'confirm',
        ),
      };
    }
  },
  examples: [
    {
      name: 'dấu sao của chú thích không phải dấu đánh dấu',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'ngân sách xã', 'ngân sách xã (**)'),
      reports: [],
    },
    {
      name: 'chữ đậm viết bằng hai dấu sao',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV.text.1', 'ngân sách xã', '**ngân sách xã**'),
      reports: [{ clause: 'noibo-markup-leftover', text: '**ngân sách xã**' }],
      fixed: [],
    },
    {
      name: 'tiêu đề viết bằng các dấu thăng',
      sample: 'hd36-thong-bao',
      change: replaceText('closingSentence', 'Ban Thường vụ', '## Ban Thường vụ'),
      reports: [{ clause: 'noibo-markup-leftover', text: '## ' }],
      fixed: [],
    },
  ],
});
