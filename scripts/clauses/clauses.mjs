import { fileURLToPath } from 'node:url';
import { readTable } from '../tables.mjs';
import { expandDecreeCitation } from './decreeCitation.mjs';
import { expandPartyCitation, GUIDELINES } from './partyCitation.mjs';
import { partyScope, stateScope } from './scope.mjs';

const SEVERITIES = { E: 'error', W: 'warning', I: 'info' };
const FIX_LEVELS = { Có: 'safe', Hỏi: 'confirm', Không: 'none' };
const NOT_IN_FORCE = '—';
const SAME_AS_BEFORE = '=';

function wordingOf(group) {
  return new Map(
    readTable(fileURLToPath(new URL(`wording/${group}.tsv`, import.meta.url))).map((row) => [row.id, row]),
  );
}

function wordingFor(wording, id) {
  const row = wording.get(id);
  if (row === undefined) {
    throw new Error(`no wording for ${id}`);
  }
  return row;
}

/** Clauses of the decree and of good editing, one table per group. */
function stateClauses(catalogue, group) {
  const wording = wordingOf(group);
  const annex = group === 'hoa' ? 'Phụ lục II' : 'Phụ lục I, Phần I';
  return catalogue
    .filter((row) => row.id.startsWith(`${group}-`))
    .map((row) => ({
      id: row.id,
      requirement: wordingFor(wording, row.id).requirement,
      citation: expandDecreeCitation(row.citation, annex),
      severity: row.severity,
      fix: row.fix,
      appliesTo: stateScope(row.id, row.appliesTo),
    }));
}

/** Clauses of the Party's guidelines; a guideline in which a clause is not in force has null. */
function partyClauses(catalogue) {
  const wording = wordingOf('dang');
  return catalogue.map((row) => {
    const words = wordingFor(wording, row.id);
    const inForce = (guideline, requirement) =>
      requirement === NOT_IN_FORCE
        ? null
        : {
            requirement,
            citation: expandPartyCitation(row[`can_cu_${guideline}`], GUIDELINES[guideline]),
            appliesTo: partyScope(row.id, row.ap_dung, guideline),
          };
    return {
      id: row.id,
      severity: SEVERITIES[row.muc],
      fix: FIX_LEVELS[row.sua],
      hd36: inForce('hd36', words.hd36),
      hd05: inForce('hd05', words.hd05 === SAME_AS_BEFORE ? words.hd36 : words.hd05),
    };
  });
}

/** The groups of clauses that the state's catalogue holds. */
const STATE_GROUPS = ['nd30', 'hoa', 'chung', 'kh', 'hl'];

/**
 * All tables by name, from the two catalogues as parsed JSON.
 * @returns {Record<string, object[]>}
 */
export function clauseTables(stateCatalogue, partyCatalogue) {
  const state = STATE_GROUPS.map((group) => [group, stateClauses(stateCatalogue, group)]);
  return Object.fromEntries([...state, ['dang', partyClauses(partyCatalogue)]]);
}
