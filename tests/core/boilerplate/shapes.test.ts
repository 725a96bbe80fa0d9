import { BLOCKS } from '../../../src/core/boilerplate';
import { applyEdits } from '../../../src/core/docx';
import { proveEdits, type Deviation } from '../../../src/core/edits';
import type { BlockName } from '../../../src/core/linting';
import { docxOf } from '../../support/docx';
import { p, tbl } from '../../support/wordprocessing';
import { opened, planned } from './insertions';

const PLAN =
  p('KẾ HOẠCH') +
  p('Tổ chức Tết trồng cây năm 2026') +
  p('I. MỤC ĐÍCH, YÊU CẦU') +
  p('Nâng cao nhận thức của Nhân dân về trồng cây.') +
  p('II. NỘI DUNG') +
  p('Trồng 500 cây xanh dọc đường liên thôn.');
const CONTROL = `<w:sdt><w:sdtContent>${p('Hạng mục khác.')}</w:sdtContent></w:sdt>`;
const SECTION_MARK = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>';

/** Documents as other programs and hurried people leave them. */
const BODIES: Readonly<Record<string, string>> = {
  'without any paragraph': '',
  'of one blank paragraph': p(),
  'that ends in its last sentence': PLAN,
  'that ends in a blank paragraph': PLAN + p(),
  'that ends in several blank paragraphs': PLAN + p() + p() + p(),
  'that ends in a table': PLAN + tbl([['Cây', 'Số lượng']]) + p(),
  'that ends in a table, in the wrong way': PLAN + tbl([['Cây', 'Số lượng']]),
  'that ends in a table of blank cells': PLAN + tbl([['', '']]) + p(),
  'that begins with a table': tbl([['', 'Mật']]) + PLAN,
  'that ends in a content control': PLAN + CONTROL,
  'of two sections': PLAN + SECTION_MARK + p('Phụ lục') + p('Danh mục cây trồng'),
};

/** What has changed beyond the insertion, or null where the block is not offered. */
function beyondPlan(body: string, block: BlockName, track: boolean): readonly Deviation[] | null {
  const bytes = docxOf({ body });
  const insertion = planned(bytes, block, 'nd30');
  if (!insertion.possible) {
    return null;
  }
  const { document, package: source } = opened(bytes);
  const options = track ? { track: { author: 'Lan' } } : {};
  const { bytes: written, outcomes } = applyEdits(source, document, insertion.edits, options);
  expect(outcomes.filter(({ kind }) => kind !== 'applied')).toEqual([]);
  return proveEdits(document, opened(written).document, insertion.edits);
}

describe.each(Object.entries(BODIES))('a document %s', (_, body) => {
  test.each([false, true])('takes every block that is offered, proven (tracked: %s)', (track) => {
    const results = BLOCKS.map(({ name }) => [name, beyondPlan(body, name, track)] as const);
    const offered = results.filter(([, beyond]) => beyond !== null);
    expect(offered.filter(([, beyond]) => beyond?.length !== 0)).toEqual([]);
    expect(offered.map(([name]) => name)).toEqual(
      expect.arrayContaining(['signature', 'recipients', 'pageNumber']),
    );
  });
});
