import type { AdministrativeDocument, SignatureBlock } from '../../administrative';
import type { Example } from '../../samples';
import { textPlace } from '../places';
import { mendText } from '../remedies/remedies';
import { defineRule, type Rule } from '../rule';
import { authorityLines, type AuthorityKind } from '../office/signingAuthority';

interface AuthorityForm {
  readonly id: string;
  readonly title: string;
  readonly rationale: string;
  readonly clauses: readonly string[];
  readonly kind: AuthorityKind;
  /** When a signer writes it, to fill "… phải ghi “TM.”": `ký thay mặt tập thể`. */
  readonly occasion: string;
  readonly examples: readonly Example[];
}

/** Those of the document, of the one who copied it, and of the one who confirms its signature. */
function signaturesOf({
  signatures,
  copy,
  certification,
}: AdministrativeDocument): readonly SignatureBlock[] {
  const confirming = certification?.signature ?? null;
  return [...signatures, ...(copy?.signatures ?? []), ...(confirming === null ? [] : [confirming])];
}

/** A rule on how one authority is abbreviated: `TM.` in state documents, `T/M` in those of the Party. */
export function authorityForm({ kind, occasion, ...rule }: AuthorityForm): Rule {
  return defineRule({
    id: rule.id,
    title: rule.title,
    rationale: rule.rationale,
    clauses: rule.clauses,
    messages: {
      wrongForm: `Quyền hạn ký đang ghi “{actual}”. Khi ${occasion}, văn bản theo {regulation} ghi là “{expected}”. Hãy sửa thành “{expected} {principal}”.`,
      glued: `Sau “{actual}” chưa có dấu cách. Theo {regulation}, quyền hạn ký được viết tách khỏi chữ đứng sau. Hãy sửa thành “{expected} {principal}”.`,
    },
    concerns: ({ administrative }) => signaturesOf(administrative).length > 0,
    *check({ administrative, document, regulation }) {
      const { authority } = regulation.demands;
      // A regime without a mandate of its own has such a signer sign by order.
      const expected = authority[kind] ?? authority.byOrder;
      const clause = authority.clauses[kind] ?? authority.clauses.byOrder;
      for (const line of signaturesOf(administrative).flatMap((block) => authorityLines(document, block))) {
        if (line.kind === kind && (line.mark !== expected || !line.parted)) {
          yield {
            clause,
            message: line.mark === expected ? 'glued' : 'wrongForm',
            data: { actual: line.mark, expected, principal: line.principal, regulation: regulation.name },
            at: textPlace(line.markRange),
            ...mendText(document, line.markRange, line.parted ? expected : `${expected} `),
          };
        }
      }
    },
    examples: rule.examples,
  });
}
