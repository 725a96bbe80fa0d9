import { bodyText, sentences, textSlip, type Defect } from '../defect';

const SPELLING = ['chung-spelling'];

/** Words misspelt, said twice or left out. */
export const LANGUAGE: readonly Defect[] = [
  textSlip(
    'word typed twice',
    ['chung-duplicate-word'],
    sentences,
    / (thực|triển|chỉ|công|cơ|nội|kinh) /u,
    ' $1 $1 ',
  ),
  textSlip(
    'phrase typed twice',
    ['chung-duplicate-word'],
    sentences,
    / (thực hiện|quy định|tổ chức|công tác|kế hoạch) /u,
    ' $1 $1 ',
  ),
  textSlip('syllable that cannot be', SPELLING, sentences, /(?<!\p{L})quy định/u, 'quy địmh'),
  textSlip('typing signs left over', SPELLING, sentences, /(?<!\p{L})thực hiện/u, 'thưcj hiện'),
  textSlip('tone before a stop wrong', SPELLING, sentences, /(?<!\p{L})phục vụ/u, 'phùc vụ'),
  textSlip('hỏi for ngã', SPELLING, sentences, /(?<!\p{L})chỉ đạo/u, 'chĩ đạo'),
  textSlip('ngã for hỏi', SPELLING, sentences, /(?<!\p{L})tổ chức/u, 'tỗ chức'),
  textSlip('lost tone', SPELLING, sentences, /(?<!\p{L})thực hiện/u, 'thưc hiện'),
  textSlip('lost hook', SPELLING, sentences, /(?<!\p{L})trường/u, 'trừong'),
  textSlip('s for x', SPELLING, sentences, /(?<!\p{L})xây dựng/u, 'sây dựng'),
  textSlip('n for ng', SPELLING, sentences, /(?<!\p{L})công tác/u, 'côn tác'),
  textSlip('đ for d', SPELLING, sentences, /(?<!\p{L})nội dung/u, 'nội đung'),
  textSlip('d for đ', SPELLING, sentences, /(?<!\p{L})bảo đảm/u, 'bảo dảm'),
  textSlip('wrong tone of a phrase', SPELLING, sentences, /(?<!\p{L})nhiệm vụ/u, 'nhiệm vũ'),
  textSlip('ch for tr', SPELLING, sentences, /(?<!\p{L})triển khai/u, 'chiển khai'),
  textSlip('wrong tone of a verb', SPELLING, sentences, /(?<!\p{L})phối hợp/u, 'phối họp'),
  textSlip('swapped letters', SPELLING, sentences, /(?<!\p{L})nhân dân/iu, 'nhân dâm'),
  textSlip(
    'fixed phrase without its comma',
    ['chung-comma-enum'],
    bodyText,
    /cán bộ, công chức/u,
    'cán bộ công chức',
  ),
  textSlip(
    'year without its word',
    ['chung-missing-nam'],
    bodyText,
    /(\p{L}) năm (20\d\d)(?=[ .;])/u,
    '$1 $2',
  ),
];
