import type { OutlineItem } from '../../administrative';
import type { Document, RunFormat } from '../../document';
import {
  bodyItems,
  defineRule,
  letteredPieces,
  levelName,
  runFormatEdits,
  safeEdits,
  textPlace,
  type LetteredPiece,
} from '../../linting';
import type { HeadingDemand } from '../../regulations';
import { setText } from '../../samples';

type Face = 'bold' | 'italic' | 'size';

/** A word is seen to differ; a letter or two hardly. */
const LEAST_LETTERS = 3;
/** What is more than a part is judged as the whole. */
const LARGEST_SHARE = 0.5;
/** Remarks and names inside a title are often set apart. */
const SET_APART = /^[\s(“"'[]|[)”"'\]]\s*$/u;

interface PartFault {
  readonly face: Face;
  readonly pieces: readonly LetteredPiece[];
  readonly usual: LetteredPiece;
}

function sum(pieces: readonly LetteredPiece[]): number {
  return pieces.reduce((total, { letters }) => total + letters, 0);
}

/** The pieces of a heading that differ in one face from the most of it, where the most of it is right. */
function partFault(all: readonly LetteredPiece[], face: Face, { title }: HeadingDemand): PartFault | null {
  const wanted: RunFormat['bold'] | null = face === 'size' ? null : title[face];
  const [usual] = [...all].sort((left, right) => right.letters - left.letters);
  if (usual === undefined || (face !== 'size' && usual.format[face] !== wanted)) {
    return null;
  }
  const pieces = all.filter(({ format }) => format[face] !== usual.format[face]);
  const letters = sum(pieces);
  const isPart = letters >= LEAST_LETTERS && letters <= sum(all) * LARGEST_SHARE;
  return isPart && !pieces.some(({ text }) => SET_APART.test(text)) ? { face, pieces, usual } : null;
}

function piecesOf(document: Document, { range }: OutlineItem): readonly LetteredPiece[] {
  const merged: LetteredPiece[] = [];
  for (const piece of letteredPieces(document, [range])) {
    const last = merged.at(-1);
    const { bold, italic, size } = piece.format;
    if (last?.format.bold === bold && last.format.italic === italic && last.format.size === size) {
      const whole = { ...last.range, end: piece.range.end };
      merged[merged.length - 1] = {
        ...last,
        range: whole,
        text: `${last.text} ${piece.text}`,
        letters: last.letters + piece.letters,
      };
    } else {
      merged.push(piece);
    }
  }
  return merged;
}

export const headingPartFormat = defineRule<Face>({
  id: 'heading-part-format',
  title: 'Tiêu đề cùng một kiểu chữ từ đầu đến cuối',
  rationale: 'Một tiêu đề nửa đậm nửa không, nửa to nửa nhỏ là dấu vết của việc chép, sửa chữ.',
  clauses: ['nd30-muc-lama', 'nd30-khoan', 'dang-heading'],
  needs: ['styles'],
  messages: {
    bold: 'Trong tiêu đề {level} “{title}”, “{text}” chưa in đậm. Theo {regulation}, số thứ tự và tiêu đề {level} in đậm. Hãy bôi đậm cả tiêu đề.',
    italic:
      'Trong tiêu đề {level} “{title}”, “{text}” in nghiêng. Theo {regulation}, tiêu đề {level} là chữ đứng. Hãy bỏ in nghiêng.',
    size: 'Trong tiêu đề {level} “{title}”, “{text}” có cỡ chữ khác phần còn lại. Theo {regulation}, cả tiêu đề cùng một cỡ chữ. Hãy đổi cho thống nhất.',
  },
  concerns: ({ administrative }) => bodyItems(administrative).length > 0,
  *check({ administrative, document, regulation }) {
    for (const item of bodyItems(administrative)) {
      const demand = regulation.demands.headings[item.style];
      const isHeading =
        (item.style === 'roman' || item.style === 'arabic') && item.kind === 'heading' && !item.runIn;
      if (demand === undefined || demand.titleOn !== 'sameLine' || !isHeading) {
        continue;
      }
      const pieces = piecesOf(document, item);
      for (const face of pieces.length < 2 ? [] : (['bold', 'italic', 'size'] as const)) {
        const fault = partFault(pieces, face, demand);
        const [first, ...others] = fault?.pieces ?? [];
        if (fault !== null && first !== undefined) {
          const ranges = fault.pieces.map(({ range }) => range);
          yield {
            clause: demand.title.clause,
            message: face,
            data: {
              level: levelName(item.style),
              title: item.title,
              text: first.text,
              regulation: regulation.name,
            },
            at: textPlace(first.range),
            more: others.map(({ range }) => textPlace(range)),
            ...safeEdits(runFormatEdits(document, ranges, { [face]: fault.usual.format[face] })),
          };
        }
      }
    }
  },
  examples: [
    { name: 'cả tiêu đề một kiểu chữ', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'nửa sau của tiêu đề in nghiêng',
      sample: 'nd30-ke-hoach',
      change: setText('section.IV', '<b>IV. KINH PHÍ <i>THỰC HIỆN</i></b>'),
      reports: [{ clause: 'nd30-muc-lama', text: 'THỰC HIỆN' }],
    },
    {
      name: 'nửa sau của tiêu đề khoản in nghiêng',
      sample: 'nd30-ke-hoach',
      change: setText('section.V.3', '3. Phòng Văn hóa - <i>Xã hội</i>'),
      reports: [{ clause: 'nd30-khoan', text: 'Xã hội' }],
    },
    {
      name: 'văn bản Đảng: nửa sau của tiêu đề mục in nghiêng',
      sample: 'hd05-ke-hoach',
      change: setText('section.I', 'I- MỤC ĐÍCH, <i>YÊU CẦU</i>'),
      reports: [{ clause: 'dang-heading', text: 'YÊU CẦU' }],
    },
  ],
});
