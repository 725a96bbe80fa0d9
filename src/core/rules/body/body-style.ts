import type { AdministrativeDocument } from '../../administrative';
import type { Paragraph, Run } from '../../document';
import {
  defineRule,
  enactingLine,
  printedTexts,
  runFormatEdits,
  runningText,
  safeEdits,
  textPlace,
  wholeParagraph,
} from '../../linting';
import { format, insertAfter, replaceText, setText, without } from '../../samples';
import { countLetters, countWords } from '../../vietnamese';

/** Shorter lines in bold or italics are titles, captions and notes. */
const LEAST_WORDS = 12;
/** What is printed in italics on purpose: notes, whom to ask, remarks in brackets, quotations; the bases of an attached plan, too, by `BASIS`. */
const NOTE =
  /^\s*(?:[(*“"[]|(?:Ghi chú|Đầu mối|Mọi chi tiết|Liên hệ|Thông tin liên hệ|Lưu ý|Chú ý|Nguồn|Chú thích)(?!\p{L}))/u;
const BASIS = /^\s*Căn cứ(?!\p{L})/u;
/** Where so much of the text is printed so, it is the author's way to set parts off. */
const LARGEST_SHARE = 0.2;

/** "Thực hiện …, Ủy ban nhân dân xã ban hành Kế hoạch … như sau:" is no basis but the sentence that leads to the content. */
const LEADS_ON = /(?<!\p{L})như sau\s*:\s*$/u;

type Style = 'bold' | 'italic' | 'underline';

function has({ format }: Run, style: Style): boolean {
  return style === 'underline' ? format.underline !== 'none' : format[style];
}

function isWholly({ runs }: Paragraph, style: Style): boolean {
  if (!runs.some((run) => has(run, style))) {
    return false;
  }
  const printed = runs.filter(({ text, format: { hidden } }) => !hidden && countLetters(text) > 0);
  return printed.length > 0 && printed.every((run) => has(run, style));
}

/** Between the first basis and the line that decides all is printed like the bases, whatever words it opens with. */
function isAboveDecision(administrative: AdministrativeDocument, index: number): boolean {
  const first = administrative.legalBases[0]?.ranges[0]?.paragraph ?? Infinity;
  const decision = enactingLine(administrative)?.line?.paragraph.index ?? 0;
  return first < index && index < decision;
}

/** Sentences of the running text that stand alone, without a number: numbered ones are judged with their level. */
function sentences(administrative: AdministrativeDocument, style: Style): readonly Paragraph[] {
  const { legalBases, outline } = administrative;
  // A basis may be in italics, and is never bold; that of several is told by the rule about bases.
  const mayBeBasis = style === 'bold' && printedTexts(administrative, 'legalBases').length === 0;
  const others = new Set([
    ...legalBases
      .filter(({ text }) => !LEADS_ON.test(text) && !mayBeBasis)
      .flatMap(({ ranges }) => ranges.map(({ paragraph }) => paragraph)),
    ...outline.map(({ paragraph }) => paragraph),
  ]);
  return runningText(administrative).filter(
    ({ index, text }) =>
      !others.has(index) &&
      !(style === 'italic' && isAboveDecision(administrative, index)) &&
      !NOTE.test(text) &&
      (mayBeBasis || !BASIS.test(text)) &&
      /^\s*(?:[-–+]\s*)?(?:\p{Lu}|\d)/u.test(text) &&
      (/[.;…]\s*$/u.test(text) || LEADS_ON.test(text)) &&
      countWords(text) >= LEAST_WORDS,
  );
}

export const bodyStyle = defineRule({
  id: 'body-style',
  title: 'Lời văn là chữ đứng, không đậm',
  rationale: 'Một đoạn lời văn in nghiêng hoặc in đậm làm người đọc tưởng là phần trích dẫn hoặc tiêu đề.',
  clauses: ['nd30-body-font-size', 'dang-body'],
  needs: ['styles'],
  messages: {
    italic: 'Đoạn lời văn này in nghiêng cả đoạn. Theo {regulation}, lời văn là chữ đứng. Hãy bỏ in nghiêng.',
    bold: 'Đoạn lời văn này in đậm cả đoạn. Theo {regulation}, lời văn không đậm. Hãy bỏ in đậm.',
    underline:
      'Đoạn lời văn này gạch chân cả đoạn. Lời văn theo {regulation} không gạch chân. Hãy bỏ gạch chân.',
  },
  concerns: ({ administrative }) => runningText(administrative).length > 0,
  *check({ administrative, document, regulation }) {
    const running = runningText(administrative);
    for (const style of ['italic', 'bold', 'underline'] as const) {
      const set = new Set(running.filter((paragraph) => isWholly(paragraph, style)));
      const all = set.size === 0 ? [] : sentences(administrative, style);
      const wrong = all.filter((paragraph) => set.has(paragraph));
      const [first, ...others] = wrong;
      if (first === undefined || wrong.length > Math.max(1, all.length * LARGEST_SHARE)) {
        continue;
      }
      const whole = ({ part, index }: Paragraph) => wholeParagraph(document, part, index);
      yield {
        clause: regulation.demands.body.typeface.clause,
        message: style,
        data: { regulation: regulation.name },
        doubtful: style === 'underline',
        at: textPlace(whole(first)),
        more: others.map((paragraph) => textPlace(whole(paragraph))),
        ...safeEdits(
          runFormatEdits(
            document,
            wrong.map(whole),
            style === 'underline' ? { underline: 'none' } : { [style]: false },
          ),
        ),
      };
    }
  },
  examples: [
    { name: 'lời văn đứng, không đậm', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'căn cứ cuối cùng mở đầu bằng “Thực hiện”',
      sample: 'nd30-ke-hoach',
      change: replaceText('legalBasis.3', 'Căn cứ', 'Thực hiện'),
      reports: [],
    },
    {
      name: 'câu cuối trên “QUYẾT ĐỊNH:” mở đầu bằng “Sau khi xem xét”, in nghiêng như các căn cứ',
      sample: 'nd30-quyet-dinh',
      change: setText(
        'legalBasis.3',
        'Sau khi xem xét Báo cáo thẩm định và ý kiến của các phòng chuyên môn thuộc Ủy ban nhân dân xã.',
      ),
      reports: [],
    },
    {
      name: 'căn cứ duy nhất của một thông báo in đậm',
      sample: 'nd30-ke-hoach',
      change: [without('legalBasis.1'), without('legalBasis.2'), format('legalBasis.3', { bold: true })],
      reports: [{ clause: 'nd30-body-font-size' }],
    },
    {
      name: 'một đoạn in nghiêng',
      sample: 'nd30-ke-hoach',
      change: format('closingSentence', { italic: true }),
      reports: [{ clause: 'nd30-body-font-size' }],
      fixed: [],
    },
    {
      name: 'câu dẫn in nghiêng',
      sample: 'nd30-ke-hoach',
      change: format('openingSentence', { italic: true }),
      reports: [{ clause: 'nd30-body-font-size' }],
      fixed: [],
    },
    {
      name: 'câu dẫn vào danh sách và một mục bắt đầu bằng số, in nghiêng',
      sample: 'nd30-ke-hoach',
      change: [
        setText(
          'section.IV.text.1',
          'Kinh phí tổ chức Hội nghị được bảo đảm từ nguồn ngân sách xã năm 2026, gồm các khoản sau đây:',
        ),
        format('section.IV.text.1', { italic: true }),
        insertAfter('section.IV.text.1', {
          name: 'share',
          role: 'body',
          text: '- 80% kinh phí chi cho tài liệu, hội trường, nước uống của đại biểu dự Hội nghị;',
          format: { italic: true },
        }),
        insertAfter('share', {
          name: 'rest',
          role: 'body',
          text: '- Phần còn lại chi cho công tác tuyên truyền.',
        }),
      ],
      reports: [{ clause: 'nd30-body-font-size' }],
    },
    {
      name: 'văn bản Đảng: một đoạn in đậm',
      sample: 'hd05-ke-hoach',
      change: format('closingSentence', { bold: true }),
      reports: [{ clause: 'dang-body' }],
      fixed: [],
    },
    {
      name: 'một đoạn gạch chân',
      sample: 'nd30-ke-hoach',
      change: format('closingSentence', { underline: true }),
      reports: [{ clause: 'nd30-body-font-size' }],
      fixed: [],
    },
  ],
});
