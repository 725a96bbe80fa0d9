import { toJsonReport, type DocumentReport } from '../../../src/core/reporting';
import { schemaErrors } from '../../support/checkOutputSchema';
import { administrativeOf, documentOf } from '../linting/documents';
import { findingOf, locationOf, planFile } from './checkedFiles';

const TOOL = { name: 'the-thuc', version: '1.2.3' };

function reportOf(file = planFile()): DocumentReport {
  const [document] = toJsonReport([file], [], TOOL).documents;
  if (document === undefined) {
    throw new Error('no document in the report');
  }
  return document;
}

describe('toJsonReport', () => {
  test('names the schema, the tool, and every file in order', () => {
    const failure = { file: 'cu.doc', code: 'old-doc', message: 'Tệp ở định dạng cũ.' } as const;
    const output = toJsonReport([planFile(), { ...planFile(), file: 'b.docx' }], [failure], TOOL);
    expect(output).toMatchObject({ schema: 1, tool: TOOL, failures: [failure] });
    expect(output.documents.map(({ file }) => file)).toEqual(['ke-hoach/thang-3.docx', 'b.docx']);
    expect(schemaErrors(output)).toEqual([]);
  });

  test('says which regulation holds, and why', () => {
    expect(reportOf()).toMatchObject({
      sha256: 'a'.repeat(64),
      regulation: 'nd30',
      regulationReason: 'Có Quốc hiệu và ký hiệu KH-UBND.',
      documentType: 'ke-hoach',
      stage: 'draft',
    });
  });

  test('gives a component its text, its paragraphs and its ranges', () => {
    expect(reportOf().components.issuingAgency).toEqual({
      text: 'ỦY BAN NHÂN DÂN XÃ AN BÌNH',
      paragraphs: [0, 1],
      ranges: [
        { paragraph: 0, start: 0, end: 15 },
        { paragraph: 1, start: 0, end: 10 },
      ],
    });
  });

  test('gives null for a component that is not found, and an empty list for legal bases', () => {
    expect(reportOf().components).toMatchObject({ partyTitle: null, abstract: null, legalBases: [] });
  });

  test('takes number, place and date apart; what is blank is null', () => {
    expect(reportOf().components).toMatchObject({
      documentNumber: { number: null, symbol: 'KH-UBND' },
      placeAndDate: { place: 'An Bình', day: null, month: 3, year: 2026 },
    });
  });

  test('makes the label of the recipients the component and lists the items below it', () => {
    expect(reportOf().components.recipients).toEqual({
      text: 'Nơi nhận:',
      paragraphs: [8],
      ranges: [{ paragraph: 8, start: 0, end: 9 }],
      items: [
        { text: '- Sở Nội vụ;', paragraph: 9, start: 0, end: 12 },
        { text: '- Lưu: VT.', paragraph: 10, start: 0, end: 10 },
      ],
    });
  });

  test('tells where the page number stands; a header has no paragraph of the main document', () => {
    expect(reportOf().components.pageNumber).toMatchObject({
      text: 'header, centred',
      paragraphs: [],
      ranges: [{ part: 'header2', paragraph: 0, start: 0, end: 1 }],
      shownOnFirstPage: false,
    });
  });

  test('lists appendices and sections', () => {
    const { components, sections } = reportOf();
    expect(components.appendices).toEqual([
      { label: 'Phụ lục I', title: 'DANH MỤC CÔNG VIỆC', reference: null, paragraphs: [11, 12] },
    ]);
    expect(sections).toMatchObject([
      { label: 'I.', title: 'MỤC ĐÍCH, YÊU CẦU', level: 1, paragraph: 6, kind: 'heading', part: 'body' },
      { label: 'a)', level: 4, paragraph: 7, kind: 'item', part: 'body' },
    ]);
  });

  test('keeps of a finding what the contract names, and no more', () => {
    const finding = findingOf({ more: [locationOf({ paragraph: 9, section: 0 })] });
    const { place, remedy, ...contract } = finding;
    const { result } = planFile().checked;
    expect(reportOf(planFile({ result: { ...result, findings: [finding] } })).findings).toEqual([contract]);
  });

  test('counts findings by severity and clauses by coverage', () => {
    const findings = [findingOf(), findingOf({ severity: 'info' }), findingOf({ severity: 'info' })];
    const { result } = planFile().checked;
    const report = reportOf(planFile({ result: { ...result, findings } }));
    expect(report.summary).toEqual({ errors: 1, warnings: 0, infos: 2 });
    expect(report.coverage).toEqual({
      evaluated: 2,
      notApplicable: 1,
      notEvaluated: [{ clause: 'nd30-seal', reason: 'Con dấu đóng trên giấy.' }],
    });
  });

  test('lists parts of the file that could not be understood', () => {
    const warnings = [{ part: 'header1', message: 'Không đọc được đầu trang.' }];
    const administrative = administrativeOf({ ...documentOf(['Kính gửi']), warnings });
    expect(reportOf(planFile({ administrative })).warnings).toEqual(warnings);
  });

  test('has the shape of the schema for every kind of place', () => {
    const findings = [
      findingOf({ more: [locationOf({ paragraph: 9 })] }),
      findingOf({ location: locationOf({ paragraph: null, start: 0, end: 0, text: '', section: 0 }) }),
      findingOf({ location: locationOf({ paragraph: null, start: 0, end: 0, text: '' }) }),
      findingOf({ location: locationOf({ start: 0, end: 0, text: '', label: 'I.' }) }),
      findingOf({ location: locationOf({ part: 'header2', paragraph: 0 }) }),
    ];
    const { result } = planFile().checked;
    const output = toJsonReport([planFile({ result: { ...result, findings } })], [], TOOL);
    expect(schemaErrors(output)).toEqual([]);
    expect(schemaErrors(JSON.parse(JSON.stringify(output)))).toEqual([]);
  });
});

describe('docs/check-output.schema.json', () => {
  const change = (path: readonly string[], value: unknown): unknown => {
    const output = JSON.parse(JSON.stringify(toJsonReport([planFile()], [], TOOL))) as Record<
      string,
      unknown
    >;
    const parent = path
      .slice(0, -1)
      .reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, output);
    parent[path.at(-1) ?? ''] = value;
    return output;
  };

  test.each([
    ['a schema number of another version', ['schema'], 2],
    ['a digest of the wrong length', ['documents', '0', 'sha256'], 'abc'],
    ['an unknown regulation', ['documents', '0', 'regulation'], 'nd110'],
    ['a type that is not a slug', ['documents', '0', 'documentType'], 'Kế hoạch'],
    ['a missing list of findings', ['documents', '0', 'findings'], undefined],
    ['a component without text', ['documents', '0', 'components', 'nationalName'], { paragraphs: [3] }],
    ['text that is not normalised', ['documents', '0', 'components', 'nationalName', 'text'], 'CỘNG  HÒA'],
    ['a paragraph below 0', ['documents', '0', 'components', 'nationalName', 'paragraphs'], [-1]],
    ['a level 0', ['documents', '0', 'sections', '0', 'level'], 0],
    ['an unknown kind of section', ['documents', '0', 'sections', '0', 'kind'], 'run-in heading'],
    ['a failure without a code', ['failures'], [{ file: 'a', message: 'b' }]],
    ['an unknown code of failure', ['failures'], [{ file: 'a', code: 'oops', message: 'b' }]],
  ])('refuses %s', (_what, path, value) => {
    expect(schemaErrors(change(path, value))).not.toEqual([]);
  });

  test('allows keys that a later version adds', () => {
    expect(schemaErrors(change(['documents', '0', 'sections', '0', 'words'], 12))).toEqual([]);
  });
});
