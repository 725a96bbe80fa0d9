import type { Block } from '../block';
import { line, planSection, subheading } from '../parts/section';
import { blank } from '../words/parts';

export const sectionTimePlace: Block = {
  name: 'sectionTimePlace',
  label: 'Mục “Thời gian, địa điểm, thành phần”',
  group: 'section',
  plan: (context) =>
    planSection(context, 'timeAndPlace', {
      title: 'Thời gian, địa điểm, thành phần',
      covers: /THOI GIAN|DIA DIEM/u,
      body: [
        subheading('Thời gian'),
        line(blank('time', 'Giờ, thứ, ngày, tháng, năm tổ chức'), '.'),
        subheading('Địa điểm'),
        line(blank('venue', 'Nơi tổ chức'), '.'),
        subheading('Thành phần'),
        line(blank('participants', 'Thành phần tham dự và số lượng đại biểu'), '.'),
      ],
    }),
};
