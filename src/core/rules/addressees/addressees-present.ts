import { componentPresent, missingBefore } from '../../linting';
import { without } from '../../samples';

export const addresseesPresent = componentPresent({
  id: 'addressees-present',
  title: 'Công văn, tờ trình có nơi nhận ở đầu văn bản (“Kính gửi:”, “Kính trình:”)',
  rationale: '“Kính gửi” xác định cơ quan, cá nhân phải giải quyết văn bản.',
  clauses: ['nd30-kinhgui-scope', 'dang-kinhgui', 'dang-kinhtrinh'],
  component: 'addressees',
  missing:
    'Văn bản chưa có “{label}”. Văn bản này gửi đến một nơi giải quyết cụ thể nên phải ghi tên nơi đó ở đầu văn bản, trước nội dung. Hãy chèn “{label}” và tên cơ quan, cá nhân nhận.',
  dataOf: ({ type }, { demands }) => {
    const label = demands.addressees.labels.find(({ types }) => type !== null && types.includes(type));
    return { label: label?.text ?? 'Kính gửi:' };
  },
  block: 'addressees',
  partOfHeader: false,
  isPresent: ({ addressees }) => addressees !== null,
  place: (administrative) => missingBefore(administrative, administrative.openingSentence),
  examples: [
    {
      name: 'công văn có “Kính gửi”',
      sample: 'nd30-cong-van',
      reports: [],
    },
    {
      name: 'công văn thiếu “Kính gửi”',
      sample: 'nd30-cong-van',
      change: without('addressees', 'addressees.1', 'addressees.2', 'addressees.3'),
      reports: [{ clause: 'nd30-kinhgui-scope', text: '' }],
    },
    {
      name: 'tờ trình của Đảng thiếu “Kính trình”',
      sample: 'hd05-to-trinh',
      change: without('addressees'),
      reports: [{ clause: 'dang-kinhtrinh', text: '' }],
    },
    {
      name: 'công văn của Đảng thiếu “Kính gửi”',
      sample: 'hd05-cong-van',
      change: without('addressees', 'addressees.1', 'addressees.2', 'addressees.3'),
      reports: [{ clause: 'dang-kinhgui', text: '' }],
    },
  ],
});
