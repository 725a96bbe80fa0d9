import type { Severity } from '../regulations';
import type { Finding } from './finding';
import { fingerprint } from './identity';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  info: 'Lưu ý',
};

/** Whoever is told to remove the traces of drafting must not be left one more. */
const TRACES = 'noibo-release-leftovers';

/** The last line of a comment of ours: which finding it is about, and a fingerprint of what stands before. */
const MARK = /\(Thể Thức ([0-9a-f]{6}-[0-9a-f]{6})\)$/u;

/** White space and invisible characters: what Word does with lines of a comment depends on the client. */
const UNSTABLE = /[\s\p{Cc}\p{Cf}]/gu;

/** Whether a finding is worth a comment at its place. Remarks (`info`) stay in the list. */
export function deservesComment({ clause, severity }: Finding): boolean {
  return severity !== 'info' && clause !== TRACES;
}

/**
 * What a comment about a finding says, in Vietnamese: the message, the clause that it stands on, and a mark by which
 * {@link ownCommentCode} knows it again. Its author is whoever uses Word: the API has no other (Word.Range.insertComment).
 */
export function commentText({
  citation,
  id,
  message,
  more,
  severity,
}: Pick<Finding, 'citation' | 'id' | 'message' | 'more' | 'severity'>): string {
  const others = more.length === 0 ? '' : ` (Còn ${more.length} chỗ tương tự.)`;
  const body = `${SEVERITIES[severity]}: ${message}${others}\nCăn cứ: ${citation}`;
  return `${body}\n(Thể Thức ${codeOf(short(id), body)})`;
}

/**
 * The code in the mark of a comment that this product has written: the same for the same finding in the same words. Null for every
 * other comment, also for one of ours that somebody has rewritten or added to: it is theirs now.
 */
export function ownCommentCode(comment: string): string | null {
  const text = comment.normalize('NFC').trim();
  const mark = MARK.exec(text);
  const code = mark?.[1];
  return mark !== null && code !== undefined && codeOf(code.slice(0, 6), text.slice(0, mark.index)) === code
    ? code
    : null;
}

function codeOf(finding: string, body: string): string {
  return `${finding}-${short(finding + body.normalize('NFC').replace(UNSTABLE, ''))}`;
}

function short(text: string): string {
  return fingerprint(text).slice(0, 6);
}
