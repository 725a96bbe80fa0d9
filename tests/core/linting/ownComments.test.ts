import { commentText, deservesComment, ownCommentCode, type Finding } from '../../../src/core/linting';

const FINDING = {
  id: 'national-motto-text/dash/1',
  message: 'Giữa các cụm từ là dấu gạch nối.',
  citation: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  severity: 'error',
  more: [],
} as const;

const TEXT = commentText(FINDING);

describe('commentText', () => {
  test('says how grave it is, what is wrong, and by which clause', () => {
    expect(TEXT.split('\n')).toEqual([
      'Lỗi: Giữa các cụm từ là dấu gạch nối.',
      'Căn cứ: Nghị định 30/2020/NĐ-CP, Phụ lục I',
      expect.stringMatching(/^\(Thể Thức [0-9a-f-]+\)$/) as string,
    ]);
  });

  test('says that there are more such places', () => {
    const more: Finding['more'] = [{ part: 'document', paragraph: 1, start: 0, end: 1, text: 'a' }];
    expect(commentText({ ...FINDING, severity: 'warning', more })).toMatch(
      /^Cảnh báo: .*\(Còn 1 chỗ tương tự\.\)\n/,
    );
  });
});

describe('ownCommentCode', () => {
  test('knows a comment again, and tells one finding from another', () => {
    expect(ownCommentCode(TEXT)).not.toBeNull();
    expect(ownCommentCode(TEXT)).toBe(ownCommentCode(commentText({ ...FINDING })));
    expect(ownCommentCode(TEXT)).not.toBe(ownCommentCode(commentText({ ...FINDING, id: 'other' })));
  });

  test.each([
    ['lines ended otherwise', TEXT.replaceAll('\n', '\r')],
    ['lines run together', TEXT.replaceAll('\n', '')],
    ['a line more at the end', `${TEXT}\r`],
    ['decomposed letters', TEXT.normalize('NFD')],
  ])('does not mind %s', (_what, spelled) => {
    expect(ownCommentCode(spelled)).toBe(ownCommentCode(TEXT));
  });

  test.each([
    ['an answer added below', `${TEXT}\nĐã sửa.`],
    ['a word added inside', TEXT.replace('Giữa', 'Đồng ý. Giữa')],
    ['a word taken away', TEXT.replace('Lỗi: ', '')],
    ['the mark by hand', 'Xem lại giúp. (Thể Thức 012345-6789ab)'],
    ['no mark', 'Xem lại giúp.'],
    ['nothing', ''],
  ])('takes a comment with %s for somebody’s own', (_what, text) => {
    expect(ownCommentCode(text)).toBeNull();
  });
});

describe('deservesComment', () => {
  const finding = (clause: string, severity: Finding['severity']): Finding => ({
    ...FINDING,
    clause,
    severity,
    rule: 'x',
    fix: 'none',
    location: { part: 'document', paragraph: null, start: 0, end: 0, text: '' },
    place: { kind: 'missing', before: null },
    remedy: null,
  });

  test('is for errors and warnings, and not for what is left of drafting', () => {
    expect(deservesComment(finding('nd30-01', 'error'))).toBe(true);
    expect(deservesComment(finding('nd30-01', 'warning'))).toBe(true);
    expect(deservesComment(finding('nd30-01', 'info'))).toBe(false);
    expect(deservesComment(finding('noibo-release-leftovers', 'error'))).toBe(false);
  });
});
