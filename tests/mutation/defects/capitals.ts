import { bodyText, sentences, textSlip, type Defect } from '../defect';

/** Capitals by Phụ lục II of the decree. */
export const CAPITALS: readonly Defect[] = [
  textSlip(
    'Nhân dân with a small letter',
    ['hoa-nhan-dan'],
    sentences,
    /(?<!ban |đồng |an |đội |Án |án |sát )Nhân dân(?= [\p{Ll}])/u,
    'nhân dân',
  ),
  textSlip('Nhà nước with a small letter', ['hoa-nhan-dan'], sentences, /(?<= )Nhà nước/u, 'nhà nước'),
  textSlip(
    'Ủy ban Nhân dân',
    ['hoa-co-quan-loai-hinh', 'chung-consistent-case'],
    bodyText,
    /Ủy ban nhân dân/u,
    'Ủy ban Nhân dân',
  ),
  textSlip(
    'ủy ban nhân dân of a named commune',
    ['hoa-co-quan-loai-hinh', 'chung-consistent-case'],
    sentences,
    /(?<=\p{L} )Ủy ban nhân dân (?=xã \p{Lu}|tỉnh \p{Lu})/u,
    'ủy ban nhân dân ',
  ),
  textSlip(
    'Hội đồng Nhân dân',
    ['hoa-co-quan-loai-hinh', 'chung-consistent-case'],
    bodyText,
    /Hội đồng nhân dân/u,
    'Hội đồng Nhân dân',
  ),
  textSlip(
    'Mặt trận tổ quốc',
    ['hoa-co-quan-loai-hinh', 'chung-consistent-case'],
    bodyText,
    /Mặt trận Tổ quốc/u,
    'Mặt trận tổ quốc',
  ),
  textSlip('name of a commune in small letters', ['hoa-dia-ly-dvhc'], bodyText, /xã An Bình/u, 'xã an bình'),
  textSlip(
    'name of a commune half in small letters',
    ['hoa-dia-ly-dvhc'],
    bodyText,
    /xã An Bình/u,
    'xã An bình',
  ),
  textSlip(
    'Xã with a capital',
    ['hoa-dia-ly-dvhc', 'chung-consistent-case'],
    sentences,
    /(?<=\p{Ll} )xã An Bình/u,
    'Xã An Bình',
  ),
  textSlip(
    'Tỉnh with a capital',
    ['hoa-dia-ly-dvhc', 'chung-consistent-case'],
    sentences,
    /(?<=\p{Ll} )tỉnh Phú Thọ/u,
    'Tỉnh Phú Thọ',
  ),
  textSlip('đảng with a small letter', ['hoa-dang'], sentences, /của Đảng(?=[, .;])/u, 'của đảng'),
  textSlip(
    'act with a small letter',
    ['hoa-ten-van-ban'],
    bodyText,
    /(?<=\p{L} )(?:Kế hoạch|Quyết định|Nghị quyết) số/u,
    'kế hoạch số',
  ),
  textSlip('law with a small letter', ['hoa-ten-van-ban'], bodyText, /Luật Tổ chức/u, 'Luật tổ chức'),
  textSlip('weekday with a small letter', ['hoa-thu-thang'], bodyText, /thứ Sáu/u, 'thứ sáu'),
  textSlip('weekday with two capitals', ['hoa-thu-thang'], bodyText, /thứ Sáu/u, 'Thứ Sáu'),
];
