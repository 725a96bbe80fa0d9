import type { Block } from '../block';
import { line, planSection } from '../parts/section';
import { blank } from '../words/parts';

export const sectionProgramme: Block = {
  name: 'sectionProgramme',
  label: 'Mục “Nội dung chương trình”',
  group: 'section',
  plan: (context) =>
    planSection(context, 'content', {
      title: 'Nội dung chương trình',
      covers: /CHUONG TRINH/u,
      body: [
        line('- Tuyên bố lý do, giới thiệu đại biểu;'),
        line('- ', blank('programme-item', 'Nội dung chính và người trình bày'), ';'),
        line('- Kết luận, bế mạc.'),
      ],
    }),
};
