import { recognise, type AdministrativeDocument } from '../../../../src/core/administrative';
import {
  brackets,
  quotationMarks as quotationMarksOf,
  typedText,
  unpaired,
  type PairMark,
} from '../../../../src/core/linting';
import { documentOf } from '../documents';

const quotationMarks = (administrative: AdministrativeDocument): readonly PairMark[] =>
  typedText(administrative).flatMap(quotationMarksOf);

function alone(kind: typeof brackets, ...lines: readonly string[]): readonly string[] {
  const administrative = recognise(documentOf(lines));
  return unpaired(kind(administrative), typedText(administrative), 5).map(
    ({ piece }) => `${piece.text}${piece.start}`,
  );
}

describe('unpaired', () => {
  test('finds halves of pairs', () => {
    expect(alone(brackets, 'Các thôn (để biết;', 'nếu có) thì báo cáo')).toEqual(['(9', ')6']);
    expect(alone(quotationMarks, 'phong trào “Đoàn kết và sáng tạo.')).toEqual(['“11']);
  });

  test('accepts labels and pairs within pairs', () => {
    expect(alone(brackets, 'a) Nội dung (gồm: a) loa; b) tờ rơi) theo điểm b) khoản 1')).toEqual([]);
    expect(alone(quotationMarks, '“Sửa “xã” thành “phường””')).toEqual([]);
  });

  test('accepts a quotation of several paragraphs', () => {
    expect(alone(quotationMarks, 'sửa như sau: “1. Tên gọi', 'và trụ sở”.')).toEqual([]);
  });

  test('takes a straight mark for the half that is missing', () => {
    expect(alone(quotationMarks, 'phong trào “Đoàn kết" ở xã, màn hình 55"')).toEqual([]);
  });
});
