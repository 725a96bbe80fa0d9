import { textIn, type Document, type Paragraph } from '../../document';
import {
  beginningOf,
  defineRule,
  encodedStretches,
  isCodedText,
  isInUnknownEncoding,
  oldEncodingOf,
  legacyFont,
  liveStories,
  rangeText,
  runFormatEdits,
  safeEdits,
  stretchesOfRuns,
  textPlace,
  unicodeEdits,
  wholeParagraph,
  type Remedy,
} from '../../linting';
import { format, setText } from '../../samples';
import { isLegacyText, isVietnameseOnceDecoded } from '../../vietnamese';

/** The remedy that writes paragraphs in Unicode, those that can be read with certainty. */
function inUnicode(
  document: Document,
  paragraphs: readonly Paragraph[],
  font: string,
): { readonly remedy?: Remedy } {
  const usual = oldEncodingOf(document);
  const edits = paragraphs.flatMap((paragraph) => unicodeEdits(paragraph, font, usual) ?? []);
  return edits.length === 0 ? {} : { remedy: { kind: 'edits', level: 'confirm', edits } };
}

/** Whether a phrase reads as letters of an old encoding: those of another language, such as German, stand in no font that says so. */
function hasLegacyPhrase({ text, runs }: Paragraph): boolean {
  return isLegacyText(text) && (isVietnameseOnceDecoded(text) || runs.some(isInUnknownEncoding));
}

export const fontEncoding = defineRule({
  id: 'font-encoding',
  title: 'Chữ Việt viết bằng bộ mã Unicode',
  rationale:
    'Chữ của bảng mã cũ (TCVN3, VNI) hiện thành ký tự lạ trên máy không có phông riêng và không tìm kiếm, tra cứu được.',
  clauses: ['nd30-font-unicode', 'dang-font'],
  needs: ['styles'],
  readsAnyEncoding: true,
  messages: {
    legacyFont:
      'Chữ “{actual}” viết bằng bảng mã cũ với phông “{font}”. Văn bản theo {regulation} dùng bộ mã Unicode (TCVN 6909:2001). Hãy chuyển mã sang Unicode rồi đổi sang phông Times New Roman.',
    legacyDocument:
      'Văn bản viết bằng bảng mã cũ (TCVN3 hoặc VNI): “{actual}”. Văn bản theo {regulation} dùng bộ mã Unicode (TCVN 6909:2001). Hãy chuyển mã sang Unicode; các nội dung khác được kiểm tra sau khi chuyển.',
    legacyName:
      'Chữ “{actual}” dùng phông “{font}” của bảng mã cũ. Văn bản theo {regulation} dùng phông Times New Roman, bộ mã Unicode (TCVN 6909:2001). Hãy đổi sang phông Times New Roman.',
    legacyText:
      'Đoạn này là chữ của bảng mã cũ (TCVN3 hoặc VNI) hiện thành ký tự lạ: “{actual}”. Văn bản theo {regulation} dùng bộ mã Unicode (TCVN 6909:2001). Hãy chuyển mã sang Unicode hoặc gõ lại.',
  },
  *check({ document, regulation }) {
    const { encodingClause: clause, font } = regulation.demands.page;
    const usual = oldEncodingOf(document);
    const stretches = stretchesOfRuns(document, legacyFont);
    const ranges = stretches.map(({ range }) => range);
    const [first, ...others] = stretches;
    const paragraphs = liveStories(document).flatMap((story) => story.paragraphs);
    const isEncoded = ranges.some((range) => {
      const typed = textIn(document, range);
      return isCodedText(typed, usual) || isLegacyText(typed);
    });
    const letters = stretches.reduce((sum, stretch) => sum + stretch.letters, 0);
    const inLegacyFont = paragraphs.filter(({ runs }) => runs.some((run) => legacyFont(run) !== null));
    // A single letter left in another font is not seen on paper.
    if (first !== undefined && (isEncoded || letters > 1)) {
      yield {
        clause,
        message: usual !== null ? 'legacyDocument' : isEncoded ? 'legacyFont' : 'legacyName',
        data: {
          actual: beginningOf(rangeText(document, first.range).text),
          font: first.kind,
          regulation: regulation.name,
        },
        at: textPlace(first.range),
        more: others.map(({ range }) => textPlace(range)),
        // Another font alone makes letters of an old encoding no better.
        ...(isEncoded
          ? inUnicode(document, inLegacyFont, font.name)
          : safeEdits(runFormatEdits(document, ranges, { font: font.name }))),
      };
    }
    const [paragraph, ...further] = paragraphs.filter(
      (other) =>
        !inLegacyFont.includes(other) &&
        (hasLegacyPhrase(other) || encodedStretches(other, usual).length > 0),
    );
    if (paragraph !== undefined) {
      yield {
        clause,
        message: usual !== null ? 'legacyDocument' : 'legacyText',
        data: { actual: beginningOf(paragraph.text), regulation: regulation.name },
        at: textPlace(wholeParagraph(document, paragraph.part, paragraph.index)),
        more: further.map(({ part, index }) => textPlace(wholeParagraph(document, part, index))),
        ...inUnicode(document, [paragraph, ...further], font.name),
      };
    }
  },
  examples: [
    {
      name: 'chữ Việt Unicode',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'Tiêu ngữ bằng bảng mã TCVN3',
      sample: 'nd30-ke-hoach',
      change: [
        setText('nationalMotto', '§éc lËp - Tù do - H¹nh phóc'),
        format('nationalMotto', { font: '.VnTime' }),
      ],
      reports: [{ clause: 'nd30-font-unicode', text: '§éc lËp - Tù do - H¹nh phóc' }],
    },
    {
      name: 'đã đổi phông nhưng chưa chuyển mã',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV.text.1', 'C¸c c¬ quan, ®¬n vÞ nghiªm tóc thùc hiÖn nhiÖm vô ®­îc giao.'),
      reports: [{ clause: 'nd30-font-unicode' }],
    },
    {
      name: 'văn bản Đảng còn dòng bằng bảng mã TCVN3',
      sample: 'hd05-ke-hoach',
      change: [
        setText('section.IV.text.1', 'C¸c chi bé nghiªm tóc thùc hiÖn nhiÖm vô ®­îc giao.'),
        format('section.IV.text.1', { font: '.VnTime' }),
      ],
      reports: [{ clause: 'dang-font' }],
    },
  ],
});
