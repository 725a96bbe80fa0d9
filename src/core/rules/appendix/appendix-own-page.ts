import type { AdministrativeDocument, Appendix } from '../../administrative';
import {
  defineRule,
  firstRange,
  mayBeginPage,
  paragraphFormatEdits,
  safeEdits,
  textPlace,
} from '../../linting';
import { format, insertAfter, replaceText, setText, type Change, type Piece } from '../../samples';

/** Whether the appendix surely goes on below the text above it. */
function goesOn(
  { source, closing, appendices }: AdministrativeDocument,
  appendix: Appendix,
  position: number,
): boolean {
  const label = source.main.paragraphs[appendix.firstParagraph];
  const above = appendices[position - 1]?.firstParagraph ?? closing?.endParagraph ?? null;
  return (
    label !== undefined &&
    above !== null &&
    label.cell === null &&
    label.textBoxAnchor === null &&
    !mayBeginPage(source, label, above)
  );
}

const REFERENCE = '(Kèm theo Kế hoạch số 47-KH/ĐU, ngày 12/6/2026 của Ban Thường vụ Đảng ủy xã An Bình)';

const SECOND: readonly Piece[] = [
  { name: 'second', role: 'division', text: 'Phụ lục 2' },
  { name: 'second.title', role: 'appendixTitle', text: 'THÀNH PHẦN ĐOÀN KIỂM TRA' },
  { name: 'second.reference', role: 'appendixReference', text: REFERENCE },
  {
    name: 'second.text',
    role: 'body',
    text: 'Đoàn kiểm tra gồm đại diện Ban Xây dựng Đảng và Văn phòng Đảng ủy.',
  },
];

/** A second appendix below the first, in one section with it. */
const withSecond: readonly Change[] = [
  setText('appendix.1', 'Phụ lục 1'),
  replaceText('section.III.text.1', 'tại Phụ lục kèm theo', 'tại Phụ lục 1, Phụ lục 2 kèm theo'),
  (draft) => SECOND.reduceRight((changed, piece) => insertAfter('appendix.1.body.2', piece)(changed), draft),
];

export const appendixOwnPage = defineRule({
  id: 'appendix-own-page',
  title: 'Phụ lục của văn bản Đảng trình bày ở trang riêng',
  rationale: 'Phụ lục bắt đầu ở trang mới thì tách ra sử dụng, tra cứu được.',
  clauses: ['dang-phuluc'],
  needs: ['sections'],
  messages: {
    goesOn:
      '“{label}” đang nối liền phần trên, chưa sang trang mới. Theo {regulation}, phụ lục trình bày ở trang riêng. Hãy đặt “Page break before” (sang trang mới) cho dòng này.',
  },
  concerns: ({ administrative, regulation }) =>
    administrative.appendices.length > 0 && regulation.demands.appendix.ownPageClause !== null,
  *check({ administrative, document, regulation }) {
    const clause = regulation.demands.appendix.ownPageClause;
    const [first, ...others] = administrative.appendices.filter((appendix, position) =>
      goesOn(administrative, appendix, position),
    );
    if (clause === null || first === undefined) {
      return;
    }
    yield {
      clause,
      message: 'goesOn',
      data: { label: first.label.text, regulation: regulation.name },
      at: textPlace(firstRange(first.label)),
      more: others.map(({ label }) => textPlace(firstRange(label))),
      ...safeEdits(
        paragraphFormatEdits(
          document,
          [first, ...others].map(({ label }) => firstRange(label)),
          { pageBreakBefore: true },
        ),
      ),
    };
  },
  examples: [
    { name: 'phụ lục ở phần (section) riêng', sample: 'hd05-ke-hoach-phu-luc', reports: [] },
    {
      name: 'phụ lục sang trang mới',
      sample: 'hd05-ke-hoach-phu-luc',
      change: [...withSecond, format('second', { pageBreakBefore: true })],
      reports: [],
    },
    {
      name: 'phụ lục nối liền phụ lục trước',
      sample: 'hd05-ke-hoach-phu-luc',
      change: withSecond,
      reports: [{ clause: 'dang-phuluc', text: 'Phụ lục 2' }],
      fixed: [...withSecond, format('second', { pageBreakBefore: true })],
    },
  ],
});
