import type { Block } from '../block';
import { line, planSection } from '../parts/section';
import { blank } from '../words/parts';

export const sectionContent: Block = {
  name: 'sectionContent',
  label: 'Mục “Nội dung”',
  group: 'section',
  plan: (context) =>
    planSection(context, 'content', {
      title: 'Nội dung',
      body: [
        line('- ', blank('task', 'Nhiệm vụ, đơn vị chủ trì và thời hạn hoàn thành'), ';'),
        line('- ', blank('next-task', 'Nhiệm vụ tiếp theo, đơn vị chủ trì và thời hạn hoàn thành'), '.'),
      ],
    }),
};
