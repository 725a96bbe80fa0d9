import { clauseInForce, defineRule, textPlace, lastRange } from '../../linting';
import { without } from '../../samples';
import { fold } from '../../vietnamese';

const CLAUSES = ['nd30-coquan-present'];

/** Bodies that every unit of administration has one of. */
const WITHOUT_AREA = /^(?:UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN|HDND)$/u;

export const issuingAgencyArea = defineRule({
  id: 'issuing-agency-area',
  title: 'Tên Ủy ban nhân dân, Hội đồng nhân dân có tên đơn vị hành chính',
  rationale:
    'Đơn vị hành chính nào cũng có Ủy ban nhân dân, Hội đồng nhân dân; thiếu tên xã, phường thì không biết văn bản của nơi nào.',
  clauses: CLAUSES,
  messages: {
    noArea:
      'Tên cơ quan ban hành mới ghi “{agency}”, chưa có tên đơn vị hành chính. Theo {regulation}, tên cơ quan ghi chính thức, đầy đủ. Hãy thêm dòng “XÃ …”, “PHƯỜNG …” hoặc “ĐẶC KHU …” ở dưới.',
  },
  concerns: ({ administrative }) => administrative.issuingAgency !== null,
  *check({ administrative, regulation }) {
    const { issuingAgency, parentAgency, placeAndDate } = administrative;
    const clause = clauseInForce(regulation, CLAUSES);
    // A form has the name of the unit left out, and its place with it.
    const isFilledIn = (placeAndDate?.place ?? null) !== null;
    if (
      clause !== null &&
      issuingAgency !== null &&
      parentAgency === null &&
      isFilledIn &&
      WITHOUT_AREA.test(fold(issuingAgency.text))
    ) {
      yield {
        clause,
        message: 'noArea',
        data: { agency: issuingAgency.text, regulation: regulation.name },
        at: textPlace(lastRange(issuingAgency)),
      };
    }
  },
  examples: [
    { name: 'có tên xã', sample: 'nd30-ke-hoach', reports: [] },
    {
      name: 'chỉ ghi “ỦY BAN NHÂN DÂN”',
      sample: 'nd30-ke-hoach',
      change: without('issuingAgency.2'),
      reports: [{ clause: 'nd30-coquan-present', text: 'ỦY BAN NHÂN DÂN' }],
    },
  ],
});
