import type { FragmentParagraphFormat, FragmentRunFormat } from '../../edits';
import { WORDPROCESSINGML } from './flatOpc';
import { wordPart, type NewPart } from './newPackage';
import { paragraphPieces, type FormatWriter, type WrittenParagraphFormat } from './paragraphFormatXml';
import { DEFAULT_FONT, runPropertiesXml } from './runXml';
import { element } from './xmlWriting';

const NO_PIECES: WrittenParagraphFormat = { style: '', keeping: '', borders: '', spacing: '' };

/** Writes each distinct paragraph format as a paragraph style; runs that differ from their style's letters keep a direct format. */
export class StyleRegistry implements FormatWriter {
  readonly #ids = new Map<string, string>();

  paragraph(format: FragmentParagraphFormat, run: FragmentRunFormat): WrittenParagraphFormat {
    const { keeping, borders, spacing } = paragraphPieces(format);
    const definition = element('w:pPr', {}, keeping, borders, spacing) + runPropertiesXml(ofStyle(run));
    const known = this.#ids.get(definition);
    const id = known ?? `Mau${String(this.#ids.size + 1)}`;
    this.#ids.set(definition, id);
    return { ...NO_PIECES, style: element('w:pStyle', { 'w:val': id }) };
  }

  run(format: FragmentRunFormat, base: FragmentRunFormat): string {
    const written = runPropertiesXml(format);
    return written === runPropertiesXml(ofStyle(base)) ? '' : written;
  }

  /** The styles met so far, as `w:style` elements. */
  get xml(): string {
    return [...this.#ids]
      .map(([definition, id]) =>
        element(
          'w:style',
          { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id },
          element('w:name', { 'w:val': id.replace('Mau', 'Mẫu ') }),
          element('w:basedOn', { 'w:val': 'Normal' }),
          element('w:qFormat'),
          definition,
        ),
      )
      .join('');
  }
}

/** What a style can hold of a format: a highlight is never part of one (ISO/IEC 29500-4 §17.3.2.15 as Office validates it). */
function ofStyle({ highlight: _, ...format }: FragmentRunFormat): FragmentRunFormat {
  return format;
}

/** The styles part: defaults and Normal in Times New Roman 14, the table style that Word requires, and the registered styles. */
export function stylesPart(registry: StyleRegistry | null): NewPart {
  const font = {
    'w:ascii': DEFAULT_FONT,
    'w:hAnsi': DEFAULT_FONT,
    'w:eastAsia': DEFAULT_FONT,
    'w:cs': DEFAULT_FONT,
  };
  const letters = element(
    'w:rPr',
    {},
    element('w:rFonts', font),
    element('w:sz', { 'w:val': 28 }),
    element('w:szCs', { 'w:val': 28 }),
    element('w:lang', { 'w:val': 'vi-VN', 'w:eastAsia': 'en-US', 'w:bidi': 'ar-SA' }),
  );
  const xml = element(
    'w:styles',
    { 'xmlns:w': WORDPROCESSINGML },
    element(
      'w:docDefaults',
      {},
      element('w:rPrDefault', {}, letters),
      element('w:pPrDefault', {}, element('w:pPr')),
    ),
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
      element('w:name', { 'w:val': 'Normal' }),
      element('w:qFormat'),
    ),
    tableNormalXml(),
    registry === null ? '' : registry.xml,
  );
  return wordPart('styles', 'styles', xml);
}

function tableNormalXml(): string {
  const margin = (side: string, width: number): string =>
    element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });
  return element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    element('w:name', { 'w:val': 'Normal Table' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:semiHidden'),
    element('w:unhideWhenUsed'),
    element(
      'w:tblPr',
      {},
      element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      element(
        'w:tblCellMar',
        {},
        margin('top', 0),
        margin('left', 108),
        margin('bottom', 0),
        margin('right', 108),
      ),
    ),
  );
}
