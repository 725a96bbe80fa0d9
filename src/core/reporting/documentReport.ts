import type { AdministrativeDocument, OutlineItem } from '../administrative';
import type { Finding, FindingLocation, LintResult, Stage } from '../linting';
import type { RegulationChoice, Severity } from '../regulations';
import type {
  DocumentReport,
  FindingReport,
  LocationReport,
  OutlineReport,
  SectionReport,
  Summary,
} from './checkOutput';
import { componentReports } from './componentReports';

/** What a check leaves behind that a report needs. */
export interface Reportable {
  readonly administrative: AdministrativeDocument;
  readonly choice: RegulationChoice;
  readonly stage: Stage;
  readonly result: LintResult;
}

/** One checked file. */
export interface CheckedFile {
  /** Path as reports show it. */
  readonly file: string;
  /** Digest of the bytes that were checked; 64 hexadecimal digits, lower case. */
  readonly sha256: string;
  readonly checked: Reportable;
}

/** One document's entry in the check output. */
export function documentReport(checkedFile: CheckedFile): DocumentReport {
  const { administrative, stage, result } = checkedFile.checked;
  const { components, sections, ...head } = outlineReport(checkedFile);
  return {
    ...head,
    stage,
    components,
    sections,
    findings: result.findings.map(findingReport),
    coverage: {
      evaluated: result.coverage.evaluated.length,
      notApplicable: result.coverage.notApplicable.length,
      notEvaluated: result.coverage.notEvaluated,
    },
    summary: summarise(result.findings),
    warnings: administrative.source.warnings.map(({ part, message }) => ({ part, message })),
  };
}

/** What was recognised in one document, without findings. */
export function outlineReport({ file, sha256, checked }: CheckedFile): OutlineReport {
  const { administrative, choice } = checked;
  return {
    file,
    sha256,
    regulation: choice.regulation,
    regulationReason: choice.reason,
    documentType: administrative.type,
    components: componentReports(administrative),
    sections: administrative.outline.map(sectionReport),
  };
}

/** How many findings there are of each severity. */
export function summarise(findings: readonly { readonly severity: Severity }[]): Summary {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

function sectionReport({ label, title, level, paragraph, kind, part, style }: OutlineItem): SectionReport {
  return { label, title, level, paragraph, kind, part, style };
}

export function findingReport(finding: Finding): FindingReport {
  const { id, clause, rule, severity, message, citation, fix } = finding;
  return {
    id,
    clause,
    rule,
    severity,
    message,
    citation,
    fix,
    location: locationReport(finding.location),
    more: finding.more.map(locationReport),
  };
}

/** A copy: what a rule or the engine may add to a location later does not leak into the contract. */
function locationReport(location: FindingLocation): LocationReport {
  const { part, paragraph, start, end, text, section, label } = location;
  return {
    part,
    paragraph,
    start,
    end,
    text,
    ...(section === undefined ? {} : { section }),
    ...(label === undefined ? {} : { label }),
  };
}
