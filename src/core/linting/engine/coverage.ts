import type { MissingPart } from '../../document';
import type { DocumentTypeSlug } from '../../reference';
import { ALL_CLAUSE_IDS, type Regulation } from '../../regulations';
import type { Coverage } from '../finding';
import type { Rule } from '../rule';
import { appliesTo, type RuleRun } from './run';
import { UNSEEN_CLAUSES } from './unseenClauses';

const PART_NAMES: Readonly<Record<MissingPart, string>> = {
  headers: 'đầu trang',
  footers: 'chân trang',
  styles: 'kiểu định dạng',
  sections: 'thiết lập trang',
  settings: 'thiết lập văn bản',
  footnotes: 'chú thích chân trang',
};

const NOT_YET = 'Chưa có trong phiên bản này.';
const OLD_ENCODING =
  'Văn bản viết bằng bảng mã cũ (TCVN3 hoặc VNI). Hãy chuyển sang Unicode rồi kiểm tra lại.';
const DISABLED = 'Cơ quan đã tắt quy tắc này trong hồ sơ cơ quan.';

interface CoverageInput {
  readonly regulation: Regulation;
  /** The document's own type, and those of the texts issued with it. */
  readonly types: readonly (DocumentTypeSlug | null)[];
  readonly disabled: ReadonlySet<string>;
  readonly runs: ReadonlyMap<Rule, RuleRun>;
}

type Judgement =
  | { readonly kind: 'evaluated' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'notEvaluated'; readonly reason: string };

function reasonNotRun(rule: Rule, run: RuleRun): string | null {
  switch (run.kind) {
    case 'partMissing':
      return `Không đọc được ${(rule.needs ?? []).map((part) => PART_NAMES[part]).join(', ')} của văn bản.`;
    case 'oldEncoding':
      return OLD_ENCODING;
    case 'failed':
      return `Quy tắc “${rule.id}” gặp lỗi của phần mềm khi kiểm tra văn bản này.`;
    case 'evaluated':
    case 'notConcerned':
      return null;
  }
}

type Run = readonly [rule: Rule, run: RuleRun];

function runsByClause({ runs }: CoverageInput): ReadonlyMap<string, readonly Run[]> {
  const found = new Map<string, Run[]>();
  for (const run of runs) {
    for (const clause of run[0].clauses) {
      const known = found.get(clause);
      if (known === undefined) {
        found.set(clause, [run]);
      } else {
        known.push(run);
      }
    }
  }
  return found;
}

function judge(clauseId: string, input: CoverageInput, runs: readonly Run[]): Judgement {
  const clause = input.regulation.clauses.get(clauseId);
  if (clause === undefined || !input.types.some((type) => appliesTo(clause, type))) {
    return { kind: 'notApplicable' };
  }
  if (input.disabled.has(clauseId)) {
    return { kind: 'notEvaluated', reason: DISABLED };
  }
  if (runs.length === 0) {
    return { kind: 'notEvaluated', reason: UNSEEN_CLAUSES[clauseId] ?? NOT_YET };
  }
  const reason = runs.map(([rule, run]) => reasonNotRun(rule, run)).find((each) => each !== null);
  if (reason !== undefined) {
    return { kind: 'notEvaluated', reason };
  }
  return { kind: runs.every(([, run]) => run.kind === 'notConcerned') ? 'notApplicable' : 'evaluated' };
}

/** Says of every clause of the catalogue whether it was judged on this document, and if not, why. */
export function coverageOf(input: CoverageInput): Coverage {
  const runs = runsByClause(input);
  const evaluated: string[] = [];
  const notApplicable: string[] = [];
  const notEvaluated: Coverage['notEvaluated'][number][] = [];
  for (const clause of ALL_CLAUSE_IDS) {
    const judgement = judge(clause, input, runs.get(clause) ?? []);
    switch (judgement.kind) {
      case 'evaluated':
        evaluated.push(clause);
        break;
      case 'notApplicable':
        notApplicable.push(clause);
        break;
      case 'notEvaluated':
        notEvaluated.push({ clause, reason: judgement.reason });
    }
  }
  return { evaluated, notApplicable, notEvaluated };
}
