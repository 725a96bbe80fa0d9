import type { AdministrativeDocument } from '../../administrative';
import { singleSpacing } from '../../linting';
import { format } from '../../samples';

function sharesLines({ issuingAgency, nationalMotto }: AdministrativeDocument): boolean {
  const lines = new Set(nationalMotto?.ranges.map(({ paragraph }) => paragraph));
  return issuingAgency?.ranges.some(({ paragraph }) => lines.has(paragraph)) === true;
}

export const agencySpacing = singleSpacing({
  id: 'agency-spacing',
  title: 'Các dòng tên cơ quan cách nhau dòng đơn',
  rationale: 'Tên cơ quan chủ quản và cơ quan ban hành là một khối, đặt ngang với Quốc hiệu, Tiêu ngữ.',
  clause: 'nd30-coquan-spacing',
  name: 'Các dòng tên cơ quan',
  // On a line shared with the national title the gap is the title's.
  components: (administrative) =>
    sharesLines(administrative) ? [] : [administrative.parentAgency, administrative.issuingAgency],
  examples: [
    { name: 'dòng đơn', sample: 'nd30-bao-cao-phong', reports: [] },
    {
      name: 'tên cơ quan ban hành cách dòng trên 6 pt',
      sample: 'nd30-bao-cao-phong',
      change: format('issuingAgency', { spaceBefore: 120 }),
      reports: [{ clause: 'nd30-coquan-spacing' }],
    },
    {
      name: 'giãn dòng 1,5',
      sample: 'nd30-ke-hoach',
      change: format('issuingAgency.2', { line: 360 }),
      // Set with tabs, the line is shared with the national title.
      layout: {},
      reports: [{ clause: 'nd30-coquan-spacing' }],
    },
  ],
});
