import { fontValues, pageSetupValues, paragraphValues } from '../../../src/host/word/formatValues';

describe('paragraphValues', () => {
  test('gives lengths in points and alignments in the names of the API', () => {
    const format = { alignment: 'both', firstLine: 567, indentLeft: 0, spaceAfter: 120 } as const;
    expect(paragraphValues(format, 'exact')).toEqual({
      alignment: 'Justified',
      firstLineIndent: 28.35,
      leftIndent: 0,
      spaceAfter: 6,
    });
  });

  test('sets a line spacing only as a multiple', () => {
    expect(paragraphValues({ line: 360, lineRule: 'auto' }, 'exact')).toEqual({ lineSpacing: 18 });
    expect(paragraphValues({ line: 360 }, 'auto')).toEqual({ lineSpacing: 18 });
    expect(paragraphValues({ line: 360 }, 'exact')).toBeNull();
    expect(paragraphValues({ line: 360, lineRule: 'exact' }, 'auto')).toBeNull();
    expect(paragraphValues({ lineRule: 'auto' }, 'exact')).toBeNull();
  });

  test.each([
    { keepNext: true },
    { keepLines: false },
    { pageBreakBefore: true },
    { alignment: 'distribute' },
  ] as const)('cannot do %j', (format) => {
    expect(paragraphValues({ spaceAfter: 0, ...format }, 'auto')).toBeNull();
  });
});

describe('fontValues', () => {
  test('gives sizes in points and colours as the API writes them', () => {
    const format = {
      font: 'Times New Roman',
      size: 27,
      bold: true,
      color: 'auto',
      underline: 'none',
    } as const;
    expect(fontValues(format)).toEqual({
      name: 'Times New Roman',
      size: 13.5,
      bold: true,
      color: '#000000',
      underline: 'None',
    });
    expect(fontValues({ color: 'FF0000' })).toEqual({ color: '#FF0000' });
  });

  test('takes the highlighter away, which the API calls null', () => {
    expect(fontValues({ highlight: 'none' })).toEqual({ highlightColor: null });
  });

  test('states a vertical position so that the other one ends', () => {
    expect(fontValues({ verticalPosition: 'baseline' })).toEqual({ superscript: false, subscript: false });
    expect(fontValues({ verticalPosition: 'superscript' })).toEqual({ superscript: true });
  });

  test.each([{ shading: 'auto' }, { highlight: 'yellow' }, { underline: 'wave' }])(
    'cannot do %j',
    (format) => {
      expect(fontValues({ bold: true, ...format })).toBeNull();
    },
  );
});

describe('pageSetupValues', () => {
  test('states only what changes', () => {
    expect(
      pageSetupValues({ kind: 'setPageSetup', section: 0, margins: { left: 1701 }, titlePage: true }),
    ).toEqual({
      leftMargin: 85.05,
      differentFirstPageHeaderFooter: true,
    });
    const page = { width: 11906, height: 16838, landscape: false };
    expect(pageSetupValues({ kind: 'setPageSetup', section: 0, page })).toEqual({
      orientation: 'Portrait',
      pageWidth: 595.3,
      pageHeight: 841.9,
    });
  });
});
