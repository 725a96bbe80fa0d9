import type { Component } from '../administrativeDocument';
import { componentOf, type Line } from '../reading/line';
import { firstPageLines, runningLines } from '../reading/pageLines';
import type { Reading } from '../reading/reading';

const NO_PUBLICATION =
  /^[\s\p{P}]*KHONG (?:PHO BIEN|DUA|DANG TAI) (?:TREN|LEN) (?:\S+ ){0,2}PHUONG TIEN (?:THONG TIN|TRUYEN THONG)(?: DAI CHUNG)?[\s\p{P}]*$/u;

const CONTACT =
  /(?:^|[\s;,.|/-])(?:DIEN THOAI|DT|SDT|TEL|FAX|E-?MAIL|THU DIEN TU|WEBSITE|CONG THONG TIN DIEN TU|TRANG THONG TIN DIEN TU)[^:]{0,12}:/u;
const ADDRESS = /^(?:DIA CHI|TRU SO)(?= |:)|^SO(?: NHA)? ?:? ?\d+[A-Z]?,? |@/u;

/** Lines from the end of the closing block among which a note is looked for. */
const LIMIT = 12;

/** Line at which the content ends: that of a note on publication in the wrong place, right above the closing block, or the block's own. */
export function endAboveNote({ lines }: Reading, closingStart: number): number {
  return NO_PUBLICATION.test(lines[closingStart - 1]?.key ?? '') ? closingStart - 1 : closingStart;
}

/** "Không phổ biến trên phương tiện thông tin đại chúng": below the signature, in a page header or in a footer, by mistake right below the content. */
export function recogniseNoPublicationNote(
  reading: Reading,
  contentEnd: number,
  closingEnd: number,
): Component | null {
  const { document, lines } = reading;
  const line = [
    ...lines.slice(0, LIMIT),
    ...lines.slice(contentEnd, contentEnd + 1),
    ...lines.slice(closingEnd, closingEnd + LIMIT),
    ...pageLines(reading, document.sections.length > 0),
  ].find(({ key }) => NO_PUBLICATION.test(key));
  return line === undefined ? null : componentOf([line]);
}

function pageLines({ document }: Reading, hasSections: boolean): readonly Line[] {
  return hasSections
    ? (['headers', 'footers'] as const).flatMap((which) => [
        ...firstPageLines(document, which),
        ...runningLines(document, which),
      ])
    : [];
}

/** Address, telephone, e-mail and so on of the issuing body: in a header or footer, or below the closing block. */
export function recogniseContact(reading: Reading, closingEnd: number): Component | null {
  const { document } = reading;
  const groups = [
    firstPageLines(document, 'footers'),
    runningLines(document, 'footers'),
    linesBelow(reading, closingEnd),
    firstPageLines(document, 'headers'),
  ];
  for (const group of groups) {
    if (group.some(({ key }) => CONTACT.test(key))) {
      return componentOf(group.filter(({ key }) => CONTACT.test(key) || ADDRESS.test(key)));
    }
  }
  return null;
}

/** Only what follows the closing block at once: a form further down has such lines of its own. */
function linesBelow({ lines }: Reading, closingEnd: number): readonly Line[] {
  const near = lines.slice(closingEnd, closingEnd + LIMIT);
  const end = near.findIndex(
    ({ key, paragraph }) =>
      paragraph.cell?.table.bordered === true ||
      !(CONTACT.test(key) || ADDRESS.test(key) || NO_PUBLICATION.test(key) || /^[-_\s]+$/u.test(key)),
  );
  return end < 0 ? near : near.slice(0, end);
}
