import type { AdministrativeDocument } from '../../administrative';
import { defineRule, parseNumberLine, textPlace } from '../../linting';
import { setText } from '../../samples';
import { fold } from '../../vietnamese';

/** Symbols of types that no agency's name is shortened to. */
const TYPE_SYMBOL = /^(?:CV|KH|QĐ|TTr|NQ|GM|CTr|BB)$/iu;

/** What the committee and the council of a place are shortened to in their own letters, by the beginning of their names. */
const OWN_SYMBOLS: readonly (readonly [RegExp, string])[] = [
  [/^(?:UY BAN NHAN DAN|UBND)(?= |$)/u, 'UBND'],
  [/^(?:HOI DONG NHAN DAN|HDND)(?= |$)/u, 'HĐND'],
];

function ownSymbol({ issuingAgency }: AdministrativeDocument): string | null {
  const key = fold(issuingAgency?.text ?? '');
  return OWN_SYMBOLS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

export const letterSymbol = defineRule({
  id: 'letter-symbol',
  title: 'Ký hiệu công văn không có chữ viết tắt “CV”',
  rationale:
    'Công văn không có tên loại, nên ký hiệu chỉ gồm chữ viết tắt tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực.',
  clauses: ['nd30-kyhieu-congvan'],
  messages: {
    typeGroup:
      'Ký hiệu công văn “{symbol}” có chữ “{actual}”. Công văn không có tên loại nên ký hiệu bắt đầu bằng chữ viết tắt tên cơ quan, rồi đến đơn vị soạn thảo. Hãy ghi theo dạng “{agency}-…”.',
    reversed:
      'Ký hiệu công văn “{symbol}” ghi đơn vị soạn thảo trước tên cơ quan. Ký hiệu công văn bắt đầu bằng chữ viết tắt tên cơ quan, rồi đến đơn vị soạn thảo. Hãy ghi “{expected}”.',
    noUnit:
      'Ký hiệu công văn “{symbol}” chưa có chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực. Ký hiệu công văn gồm chữ viết tắt tên cơ quan và đơn vị soạn thảo. Hãy ghi theo dạng “{agency}-…”.',
  },
  *check({ administrative, document }) {
    const { documentNumber, type } = administrative;
    const line = documentNumber === null ? null : parseNumberLine(document, documentNumber);
    const [group, agency, ...others] = line?.groups ?? [];
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
    } else if (others.length === 0 && agency.text.normalize('NFC') === ownSymbol(administrative)) {
      yield {
        clause: 'nd30-kyhieu-congvan',
        message: 'reversed',
        data: {
          expected: `${agency.text}-${group.text}`,
          symbol: documentNumber?.symbol ?? `${group.text}-${agency.text}`,
        },
        at: textPlace(group.range),
      };
    }
  },
  examples: [
    {
      name: 'đơn vị soạn thảo đứng trước tên cơ quan',
      sample: 'nd30-cong-van',
      change: setText('documentNumber', 'Số: 245/KT-UBND'),
      reports: [{ clause: 'nd30-kyhieu-congvan', text: 'KT' }],
    },
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
