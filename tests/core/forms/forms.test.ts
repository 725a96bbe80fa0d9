import { formattedText, plainText, ruleLength, RULE_SHARE, STATE_FORM } from '../../../src/core/forms';
import { textWidth } from '../../../src/core/typography';

describe('STATE_FORM', () => {
  test('leaves the national name room in its column', () => {
    const { size, bold = false } = STATE_FORM.formats.nationalName.run;
    const width = textWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size, bold, italic: false });
    expect(width).toBeLessThan(STATE_FORM.headerColumns[1]);
  });
});

describe('ruleLength', () => {
  const format = STATE_FORM.formats.issuingAgency;

  test('is a share of the text above', () => {
    const width = textWidth('XÃ AN BÌNH', { size: 26, bold: true, italic: false });
    expect(ruleLength('XÃ AN BÌNH', format, 3401, RULE_SHARE.full)).toBe(width);
    expect(ruleLength('XÃ AN BÌNH', format, 3401, RULE_SHARE.short)).toBe(Math.round(width * 0.4));
  });

  test('takes a text of several lines as one full line', () => {
    expect(ruleLength('TÊN CƠ QUAN '.repeat(5), format, 3401, RULE_SHARE.full)).toBe(3401);
  });
});

describe('formattedText', () => {
  test('adds what tags say to the format of the whole', () => {
    expect(formattedText('<b>Điều 1.</b> Thành lập <i>Tổ</i>', { size: 28 })).toEqual([
      { kind: 'text', text: 'Điều 1.', format: { size: 28, bold: true } },
      { kind: 'text', text: ' Thành lập ', format: { size: 28 } },
      { kind: 'text', text: 'Tổ', format: { size: 28, italic: true } },
    ]);
  });

  test('takes other angle brackets as text', () => {
    expect(formattedText('a < b', { size: 28 })).toEqual([
      { kind: 'text', text: 'a < b', format: { size: 28 } },
    ]);
    expect(plainText('<u>Nơi nhận</u>: <x>')).toBe('Nơi nhận: <x>');
  });
});
