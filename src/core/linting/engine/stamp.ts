import type { TextLock } from '../../edits';
import type { Clause } from '../../regulations';
import type { Finding } from '../finding';
import { fixLevel, isForOneAlone } from '../fixLevel';
import { fingerprint } from '../identity';
import { freeRemedy, type FreeRemedy } from './barredEdits';
import { locate } from './location';
import type { Problem } from '../problem';
import type { Rule, RuleContext } from '../rule';
import { severityOf } from '../severity';
import { fillTemplate } from './template';

const LOCK_NOTES: Readonly<Record<TextLock, string>> = {
  locked: 'nằm trong ô nội dung đã khóa hoặc lấy từ nguồn khác, nên phải sửa trực tiếp trong Word.',
  generated: 'do trường của Word tự tạo (tham chiếu, ngày, mục lục…), nên phải sửa ở nguồn của trường.',
  prompt: 'là lời nhắc của ô nội dung chưa điền, nên hãy điền nội dung vào ô.',
};

/** Makes a finding of a problem: wording from the rule, severity, citation and the level of the fix from the clause. */
export function stamp(rule: Rule, problem: Problem, clause: Clause, context: RuleContext): Finding {
  const template = rule.messages[problem.message];
  if (template === undefined) {
    throw new RangeError(`The rule ${rule.id} has no message "${problem.message}".`);
  }
  const allowed = fixLevel(problem.remedy ?? null, clause.fix);
  const free: FreeRemedy =
    allowed === 'none'
      ? { remedy: problem.remedy ?? null, locks: [] }
      : freeRemedy(problem, context.document);
  const [lock] = free.locks;
  const message = fillTemplate(template, problem.data ?? {}) + lockNotes(problem, free);
  const severity = severityOf(problem, clause.severity, context.stage);
  const level = free.remedy === null ? 'none' : allowed;
  // An insertion survives a clause that allows no fix: it offers blanks to fill in, it does not decide what stands there.
  const possible = level === 'none' && free.remedy?.kind !== 'insert' ? null : free.remedy;
  const remedy =
    possible?.kind === 'edits' && isForOneAlone(possible, problem)
      ? { ...possible, level: 'alone' as const }
      : possible;
  return {
    id: `${rule.id}/${problem.message}/${fingerprint([clause.id, severity, message].join('\n'))}`,
    clause: clause.id,
    rule: rule.id,
    severity,
    message,
    citation: clause.citation,
    fix: level,
    location: locate(context.document, problem.at),
    more: (problem.more ?? []).map((place) => locate(context.document, place)),
    place: problem.at,
    remedy,
    ...(problem.acceptable === undefined ? {} : { acceptable: problem.acceptable }),
    ...(lock === undefined || remedy !== null ? {} : { barred: { lock, fix: allowed } }),
  };
}

/** Says which places are left as they are, and why: all of them, or how many. */
function lockNotes({ more = [] }: Problem, { remedy, locks }: FreeRemedy): string {
  return [...new Set(locks)]
    .map((lock) => {
      const count = locks.filter((each) => each === lock).length;
      const places =
        more.length === 0 || (remedy === null && locks.length === 1) ? 'Chỗ này' : `Có ${count} chỗ`;
      return ` ${places} ${LOCK_NOTES[lock]}`;
    })
    .join('');
}
