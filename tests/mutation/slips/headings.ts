import { documentSlips, lineSlips, type Slip } from '../slip';

/** Headings and numbers of parts. */
export const HEADING_SLIPS: readonly Slip[] = [
  ...documentSlips('chung-heading-no-end-dot', [
    ['2. Yêu cầu{.|}'],
    ['II. NỘI DUNG{.|}¶'],
    ['III. KIẾN NGHỊ{.|}'],
    ['II. HẠN CHẾ, NGUYÊN NHÂN{.|}'],
    ['Điều 2. Nhiệm vụ của Tổ công nghệ số{.|}'],
  ]),
  ...documentSlips('chung-heading-punct-consistent', [
    ['1. Mục đích{:|}'],
    ['2. Địa điểm{:|}¶'],
    ['II. NỘI DUNG{:|}¶'],
    ['3. Tuyên truyền cải cách hành chính{:|}'],
  ]),
  ...documentSlips('chung-numbering-sequence', [
    ['{III|II}. HẠN CHẾ, NGUYÊN NHÂN'],
    ['{4|3}. Thời gian thực hiện: từ tháng 5'],
    ['Điều {3|2}. Nhiệm vụ của Tổ công nghệ số'],
    ['{VI|V}. TỔ CHỨC THỰC HIỆN'],
  ]),
  ...lineSlips(
    'chung-numbering-parent',
    [
      [
        'Việc tập huấn thực hiện theo các nội dung sau:',
        '1. Lớp học mở trong tháng 4.',
        '{2|1}.1. Mở một lớp tập huấn nghiệp vụ cho công chức.',
        '{2|1}.2. Mời báo cáo viên có kinh nghiệm.',
        '2. Thiết bị cấp trong tháng 5.',
        '2.1. Cấp thêm một máy quét.',
      ],
      [
        'Việc tập huấn thực hiện theo các nội dung sau:',
        '1. Lớp học mở trong tháng 4.',
        '1.1. Mở một lớp tập huấn nghiệp vụ cho công chức.',
        '1.2. Mời báo cáo viên có kinh nghiệm.',
        '2. Thiết bị cấp trong tháng 5.',
        '{1|2}.1. Cấp thêm một máy quét.',
      ],
      [
        'Việc tập huấn thực hiện theo các nội dung sau:',
        '1. Lớp học mở trong tháng 4.',
        '1.1. Mở một lớp tập huấn nghiệp vụ cho công chức.',
        '{3|1}.2. Mời báo cáo viên có kinh nghiệm.',
      ],
    ],
    ['nd30-bao-cao', 'nd30-bao-cao-luu-hanh'],
  ),
];
