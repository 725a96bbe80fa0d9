import { outlineRow, type AdministrativeDocument, type OutlineItem } from '../../administrative';
import { groupBy } from '../../document';
import {
  bodyTexts,
  defineRule,
  mendText,
  mendTexts,
  oddAmongPlain,
  proseOf,
  textPlace,
  type Passage,
} from '../../linting';
import { insertAfter, replaceText, setText } from '../../samples';
import { countWords } from '../../vietnamese';

/** Longer ones are sentences in bold. */
const TITLE_WORDS = 25;

/** So few words, without a comma, hardly make a sentence. */
const SHORT_TITLE = 8;

/** A colon that announces what follows is no matter of style. */
const LEAD = /(?:như sau|sau đây|gồm|gồm có|trong đó|cụ thể)\s*:\s*$/iu;

interface Heading {
  readonly passage: Passage;
  readonly item: OutlineItem;
  /** The marks that end it, without closing quotation marks. */
  readonly mark: string;
}

/** A heading that was taken for a sentence because of the mark at its end. */
function isBoldTitle({ role, paragraph, item }: Passage): boolean {
  return (
    role === 'item' &&
    item !== null &&
    item.style !== 'article' &&
    // "3. Kết dư ngân sách: 3.360 triệu đồng." says what its words announce.
    !/: *[^\s:]/u.test(item.title) &&
    paragraph.cell === null &&
    paragraph.runs.every((run) => run.format.bold || run.text.trim() === '')
  );
}

/** "1. Trước thiên tai." beside "2. Trong thiên tai", each with items below it. */
function isAmongTitles({ role, item, text }: Passage, { outline }: AdministrativeDocument): boolean {
  if (
    role !== 'item' ||
    item === null ||
    item.endParagraph === item.paragraph + 1 ||
    !text.text.trimEnd().endsWith('.') ||
    countWords(item.title) > SHORT_TITLE ||
    !/^[^,;:]*\.?$/u.test(item.title)
  ) {
    return false;
  }
  const siblings = outline.filter((other) => other !== item && outlineRow(other) === outlineRow(item));
  return siblings.length > 1 && siblings.every(({ kind }) => kind === 'heading');
}

function headings(administrative: AdministrativeDocument): readonly Heading[] {
  return proseOf(administrative).flatMap((passage): readonly Heading[] => {
    const { item, quoted, text } = passage;
    return item !== null &&
      (passage.role === 'heading' || isBoldTitle(passage) || isAmongTitles(passage, administrative)) &&
      !quoted &&
      /\p{L}/u.test(item.title) &&
      countWords(item.title) <= TITLE_WORDS &&
      !/\p{Ll}[.;] /u.test(item.title)
      ? [{ passage, item, mark: /[.;,:!?…]+(?=[”"’)]*\s*$)/u.exec(text.text)?.[0] ?? '' }]
      : [];
  });
}

/** Rows where a title ends with a semicolon are lists in bold. */
function listedRows(all: readonly Heading[]): ReadonlySet<string> {
  return new Set(all.filter(({ mark }) => mark === ';').map(({ item }) => outlineRow(item)));
}

/** "3. Phân bổ chỉ tiêu:" among sentences: it announces what follows, and is no heading. */
function isAmongSentences({ item }: Heading, { outline }: AdministrativeDocument): boolean {
  const siblings = outline.filter((other) => other !== item && outlineRow(other) === outlineRow(item));
  return siblings.some(({ kind }) => kind !== 'heading');
}

/** Headings of a level that do otherwise than most of it, with or without a colon. */
function deviating(all: readonly Heading[], administrative: AdministrativeDocument): readonly Heading[] {
  const judged = all.filter(
    (heading) =>
      heading.mark === '' ||
      (heading.mark === ':' && !LEAD.test(heading.item.title) && !isAmongSentences(heading, administrative)),
  );
  const levels = groupBy(judged, ({ item }) =>
    [item.style, item.level, item.part, item.attachment].map(String).join(' '),
  );
  return [...levels.values()].flatMap((level) => {
    const withColon = level.filter(({ mark }) => mark === ':');
    const without = level.filter(({ mark }) => mark === '');
    // Where a level is divided evenly, what the other levels do decides; a heading needs no colon.
    const [colons, bare] =
      withColon.length === without.length
        ? [all.filter(({ mark }) => mark === ':'), all.filter(({ mark }) => mark === '')]
        : [withColon, without];
    return colons.length <= bare.length ? withColon : without;
  });
}

export const headingEndMark = defineRule({
  id: 'heading-end-mark',
  title: 'Tiêu đề không kết thúc bằng dấu chấm, cùng cấp thì cùng kiểu dấu',
  rationale: 'Tiêu đề không phải là câu; các tiêu đề cùng cấp trình bày như nhau.',
  clauses: ['chung-heading-no-end-dot', 'chung-heading-punct-consistent'],
  messages: {
    dot: 'Tiêu đề này kết thúc bằng dấu chấm. Tiêu đề đứng riêng một dòng không có dấu chấm ở cuối. Hãy bỏ dấu chấm.',
    colon:
      'Tiêu đề này có dấu hai chấm ở cuối, trong khi tiêu đề khác cùng cấp không có. Tiêu đề cùng cấp nên cùng một kiểu. Nên bỏ dấu hai chấm.',
    noColon:
      'Tiêu đề này không có dấu hai chấm ở cuối, trong khi các tiêu đề khác cùng cấp đều có. Tiêu đề cùng cấp nên cùng một kiểu. Nên thêm dấu hai chấm.',
  },
  concerns: ({ administrative }) => administrative.outline.some(({ kind }) => kind === 'heading'),
  *check({ administrative, document }) {
    const all = headings(administrative);
    // What nothing follows is no heading, and its mark is the end of the document's content.
    const lasts = new Set(bodyTexts(administrative).map(({ paragraphs }) => paragraphs.at(-1)?.index));
    const listed = listedRows(all);
    const sentences = new Set(oddAmongPlain(document, administrative.outline, 'bold'));
    for (const { item, passage } of all.filter(({ mark }) => mark === '.')) {
      const range = passage.text.match(/\.(?=[”"’)]*\s*$)/u)?.range;
      const isTitle = !sentences.has(item) && !listed.has(outlineRow(item));
      if (range !== undefined && !lasts.has(range.paragraph) && isTitle) {
        yield {
          clause: 'chung-heading-no-end-dot',
          message: 'dot',
          at: textPlace(range),
          ...mendText(document, range, ''),
        };
      }
    }
    for (const { passage, mark } of deviating(all, administrative)) {
      const { text } = passage;
      const end = text.match(mark === ':' ? /:(?=\s*$)/u : /(?<=\S)(?=\s*$)/u)?.range;
      if (end !== undefined) {
        yield {
          clause: 'chung-heading-punct-consistent',
          message: mark === ':' ? 'colon' : 'noColon',
          at: textPlace(mark === ':' ? end : (text.match(/\S+\s*$/u)?.range ?? text.range)),
          ...mendTexts(document, [{ range: end, text: mark === ':' ? '' : ':' }], 'confirm'),
        };
      }
    }
  },
  examples: [
    {
      name: 'dòng giới thiệu giữa các câu cùng cấp không phải tiêu đề',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.IV.text.1', '1. Tổng kinh phí là 20 triệu đồng, do ngân sách xã bảo đảm.'),
        insertAfter('section.IV.text.1', {
          name: 'last',
          role: 'body',
          text: '3. Phòng Kinh tế hướng dẫn thanh quyết toán theo quy định.',
        }),
        insertAfter('section.IV.text.1', {
          name: 'item',
          role: 'body',
          text: '- Chi trang trí, tài liệu theo dự toán.',
        }),
        insertAfter('section.IV.text.1', { name: 'lead', role: 'body', text: '2. Phân bổ kinh phí:' }),
      ],
      reports: [],
    },
    { name: 'tiêu đề không có dấu cuối', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'tiêu đề kết thúc bằng dấu chấm',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.IV', 'THỰC HIỆN', 'THỰC HIỆN.'),
      reports: [{ clause: 'chung-heading-no-end-dot', text: '.' }],
      fixed: [],
    },
    {
      name: 'khoản dẫn vào danh sách bằng “trong đó:”',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.III.1', '1. Thời gian', '1. Thời gian thực hiện, trong đó:'),
      reports: [],
    },
    {
      name: 'một tiêu đề có dấu hai chấm',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.I.1', 'Mục đích', 'Mục đích:'),
      reports: [{ clause: 'chung-heading-punct-consistent', text: ':' }],
    },
  ],
});
