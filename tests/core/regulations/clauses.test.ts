import { isDocumentTypeSlug } from '../../../src/core/reference';
import {
  ALL_CLAUSE_IDS,
  EDITORIAL_CITATION,
  OWN_CLAUSE_IDS,
  REGULATIONS,
  regulationOf,
  type Clause,
} from '../../../src/core/regulations';

const everyClause: readonly { readonly regulation: string; readonly clause: Clause }[] = REGULATIONS.flatMap(
  ({ id, clauses }) => [...clauses.values()].map((clause) => ({ regulation: id, clause })),
);

/** The clauses of all regulations that break a demand on their wording, named so that a failure shows them. */
function clausesWhere(isWrong: (clause: Clause) => boolean): readonly string[] {
  return everyClause
    .filter(({ clause }) => isWrong(clause))
    .map(
      ({ regulation, clause }) => `${regulation} ${clause.id}: ${clause.requirement} [${clause.citation}]`,
    );
}

function countOf(group: string, ids: Iterable<string>): number {
  return [...ids].filter((id) => id.startsWith(`${group}-`)).length;
}

describe('the catalogue of clauses', () => {
  test('has 324 clauses, each once', () => {
    expect(ALL_CLAUSE_IDS).toHaveLength(324);
    expect(new Set(ALL_CLAUSE_IDS).size).toBe(324);
  });

  test.each([
    ['nd30', 114],
    ['hoa', 27],
    ['chung', 45],
    ['kh', 22],
    ['hl', 6],
    ['dang', 110],
  ])('has the whole group %s', (group, count) => {
    expect(countOf(group, ALL_CLAUSE_IDS)).toBe(count);
  });

  test('knows every clause in force in some regulation, and no other but our own', () => {
    const inForce = new Set(REGULATIONS.flatMap(({ clauses }) => [...clauses.keys()]));
    expect([...inForce].sort()).toEqual([...ALL_CLAUSE_IDS, ...OWN_CLAUSE_IDS].sort());
  });
});

describe('clauses of our own', () => {
  test('stand beside the catalogue, not in it', () => {
    expect(OWN_CLAUSE_IDS.filter((id) => ALL_CLAUSE_IDS.includes(id))).toEqual([]);
    expect(OWN_CLAUSE_IDS.filter((id) => !id.startsWith('noibo-'))).toEqual([]);
    expect(new Set(OWN_CLAUSE_IDS).size).toBe(OWN_CLAUSE_IDS.length);
  });

  test('are in force in every regulation, as good editing', () => {
    for (const { clauses } of REGULATIONS) {
      const citations = OWN_CLAUSE_IDS.map((id) => clauses.get(id)?.citation);
      expect(new Set(citations)).toEqual(new Set([EDITORIAL_CITATION]));
    }
  });
});

describe('clauses in force', () => {
  test('of the decree are the state’s and those of good editing', () => {
    const { clauses } = regulationOf('nd30');
    expect(clauses.size).toBe(214 + OWN_CLAUSE_IDS.length);
    expect(countOf('dang', clauses.keys())).toBe(0);
  });

  test.each([
    ['hd36', 100],
    ['hd05', 110],
  ] as const)('of %s are the Party’s own, good editing, and the spelling of names', (id, own) => {
    const { clauses } = regulationOf(id);
    expect(countOf('nd30', clauses.keys())).toBe(0);
    expect(countOf('dang', clauses.keys())).toBe(own);
    expect(countOf('chung', clauses.keys())).toBe(45);
    expect(countOf('kh', clauses.keys())).toBe(22);
    expect(countOf('hl', clauses.keys())).toBe(6);
    expect(countOf('hoa', clauses.keys())).toBe(21);
  });

  test.each([
    'dang-font-color',
    'dang-phuluc-pagenum',
    'dang-cancu-dash',
    'dang-cancu-daydu',
    'dang-cancu-luat',
    'dang-chukyso-anh',
    'dang-chibo-no-seal',
    'dang-phuluc-kemtheo',
    'dang-thamquyen-coso',
    'dang-regime-hethieuluc',
  ])('leave %s to the newer guideline', (id) => {
    expect(regulationOf('hd36').clauses.has(id)).toBe(false);
    expect(regulationOf('hd05').clauses.has(id)).toBe(true);
  });

  test('say in each guideline what that guideline demands', () => {
    const separator = (id: 'hd36' | 'hd05'): string | undefined =>
      regulationOf(id).clauses.get('dang-noinhan-sep')?.requirement;
    expect(separator('hd36')).toContain('dấu phẩy');
    expect(separator('hd05')).toContain('dấu chấm phẩy');
  });

  test('judge capitals in Party documents at most as a remark that is confirmed first', () => {
    for (const id of ['hd36', 'hd05'] as const) {
      const capitals = [...regulationOf(id).clauses.values()].filter(({ group }) => group === 'hoa');
      expect(new Set(capitals.map(({ severity }) => severity))).toEqual(new Set(['info']));
      expect(capitals.map(({ fix }) => fix)).not.toContain('safe');
      expect(new Set(capitals.map(({ citation }) => citation))).toEqual(new Set([EDITORIAL_CITATION]));
    }
  });
});

describe('a clause', () => {
  test('has a requirement that is a whole sentence in composed letters', () => {
    const isSentence = (text: string): boolean =>
      /^\p{Lu}.+[.”]$/u.test(text) && text === text.normalize('NFC');
    expect(clausesWhere(({ requirement }) => !isSentence(requirement))).toEqual([]);
  });

  test('has a known severity, level of fix, group and types', () => {
    const isKnown = ({ id, group, severity, fix, appliesTo }: Clause): boolean =>
      id.startsWith(`${group}-`) &&
      ['error', 'warning', 'info'].includes(severity) &&
      ['safe', 'confirm', 'none'].includes(fix) &&
      (appliesTo === null || (appliesTo.length > 0 && appliesTo.every(isDocumentTypeSlug)));
    expect(clausesWhere((clause) => !isKnown(clause))).toEqual([]);
  });

  test.each([
    ['nd30-ngay-zero', 'error', 'safe'],
    ['nd30-so-blank', 'info', 'none'],
    ['nd30-chuquan-ubnd-none', 'warning', 'safe'],
    ['hoa-co-quan-loai-hinh', 'error', 'confirm'],
    ['chung-spelling', 'error', 'confirm'],
    ['kh-section-tochuc', 'warning', 'none'],
    ['hl-dong-nai', 'warning', 'safe'],
  ])('%s keeps the severity and the fix of the catalogue', (id, severity, fix) => {
    expect(regulationOf('nd30').clauses.get(id)).toMatchObject({ severity, fix });
  });

  test.each([
    ['nd30-page-a4', null],
    ['nd30-congvan-vv', ['cong-van']],
    ['nd30-kinhgui-format', ['cong-van', 'to-trinh', 'bao-cao']],
    ['nd30-kinhgui-scope', null],
    ['nd30-cancu-semicolon', null],
    ['kh-section-tochuc', ['ke-hoach']],
  ])('%s applies to the types that the catalogue names', (id, types) => {
    expect(regulationOf('nd30').clauses.get(id)?.appliesTo).toEqual(types);
  });

  test('on the type’s name applies to the named types alone', () => {
    const named = regulationOf('nd30').clauses.get('nd30-tenloai-format')?.appliesTo;
    expect(named).toHaveLength(27);
    expect(named).not.toContain('cong-van');
  });

  test('on “Kính gửi” follows its guideline to the types it governs', () => {
    expect(regulationOf('hd36').clauses.get('dang-kinhgui')?.appliesTo).toEqual(['cong-van', 'to-trinh']);
    expect(regulationOf('hd05').clauses.get('dang-kinhgui')?.appliesTo).toEqual(['cong-van']);
  });
});

describe('a requirement', () => {
  test('is written for a clerk, without codes, patterns or references between columns', () => {
    const JARGON = /w:|`|\\|=|NĐ30|HD ?36|HD ?05|như trên|(?<!\p{L})TC(?!\p{L})/u;
    expect(clausesWhere(({ requirement }) => JARGON.test(requirement))).toEqual([]);
  });
});

describe('a citation', () => {
  const ACTS =
    /^(?:Nghị định 30\/2020\/NĐ-CP|Hướng dẫn (?:36|05)-HD\/VPTW|Quy định (?:66|399)-QĐ\/TW)(?:, |$)/u;

  test('names its act in full, or good editing', () => {
    const isFull = ({ citation }: Clause): boolean => citation === EDITORIAL_CITATION || ACTS.test(citation);
    expect(clausesWhere((clause) => !isFull(clause))).toEqual([]);
  });

  test('has no short code left', () => {
    const SHORT =
      /Đ\.\d|PL ?[\dI]|P\.II|tr\.|(?<!\p{L})[IVX]+\.|ô \d|thực hành|thực tiễn|suy ra|NĐ30|TCCQĐP|\(QĐ/u;
    expect(clausesWhere(({ citation }) => SHORT.test(citation))).toEqual([]);
  });

  test.each([
    [
      'nd30-diadanh-present',
      'Nghị định 30/2020/NĐ-CP, Điều 8, khoản 2, điểm d; Phụ lục I, Phần I, Mục II, khoản 4, điểm c',
    ],
    ['nd30-ngay-zero', 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4, điểm b'],
    ['nd30-noinhan-colon', 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm d'],
    [
      'nd30-tenloai-format',
      'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5, điểm b; Mục V (mẫu chữ và chi tiết trình bày), dòng 5, điểm a',
    ],
    ['nd30-bansao-rule', 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, Mục II, khoản 2, điểm a'],
    ['nd30-viendan-case', 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 7'],
    ['hoa-tet', 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 8, điểm b'],
    ['nd30-ngay-valid', 'Chuẩn biên tập'],
    ['nd30-trichyeu-no-dot', 'Chuẩn biên tập'],
    ['chung-spelling', 'Chuẩn biên tập'],
    ['kh-opening-lead', 'Chuẩn biên tập'],
    ['hl-cap-huyen', 'Chuẩn biên tập'],
  ])('%s is expanded to full words', (id, citation) => {
    expect(regulationOf('nd30').clauses.get(id)?.citation).toBe(citation);
  });

  test.each([
    ['hd36', 'dang-so-pad', 'Hướng dẫn 36-HD/VPTW, Phần II, điểm 1.3.2'],
    ['hd05', 'dang-so-pad', 'Hướng dẫn 05-HD/VPTW, Phần II, mục I, điểm 3.2.2 (trang 9)'],
    ['hd36', 'dang-tieude-present', 'Hướng dẫn 36-HD/VPTW, Phần II, điểm 1.1.2 (ô số 1); Phụ lục 3, dòng 1'],
    ['hd05', 'dang-noinhan-luu', 'Hướng dẫn 05-HD/VPTW, trang 29'],
    ['hd05', 'dang-so-blank', 'Chuẩn biên tập'],
  ] as const)('in %s of %s is expanded to full words', (regulation, id, citation) => {
    expect(regulationOf(regulation).clauses.get(id)?.citation).toBe(citation);
  });
});
