import type { AdministrativeDocument } from '../../administrative';
import type { Paragraph } from '../../document';
import {
  bodyItems,
  defineRule,
  inMillimetres,
  paragraphFormatEdits,
  runningText,
  runningTexts,
  safeEdits,
  textPlace,
  wholeParagraph,
} from '../../linting';
import type { Interval } from '../../regulations';
import { format, formatRole, replaceText } from '../../samples';

/** Where the first line begins, counted from the left text edge; twips. */
function startOf({ format: { indentLeft, firstLine } }: Paragraph): number {
  return indentLeft + firstLine;
}

function isAccepted(length: number, accepted: readonly Interval[]): boolean {
  return accepted.some(({ min, max }) => length >= min && length <= max);
}

/** So many paragraphs whose numbers Word draws, indented as text is, show that the lists of the document are to look like text. */
const LISTS_LIKE_TEXT = 4;

/**
 * A list whose numbers Word draws has the indents of its list. Where all lists begin as text does, a single paragraph that does not
 * is a slip.
 */
function ownText(paragraphs: readonly Paragraph[], accepted: readonly Interval[]): readonly Paragraph[] {
  const drawn = paragraphs.filter(({ label }) => label !== null);
  const odd = drawn.filter((paragraph) => !isAccepted(startOf(paragraph), accepted));
  const isSlip = odd.length === 1 && drawn.length > LISTS_LIKE_TEXT;
  return paragraphs.filter((paragraph) => paragraph.label === null || (isSlip && odd.includes(paragraph)));
}

/** Titles of articles that begin at the edge, among others that are indented as the text is. */
function articlesAtEdge(
  administrative: AdministrativeDocument,
  accepted: readonly Interval[],
): readonly Paragraph[] {
  const { main } = administrative.source;
  const articles = bodyItems(administrative)
    .filter(({ style, kind, runIn }) => style === 'article' && kind === 'heading' && !runIn)
    .flatMap(({ paragraph }) => main.paragraphs[paragraph] ?? [])
    .filter(({ format: { alignment } }) => alignment !== 'center');
  const atEdge = articles.filter((paragraph) => !isAccepted(startOf(paragraph), accepted));
  return atEdge.length * 2 < articles.length ? atEdge : [];
}

function namedText(named: readonly number[]): string {
  return named.map(inMillimetres).join(' hoặc ');
}

export const bodyIndent = defineRule({
  id: 'body-indent',
  title: 'Đầu dòng của đoạn lùi vào đúng khoảng',
  rationale:
    'Đầu dòng lùi thống nhất cho thấy rõ chỗ bắt đầu của mỗi đoạn; lùi bằng dấu cách hoặc tab sẽ lệch khi đổi máy.',
  clauses: ['nd30-body-indent', 'dang-body-indent'],
  needs: ['styles'],
  messages: {
    wrong:
      'Đầu dòng của đoạn đang lùi {actual}. Theo {regulation}, đầu dòng lùi {expected}. Hãy đặt First line {mended} trong Đoạn (Paragraph).',
    typed:
      'Đầu dòng của đoạn đang được đẩy vào bằng {actual}. Khoảng lùi gõ tay sẽ lệch khi đổi cỡ chữ hoặc đổi máy. Hãy xóa đi và đặt First line {mended}.',
  },
  concerns: ({ administrative }) => runningText(administrative).length > 0,
  *check({ administrative, document, regulation }) {
    const { clause, accepted, named } = regulation.demands.body.firstLine;
    const paragraphs = runningTexts(administrative).flatMap((text) => ownText(text, accepted));
    const typed = paragraphs.filter(({ text }) => /^(?:\t|[ \u00a0]{3,})/u.test(text));
    const wrong = [
      ...paragraphs.filter(
        (paragraph) => !typed.includes(paragraph) && !isAccepted(startOf(paragraph), accepted),
      ),
      ...articlesAtEdge(administrative, accepted),
    ];
    const usual = usualIndent(paragraphs, accepted);
    const mended =
      usual === null || named.includes(usual)
        ? namedText(usual === null ? named : [usual])
        : `${inMillimetres(usual)} như những đoạn khác của văn bản`;
    const [firstWrong, ...othersWrong] = wrong;
    if (firstWrong !== undefined) {
      yield {
        clause,
        message: 'wrong',
        data: {
          actual: inMillimetres(startOf(firstWrong)),
          expected: namedText(named),
          mended,
          regulation: regulation.name,
        },
        at: textPlace(wholeParagraph(document, firstWrong.part, firstWrong.index)),
        more: othersWrong.map(({ part, index }) => textPlace(wholeParagraph(document, part, index))),
        ...safeEdits(
          paragraphFormatEdits(
            document,
            wrong.map(({ part, index }) => ({ part, paragraph: index })),
            { indentLeft: 0, firstLine: usual ?? named[0] ?? 0 },
          ),
        ),
      };
    }
    const [firstTyped, ...othersTyped] = typed;
    if (firstTyped !== undefined) {
      yield {
        clause,
        message: 'typed',
        data: {
          actual: firstTyped.text.startsWith('\t') ? 'phím Tab' : 'dấu cách',
          mended,
        },
        doubtful: true,
        at: textPlace(wholeParagraph(document, firstTyped.part, firstTyped.index)),
        more: othersTyped.map(({ part, index }) => textPlace(wholeParagraph(document, part, index))),
      };
    }
  },
  examples: [
    { name: 'đầu dòng lùi 1 cm', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'đầu dòng lùi 1,27 cm',
      sample: 'nd30-ke-hoach',
      change: formatRole('body', { firstLine: 720 }),
      reports: [],
    },
    {
      name: 'đầu dòng lùi 1,25 cm (mặc định của nhiều máy)',
      sample: 'nd30-ke-hoach',
      change: formatRole('body', { firstLine: 709 }),
      reports: [],
    },
    {
      name: 'một đoạn không lùi đầu dòng',
      sample: 'nd30-ke-hoach',
      change: format('openingSentence', { firstLine: 0 }),
      reports: [{ clause: 'nd30-body-indent' }],
      fixed: [],
    },
    {
      name: 'đầu dòng lùi 2 cm',
      sample: 'nd30-bao-cao',
      change: formatRole('body', { firstLine: 1134 }),
      reports: [{ clause: 'nd30-body-indent' }],
    },
    {
      name: 'đầu dòng lùi bằng phím Tab',
      sample: 'nd30-ke-hoach',
      change: [
        format('openingSentence', { firstLine: 0 }),
        replaceText(
          'openingSentence',
          'Ủy ban nhân dân xã An Bình ban hành',
          '\tỦy ban nhân dân xã An Bình ban hành',
        ),
      ],
      reports: [{ clause: 'nd30-body-indent' }],
    },
    {
      name: 'văn bản Đảng không lùi đầu dòng',
      sample: 'hd05-ke-hoach',
      change: formatRole('body', { firstLine: 0 }),
      reports: [{ clause: 'dang-body-indent' }],
    },
    {
      name: 'tên một điều của quy chế không lùi đầu dòng',
      sample: 'nd30-quyet-dinh-quy-che',
      change: format('attached.article.3', { firstLine: 0 }),
      reports: [{ clause: 'nd30-body-indent' }],
      fixed: [],
    },
    {
      name: 'một khoản của quy chế ban hành kèm theo không lùi đầu dòng',
      sample: 'nd30-quyet-dinh-quy-che',
      change: format('attached.article.3.text.2', { firstLine: 0 }),
      reports: [{ clause: 'nd30-body-indent' }],
      fixed: [],
    },
  ],
});

/** The accepted indent that most paragraphs have already. */
function usualIndent(paragraphs: readonly Paragraph[], accepted: readonly Interval[]): number | null {
  const counts = new Map<number, number>();
  for (const paragraph of paragraphs) {
    const { firstLine, indentLeft } = paragraph.format;
    if (indentLeft === 0 && isAccepted(firstLine, accepted)) {
      counts.set(firstLine, (counts.get(firstLine) ?? 0) + 1);
    }
  }
  const [usual] = [...counts].sort(([, left], [, right]) => right - left);
  return usual?.[0] ?? null;
}
