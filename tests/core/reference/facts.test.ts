import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf, tableNames } from '../../../scripts/reference-tables.mjs';
import {
  COMMUNE_BODIES,
  DISTRICT_BODIES,
  DOCUMENT_TYPES,
  isDocumentTypeSlug,
  isValidOn,
  LAW_NAMES,
  PROVINCES,
  RENAMED_BODIES,
  SPECIAL_ZONES,
  SUPERSEDED_ACTS,
  type DatedFact,
} from '../../../src/core/reference';

const TABLES: readonly (readonly [string, readonly DatedFact[]])[] = [
  ['provinces', PROVINCES],
  ['special zones', SPECIAL_ZONES],
  ['renamed bodies', RENAMED_BODIES],
  ['district bodies', DISTRICT_BODIES],
  ['commune bodies', COMMUNE_BODIES],
  ['superseded acts', SUPERSEDED_ACTS],
  ['names of laws', LAW_NAMES],
];

const vanished = PROVINCES.filter(({ validTo }) => validTo === '2025-06-30');

describe('tables of facts', () => {
  test.each(tableNames().map((name: string) => [name]))('%s is what its source table says', (name) => {
    const file = join(__dirname, '../../../src/core/reference/data', `${name}.json`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(factsOf(name));
  });

  test.each(TABLES)('%s name each fact once, with its source', (_, facts) => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    expect(facts.filter(({ source, name }) => source === '' || name !== name.normalize('NFC'))).toEqual([]);
  });

  test.each(TABLES)('%s end after they begin', (_, facts) => {
    const reversed = facts.filter(
      ({ validFrom, validTo }) => validFrom !== null && validTo !== null && validTo < validFrom,
    );
    expect(reversed).toEqual([]);
  });
});

describe('provinces', () => {
  test.each([
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-04-29', 34],
    ['2026-04-30', 34],
  ])('on %s are %i', (date, count) => {
    expect(PROVINCES.filter((province) => isValidOn(province, date))).toHaveLength(count);
  });

  test.each([
    ['2026-04-29', 6],
    ['2026-04-30', 7],
  ])('on %s have %i cities under the central government among them', (date, count) => {
    const cities = PROVINCES.filter((province) => province.kind === 'thành phố' && isValidOn(province, date));
    expect(cities).toHaveLength(count);
  });

  test('lost 29 names, 22 of which live on as communes', () => {
    expect(vanished).toHaveLength(29);
    expect(vanished.filter(({ homonym }) => homonym !== null)).toHaveLength(22);
  });

  test('lead from every vanished unit to one that lasts', () => {
    const ends = vanished.map(({ successor }) => PROVINCES.find(({ id }) => id === successor)?.validTo);
    expect(new Set(ends)).toEqual(new Set([null]));
  });
});

describe('superseded acts', () => {
  test.each([
    ['66-QĐ/TW', '2026-01-08', 'Quy định 399-QĐ/TW'],
    ['36-HD/VPTW', '2026-05-26', 'Hướng dẫn 05-HD/VPTW'],
    ['77/2015/QH13', '2025-02-28', 'Luật Tổ chức chính quyền địa phương 72/2025/QH15'],
    ['98/2023/NĐ-CP', '2025-06-30', 'Nghị định 152/2025/NĐ-CP'],
  ])('%s ended on %s', (symbol, validTo, successor) => {
    const act = SUPERSEDED_ACTS.find((each) => each.symbol === symbol);
    expect(act).toMatchObject({ validTo, successors: [successor] });
  });

  test('have an end and a successor, and a date where the symbol alone does not tell a Party act', () => {
    expect(
      SUPERSEDED_ACTS.filter(({ validTo, successors }) => validTo === null || successors.length === 0),
    ).toEqual([]);
    const partyActs = SUPERSEDED_ACTS.filter(({ symbol }) => symbol.includes('-') && symbol.includes('TW'));
    expect(partyActs.filter(({ issued }) => issued === null)).toEqual([]);
  });
});

describe('bodies', () => {
  test('of the district level ended before 1 July 2025', () => {
    expect(DISTRICT_BODIES.filter((body) => isValidOn(body, '2025-07-01'))).toEqual([]);
  });

  test('that were renamed have successors that were not', () => {
    const names = new Set(RENAMED_BODIES.map(({ name }) => name));
    const successors = RENAMED_BODIES.flatMap((body) => body.successors);
    expect(successors.filter((name) => names.has(name))).toEqual([]);
  });

  test('of communes are those of the decree on their offices', () => {
    const state = COMMUNE_BODIES.filter(({ side }) => side === 'state').map(({ name }) => name);
    expect(state).toEqual(expect.arrayContaining(['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội']));
  });
});

describe('isDocumentTypeSlug', () => {
  test('knows every type, and nothing else', () => {
    expect(DOCUMENT_TYPES.every(({ slug }) => isDocumentTypeSlug(slug))).toBe(true);
    expect(isDocumentTypeSlug('toString')).toBe(false);
    expect(isDocumentTypeSlug('Kế hoạch')).toBe(false);
  });
});
