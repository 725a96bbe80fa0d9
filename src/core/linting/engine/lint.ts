import type { AdministrativeDocument } from '../../administrative';
import type { Profile } from '../../profile';
import { ALL_CLAUSE_IDS, documentDate, LANGUAGE, type IsoDate, type Regulation } from '../../regulations';
import { coverageOf } from './coverage';
import { documentType } from './documentType';
import type { Finding, LintResult } from '../finding';
import { foldAndSort } from './fold';
import { keepSharedLines } from './keepSharedLines';
import type { Rule, RuleContext, Stage } from '../rule';
import { isVietnameseProse } from '../text/vietnameseProse';
import { runRule, type RuleRun } from './run';

export interface LintInput {
  readonly administrative: AdministrativeDocument;
  /** Null: the document is none of these regulations' business: nothing is demanded of its form, and of prose only good language. */
  readonly regulation: Regulation | null;
  readonly rules: readonly Rule[];
  readonly profile: Profile;
  readonly stage: Stage;
  /** Date to assume for a document without a complete one. */
  readonly asOf: IsoDate;
  /** Ids of findings that the user has waved aside in this session. */
  readonly ignored?: readonly string[];
}

/** Judges a document by the rules: findings in page order, and for every clause of the catalogue whether it was judged. */
export function lint(input: LintInput): LintResult {
  const { rules, profile, stage } = input;
  const regulation = input.regulation ?? (isVietnameseProse(input.administrative) ? LANGUAGE : null);
  if (regulation === null) {
    return {
      standard: null,
      findings: [],
      coverage: { evaluated: [], notApplicable: ALL_CLAUSE_IDS, notEvaluated: [] },
      failures: [],
    };
  }
  const type = documentType(input.administrative, regulation);
  const recognised = input.administrative;
  const administrative = type === recognised.type ? recognised : { ...recognised, type };
  const context: RuleContext = {
    administrative,
    document: administrative.source,
    regulation,
    profile,
    stage,
    date: documentDate(administrative) ?? input.asOf,
  };
  const types = [type, ...administrative.attachments.map((attachment) => attachment.type)];
  const disabled = new Set(profile.disabledClauses);
  const ignored = new Set(input.ignored);
  const runs = new Map<Rule, RuleRun>();
  const findings: Finding[] = [];
  for (const rule of rules) {
    const run = runRule(rule, context);
    runs.set(rule, run);
    for (const finding of run.kind === 'evaluated' ? run.findings : []) {
      if (!disabled.has(finding.clause) && !ignored.has(finding.id)) {
        findings.push(finding);
      }
    }
  }
  return {
    standard: regulation,
    findings: foldAndSort(keepSharedLines(findings, administrative)),
    coverage: coverageOf({ regulation, types, disabled, runs }),
    failures: [...runs.values()].flatMap((run) => (run.kind === 'failed' ? [run.failure] : [])),
  };
}
