import { defineRule, firstRange, textPlace } from '../../linting';
import { setText } from '../../samples';
import { fold } from '../../vietnamese';

const TO_CONGRESS = /(?:^|\s)(?:TRINH|TAI) DAI HOI(?= |$)/u;
const POLITICAL_REPORT = /^BAO CAO CHINH TRI(?= |$)/u;
const DEPUTY = /^PHO BI THU(?= |$)/u;

export const congressReportSigner = defineRule({
  id: 'congress-report-signer',
  title: 'Báo cáo trình đại hội do bí thư cấp ủy ký',
  rationale: 'Báo cáo chính trị, kiểm điểm, nhân sự trình đại hội là trách nhiệm của người đứng đầu cấp ủy.',
  clauses: ['dang-ky-bithu'],
  messages: {
    deputy:
      'Báo cáo trình đại hội đang do “{actual}” ký. Báo cáo chính trị, báo cáo kiểm điểm, báo cáo nhân sự trình đại hội do bí thư cấp ủy ký. Hãy xem lại người ký.',
  },
  concerns: ({ administrative }) => administrative.type === 'bao-cao' && administrative.signerTitle !== null,
  *check({ administrative }) {
    const { abstract, documentTypeName, signerTitle } = administrative;
    const title = fold(`${documentTypeName?.text ?? ''} ${abstract?.text ?? ''}`);
    if (
      signerTitle !== null &&
      DEPUTY.test(fold(signerTitle.text)) &&
      (TO_CONGRESS.test(title) || POLITICAL_REPORT.test(title))
    ) {
      yield {
        clause: 'dang-ky-bithu',
        message: 'deputy',
        data: { actual: signerTitle.text },
        at: textPlace(firstRange(signerTitle)),
      };
    }
  },
  examples: [
    {
      name: 'báo cáo thường kỳ do phó bí thư ký',
      sample: 'hd05-bao-cao',
      change: setText('signerTitle', 'PHÓ BÍ THƯ'),
      reports: [],
    },
    {
      name: 'báo cáo trình đại hội do bí thư ký',
      sample: 'hd05-bao-cao',
      change: [
        setText('abstract', 'kiểm điểm của Ban Chấp hành Đảng bộ xã trình Đại hội'),
        setText('signerTitle', 'BÍ THƯ'),
      ],
      reports: [],
    },
    {
      name: 'báo cáo trình đại hội do phó bí thư ký',
      sample: 'hd05-bao-cao',
      change: [
        setText('abstract', 'kiểm điểm của Ban Chấp hành Đảng bộ xã trình Đại hội'),
        setText('signerTitle', 'PHÓ BÍ THƯ'),
      ],
      reports: [{ clause: 'dang-ky-bithu', text: 'PHÓ BÍ THƯ' }],
    },
  ],
});
