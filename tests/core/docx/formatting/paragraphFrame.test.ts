import { documentOf } from '../../../support/docx';
import { p } from '../../../support/wordprocessing';

function frameOf(framePr: string): string | null | undefined {
  return documentOf({ body: p('2', { pPr: framePr }) }).main.paragraphs[0]?.format.frame;
}

describe('the frame of a paragraph', () => {
  test('is placed as its horizontal alignment says', () => {
    expect(frameOf('<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="center" w:y="1"/>')).toBe(
      'center',
    );
  });

  test('is free where a length places it', () => {
    expect(frameOf('<w:framePr w:wrap="around" w:hAnchor="page" w:x="5000"/>')).toBe('free');
  });

  test('is none for a paragraph in the running text', () => {
    expect(frameOf('')).toBeNull();
  });

  test('is none for a drop cap, which is a large letter in its own paragraph', () => {
    expect(frameOf('<w:framePr w:dropCap="drop" w:lines="3" w:wrap="around"/>')).toBeNull();
  });
});
