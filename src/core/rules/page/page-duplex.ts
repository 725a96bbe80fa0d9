import { defineRule, inMillimetres, uprightSections } from '../../linting';
import { page, printing } from '../../samples';

export const pageDuplex = defineRule({
  id: 'page-duplex',
  title: 'Văn bản in hai mặt có lề trong 30 mm, lề ngoài 15 mm',
  rationale: 'Mặt sau đổi lề trái với lề phải để phần đóng gáy của hai mặt trùng nhau.',
  clauses: ['dang-page-duplex'],
  needs: ['sections', 'settings'],
  messages: {
    wrongMargins:
      'Văn bản đặt in hai mặt (lề đối xứng) với lề trong {inside}, lề ngoài {outside}. Theo {regulation}, lề trong là {expectedInside}, lề ngoài là {expectedOutside}. Hãy đặt lại hai lề này.',
  },
  concerns: ({ document }) => document.settings.mirrorMargins,
  *check({ administrative, document, regulation }) {
    const { duplexClause, margins, marginTolerance } = regulation.demands.page;
    if (duplexClause === null || !document.settings.mirrorMargins) {
      return;
    }
    const inside = margins.left.min;
    const outside = margins.right.min;
    const [first, ...others] = uprightSections(administrative).filter(
      (section) =>
        Math.abs(section.margins.left + section.margins.gutter - inside) > marginTolerance ||
        Math.abs(section.margins.right - outside) > marginTolerance,
    );
    if (first !== undefined) {
      yield {
        clause: duplexClause,
        message: 'wrongMargins',
        data: {
          inside: inMillimetres(first.margins.left + first.margins.gutter),
          outside: inMillimetres(first.margins.right),
          expectedInside: inMillimetres(inside),
          expectedOutside: inMillimetres(outside),
          regulation: regulation.name,
        },
        at: { kind: 'page', section: first.index },
        more: others.map(({ index }) => ({ kind: 'page', section: index })),
        remedy: {
          kind: 'edits',
          level: 'confirm',
          edits: [first, ...others].map(({ index }) => ({
            kind: 'setPageSetup',
            section: index,
            margins: { left: inside, right: outside, gutter: 0 },
          })),
        },
      };
    }
  },
  examples: [
    {
      name: 'in hai mặt, lề trong 30 mm, lề ngoài 15 mm',
      sample: 'hd05-ke-hoach',
      change: printing({ mirrorMargins: true }),
      reports: [],
    },
    {
      name: 'in hai mặt, hai lề bằng nhau',
      sample: 'hd05-ke-hoach',
      change: [printing({ mirrorMargins: true }), page({ left: 1134, right: 1134 })],
      reports: [{ clause: 'dang-page-duplex', text: '' }],
    },
    {
      name: 'in hai mặt, lề trong 20 mm',
      sample: 'hd36-ke-hoach',
      change: [printing({ mirrorMargins: true }), page({ left: 1134 })],
      reports: [{ clause: 'dang-page-duplex', text: '' }],
    },
  ],
});
