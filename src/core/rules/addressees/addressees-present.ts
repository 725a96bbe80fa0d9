import { componentPresent, missingBefore } from '../../linting';

export const addresseesPresent = componentPresent({
  id: 'addressees-present',
  title: 'Công văn có nơi nhận ở đầu văn bản (“Kính gửi”)',
  rationale: '“Kính gửi” xác định cơ quan, cá nhân phải giải quyết văn bản.',
  clauses: ['nd30-kinhgui-scope', 'dang-kinhgui', 'dang-kinhtrinh'],
  component: 'addressees',
  missing:
    'Văn bản chưa có “Kính gửi”. Văn bản này gửi đến một nơi giải quyết cụ thể nên phải ghi tên nơi đó ở đầu văn bản, trước nội dung. Hãy chèn “Kính gửi” và tên cơ quan, cá nhân nhận.',
  block: 'addressees',
  partOfHeader: false,
  isPresent: ({ addressees }) => addressees !== null,
  place: (administrative) => missingBefore(administrative, administrative.openingSentence),
  examples: [],
});
