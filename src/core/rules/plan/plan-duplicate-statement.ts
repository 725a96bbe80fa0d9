import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { defineRule, proseOf, textPlace, type Passage } from '../../linting';
import { insertAfter, replaceText, setText } from '../../samples';
import { countWords, fold, readQuantities } from '../../vietnamese';

/** "Tổng số đại biểu: 150 đại biểu": a number that is stated as the whole. */
const STATES_WHOLE = /(?:^|[\s(-])(?:TONG SO|SO LUONG|TONG CONG|TONG KINH PHI)(?= )[^\d.;]{0,80}(?=\d)/u;
/** "Thành phần: 420 đồng chí", "Dự kiến 250 người, gồm:", "Toàn xã vận động 640 người": so are numbers of this size. */
const STATES_CROWD =
  /(?:^|[\s(-])(?:THANH PHAN|LUC LUONG|QUY MO|DU KIEN|TOAN (?:XA|PHUONG)|TONG [A-Z ]{2,30})(?= |:)[^\d.;]{0,60}(?=\d)/u;
const CROWD = 50;
const CROWD_HINT = /th.nh ph.n|l.c l..ng|quy m.|d. ki.n|to.n (?:x|ph)|t.ng /iu;
/** How such words look before their marks are taken away. */
const HINT = /s. +l..ng|t.ng +[sck]/iu;
/** Small numbers recur by chance. */
const SMALL = 10;

interface Statement {
  readonly key: string;
  readonly min: number;
  readonly actual: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** "62 người x 800.000 đồng/người": a product has to name its factors again. */
function isFactor(before: string, behind: string): boolean {
  return /[x×] ?$/u.test(before) || /^(?: [\p{L}²³/]+){0,2} ?[x×] ?\d/u.test(behind);
}

/** Numbers of a passage that are large enough to be told again. */
function statementsIn(passage: Passage): readonly Statement[] {
  return readQuantities(passage.text.text)
    .filter(
      ({ unit, min, start, end }) =>
        unit !== '' &&
        min >= SMALL &&
        !isFactor(passage.text.text.slice(0, start), passage.text.text.slice(end)),
    )
    .map(({ min, max, unit, start, end }) => ({
      key: [min, max, unit].join(' '),
      min,
      actual: passage.text.text.slice(start, end),
      passage,
      start,
      end,
    }));
}

/** The least number that a passage states as a whole; null where it states none. */
function wholeFrom({ text }: Passage): number | null {
  if (HINT.test(text.text) && STATES_WHOLE.test(fold(text.text))) {
    return SMALL;
  }
  return CROWD_HINT.test(text.text) && STATES_CROWD.test(fold(text.text)) ? CROWD : null;
}

/** The innermost numbered part that holds the passage. */
function partOf(
  { outline }: AdministrativeDocument,
  { paragraph: { index } }: Passage,
): OutlineItem | undefined {
  return outline.filter(({ paragraph, endParagraph }) => paragraph <= index && index < endParagraph).at(-1);
}

/** Shorter ones are phrases that many tasks begin with. */
const ITEM_WORDS = 10;

/** What an item says, without its number or dash. */
function saidBy({ text, item, bullet }: Passage): string {
  const label = item === null || item.automatic ? '' : item.label;
  const from = label === '' ? 0 : text.text.indexOf(label) + label.length;
  const said = text.text.slice(from).replace(bullet === null ? /^\s+/u : /^[^\p{L}\d]+/u, '');
  return fold(said).replace(/[.;,\s]+$/u, '');
}

/** Items that say word for word what one before them in the same part says: a line that was copied and not rewritten. */
function repeatedItems(
  { outline }: AdministrativeDocument,
  passages: readonly Passage[],
): readonly Passage[] {
  const seen = new Set<string>();
  return passages.filter((passage) => {
    const said = saidBy(passage);
    if (
      passage.quoted ||
      (passage.item === null && passage.bullet === null) ||
      countWords(said) < ITEM_WORDS
    ) {
      return false;
    }
    const { index } = passage.paragraph;
    const holder = outline
      .filter(({ paragraph, endParagraph }) => paragraph < index && index < endParagraph)
      .at(-1);
    const key = `${String(holder?.paragraph ?? -1)} ${said}`;
    const isAgain = seen.has(key);
    seen.add(key);
    return isAgain;
  });
}

export const planDuplicateStatement = defineRule({
  id: 'plan-duplicate-statement',
  title: 'Một số liệu không nêu lại ở nhiều khoản',
  rationale: 'Số liệu nêu ở hai nơi thì khi sửa dễ sót một nơi.',
  clauses: ['kh-duplicate-statement'],
  messages: {
    item: 'Mục này lặp lại nguyên văn một mục đứng trước trong cùng phần. Có thể một dòng được sao chép rồi quên sửa. Hãy viết lại hoặc bỏ mục này.',
    again:
      'Số liệu “{actual}” đã nêu ở một khoản khác. Cùng một số liệu chỉ nên nêu một lần. Hãy bỏ bớt một chỗ.',
  },
  *check({ administrative }) {
    const passages = proseOf(administrative).filter(
      ({ appendix, role }) =>
        appendix === null && role !== 'table' && role !== 'header' && role !== 'closing',
    );
    for (const passage of repeatedItems(administrative, passages)) {
      yield { clause: 'kh-duplicate-statement', message: 'item', at: textPlace(passage.text.range) };
    }
    const wholes = new Map<string, Passage>();
    for (const passage of passages) {
      const least = wholeFrom(passage);
      const total = least === null ? undefined : statementsIn(passage)[0];
      if (total !== undefined && total.min >= (least ?? 0) && !wholes.has(total.key)) {
        wholes.set(total.key, passage);
      }
    }
    for (const { key, actual, passage, start, end } of wholes.size === 0
      ? []
      : passages.flatMap(statementsIn)) {
      const stated = wholes.get(key);
      if (
        stated !== undefined &&
        stated !== passage &&
        partOf(administrative, stated) !== partOf(administrative, passage)
      ) {
        yield {
          clause: 'kh-duplicate-statement',
          message: 'again',
          data: { actual },
          at: textPlace(passage.text.slice(start, end)),
        };
      }
    }
  },
  examples: [
    {
      name: 'thừa số của một phép nhân',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.III.1.text.1', '.', '; tổng số đại biểu là 150 người.'),
        setText('section.IV.text.1', 'Ngân sách xã chi 15.000.000 đồng (150 người x 100.000 đồng/người).'),
      ],
      reports: [],
    },
    {
      name: 'tổng số nêu một lần',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'một nhiệm vụ chép lại nguyên văn',
      sample: 'nd30-ke-hoach',
      change: insertAfter('section.V.2.text.2', {
        name: 'copy',
        role: 'body',
        text: '- Hướng dẫn lập dự toán và thanh toán, quyết toán kinh phí tổ chức Hội nghị theo quy định.',
      }),
      reports: [{ clause: 'kh-duplicate-statement' }],
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
    {
      name: 'tổng số nhắc lại trong phân công',
      sample: 'nd30-ke-hoach',
      change: replaceText('section.V.1.text.1', 'giấy mời Hội nghị', 'giấy mời 150 đại biểu'),
      reports: [{ clause: 'kh-duplicate-statement', text: '150 đại biểu' }],
    },
    {
      name: 'số người dự kiến nhắc lại ở phần yêu cầu',
      sample: 'nd30-ke-hoach',
      change: [
        replaceText('section.III.3.text.1', 'Tổng số', 'Dự kiến'),
        replaceText('section.I.2.text.1', 'của pháp luật', 'của pháp luật, có 150 đại biểu tham dự'),
      ],
      reports: [{ clause: 'kh-duplicate-statement', text: '150 đại biểu' }],
    },
  ],
});
