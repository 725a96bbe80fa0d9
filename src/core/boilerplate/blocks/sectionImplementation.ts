import type { Block } from '../block';
import { line, planSection, subheading } from '../parts/section';
import { blank } from '../words/parts';

export const sectionImplementation: Block = {
  name: 'sectionImplementation',
  label: 'Mục “Tổ chức thực hiện”',
  group: 'section',
  plan: (context) =>
    planSection(context, 'implementation', {
      title: 'Tổ chức thực hiện',
      body: [
        subheading(blank('lead-unit', 'Đơn vị chủ trì')),
        line(
          '- Chủ trì, phối hợp với các cơ quan, đơn vị liên quan ',
          blank('lead-task', 'nhiệm vụ và thời hạn hoàn thành'),
          '.',
        ),
        subheading('Các cơ quan, đơn vị liên quan'),
        line(
          '- Căn cứ chức năng, nhiệm vụ được giao, ',
          blank('other-task', 'việc phải làm và thời hạn hoàn thành'),
          '.',
        ),
      ],
    }),
};
