import { defineRule, misnamedIssuer, ownPlace, textPlace } from '../../linting';
import { replaceEverywhere, setText } from '../../samples';

const CLAUSE = 'noibo-other-place';

export const issuerPlace = defineRule({
  id: 'issuer-place',
  title: 'Tên cơ quan ở phần đầu văn bản là của xã, phường mà nội dung nói đến',
  rationale: 'Tên xã, phường ở phần đầu sai thì văn bản thành của cơ quan khác.',
  clauses: [CLAUSE],
  messages: {
    header:
      'Phần đầu văn bản ghi “{actual}”, còn nội dung đều ghi “{expected}”. Tên cơ quan ban hành và nội dung phải nói về cùng một đơn vị. Hãy kiểm tra lại tên ở phần đầu.',
  },
  concerns: ({ administrative }) => ownPlace(administrative) !== null,
  *check({ administrative }) {
    const misnamed = misnamedIssuer(administrative);
    if (misnamed !== null) {
      const { actual, expected, range } = misnamed;
      yield { clause: CLAUSE, message: 'header', data: { actual, expected }, at: textPlace(range) };
    }
  },
  examples: [
    { name: 'phần đầu và nội dung là của một xã', sample: 'nd30-bao-cao', reports: [] },
    {
      name: 'phần đầu ghi xã, nội dung đều là của phường cùng tên',
      sample: 'nd30-bao-cao',
      change: replaceEverywhere(' xã', ' phường'),
      reports: [{ clause: CLAUSE, text: 'XÃ AN BÌNH' }],
    },
    {
      name: 'phần đầu ghi xã khác; địa danh và nội dung là của một xã',
      sample: 'nd30-bao-cao',
      change: setText('issuingAgency.2', 'XÃ AN BẰNG'),
      reports: [{ clause: CLAUSE, text: 'XÃ AN BẰNG' }],
    },
    {
      name: 'xã khác được nhắc nhiều lần; địa danh là của cơ quan ban hành',
      sample: 'nd30-ke-hoach',
      change: setText(
        'section.IV.text.1',
        'Học tập kinh nghiệm của xã Bình Minh; mời đoàn của xã Bình Minh giao lưu.',
      ),
      reports: [],
    },
  ],
});
