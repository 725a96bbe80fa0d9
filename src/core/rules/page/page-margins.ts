import type { Section } from '../../document';
import type { SetPageSetup } from '../../edits';
import {
  defineRule,
  inMillimetres,
  intervalInMillimetres,
  landscapeSections,
  nearestIn,
  uprightAppendixSections,
  uprightSections,
} from '../../linting';
import type { IntervalDemand, PageDemand, Side } from '../../regulations';
import { appendixPage, page } from '../../samples';

const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];
const NAMES: Readonly<Record<Side, string>> = {
  top: 'lề trên',
  bottom: 'lề dưới',
  left: 'lề trái',
  right: 'lề phải',
};

interface WrongMargin {
  readonly section: Section;
  readonly side: Side;
  readonly actual: number;
  readonly demand: IntervalDemand;
}

/** A negative top or bottom margin is an exact one; the gutter widens the margin on the side of the binding. */
function marginOf({ margins }: Section, side: Side): number {
  return side === 'left' ? margins.left + margins.gutter : Math.abs(margins[side]);
}

function wrongMargins(
  sections: readonly Section[],
  demand: PageDemand,
  sides: readonly Side[],
): readonly WrongMargin[] {
  return sections.flatMap((section) =>
    sides
      .map((side) => ({ section, side, actual: marginOf(section, side), demand: demand.margins[side] }))
      .filter(({ actual, demand: { min, max } }) => {
        return actual < min - demand.marginTolerance || actual > max + demand.marginTolerance;
      }),
  );
}

/** The smallest change: the nearest length that is allowed. */
function corrected(section: Section, wrong: readonly WrongMargin[]): SetPageSetup {
  const margins = wrong
    .filter((each) => each.section === section)
    .map(({ side, actual, demand }): [Side, number] => {
      const length = nearestIn(demand, actual);
      return [side, side === 'left' ? Math.max(0, length - section.margins.gutter) : length];
    });
  return { kind: 'setPageSetup', section: section.index, margins: Object.fromEntries(margins) };
}

function listed(wrong: readonly WrongMargin[], describe: (margin: WrongMargin) => string): string {
  return wrong.map((margin) => `${NAMES[margin.side]} ${describe(margin)}`).join(', ');
}

export const pageMargins = defineRule({
  id: 'page-margins',
  title: 'Lề trang đúng quy định',
  rationale: 'Lề đủ rộng để đóng tập, ghi chú và để vùng chữ của mọi văn bản bằng nhau.',
  clauses: [
    'nd30-margin-top',
    'nd30-margin-bottom',
    'nd30-margin-left',
    'nd30-margin-right',
    'dang-page-margins',
  ],
  needs: ['sections', 'settings'],
  readsAnyEncoding: true,
  messages: {
    narrow:
      'Trang ngang đang để {actual}. Theo {regulation}, lề hẹp nhất của trang dọc là {expected}; trang xoay ngang cũng giữ vùng trình bày này. Nên đặt lại lề trang.',
    wrongAppendixMargin:
      'Trang của phụ lục đang để {actual}. Theo {regulation}, trang dọc có {expected}, phụ lục cũng theo lề này. Nên đặt lại lề trang.',
    wrongMargin: 'Trang đang để {actual}. Theo {regulation}, đúng là {expected}. Hãy đặt lại lề trang.',
  },
  *check({ administrative, document, regulation }) {
    const { page: demand } = regulation.demands;
    // Pages that face each other have a clause of their own where the regulation speaks of printing on both sides.
    const mirrored = document.settings.mirrorMargins && demand.duplexClause !== null;
    const sides = mirrored ? SIDES.filter((side) => side === 'top' || side === 'bottom') : SIDES;
    const inMain = wrongMargins(uprightSections(administrative), demand, sides);
    // An appendix often has wide tables and a page made for them.
    const inAppendices = wrongMargins(uprightAppendixSections(administrative), demand, sides);
    for (const clause of new Set([...inMain, ...inAppendices].map((margin) => margin.demand.clause))) {
      const isMain = inMain.some((margin) => margin.demand.clause === clause);
      const ofClause = (isMain ? inMain : inAppendices).filter((margin) => margin.demand.clause === clause);
      const [section, ...others] = [...new Set(ofClause.map((margin) => margin.section))];
      if (section === undefined) {
        continue;
      }
      const ofSection = ofClause.filter((margin) => margin.section === section);
      yield {
        clause,
        message: isMain ? 'wrongMargin' : 'wrongAppendixMargin',
        remark: !isMain,
        data: {
          actual: listed(ofSection, ({ actual }) => inMillimetres(actual)),
          expected: listed(ofSection, (margin) => intervalInMillimetres(margin.demand)),
          regulation: regulation.name,
        },
        at: { kind: 'page', section: section.index },
        more: others.map(({ index }) => ({ kind: 'page', section: index })),
        remedy: {
          kind: 'edits',
          level: 'safe',
          edits: [section, ...others].map((each) => corrected(each, ofClause)),
        },
      };
    }
    // A page on its side has the margins of the upright one, turned either way: none is narrower than the narrowest of those.
    const least = SIDES.map((side) => demand.margins[side]).sort((one, other) => one.min - other.min)[0];
    for (const section of least === undefined ? [] : landscapeSections(administrative)) {
      const narrow = SIDES.filter(
        (side) => least !== undefined && marginOf(section, side) < least.min - demand.marginTolerance,
      );
      const [side] = narrow;
      if (least !== undefined && side !== undefined) {
        yield {
          clause: demand.margins[side].clause,
          message: 'narrow',
          remark: true,
          data: {
            actual: narrow
              .map((each) => `${NAMES[each]} ${inMillimetres(marginOf(section, each))}`)
              .join(', '),
            expected: inMillimetres(least.min),
            regulation: regulation.name,
          },
          at: { kind: 'page', section: section.index },
        };
      }
    }
  },
  examples: [
    {
      name: 'lề ở mức rộng nhất, lệch nửa milimét do làm tròn',
      sample: 'nd30-ke-hoach',
      change: page({ top: 1440, bottom: 1418, left: 1985, right: 1134 }),
      reports: [],
    },
    {
      name: 'lề trên 10 mm',
      sample: 'nd30-ke-hoach',
      change: page({ top: 567 }),
      reports: [{ clause: 'nd30-margin-top', text: '' }],
    },
    {
      name: 'lề dưới 30 mm',
      sample: 'nd30-ke-hoach',
      change: page({ bottom: 1701 }),
      reports: [{ clause: 'nd30-margin-bottom', text: '' }],
    },
    {
      name: 'lề trái và lề phải theo mặc định của Word (25,4 mm)',
      sample: 'nd30-quyet-dinh',
      change: page({ left: 1440, right: 1440 }),
      reports: [
        { clause: 'nd30-margin-left', text: '' },
        { clause: 'nd30-margin-right', text: '' },
      ],
    },
    {
      name: 'phụ lục xoay ngang để lề trái 7 mm',
      sample: 'nd30-ke-hoach-phu-luc',
      change: appendixPage({ width: 16838, height: 11906, left: 400 }),
      reports: [{ clause: 'nd30-margin-left', text: '' }],
    },
    {
      name: 'phụ lục để lề dưới 7 mm',
      sample: 'nd30-ke-hoach-phu-luc',
      change: appendixPage({ bottom: 400 }),
      reports: [{ clause: 'nd30-margin-bottom', text: '' }],
    },
    {
      name: 'văn bản Đảng theo lề của văn bản nhà nước',
      sample: 'hd05-ke-hoach',
      change: page({ top: 1418, right: 1134 }),
      reports: [{ clause: 'dang-page-margins', text: '' }],
    },
    {
      name: 'văn bản Đảng đúng lề 20, 20, 30, 15 mm',
      sample: 'hd36-ke-hoach',
      reports: [],
    },
  ],
});
