import { defineRule, parseNumberLine, textPlace } from '../../linting';
import { setText } from '../../samples';

/** Symbols of types that no agency's name is shortened to. */
const TYPE_SYMBOL = /^(?:CV|KH|QĐ|TTr|NQ|GM|CTr|BB)$/iu;

export const letterSymbol = defineRule({
  id: 'letter-symbol',
  title: 'Ký hiệu công văn không có chữ viết tắt “CV”',
  rationale:
    'Công văn không có tên loại, nên ký hiệu chỉ gồm chữ viết tắt tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực.',
  clauses: ['nd30-kyhieu-congvan'],
  messages: {
    typeGroup:
      'Ký hiệu công văn “{symbol}” có chữ “{actual}”. Công văn không có tên loại nên ký hiệu bắt đầu bằng chữ viết tắt tên cơ quan, rồi đến đơn vị soạn thảo. Hãy ghi theo dạng “{agency}-…”.',
    noUnit:
      'Ký hiệu công văn “{symbol}” chưa có chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực. Ký hiệu công văn gồm chữ viết tắt tên cơ quan và đơn vị soạn thảo. Hãy ghi theo dạng “{agency}-…”.',
  },
  *check({ administrative, document }) {
    const { documentNumber, type } = administrative;
    const line = documentNumber === null ? null : parseNumberLine(document, documentNumber);
    const [group, agency] = line?.groups ?? [];
    if (type !== 'cong-van' || group === undefined) {
      return;
    }
    if (agency === undefined) {
      yield {
        clause: 'nd30-kyhieu-congvan',
        message: 'noUnit',
        data: { agency: group.text, symbol: documentNumber?.symbol ?? group.text },
        at: textPlace(group.range),
      };
    } else if (TYPE_SYMBOL.test(group.text)) {
      yield {
        clause: 'nd30-kyhieu-congvan',
        message: 'typeGroup',
        data: { actual: group.text, agency: agency.text, symbol: documentNumber?.symbol ?? group.text },
        at: textPlace(group.range),
      };
    }
  },
  examples: [
    {
      name: 'công văn không ghi “CV”',
      sample: 'nd30-cong-van',
      reports: [],
    },
    {
      name: 'thiếu đơn vị soạn thảo',
      sample: 'nd30-cong-van',
      change: setText('documentNumber', 'Số: 210/UBND'),
      reports: [{ clause: 'nd30-kyhieu-congvan', text: 'UBND' }],
    },
    {
      name: 'ký hiệu có “CV”',
      sample: 'nd30-cong-van',
      change: setText('documentNumber', 'Số: 210/CV-UBND'),
      reports: [{ clause: 'nd30-kyhieu-congvan', text: 'CV' }],
    },
  ],
});
