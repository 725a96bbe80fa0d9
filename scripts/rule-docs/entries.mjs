import { UNSEEN_CLAUSES } from '../../src/core/linting/engine/unseenClauses.ts';
import { DOCUMENT_TYPES } from '../../src/core/reference/index.ts';
import { ALL_CLAUSE_IDS, OWN_CLAUSE_IDS, REGULATIONS } from '../../src/core/regulations/index.ts';
import { RULES } from '../../src/core/rules/index.ts';

const GROUP_NAMES = {
  nd30: 'Nghị định 30/2020/NĐ-CP',
  dang: 'Văn bản của Đảng',
  hoa: 'Viết hoa',
  chung: 'Chất lượng văn bản',
  kh: 'Bố cục kế hoạch',
  hl: 'Hiệu lực, tên gọi hiện hành',
  noibo: 'Ngoài danh mục: kiểm tra thêm của Thể Thức',
};

const typeNames = new Map(DOCUMENT_TYPES.map(({ slug, name }) => [slug, name]));

/** How the clause stands in each regulation; regulations that word it alike are named together. */
function standingsOf(id) {
  const standings = [];
  for (const { name, clauses } of REGULATIONS) {
    const clause = clauses.get(id);
    if (clause === undefined) {
      continue;
    }
    const types = clause.appliesTo?.map((slug) => typeNames.get(slug) ?? slug) ?? null;
    const same = standings.find(
      (each) => JSON.stringify(each.clause) === JSON.stringify({ ...clause, types }),
    );
    if (same === undefined) {
      standings.push({ clause: { ...clause, types }, regulations: [name] });
    } else {
      same.regulations.push(name);
    }
  }
  return standings;
}

/** Everything the pages show, clause by clause in the catalogue's order and then our own, and in groups for the index. */
export const ENTRIES = [...ALL_CLAUSE_IDS, ...OWN_CLAUSE_IDS].map((id) => ({
  id,
  standings: standingsOf(id),
  rules: RULES.filter(({ clauses }) => clauses.includes(id)),
  reason: UNSEEN_CLAUSES[id],
}));

export const GROUPS = Object.entries(GROUP_NAMES)
  .map(([group, name]) => ({
    name,
    entries: ENTRIES.filter(({ standings }) => standings[0]?.clause.group === group),
  }))
  .filter(({ entries }) => entries.length > 0);
