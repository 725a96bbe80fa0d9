import { clauseInForce, defineRule, lastRange, mendText, rangeText, textPlace } from '../../linting';
import { setText, without } from '../../samples';
import { fold } from '../../vietnamese';

const CLAUSES = ['nd30-coquan-present'];

/** Bodies that every unit of administration has one of. */
const WITHOUT_AREA = /^(?:UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN|HDND)$/u;

/** The name of the issuing body in short: only that of the body above it may be. */
const SHORT = /^(UBND|HĐND)(?=\s)/u;
const IN_FULL: Readonly<Record<string, string>> = { UBND: 'ỦY BAN NHÂN DÂN', HĐND: 'HỘI ĐỒNG NHÂN DÂN' };

export const issuingAgencyArea = defineRule({
  id: 'issuing-agency-area',
  title: 'Tên Ủy ban nhân dân, Hội đồng nhân dân ghi đủ chữ, có tên đơn vị hành chính',
  rationale:
    'Đơn vị hành chính nào cũng có Ủy ban nhân dân, Hội đồng nhân dân; thiếu tên xã, phường thì không biết văn bản của nơi nào.',
  clauses: CLAUSES,
  messages: {
    short:
      'Tên cơ quan ban hành đang viết tắt là “{actual}”. Theo {regulation}, tên cơ quan ban hành ghi chính thức, đầy đủ; chỉ tên cơ quan chủ quản được viết tắt. Hãy ghi “{expected}”.',
    noArea:
      'Tên cơ quan ban hành mới ghi “{agency}”, chưa có tên đơn vị hành chính. Theo {regulation}, tên cơ quan ghi chính thức, đầy đủ. Hãy thêm dòng “XÃ …”, “PHƯỜNG …” hoặc “ĐẶC KHU …” ở dưới.',
  },
  concerns: ({ administrative }) => administrative.issuingAgency !== null,
  *check({ administrative, document, regulation }) {
    const { issuingAgency, parentAgency, placeAndDate } = administrative;
    const clause = clauseInForce(regulation, CLAUSES);
    const [range] = issuingAgency?.ranges ?? [];
    const name = range === undefined ? null : rangeText(document, range);
    const actual = SHORT.exec(`${name?.text ?? ''} `)?.[1];
    if (clause !== null && name !== null && actual !== undefined && parentAgency === null) {
      const at = name.slice(0, actual.length);
      const expected = IN_FULL[actual] ?? actual;
      yield {
        clause,
        message: 'short',
        data: { actual, expected, regulation: regulation.name },
        doubtful: true,
        at: textPlace(at),
        ...mendText(document, at, expected, 'confirm'),
      };
    }
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
      name: 'tên cơ quan ban hành viết tắt',
      sample: 'nd30-ke-hoach',
      change: setText('issuingAgency.1', 'UBND'),
      reports: [{ clause: 'nd30-coquan-present', text: 'UBND' }],
      fixed: [],
    },
    {
      name: 'chỉ ghi “ỦY BAN NHÂN DÂN”',
      sample: 'nd30-ke-hoach',
      change: without('issuingAgency.2'),
      reports: [{ clause: 'nd30-coquan-present', text: 'ỦY BAN NHÂN DÂN' }],
    },
  ],
});
