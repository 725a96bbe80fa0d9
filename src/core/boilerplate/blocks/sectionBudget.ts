import type { Block } from '../block';
import { line, planSection } from '../parts/section';
import { blank } from '../words/parts';

export const sectionBudget: Block = {
  name: 'sectionBudget',
  label: 'Mục “Kinh phí thực hiện”',
  group: 'section',
  plan: (context) =>
    planSection(context, 'budget', {
      title: 'Kinh phí thực hiện',
      body: [
        line(
          'Kinh phí thực hiện được bảo đảm từ ',
          blank('funding', 'nguồn ngân sách'),
          ' và các nguồn kinh phí hợp pháp khác theo quy định.',
        ),
      ],
    }),
};
