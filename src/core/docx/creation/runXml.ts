import type { FragmentInline, FragmentRunFormat } from '../../edits';
import { element, escapeXml, onOff } from './xmlWriting';

export const DEFAULT_FONT = 'Times New Roman';

/**
 * `w:rPr` with every property that a style at the target could otherwise bring in (Word keeps its own definition of a style when
 * content is inserted), in the order of ECMA-376 CT_RPr.
 */
export function runPropertiesXml(format: FragmentRunFormat): string {
  const font = format.font ?? DEFAULT_FONT;
  const position = format.verticalPosition ?? 'baseline';
  return element(
    'w:rPr',
    {},
    element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font }),
    onOff('w:b', format.bold ?? false),
    onOff('w:bCs', format.bold ?? false),
    onOff('w:i', format.italic ?? false),
    onOff('w:iCs', format.italic ?? false),
    onOff('w:caps', false),
    onOff('w:smallCaps', false),
    format.strike === undefined ? '' : onOff('w:strike', format.strike),
    format.hidden === undefined ? '' : onOff('w:vanish', format.hidden),
    element('w:color', { 'w:val': format.color ?? 'auto' }),
    element('w:spacing', { 'w:val': 0 }),
    element('w:sz', { 'w:val': format.size }),
    element('w:szCs', { 'w:val': format.size }),
    format.highlight === undefined ? '' : element('w:highlight', { 'w:val': format.highlight }),
    element('w:u', { 'w:val': format.underline === true ? 'single' : 'none' }),
    element('w:vertAlign', { 'w:val': position }),
    element('w:lang', { 'w:val': 'vi-VN' }),
  );
}

/** One inline piece as XML: runs, or a content control around one. `properties` is a ready `w:rPr`, or nothing. */
export function inlineXml(inline: FragmentInline, properties: string): string {
  switch (inline.kind) {
    case 'text':
      return runXml(properties, textXml(inline.text));
    case 'tab':
      return runXml(properties, element('w:tab'));
    case 'lineBreak':
      return runXml(properties, element('w:br'));
    case 'placeholder':
      return placeholderXml(inline.tag, inline.title, inline.text, properties);
    case 'pageNumber':
      return pageNumberXml(properties);
  }
}

function runXml(properties: string, content: string): string {
  return element('w:r', {}, properties, content);
}

/** Text as `w:t`, with tabs and line breaks as elements. */
export function textXml(text: string): string {
  return text
    .split(/([\t\n])/)
    .map((piece) => {
      if (piece === '\t') {
        return element('w:tab');
      }
      if (piece === '\n') {
        return element('w:br');
      }
      return piece === '' ? '' : element('w:t', { 'xml:space': 'preserve' }, escapeXml(piece));
    })
    .join('');
}

/**
 * A content control that shows `text` until something is typed, and then dissolves (`w:temporary`), so that nothing but
 * ordinary text is left in the document. The visible text has the format of its surroundings: without the style PlaceholderText
 * it is printed as it will be, not in grey. The control is not marked as plain text (`w:text`): LibreOffice would print what it holds
 * without any format of its own.
 */
function placeholderXml(tag: string, title: string, text: string, properties: string): string {
  const control = element(
    'w:sdtPr',
    {},
    properties,
    element('w:alias', { 'w:val': title }),
    element('w:tag', { 'w:val': tag }),
    element('w:temporary'),
    element('w:showingPlcHdr'),
  );
  return element('w:sdt', {}, control, element('w:sdtContent', {}, runXml(properties, textXml(text))));
}

/** A complex PAGE field. Its cached result is 2: the first page, where it would be 1, never shows it. */
function pageNumberXml(properties: string): string {
  const mark = (type: string): string => runXml(properties, element('w:fldChar', { 'w:fldCharType': type }));
  const code = element('w:instrText', { 'xml:space': 'preserve' }, ' PAGE ');
  return (
    mark('begin') +
    runXml(properties, code) +
    mark('separate') +
    runXml(properties, textXml('2')) +
    mark('end')
  );
}
