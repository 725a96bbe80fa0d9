import type { FragmentParagraphFormat, FragmentRunFormat } from '../../edits';
import { runPropertiesXml } from './runXml';
import { element, onOff } from './xmlWriting';

/** The children of `w:pPr` in the groups between which other children must stand (ECMA-376 CT_PPr is a sequence). */
export interface WrittenParagraphFormat {
  /** `w:pStyle`, or nothing. */
  readonly style: string;
  readonly keeping: string;
  readonly borders: string;
  readonly spacing: string;
}

/** Decides how formats are written: directly, or as references to styles. */
export interface FormatWriter {
  /** `run` is the format that most of the paragraph's letters have. */
  paragraph(format: FragmentParagraphFormat, run: FragmentRunFormat): WrittenParagraphFormat;
  /** `w:rPr` of a run in a paragraph that was written with `base` for its letters. */
  run(format: FragmentRunFormat, base: FragmentRunFormat): string;
}

export const directFormats: FormatWriter = {
  paragraph: (format) => paragraphPieces(format),
  run: (format) => runPropertiesXml(format),
};

/** The whole format, stated directly. */
export function paragraphPieces(format: FragmentParagraphFormat): WrittenParagraphFormat {
  return {
    style: '',
    keeping:
      onOff('w:keepNext', format.keepNext ?? false) +
      onOff('w:keepLines', false) +
      onOff('w:pageBreakBefore', format.pageBreakBefore ?? false),
    borders: bordersXml(format),
    spacing:
      element('w:spacing', {
        'w:before': format.spaceBefore ?? 0,
        'w:after': format.spaceAfter ?? 0,
        'w:line': format.line ?? 240,
        'w:lineRule': format.lineRule ?? 'auto',
      }) +
      indentXml(format) +
      onOff('w:contextualSpacing', false) +
      element('w:jc', { 'w:val': format.alignment }) +
      // 9 is body text: a heading style at the target must not put the paragraph into the navigation pane.
      element('w:outlineLvl', { 'w:val': 9 }),
  };
}

function indentXml(format: FragmentParagraphFormat): string {
  const firstLine = format.firstLine ?? 0;
  const first = firstLine < 0 ? { 'w:hanging': -firstLine } : { 'w:firstLine': firstLine };
  return element('w:ind', { 'w:left': format.indentLeft ?? 0, 'w:right': format.indentRight ?? 0, ...first });
}

function bordersXml(format: FragmentParagraphFormat): string {
  const line = { 'w:val': 'single', 'w:sz': 6, 'w:space': 0, 'w:color': 'auto' };
  const top = format.borderTop === true ? element('w:top', line) : '';
  const bottom = format.borderBottom === true ? element('w:bottom', line) : '';
  return top + bottom === '' ? '' : element('w:pBdr', {}, top, bottom);
}
