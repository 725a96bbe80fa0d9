/** Pieces of WordprocessingML for tests. Everything is plain text: what a test needs and is not here, it writes itself. */

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A run. `\t` and `\n` in the text become `w:tab` and `w:br`. `rPr` is the inside of a `w:rPr`. */
export function r(text: string, rPr = ''): string {
  const content = text
    .split(/([\t\n])/)
    .map((piece) => {
      if (piece === '\t') {
        return '<w:tab/>';
      }
      if (piece === '\n') {
        return '<w:br/>';
      }
      return piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    })
    .join('');
  return `<w:r>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}${content}</w:r>`;
}

export interface ParagraphOptions {
  /** Style id. */
  readonly style?: string;
  /** Inside of the `w:pPr`, after the style. */
  readonly pPr?: string;
  /** Inside of the `w:rPr` of a run made from plain text. */
  readonly rPr?: string;
}

/** A paragraph. Content that starts with `<` is taken as XML, anything else as the text of one run. */
export function p(content = '', { style, pPr = '', rPr = '' }: ParagraphOptions = {}): string {
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  const properties = named + pPr === '' ? '' : `<w:pPr>${named}${pPr}</w:pPr>`;
  const inner = content === '' || content.startsWith('<') ? content : r(content, rPr);
  return `<w:p>${properties}${inner}</w:p>`;
}

/** A cell: one paragraph for plain text, else the given blocks. `tcPr` is the inside of a `w:tcPr`. */
export function tc(content = '', tcPr = ''): string {
  return `<w:tc>${tcPr === '' ? '' : `<w:tcPr>${tcPr}</w:tcPr>`}${content.startsWith('<w:') ? content : p(content)}</w:tc>`;
}

/** A table of rows of cells; a cell that is no `<w:tc>` is made by {@link tc}. `tblPr` is the inside of a `w:tblPr`. */
export function tbl(rows: readonly (readonly string[])[], tblPr = '', columnWidth = 2000): string {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const grid = `<w:gridCol w:w="${columnWidth}"/>`.repeat(columns);
  const body = rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : tc(cell))).join('')}</w:tr>`,
    )
    .join('');
  return `<w:tbl><w:tblPr>${tblPr}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

/** A complex field: code, and the runs of its result. */
export function field(code: string, result: string): string {
  return (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve"> ${escapeXml(code)} </w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
    result +
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
  );
}

/** A text box as Word writes it: DrawingML, and the same again in VML for old readers. */
export function textBox(blocks: string): string {
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>' +
    '<wp:extent cx="1270000" cy="635000"/><a:graphic><a:graphicData><wps:wsp>' +
    `<wps:spPr><a:prstGeom prst="rect"/></wps:spPr><wps:txbx><w:txbxContent>${blocks}</w:txbxContent></wps:txbx>` +
    '</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>' +
    `<mc:Fallback><w:pict><v:shape style="width:100pt;height:50pt"><v:textbox><w:txbxContent>${blocks}</w:txbxContent>` +
    '</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
  );
}

/** A content control around blocks, cells or runs. `sdtPr` is the inside of its `w:sdtPr`. */
export function sdt(content: string, sdtPr = ''): string {
  return `<w:sdt><w:sdtPr>${sdtPr}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A straight line as Word draws it, in a run of its own; lengths in twips. */
export function line(width: number, height = 0): string {
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>' +
    `<wp:positionH><wp:posOffset>63500</wp:posOffset></wp:positionH><wp:extent cx="${width * 635}" cy="${height * 635}"/>` +
    '<a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic>' +
    '</wp:anchor></w:drawing></mc:Choice>' +
    `<mc:Fallback><w:pict><v:line from="0,0" to="${width / 20}pt,${height / 20}pt"/></w:pict></mc:Fallback>` +
    '</mc:AlternateContent></w:r>'
  );
}

/** A `w:style`. `inside` holds `w:basedOn`, `w:pPr`, `w:rPr` … */
export function style(type: string, id: string, inside = '', isDefault = false): string {
  const flag = isDefault ? ' w:default="1"' : '';
  return `<w:style w:type="${type}"${flag} w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`;
}

/** A `w:abstractNum` with one `w:lvl` per row of `[format, text]`, and a `w:num` with the same id for it. */
export function list(id: number, levels: readonly (readonly [string, string])[], inside = ''): string {
  const rows = levels
    .map(
      ([format, text], index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('');
  return `<w:abstractNum w:abstractNumId="${id}">${inside}${rows}</w:abstractNum>`;
}

/** A `w:num` that uses an abstract list. `inside` holds `w:lvlOverride` … */
export function num(id: number, abstractId: number, inside = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${inside}</w:num>`;
}

/** Inside of a `w:pPr`: the paragraph is in a list. */
export function numbered(listId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`;
}
