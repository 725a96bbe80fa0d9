import { bodyText, sentences, textSlip, type Defect } from '../defect';

const INSERTED = /(\p{L}{2})\.$/u;

/** Facts that cannot be so. */
export const SENSE: readonly Defect[] = [
  textSlip('wrong weekday', ['chung-weekday-date'], bodyText, /thứ Sáu, ngày/u, 'thứ Tư, ngày'),
  textSlip(
    'day that is not in the calendar',
    ['chung-date-exists'],
    sentences,
    /ngày \d+ tháng \d+ năm 2026/u,
    'ngày 31 tháng 4 năm 2026',
  ),
  textSlip(
    'short date that is not in the calendar',
    ['chung-date-exists'],
    sentences,
    INSERTED,
    '$1 trước ngày 30/02/2026.',
  ),
  textSlip(
    'total of delegates off by two',
    ['kh-total-range'],
    bodyText,
    /Tổng số 150 đại biểu/u,
    'Tổng số 152 đại biểu',
  ),
  textSlip(
    'meeting before the date of issue',
    ['kh-future-date', 'kh-year-consistent'],
    bodyText,
    /thứ Sáu, ngày 27 tháng 3 năm 2026/u,
    'thứ Sáu, ngày 27 tháng 02 năm 2026',
  ),
  textSlip(
    'year left from last year in the opening',
    ['kh-opening-matches-title', 'kh-year-consistent'],
    ({ openingSentence, source }) =>
      source.main.paragraphs.filter(({ index }) => openingSentence?.ranges[0]?.paragraph === index),
    /năm 2026/u,
    'năm 2025',
  ),
  textSlip(
    'year left from last year at the end',
    ['kh-closing-matches-title', 'kh-year-consistent'],
    ({ closingSentence, source }) =>
      source.main.paragraphs.filter(({ index }) => closingSentence?.ranges[0]?.paragraph === index),
    /năm 2026/u,
    'năm 2025',
  ),
  textSlip(
    'district office as if it existed',
    ['hl-cap-huyen'],
    sentences,
    INSERTED,
    '$1 theo hướng dẫn của Ủy ban nhân dân huyện Thanh Sơn.',
  ),
  textSlip(
    'province merged away',
    ['hl-tinh-sap-nhap'],
    sentences,
    INSERTED,
    '$1 theo chỉ đạo của Ủy ban nhân dân tỉnh Hòa Bình.',
  ),
  textSlip(
    'ministry of an old name',
    ['hl-co-quan-doi-ten'],
    sentences,
    INSERTED,
    '$1 theo hướng dẫn của Bộ Kế hoạch và Đầu tư.',
  ),
  textSlip(
    'decree no longer in force',
    ['hl-van-ban-het-hieu-luc'],
    sentences,
    INSERTED,
    '$1 theo Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư.',
  ),
  textSlip(
    'article with a capital clause',
    ['nd30-viendan-case', 'hoa-vien-dan'],
    sentences,
    INSERTED,
    '$1 theo quy định tại Khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
  ),
  textSlip(
    'comma in a state citation',
    ['nd30-viendan-no-comma'],
    sentences,
    INSERTED,
    '$1 theo Nghị định số 30/2020/NĐ-CP, ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
  ),
  textSlip(
    'citation without its title',
    ['nd30-viendan-first-full', 'dang-viendan-first-full'],
    sentences,
    INSERTED,
    '$1 theo Nghị định số 30/2020/NĐ-CP.',
  ),
  textSlip(
    'symbol stuck together',
    ['chung-doc-symbol-form'],
    sentences,
    INSERTED,
    '$1 theo Nghị định số 30/2020NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
  ),
  textSlip(
    'task without a master',
    ['kh-task-has-owner'],
    bodyText,
    /^- Chủ trì, phối hợp với/u,
    '- Chỉ đạo tham mưu, phối hợp với',
  ),
  textSlip(
    'scope of the province in a plan of the commune',
    ['kh-scope-level'],
    sentences,
    /trên địa bàn xã/u,
    'trên địa bàn tỉnh',
  ),
];
