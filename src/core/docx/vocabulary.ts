import { FIRST_ELEMENT, type Vocabulary } from '../xml';

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** Names that the story reader switches on: their symbols must be known before a part is scanned. */
const HOT_NAMES = [
  'w:p',
  'w:pPr',
  'w:r',
  'w:rPr',
  'w:t',
  'w:tab',
  'w:br',
  'w:cr',
  'w:sym',
  'w:noBreakHyphen',
  'w:softHyphen',
  'w:ptab',
  'w:pgNum',
  'w:fldChar',
  'w:instrText',
  'w:fldSimple',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:sdt',
  'w:sdtContent',
  'w:sdtPr',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  // Changes of formats, of page layout and of tables (ECMA-376 17.13.5), side by side: see `isFormatChange`.
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:txbxContent',
  'w:sectPr',
  'w:bookmarkStart',
  'w:lastRenderedPageBreak',
  'w:proofErr',
  'w:delText',
  'w:delInstrText',
  'w:rt',
  'mc:Fallback',
] as const;

type HotName = (typeof HOT_NAMES)[number];

/** Both editions of ECMA-376 and Microsoft's extensions, under the prefixes that Word itself uses. */
export const DOCX_VOCABULARY: Vocabulary = {
  namespaces: new Map([
    [`${TRANSITIONAL}/wordprocessingml/2006/main`, 'w'],
    [`${STRICT}/wordprocessingml/main`, 'w'],
    [`${TRANSITIONAL}/drawingml/2006/wordprocessingDrawing`, 'wp'],
    [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
    [`${TRANSITIONAL}/drawingml/2006/main`, 'a'],
    [`${STRICT}/drawingml/main`, 'a'],
    [`${TRANSITIONAL}/drawingml/2006/picture`, 'pic'],
    [`${STRICT}/drawingml/picture`, 'pic'],
    [`${TRANSITIONAL}/officeDocument/2006/relationships`, 'r'],
    [`${STRICT}/officeDocument/relationships`, 'r'],
    [`${TRANSITIONAL}/officeDocument/2006/extended-properties`, 'ep'],
    [`${STRICT}/officeDocument/extendedProperties`, 'ep'],
    [`${TRANSITIONAL}/officeDocument/2006/custom-properties`, 'cust'],
    [`${STRICT}/officeDocument/customProperties`, 'cust'],
    [`${TRANSITIONAL}/officeDocument/2006/docPropsVTypes`, 'vt'],
    [`${STRICT}/officeDocument/docPropsVTypes`, 'vt'],
    [`${TRANSITIONAL}/package/2006/metadata/core-properties`, 'cp'],
    [`${TRANSITIONAL}/markup-compatibility/2006`, 'mc'],
    ['http://purl.org/dc/elements/1.1/', 'dc'],
    ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
    ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
    ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
    ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
    ['urn:schemas-microsoft-com:vml', 'v'],
    ['urn:schemas-microsoft-com:office:office', 'o'],
    ['urn:schemas-microsoft-com:office:word', 'w10'],
  ]),
  names: HOT_NAMES,
};

/** The symbol of a name that the story reader switches on. */
export function symbolOf(name: HotName): number {
  return HOT_NAMES.indexOf(name) + FIRST_ELEMENT;
}

const FIRST_FORMAT_CHANGE = symbolOf('w:rPrChange');
const LAST_FORMAT_CHANGE = symbolOf('w:cellMerge');

/** A tracked change that neither adds nor takes text. */
export function isFormatChange(symbol: number): boolean {
  return symbol >= FIRST_FORMAT_CHANGE && symbol <= LAST_FORMAT_CHANGE;
}
