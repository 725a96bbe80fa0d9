import type { Block } from '../block';
import { line, planSection, subheading } from '../parts/section';
import { blank } from '../words/parts';

export const sectionPurpose: Block = {
  name: 'sectionPurpose',
  label: 'Mục “Mục đích, yêu cầu”',
  group: 'section',
  plan: (context) =>
    planSection(context, 'purpose', {
      title: 'Mục đích, yêu cầu',
      body: [
        subheading('Mục đích'),
        line('- ', blank('purpose', 'Mục đích của việc thực hiện kế hoạch'), '.'),
        subheading('Yêu cầu'),
        line('- ', blank('requirement', 'Yêu cầu về tiến độ, chất lượng và trách nhiệm của các đơn vị'), '.'),
      ],
    }),
};
