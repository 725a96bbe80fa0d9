import type { CopyBlock } from '../../administrative';
import type { Document } from '../../document';
import {
  columnWidth,
  defineRule,
  firstRange,
  inMillimetres,
  ruleLines,
  textPlace,
  type RuleLine,
} from '../../linting';
import { format, without } from '../../samples';

/** Paragraphs above the block, and at its top, in which the line may be made or anchored. */
const ABOVE = 4;
const BELOW = 3;

/** How much of the text's width a line must cover to count as going all the way. */
const FULL = 0.85;

/** Width of the page's text, twips. */
function textWidthOf({ sections }: Document, section: number): number {
  const layout = sections[section];
  return layout === undefined ? 0 : layout.page.width - layout.margins.left - layout.margins.right;
}

/** Lines between the end of the document and the block; below its top only a drawing can be meant for the line above it. */
function linesAbove(document: Document, { firstParagraph }: CopyBlock): readonly RuleLine[] {
  const { paragraphs } = document.main;
  const above = ruleLines(
    document,
    paragraphs.slice(Math.max(0, firstParagraph - ABOVE), firstParagraph),
  ).filter(({ made, paragraph }) => made === 'drawn' || paragraph.cell === null);
  const top = ruleLines(document, paragraphs.slice(firstParagraph, firstParagraph + BELOW)).filter(
    ({ made, width, paragraph }) =>
      made === 'drawn' && (width ?? 0) > (columnWidth(document, paragraph) ?? 0) * FULL,
  );
  return [...above, ...top];
}

export const copyLine = defineRule({
  id: 'copy-line',
  title: 'Phần bản sao ở dưới một đường kẻ nét liền hết chiều ngang, sau phần cuối của văn bản',
  rationale: 'Đường kẻ tách phần của cơ quan sao khỏi văn bản được sao.',
  clauses: ['nd30-bansao-rule', 'dang-bansao'],
  needs: ['sections'],
  messages: {
    missing:
      'Giữa phần cuối văn bản và phần bản sao chưa có đường kẻ. Theo {regulation}, hai phần ngăn cách bằng một đường kẻ nét liền hết chiều ngang của vùng trình bày. Hãy thêm đường kẻ.',
    short:
      'Đường kẻ trên phần bản sao chỉ dài {actual}. Theo {regulation}, đường kẻ này kéo dài hết chiều ngang của vùng trình bày, {expected}. Hãy kéo dài đường kẻ.',
    dashed:
      'Đường kẻ trên phần bản sao là nét đứt. Theo {regulation}, hai phần ngăn cách bằng một đường kẻ nét liền hết chiều ngang của vùng trình bày. Hãy đổi sang nét liền.',
    broken:
      'Phần bản sao được ngăn cách bằng dãy ký tự “{actual}”. Theo {regulation}, đây là một đường kẻ nét liền hết chiều ngang của vùng trình bày. Hãy thay bằng đường kẻ.',
  },
  concerns: ({ administrative, regulation }) =>
    administrative.copy !== null && regulation.demands.supplements.copies.replacedBy === null,
  *check({ administrative, document, regulation }) {
    const { copy } = administrative;
    const { lineClause: clause } = regulation.demands.supplements.copies;
    const first = copy === null ? undefined : document.main.paragraphs[copy.firstParagraph];
    if (copy === null || clause === null || first === undefined || first.cell?.table.borderTop != null) {
      return;
    }
    const full = textWidthOf(document, first.section);
    const lines = linesAbove(document, copy);
    const solid = lines.filter(({ made }) => made !== 'typed');
    const [line] = solid.length > 0 ? solid : lines;
    const data = { regulation: regulation.name, expected: inMillimetres(full) };
    const at = textPlace(firstRange(copy.kind));
    if (solid.length > 0 && solid.every(({ isDashed }) => isDashed)) {
      yield { clause, message: 'dashed', data, at };
      return;
    }
    if (solid.some(({ width }) => width === null || width >= full * FULL)) {
      return;
    }
    if (line === undefined) {
      yield { clause, message: 'missing', data, at };
    } else if (line.made === 'typed') {
      const { paragraph, range } = line;
      const actual = paragraph.text.slice(range.start, Math.min(range.end, range.start + 5));
      yield { clause, message: 'broken', data: { ...data, actual }, at: textPlace(range) };
    } else {
      yield { clause, message: 'short', data: { ...data, actual: inMillimetres(line.width ?? 0) }, at };
    }
  },
  examples: [
    {
      name: 'dưới một đường kẻ hết chiều ngang',
      sample: 'nd30-quyet-dinh-sao-y',
      reports: [],
    },
    {
      name: 'không có đường kẻ',
      sample: 'nd30-quyet-dinh-sao-y',
      change: without('copy.line'),
      reports: [{ clause: 'nd30-bansao-rule', text: 'SAO Y' }],
    },
    {
      name: 'đường kẻ ngắn',
      sample: 'nd30-quyet-dinh-sao-y',
      change: format('copy.line', { length: 3000 }),
      reports: [{ clause: 'nd30-bansao-rule', text: 'SAO Y' }],
    },
    {
      name: 'bản sao theo Hướng dẫn 36 không có đường kẻ',
      sample: 'hd36-thong-bao-sao',
      change: without('copy.line'),
      reports: [{ clause: 'dang-bansao', text: 'SAO Y BẢN CHÍNH' }],
    },
  ],
});
