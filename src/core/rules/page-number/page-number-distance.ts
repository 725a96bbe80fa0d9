import { defineRule, inMillimetres, mainSections, shownPageNumbers } from '../../linting';
import { page } from '../../samples';

/** 10 mm. */
const USUAL_DISTANCE = 567;

export const pageNumberDistance = defineRule({
  id: 'page-number-distance',
  title: 'Số trang cách mép trên trang giấy 10 mm',
  rationale: 'Hướng dẫn của Văn phòng Trung ương Đảng ấn định khoảng cách này cho mọi văn bản của Đảng.',
  clauses: ['dang-pagenum'],
  needs: ['headers', 'footers', 'sections', 'settings'],
  readsAnyEncoding: true,
  messages: {
    otherDistance:
      'Số trang đang cách mép trên {actual}. Theo {regulation}, số trang cách mép trên trang giấy 10 mm. Hãy đặt khoảng cách của đầu trang (Header from Top) là 10 mm.',
  },
  concerns: ({ administrative, regulation }) =>
    administrative.pageNumber !== null && regulation.demands.page.pageNumber.headerDistance !== null,
  *check({ administrative, document, regulation }) {
    const { headerDistance, positionClause } = regulation.demands.page.pageNumber;
    if (headerDistance === null) {
      return;
    }
    const numbered = new Set(
      shownPageNumbers(document, mainSections(administrative))
        .filter(({ location }) => location === 'header')
        .map(({ section }) => section),
    );
    const [first, ...others] = [...numbered].filter(
      ({ margins }) => margins.header < headerDistance.min || margins.header > headerDistance.max,
    );
    if (first !== undefined) {
      yield {
        clause: positionClause,
        message: 'otherDistance',
        data: { actual: inMillimetres(first.margins.header), regulation: regulation.name },
        at: { kind: 'page', section: first.index },
        more: others.map(({ index }) => ({ kind: 'page', section: index })),
        // The guideline's own pages are two millimetres off.
        doubtful: true,
        remedy: {
          kind: 'edits',
          level: 'safe',
          edits: [first, ...others].map(({ index }) => ({
            kind: 'setPageSetup',
            section: index,
            margins: { header: USUAL_DISTANCE },
          })),
        },
      };
    }
  },
  examples: [
    {
      name: 'cách mép trên 10 mm',
      sample: 'hd05-ke-hoach',
      reports: [],
    },
    {
      name: 'cách mép trên 12,7 mm theo mặc định của Word',
      sample: 'hd05-ke-hoach',
      change: page({ header: 720 }),
      reports: [{ clause: 'dang-pagenum', text: '' }],
    },
  ],
});
