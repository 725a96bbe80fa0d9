import type { Component } from '../../administrative';
import type { Document, Paragraph, Run } from '../../document';
import {
  beginningOf,
  colourName,
  defineRule,
  isBlack,
  isPaperWhite,
  rangeText,
  runFormatEdits,
  safeEdits,
  stretchesOfRuns,
  textPlace,
  type Stretch,
} from '../../linting';
import { format, insertAfter } from '../../samples';
import { countWords } from '../../vietnamese';

const HYPERLINK_STYLE = /^(?:followed)?hyperlink$/iu;
const ADDRESS = /@|:\/\/|^www\.|[\da-z]\.(?:vn|com|org|net)(?:\/|[),.;:”]*$)/iu;
/** Characters of an address, at most, that are looked at on either side of a run. */
const ADDRESS_REACH = 200;

/** A run with the rest of the words that it begins and ends in: Word splits an address over several runs. */
function wholeWords({ text, start, end }: Run, paragraph: Paragraph): string {
  const before = paragraph.text.slice(Math.max(0, start - ADDRESS_REACH), start);
  const after = paragraph.text.slice(end, end + ADDRESS_REACH);
  return `${/\S*$/u.exec(before)?.[0] ?? ''}${text}${/^\S*/u.exec(after)?.[0] ?? ''}`.trim();
}

/** Word prints links in colour by itself; a mail or web address typed by hand is often coloured like one. */
function isLink(document: Document, run: Run, paragraph: Paragraph): boolean {
  const style = run.format.style === null ? undefined : document.styles.get(run.format.style);
  return (
    HYPERLINK_STYLE.test(style?.name.replace(/\s/gu, '') ?? '') ||
    ADDRESS.test(wholeWords(run, paragraph)) ||
    paragraph.fields.some(
      ({ instruction, start, end }) =>
        instruction.startsWith('HYPERLINK') && run.start < end && run.end > start,
    )
  );
}

/** A blank to fill in is printed in grey until it is filled in. */
function isPrompt(run: Run, paragraph: Paragraph): boolean {
  return paragraph.contentControls.some(
    ({ placeholder, start, end }) => placeholder && run.start < end && run.end > start,
  );
}

function isIn(components: readonly (Component | null)[], run: Run, paragraph: Paragraph): boolean {
  return components.some((component) =>
    (component?.ranges ?? []).some(
      (range) =>
        range.part === paragraph.part &&
        range.paragraph === paragraph.index &&
        run.start < range.end &&
        run.end > range.start,
    ),
  );
}

/** White letters hold a place; white words are a text that nobody sees. What is shaded may be meant to be read. */
const UNSEEN_WORDS = 4;

function isUnseen({ text, format }: Run, { cell, format: { shading } }: Paragraph): boolean {
  return (
    format.color !== 'auto' &&
    isPaperWhite(format.color) &&
    cell === null &&
    isPaperWhite(format.shading) &&
    isPaperWhite(shading) &&
    format.highlight === 'none' &&
    countWords(text) >= UNSEEN_WORDS
  );
}

function places(stretches: readonly Stretch<string>[], name: (kind: string) => string): string {
  return [...new Set(stretches.map(({ kind }) => name(kind)))].join(', ');
}

export const fontColor = defineRule({
  id: 'font-color',
  title: 'Chữ trong văn bản màu đen, không tô nền',
  rationale:
    'Chữ màu thường là dấu vết của lúc soạn thảo, khi in đen trắng và sao chụp thì mờ; văn bản phát hành dùng chữ đen.',
  clauses: ['nd30-font-color-black', 'dang-font-color'],
  needs: ['styles'],
  readsAnyEncoding: true,
  messages: {
    coloured:
      'Có chữ in màu {colour}. Văn bản theo {regulation} dùng chữ màu đen. Hãy đổi màu chữ sang đen (tự động).',
    white:
      'Có chữ in màu trắng: “{actual}”. Chữ trắng không thấy khi in nhưng vẫn còn trong tệp. Hãy xóa, hoặc đổi sang màu đen nếu vẫn giữ.',
    background:
      'Có chữ được tô nền màu. Nền màu là dấu vết của lúc soạn thảo; văn bản theo {regulation} chỉ có chữ màu đen. Hãy bỏ tô nền.',
  },
  *check({ administrative, document, regulation }) {
    const clause = regulation.demands.page.colorClause;
    if (clause === null) {
      return;
    }
    // Stamps of urgency and secrecy are red by rule, and the draft mark is taken off before the document goes out.
    const { urgencyMark, secrecyMark, draftMark, circulationMark } = administrative;
    const marks = [urgencyMark, secrecyMark, draftMark, circulationMark];
    const [first, ...others] = stretchesOfRuns(document, (run, paragraph) => {
      const { color } = run.format;
      // White letters are not seen: they only hold a place.
      return isBlack(color) ||
        isPaperWhite(color) ||
        isLink(document, run, paragraph) ||
        isPrompt(run, paragraph) ||
        isIn(marks, run, paragraph)
        ? null
        : color;
    });
    if (first !== undefined) {
      const all = [first, ...others];
      yield {
        clause,
        message: 'coloured',
        data: { colour: places(all, colourName), regulation: regulation.name },
        at: textPlace(first.range),
        more: others.map(({ range }) => textPlace(range)),
        ...safeEdits(
          runFormatEdits(
            document,
            all.map(({ range }) => range),
            { color: 'auto' },
          ),
        ),
      };
    }
    const [white, ...moreWhite] = stretchesOfRuns(document, (run, paragraph) =>
      isUnseen(run, paragraph) ? true : null,
    );
    if (white !== undefined) {
      yield {
        clause,
        message: 'white',
        data: { actual: beginningOf(rangeText(document, white.range).text) },
        at: textPlace(white.range),
        more: moreWhite.map(({ range }) => textPlace(range)),
      };
    }
    const [shaded, ...furtherShaded] = stretchesOfRuns(document, (run, paragraph) => {
      const { highlight, shading } = run.format;
      const isShown = (highlight !== 'none' && highlight !== 'white') || !isPaperWhite(shading);
      return isShown && !isIn(marks, run, paragraph) ? 'background' : null;
    });
    if (shaded !== undefined) {
      yield {
        clause,
        message: 'background',
        data: { regulation: regulation.name },
        at: textPlace(shaded.range),
        more: furtherShaded.map(({ range }) => textPlace(range)),
        ...safeEdits(
          runFormatEdits(
            document,
            [shaded, ...furtherShaded].map(({ range }) => range),
            { highlight: 'none', shading: 'auto' },
          ),
        ),
      };
    }
  },
  examples: [
    {
      name: 'chữ màu đen',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'chữ gần như đen, chép từ trang web',
      sample: 'nd30-ke-hoach',
      change: format('closingSentence', { color: '212529' }),
      reports: [],
    },
    {
      name: 'một đoạn màu đỏ',
      sample: 'nd30-ke-hoach',
      change: format('closingSentence', { color: 'FF0000' }),
      reports: [{ clause: 'nd30-font-color-black' }],
    },
    {
      name: 'một đoạn màu trắng',
      sample: 'nd30-ke-hoach',
      change: format('section.IV.text.1', { color: 'FFFFFF' }),
      reports: [{ clause: 'nd30-font-color-black' }],
    },
    {
      name: 'tên cơ quan màu xanh',
      sample: 'nd30-quyet-dinh',
      change: format('issuingAgency.1', { color: '0070C0' }),
      reports: [{ clause: 'nd30-font-color-black', text: 'ỦY BAN NHÂN DÂN' }],
    },
    {
      name: 'văn bản Đảng còn chữ tô nền vàng',
      sample: 'hd05-ke-hoach',
      change: format('closingSentence', { highlight: 'yellow' }),
      reports: [{ clause: 'dang-font-color' }],
    },
    {
      name: 'địa chỉ màu xanh bị chia thành nhiều đoạn chữ',
      sample: 'nd30-thong-bao',
      change: insertAfter('openingSentence', {
        name: 'address',
        role: 'body',
        text: 'https://anbinh.<b>phutho.gov.vn</b>',
        format: { color: '0563C1' },
      }),
      reports: [],
    },
    {
      name: 'địa chỉ màu xanh không có “https”, kết bằng dấu chấm',
      sample: 'nd30-thong-bao',
      change: insertAfter('openingSentence', {
        name: 'address',
        role: 'body',
        text: 'anbinh.phutho.gov.vn.',
        format: { color: '0563C1' },
      }),
      reports: [],
    },
  ],
});
