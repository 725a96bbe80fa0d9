import {
  defineRule,
  firstRange,
  inPoints,
  lastRange,
  paragraphFormatEdits,
  paragraphGap,
  safeEdits,
} from '../../linting';
import { format } from '../../samples';

/** Twips in a half-point. */
const HALF_POINT = 10;
/** A point less is not seen; twips. */
const TOLERANCE = 20;

export const letterAbstractGap = defineRule({
  id: 'letter-abstract-gap',
  title: 'Trích yếu công văn cách dòng số, ký hiệu 6 pt',
  rationale: 'Khoảng cách nhỏ tách trích yếu khỏi số, ký hiệu ở ngay phía trên.',
  clauses: ['nd30-congvan-vv'],
  needs: ['styles'],
  messages: {
    close:
      'Trích yếu công văn cách dòng số, ký hiệu {actual} pt. Theo {regulation}, khoảng cách này là {expected} pt. Nên đặt khoảng cách phía trước (Before) {expected} pt.',
  },
  concerns: ({ administrative }) => administrative.type === 'cong-van' && administrative.abstract !== null,
  *check({ administrative, document, regulation }) {
    const { abstract, documentNumber, type } = administrative;
    const { clause, spaceBefore } = regulation.demands.letterAbstract;
    if (type !== 'cong-van' || abstract === null || documentNumber === null || spaceBefore === null) {
      return;
    }
    const above = document.main.paragraphs[lastRange(documentNumber).paragraph];
    const { part, paragraph } = firstRange(abstract);
    const below = document.main.paragraphs[paragraph];
    if (above === undefined || below?.index !== above.index + 1 || below.cell !== above.cell) {
      return;
    }
    const gap = paragraphGap(above, below);
    if (gap < spaceBefore - TOLERANCE) {
      yield {
        clause,
        message: 'close',
        data: {
          actual: inPoints(gap / HALF_POINT),
          expected: inPoints(spaceBefore / HALF_POINT),
          regulation: regulation.name,
        },
        // Nearly every office sets the two lines close, and nobody is misled by it.
        remark: true,
        at: { kind: 'paragraph', part, paragraph },
        ...safeEdits(
          paragraphFormatEdits(document, [{ part, paragraph }], {
            spaceBefore: spaceBefore - above.format.spaceAfter,
          }),
        ),
      };
    }
  },
  examples: [
    { name: 'cách 6 pt', sample: 'nd30-cong-van', reports: [] },
    {
      name: 'sát dòng số, ký hiệu',
      sample: 'nd30-cong-van',
      change: format('letterAbstract', { spaceBefore: 0 }),
      reports: [{ clause: 'nd30-congvan-vv' }],
      fixed: [],
    },
  ],
});
