import { defineRule, inMillimetres, mainSections } from '../../linting';
import { appendixPage, page } from '../../samples';

interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** The sheet that programs of American make begin with. */
const LETTER: Sheet = { width: 12240, height: 15840 };

/** The sheet held upright. */
function upright({ width, height }: Sheet): Sheet {
  return { width: Math.min(width, height), height: Math.max(width, height) };
}

function isSheet(actual: Sheet, expected: Sheet, tolerance: number): boolean {
  return (
    Math.abs(actual.width - expected.width) <= tolerance &&
    Math.abs(actual.height - expected.height) <= tolerance
  );
}

export const pageSize = defineRule({
  id: 'page-size',
  title: 'Văn bản trình bày trên khổ giấy A4',
  rationale:
    'Cùng một khổ giấy thì in, lưu hồ sơ và đóng tập không bị lệch; khổ Letter dễ lẫn với A4 vì gần bằng nhau.',
  clauses: ['nd30-page-a4', 'dang-page-a4'],
  needs: ['sections'],
  readsAnyEncoding: true,
  messages: {
    otherSize:
      'Khổ giấy đang là {width} × {height}{name}. Văn bản theo {regulation} dùng khổ A4 (210 mm × 297 mm). Hãy đổi khổ giấy sang A4.',
  },
  *check({ administrative, document, regulation }) {
    const { paper, smallPaper } = regulation.demands.page;
    const { type } = administrative;
    const small =
      smallPaper !== null && type !== null && smallPaper.types.includes(type) ? upright(smallPaper) : null;
    const main = mainSections(administrative);
    const wrong = document.sections.filter((section) => {
      const sheet = upright(section.page);
      const isAllowed =
        isSheet(sheet, paper, paper.tolerance) || (small !== null && isSheet(sheet, small, paper.tolerance));
      // An appendix may be printed on a larger sheet of its own, but no office keeps Letter for it.
      return !isAllowed && (main.includes(section) || isSheet(sheet, LETTER, paper.tolerance));
    });
    const [first] = wrong;
    if (first === undefined) {
      return;
    }
    const { width, height } = upright(first.page);
    const isLetter = isSheet({ width, height }, LETTER, paper.tolerance);
    yield {
      clause: paper.clause,
      message: 'otherSize',
      data: {
        width: inMillimetres(width),
        height: inMillimetres(height),
        name: isLetter ? ' (khổ Letter)' : '',
        regulation: regulation.name,
      },
      at: { kind: 'page', section: first.index },
      more: wrong.slice(1).map(({ index }) => ({ kind: 'page', section: index })),
      remedy: {
        kind: 'edits',
        level: 'safe',
        edits: wrong.map(({ index, page: { landscape } }) => ({
          kind: 'setPageSetup',
          section: index,
          page: landscape
            ? { width: paper.height, height: paper.width, landscape }
            : { width: paper.width, height: paper.height, landscape },
        })),
      },
    };
  },
  examples: [
    {
      name: 'khổ A4, lệch một phần mười milimét do đổi đơn vị',
      sample: 'nd30-ke-hoach',
      change: page({ width: 11909, height: 16834 }),
      reports: [],
    },
    {
      name: 'khổ Letter',
      sample: 'nd30-ke-hoach',
      change: page({ width: 12240, height: 15840 }),
      reports: [{ clause: 'nd30-page-a4', text: '' }],
    },
    {
      name: 'riêng phụ lục trên khổ Letter',
      sample: 'nd30-ke-hoach-phu-luc',
      change: appendixPage({ width: 12240, height: 15840 }),
      reports: [{ clause: 'nd30-page-a4', text: '' }],
    },
    {
      name: 'khổ A5',
      sample: 'nd30-thong-bao',
      change: page({ width: 8391, height: 11906 }),
      reports: [{ clause: 'nd30-page-a4', text: '' }],
    },
    {
      name: 'văn bản Đảng trên khổ Letter',
      sample: 'hd05-ke-hoach',
      change: page({ width: 12240, height: 15840 }),
      reports: [{ clause: 'dang-page-a4', text: '' }],
    },
  ],
});
