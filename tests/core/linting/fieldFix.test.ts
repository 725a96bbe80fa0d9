import { checkDocx } from '../../../src/core';
import { replaceText, sampleOf } from '../../../src/core/samples';
import { withXml } from '../../support/docx';
import { field } from '../../support/wordprocessing';

/** A plan whose label of the recipients ends in the wrong mark; a field with this code writes it. */
function planWithField(code: string): Uint8Array {
  const label = /<w:r>(?:(?!<\/w:r>).)*Nơi nhận\.(?:(?!<\/w:r>).)*<\/w:r>/su;
  return withXml(sampleOf('nd30-ke-hoach').build(replaceText('recipients', ':', '.')), (xml) => {
    expect(xml).toMatch(label);
    return xml.replace(label, (run) => field(code, run));
  });
}

function labelFinding(bytes: Uint8Array) {
  const result = checkDocx(bytes, { asOf: '2026-03-16' });
  return result.ok
    ? result.checked.result.findings.find(({ clause }) => clause === 'nd30-noinhan-colon')
    : undefined;
}

describe('a fault in the result of a field', () => {
  test('is reported without a fix, and the words say why', () => {
    const finding = labelFinding(planWithField('REF nhan'));
    expect(finding).toMatchObject({ fix: 'none', remedy: null });
    expect(finding?.message).toContain('do trường của Word tự tạo');
  });

  test('is mended where somebody has typed it', () => {
    const finding = labelFinding(planWithField('HYPERLINK "https://anbinh.example.vn"'));
    expect(finding).toMatchObject({ fix: 'safe', remedy: { kind: 'edits' } });
    expect(finding?.message).not.toContain('trường của Word');
  });
});
