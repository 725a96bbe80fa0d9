import type { DocumentTypeSlug } from '../../../src/core/reference';
import {
  regulationOf,
  REGULATIONS,
  type ComponentName,
  type RegulationId,
} from '../../../src/core/regulations';

/** Every text under a key that names a clause: `clause`, `formatClause`, all of `clauses`. */
function clauseIdsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') {
    return /^clause$|Clause$/u.test(key) ? [value] : [];
  }
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([name, each]) =>
    key === 'clauses' && typeof each === 'string' ? [each] : clauseIdsIn(each, name),
  );
}

/** Whether a document of the type must have the component. */
function mustHave(id: RegulationId, type: DocumentTypeSlug, component: ComponentName): boolean {
  return regulationOf(id).required.some(
    (each) =>
      each.component === component &&
      (each.types === null || each.types.includes(type)) &&
      !each.except.includes(type),
  );
}

describe('the regulations', () => {
  test('are the decree and the two guidelines', () => {
    expect(REGULATIONS.map(({ id, regime, name }) => [id, regime, name])).toEqual([
      ['nd30', 'state', 'Nghị định 30/2020/NĐ-CP'],
      ['hd36', 'party', 'Hướng dẫn 36-HD/VPTW'],
      ['hd05', 'party', 'Hướng dẫn 05-HD/VPTW'],
    ]);
  });

  test('leave no day between the two guidelines', () => {
    expect(regulationOf('hd36').validTo).toBe('2026-05-26');
    expect(regulationOf('hd05').validFrom).toBe('2026-05-27');
  });

  test.each(REGULATIONS)(
    '$id: every value stands beside a clause in force',
    ({ clauses, demands, required }) => {
      const named = [...clauseIdsIn(demands), ...required.map(({ clause }) => clause)];
      expect(named.length).toBeGreaterThan(60);
      expect(named.filter((clause) => !clauses.has(clause))).toEqual([]);
    },
  );

  test.each(REGULATIONS)('$id: components are required of types it has', ({ types, required }) => {
    const known = new Set(types.map(({ slug }) => slug));
    const named = required.flatMap((each) => [...(each.types ?? []), ...each.except]);
    expect(named.filter((slug) => !known.has(slug))).toEqual([]);
  });
});

describe('types of document', () => {
  test('are the 29 of the decree, and the 33 of the Party', () => {
    expect(REGULATIONS.map(({ types }) => new Set(types.map(({ slug }) => slug)).size)).toEqual([29, 33, 33]);
  });

  test.each([
    ['nd30', 'ke-hoach', 'KH', []],
    ['nd30', 'quy-dinh', 'QyĐ', []],
    ['nd30', 'chuong-trinh', 'CTr', []],
    ['nd30', 'cong-van', null, []],
    ['hd36', 'quy-dinh', 'QĐi', ['QĐ']],
    ['hd05', 'quy-dinh', 'QĐ', []],
    ['hd05', 'cong-van', 'CV', []],
    ['hd05', 'ket-luan', 'KL', []],
  ] as const)('of %s: %s has the symbol %s', (id, slug, symbol, otherSymbols) => {
    expect(regulationOf(id).types.find((type) => type.slug === slug)).toMatchObject({ symbol, otherSymbols });
  });
});

describe('required components', () => {
  test.each([
    // The decree's table of who needs what.
    ['nd30', 'ke-hoach', 'nationalName', true],
    ['nd30', 'ke-hoach', 'documentTypeName', true],
    ['nd30', 'ke-hoach', 'abstract', true],
    ['nd30', 'ke-hoach', 'addressees', false],
    ['nd30', 'ke-hoach', 'legalBases', false],
    ['nd30', 'ke-hoach', 'closingMark', true],
    ['nd30', 'quyet-dinh', 'legalBases', true],
    ['nd30', 'cong-van', 'documentTypeName', false],
    ['nd30', 'cong-van', 'abstract', false],
    ['nd30', 'cong-van', 'addressees', true],
    ['nd30', 'to-trinh', 'addressees', true],
    ['nd30', 'bao-cao', 'addressees', false],
    ['nd30', 'bien-ban', 'placeAndDate', false],
    ['nd30', 'bien-ban', 'documentNumber', true],
    ['nd30', 'bien-ban', 'abstract', true],
    ['nd30', 'giay-moi', 'abstract', true],
    ['nd30', 'giay-moi', 'addressees', false],
    ['nd30', 'giay-moi', 'closingMark', true],
    ['nd30', 'hop-dong', 'recipients', false],
    ['nd30', 'thu-cong', 'documentNumber', false],
    ['nd30', 'ke-hoach', 'partyTitle', false],
    // The guidelines.
    ['hd05', 'ke-hoach', 'partyTitle', true],
    ['hd05', 'ke-hoach', 'nationalName', false],
    ['hd05', 'cong-van', 'documentTypeName', false],
    ['hd05', 'giay-gioi-thieu', 'abstract', false],
    ['hd36', 'to-trinh', 'addressees', true],
    ['hd05', 'to-trinh', 'addressees', true],
  ] as const)('%s: of %s, %s: %s', (id, type, component, expected) => {
    expect(mustHave(id, type, component)).toBe(expected);
  });

  test('of a proposal to the Party are those of its guideline', () => {
    const clauseOf = (id: RegulationId): string | undefined =>
      regulationOf(id).required.find(
        (each) => each.component === 'addressees' && each.types?.includes('to-trinh') === true,
      )?.clause;
    expect(clauseOf('hd36')).toBe('dang-kinhgui');
    expect(clauseOf('hd05')).toBe('dang-kinhtrinh');
  });
});

describe('demands', () => {
  test('of the decree are its page and its body', () => {
    const { page, body } = regulationOf('nd30').demands;
    expect(page.paper).toMatchObject({ width: 11906, height: 16838 });
    expect(page.margins.left).toEqual({ clause: 'nd30-margin-left', min: 1701, max: 1984 });
    expect(page.margins.right).toEqual({ clause: 'nd30-margin-right', min: 850, max: 1134 });
    expect(body.typeface.size).toEqual({ min: 26, max: 28 });
    expect(body.line).toMatchObject({ rule: 'multiple', min: 240, max: 360 });
  });

  test('of the Party are fixed margins and exact lines', () => {
    const { page, body } = regulationOf('hd05').demands;
    expect(page.margins.top).toEqual({ clause: 'dang-page-margins', min: 1134, max: 1134 });
    expect(page.margins.right).toEqual({ clause: 'dang-page-margins', min: 850, max: 850 });
    expect(body.line).toMatchObject({ rule: 'exact', min: 360, max: 440 });
    expect(regulationOf('hd36').demands.body.line.max).toBeNull();
  });

  test.each([
    ['nd30', 'signerTitle', true],
    ['hd05', 'signerTitle', false],
    ['hd05', 'signerTitleAlone', true],
    ['hd36', 'signingAuthority', true],
  ] as const)('of %s: %s bold is %s', (id, component, bold) => {
    expect(regulationOf(id).demands.typefaces[component]?.bold).toBe(bold);
  });

  test.each([
    ['nd30', ';', '.', './.'],
    ['hd36', ',', ',', '.'],
    ['hd05', ';', '.', '.'],
  ] as const)('of %s: recipients end in “%s”, the bases in “%s”, the text in “%s”', (id, item, last, end) => {
    const { recipients, legalBases, endMark } = regulationOf(id).demands;
    expect([recipients.separator, legalBases.last.mark, endMark]).toEqual([item, last, end]);
  });

  test.each([
    ['nd30', 'nationalMotto', { min: 26, max: 28 }],
    ['nd30', 'recipient', { min: 22, max: 22 }],
    ['hd36', 'partyTitle', { min: 30, max: 30 }],
    ['hd05', 'documentTypeName', { min: 30, max: 32 }],
    ['hd05', 'recipient', { min: 24, max: 24 }],
  ] as const)('of %s: %s has its size in half-points', (id, component, size) => {
    expect(regulationOf(id).demands.typefaces[component]?.size).toEqual(size);
  });
});
