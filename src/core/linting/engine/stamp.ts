import type { Document } from '../../document';
import { lockOf, type TextLock } from '../../edits';
import type { Clause } from '../../regulations';
import type { Finding } from '../finding';
import { fixLevel } from '../fixLevel';
import { fingerprint } from '../identity';
import { locate } from './location';
import type { Problem, Remedy } from '../problem';
import type { Rule, RuleContext } from '../rule';
import { severityOf } from '../severity';
import { fillTemplate } from './template';

const LOCK_NOTES: Readonly<Record<TextLock, string>> = {
  locked: 'Chỗ này nằm trong ô nội dung đã khóa hoặc lấy từ nguồn khác, nên phải sửa trực tiếp trong Word.',
  generated:
    'Chỗ này do trường của Word tự tạo (tham chiếu, ngày, mục lục…), nên phải sửa ở nguồn của trường.',
  prompt: 'Chỗ này là lời nhắc của ô nội dung chưa điền, nên hãy điền nội dung vào ô.',
};

/** Makes a finding of a problem: wording from the rule, severity, citation and the level of the fix from the clause. */
export function stamp(rule: Rule, problem: Problem, clause: Clause, context: RuleContext): Finding {
  const template = rule.messages[problem.message];
  if (template === undefined) {
    throw new RangeError(`The rule ${rule.id} has no message "${problem.message}".`);
  }
  const allowed = fixLevel(problem.remedy ?? null, clause.fix);
  const lock = allowed === 'none' ? null : lockOfRemedy(problem.remedy, context.document);
  const message = fillTemplate(template, problem.data ?? {}) + (lock === null ? '' : ` ${LOCK_NOTES[lock]}`);
  const severity = severityOf(problem, clause.severity, context.stage);
  const level = lock === null ? allowed : 'none';
  // An insertion survives a clause that allows no fix: it offers blanks to fill in, it does not decide what stands there.
  const remedy = level === 'none' && problem.remedy?.kind !== 'insert' ? null : (problem.remedy ?? null);
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
  };
}

/** What bars the edits of a remedy, which are made all or none; null when nothing does, or there are none. */
function lockOfRemedy(remedy: Remedy | undefined, document: Document): TextLock | null {
  const edits = remedy?.kind === 'edits' ? remedy.edits : [];
  for (const edit of edits) {
    const lock = lockOf(edit, document);
    if (lock !== null) {
      return lock;
    }
  }
  return null;
}
