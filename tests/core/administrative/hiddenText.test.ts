import { BODY, CLOSINGS, HEADERS, TITLE, recognised } from './plan';

const HIDDEN = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>';
const HEADER = HEADERS['a table of one row'] ?? '';

test('hidden text is no part of what is read', () => {
  const header = HEADER.replaceAll(/<w:r>(?=(?:(?!<\/w:r>).)*(?:Số:|ỦY BAN NHÂN DÂN))/gu, `${HIDDEN}<w:r>`);
  const found = recognised(header + TITLE + BODY + (CLOSINGS['a table'] ?? ''));

  expect(header).not.toBe(HEADER);
  expect(found.issuingAgency?.text).toBe('ỦY BAN NHÂN DÂN XÃ AN BÌNH');
  expect(found.documentNumber).toMatchObject({ symbol: 'KH-UBND', style: 'state' });
});

test('characters that take no room are no part of it either, and a no-break hyphen is a hyphen', () => {
  const header = HEADER.replaceAll('ỦY BAN NHÂN DÂN', 'ỦY BAN NHÂN\u00ad DÂN').replaceAll(
    'KH-UBND',
    'KH</w:t><w:noBreakHyphen/><w:t>UBND',
  );
  const found = recognised(header + TITLE + BODY + (CLOSINGS['a table'] ?? ''));

  expect(header).not.toBe(HEADER);
  expect(found.issuingAgency?.text).toBe('ỦY BAN NHÂN DÂN XÃ AN BÌNH');
  expect(found.documentNumber).toMatchObject({ symbol: 'KH-UBND', style: 'state' });
});
