import { authorityLines, defineRule, firstRange, textPlace } from '../../linting';
import { setText } from '../../samples';
import { fold } from '../../vietnamese';

/** Posts of other bodies, with which nobody signs for a committee or a cell; on folded text. */
const OTHER_POST =
  /^(?:PHO )?(?:TRUONG (?:THON|BAN|PHONG|KHU PHO|TRAM|DOAN)|CHANH VAN PHONG|HIEU TRUONG|GIAM DOC|TO TRUONG|THU KY)(?= |$)/u;
const COMMITTEE = /(?:^| )(?:DANG UY|BAN THUONG VU|CHI BO|CHI UY|UY BAN KIEM TRA)(?= |$)/u;
/** Those who sign with two posts have a rule of their own. */
const WITH_TWO_POSTS = / KIEM(?: |$)/u;

export const signerTitleOfBody = defineRule({
  id: 'signer-title-of-body',
  title: 'Người ký thay mặt cấp ủy không ghi “ủy viên”',
  rationale:
    'Ký thay mặt tập thể là việc của bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch.',
  clauses: ['dang-chucvu-uyvien'],
  messages: {
    member:
      'Dưới dòng “{authority}” đang ghi chức vụ “{actual}”. Người ký thay mặt tập thể chỉ ghi chức vụ bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch. Hãy ghi chức vụ tương ứng hoặc bỏ dòng này.',
  },
  concerns: ({ administrative }) => administrative.signerTitle !== null,
  *check({ administrative, document }) {
    for (const block of administrative.signatures) {
      const { signerTitle } = block;
      const post = fold(signerTitle?.text ?? '');
      const authority = authorityLines(document, block).find(({ kind }) => kind === 'onBehalf');
      if (
        signerTitle !== null &&
        authority !== undefined &&
        (/^(?:CHI |DANG |TINH )?UY VIEN(?= |$)/u.test(post) ||
          (OTHER_POST.test(post) && !WITH_TWO_POSTS.test(post) && COMMITTEE.test(fold(authority.text))))
      ) {
        yield {
          clause: 'dang-chucvu-uyvien',
          message: 'member',
          data: { actual: signerTitle.text, authority: authority.text },
          at: textPlace(firstRange(signerTitle)),
        };
      }
    }
  },
  examples: [
    {
      name: 'bí thư ký',
      sample: 'hd05-to-trinh',
      reports: [],
    },
    {
      name: 'ghi “ủy viên”',
      sample: 'hd05-ke-hoach',
      change: setText('signerTitle', 'ỦY VIÊN BAN THƯỜNG VỤ'),
      reports: [{ clause: 'dang-chucvu-uyvien', text: 'ỦY VIÊN BAN THƯỜNG VỤ' }],
    },
    {
      name: 'ghi chức vụ của tổ chức khác',
      sample: 'hd05-ke-hoach',
      change: setText('signerTitle', 'TRƯỞNG THÔN'),
      reports: [{ clause: 'dang-chucvu-uyvien', text: 'TRƯỞNG THÔN' }],
    },
    {
      name: 'ghi “chi ủy viên”',
      sample: 'hd05-ke-hoach',
      change: setText('signerTitle', 'ĐẢNG ỦY VIÊN'),
      reports: [{ clause: 'dang-chucvu-uyvien', text: 'ĐẢNG ỦY VIÊN' }],
    },
  ],
});
