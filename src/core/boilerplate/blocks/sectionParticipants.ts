import type { Block } from '../block';
import { line, planSection } from '../parts/section';
import { blank } from '../words/parts';

export const sectionParticipants: Block = {
  name: 'sectionParticipants',
  label: 'Mục “Đối tượng, thành phần”',
  group: 'section',
  plan: (context) =>
    planSection(context, 'timeAndPlace', {
      title: 'Đối tượng, thành phần',
      covers: /DOI TUONG|THANH PHAN|DAI BIEU/u,
      body: [
        line('- ', blank('participants', 'Đối tượng, thành phần tham dự và số lượng'), ';'),
        line('- ', blank('guests', 'Đại biểu mời'), '.'),
      ],
    }),
};
