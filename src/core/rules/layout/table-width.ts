import { MAIN_PART, type Document, type Section, type Table } from '../../document';
import { defineRule, inMillimetres, textPlace, wholeParagraph, type Place } from '../../linting';
import { format } from '../../samples';

/** Word lets a table stand out by the inner margin of its cells on either side. */
const TOLERANCE = 397;

function sectionOf({ main, sections }: Document, { firstParagraph }: Table): Section | null {
  const section = main.paragraphs[firstParagraph]?.section;
  return section === undefined ? null : (sections[section] ?? null);
}

interface WideTable {
  readonly width: number;
  readonly available: number;
  readonly paper: number;
  readonly offPage: boolean;
  readonly at: Place;
}

/** Null for a table that fits. Tables without lines are a frame for other parts: nobody sees where they end. */
function wideTable(document: Document, table: Table): WideTable | null {
  const { bordered, floating, parent, width, firstParagraph } = table;
  const section = sectionOf(document, table);
  if (!bordered || floating || parent !== null || width === null || section === null) {
    return null;
  }
  const { page, margins } = section;
  const available = page.width - margins.left - margins.right;
  return width <= available + TOLERANCE
    ? null
    : {
        width,
        available,
        paper: page.width,
        offPage: width >= page.width,
        at: textPlace(wholeParagraph(document, MAIN_PART, firstParagraph)),
      };
}

export const tableWidth = defineRule({
  id: 'table-width',
  title: 'Bảng, biểu nằm trong vùng trình bày của trang',
  rationale: 'Bảng rộng hơn vùng trình bày lấn vào lề, khi in hoặc đóng tập bị mất chữ.',
  clauses: ['noibo-table-width'],
  needs: ['sections'],
  messages: {
    wide: 'Bảng rộng {actual}, vượt vùng trình bày của trang ({expected}). Phần thừa lấn vào lề, khi đóng tập hoặc in có thể bị che. Hãy thu hẹp bảng (AutoFit to Window) hoặc đặt bảng ở trang ngang.',
    offPage:
      'Bảng rộng {actual}, vượt cả khổ giấy ({paper}). Phần thừa không in ra được. Hãy thu hẹp bảng (AutoFit to Window) hoặc đặt bảng ở trang ngang.',
  },
  concerns: ({ document }) => document.main.tables.some(({ bordered }) => bordered),
  *check({ document }) {
    const wide = document.main.tables.flatMap((table) => wideTable(document, table) ?? []);
    for (const message of ['offPage', 'wide'] as const) {
      const [first, ...others] = wide.filter(({ offPage }) => offPage === (message === 'offPage'));
      if (first !== undefined) {
        yield {
          clause: 'noibo-table-width',
          message,
          data: {
            actual: inMillimetres(first.width),
            expected: inMillimetres(first.available),
            paper: inMillimetres(first.paper),
          },
          doubtful: !first.offPage,
          at: first.at,
          more: others.map(({ at }) => at),
        };
      }
    }
  },
  examples: [
    {
      name: 'bảng vừa vùng trình bày',
      sample: 'nd30-ke-hoach-phu-luc',
      reports: [],
    },
    {
      name: 'bảng lấn vào lề',
      sample: 'nd30-ke-hoach-phu-luc',
      change: format('appendix.1.body.1', { columns: [800, 3300, 3300, 2800] }),
      reports: [{ clause: 'noibo-table-width', text: 'STT' }],
    },
    {
      name: 'bảng rộng hơn khổ giấy',
      sample: 'nd30-ke-hoach-phu-luc',
      change: format('appendix.2.body.1', { columns: [1500, 5500, 5500] }),
      reports: [{ clause: 'noibo-table-width', text: 'STT' }],
    },
  ],
});
