import { isDocumentTypeSlug, type DocumentTypeSlug } from '../reference';
import chung from './clauses/chung.json';
import dang from './clauses/dang.json';
import hl from './clauses/hl.json';
import hoa from './clauses/hoa.json';
import kh from './clauses/kh.json';
import nd30 from './clauses/nd30.json';
import noibo from './clauses/noibo.json';
import type { Clause, ClauseGroup, FixLevel, Severity } from './regulation';

/** A row of the tables as JSON gives it: words are plain strings. */
interface ClauseRow {
  readonly id: string;
  readonly requirement: string;
  readonly citation: string;
  readonly severity: string;
  readonly fix: string;
  readonly appliesTo: readonly string[] | null;
}

/** What clauses cite that rest on no provision of an act. */
export const EDITORIAL_CITATION = 'Chuẩn biên tập';

/**
 * Clauses on capitals that are Decree 30's own conventions. Party guidelines have no part on capitals, and their own pages write
 * some of these otherwise (see docs/decisions/0012).
 */
const DECREE_CONVENTIONS: ReadonlySet<string> = new Set([
  'hoa-dia-ly-so',
  'hoa-nhan-dan',
  'hoa-chuc-vu',
  'hoa-vien-dan',
  'hoa-tet',
  'hoa-thu-thang',
]);

function severityOf(word: string): Severity {
  if (word === 'error' || word === 'warning' || word === 'info') {
    return word;
  }
  throw new RangeError(`The table of clauses has an unknown severity: ${word}.`);
}

function fixLevelOf(word: string): FixLevel {
  if (word === 'safe' || word === 'confirm' || word === 'none') {
    return word;
  }
  throw new RangeError(`The table of clauses has an unknown level of fix: ${word}.`);
}

function typesOf(slugs: readonly string[] | null): readonly DocumentTypeSlug[] | null {
  return (
    slugs?.map((slug) => {
      if (!isDocumentTypeSlug(slug)) {
        throw new RangeError(`The table of clauses has an unknown type of document: ${slug}.`);
      }
      return slug;
    }) ?? null
  );
}

function clausesOf(group: ClauseGroup, rows: readonly ClauseRow[]): readonly Clause[] {
  return rows.map(({ id, requirement, citation, severity, fix, appliesTo }) => ({
    id,
    group,
    requirement,
    citation,
    severity: severityOf(severity),
    fix: fixLevelOf(fix),
    appliesTo: typesOf(appliesTo),
  }));
}

const CAPITALS = clausesOf('hoa', hoa);
const OWN = clausesOf('noibo', noibo);
const EVERYWHERE = [...clausesOf('chung', chung), ...clausesOf('kh', kh), ...clausesOf('hl', hl), ...OWN];

/** Spelling of names with capitals, as good editing and not as law: at most an info, and never mended unasked. */
const CAPITALS_AS_SPELLING: readonly Clause[] = CAPITALS.filter(({ id }) => !DECREE_CONVENTIONS.has(id)).map(
  (clause) => ({
    ...clause,
    severity: 'info',
    fix: clause.fix === 'safe' ? 'confirm' : clause.fix,
    citation: EDITORIAL_CITATION,
  }),
);

function byId(clauses: readonly Clause[]): ReadonlyMap<string, Clause> {
  return new Map(clauses.map((clause) => [clause.id, clause]));
}

function partyClauses(guideline: 'hd36' | 'hd05'): ReadonlyMap<string, Clause> {
  const rows = dang.flatMap((row) => {
    const inForce = row[guideline];
    return inForce === null ? [] : [{ id: row.id, severity: row.severity, fix: row.fix, ...inForce }];
  });
  return byId([...clausesOf('dang', rows), ...CAPITALS_AS_SPELLING, ...EVERYWHERE]);
}

export const ND30_CLAUSES = byId([...clausesOf('nd30', nd30), ...CAPITALS, ...EVERYWHERE]);
export const HD36_CLAUSES = partyClauses('hd36');
export const HD05_CLAUSES = partyClauses('hd05');

/** Clauses of good editing that the catalogue does not have; in force everywhere, and no part of the coverage (docs/decisions/0021). */
export const OWN_CLAUSE_IDS: readonly string[] = OWN.map(({ id }) => id);

/** Every clause of the catalogue, in force in one regulation or several: 214 of the state's and of good editing, 110 of the Party's. */
export const ALL_CLAUSE_IDS: readonly string[] = [
  ...[...ND30_CLAUSES.values()].filter(({ group }) => group !== 'noibo').map(({ id }) => id),
  ...dang.map(({ id }) => id),
];
