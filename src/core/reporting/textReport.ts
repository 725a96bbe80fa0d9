import { MAIN_PART } from '../document';
import type { FixLevel, Severity } from '../regulations';
import type {
  CheckOutput,
  DocumentReport,
  FileFailure,
  FindingReport,
  LocationReport,
  Summary,
} from './checkOutput';
import { headline } from './headline';
import { excerpt, printable } from './printable';
import { PLAIN_TEXT, type TextStyle } from './textStyle';

const SEVERITIES: readonly { readonly severity: Severity; readonly name: string }[] = [
  { severity: 'error', name: 'Lỗi' },
  { severity: 'warning', name: 'Cảnh báo' },
  { severity: 'info', name: 'Lưu ý' },
];

const FIX_NAMES: Readonly<Record<FixLevel, string | null>> = {
  safe: 'sửa được ngay',
  confirm: 'sửa được, cần xác nhận',
  none: null,
};

/** The result of a check for people to read, in Vietnamese; ends with a line break. */
export function toTextReport(output: CheckOutput, style: TextStyle = PLAIN_TEXT): string {
  const { documents, failures } = output;
  return [
    ...documents.map((document) => documentText(document, style)),
    closingText(
      documents.map(({ summary }) => summary),
      failures,
      style,
    ),
  ].join('\n');
}

/** One document's findings, the gravest first, each group in the order of the document; ends with a line break. */
export function documentText(document: DocumentReport, style: TextStyle): string {
  const stage = document.stage === 'draft' ? 'bản thảo' : 'bản phát hành';
  return lines([
    style.title(printable(document.file)),
    `  ${headline(document)} (${stage}).`,
    `  ${style.aside(printable(document.regulationReason))}`,
    ...languageOnlyLines(document),
    ...document.warnings.map(
      ({ part, message }) => `  ${style.warning(`Phần ${printable(part)}: ${printable(message)}`)}`,
    ),
    ...SEVERITIES.flatMap(({ severity, name }) => {
      const findings = document.findings.filter((finding) => finding.severity === severity);
      return findings.length === 0
        ? []
        : [
            `  ${style[severity](`${name} (${findings.length})`)}`,
            ...findings.flatMap((finding) => findingLines(finding, style)),
          ];
    }),
    `  ${summaryText(document.summary)}${unevaluatedText(document)}.`,
  ]);
}

/** Says that the language was judged although the form was not. */
function languageOnlyLines({ regulation, coverage }: DocumentReport): readonly string[] {
  return regulation === null && coverage.evaluated > 0
    ? ['  Chỉ kiểm tra câu chữ và số liệu: chính tả, dấu câu, viết hoa, số thứ tự, ngày giờ, phép cộng.']
    : [];
}

/** What stands below all documents: the files that could not be checked, and the totals; ends with a line break. */
export function closingText(
  summaries: readonly Summary[],
  failures: readonly FileFailure[],
  style: TextStyle,
): string {
  return lines([
    ...failures.map(
      ({ file, message }) => `${style.title(printable(file))}: ${style.error(printable(message))}`,
    ),
    `Đã kiểm tra ${summaries.length} văn bản: ${summaryText(totalOf(summaries))}${
      failures.length === 0 ? '' : `; ${failures.length} tệp hoặc thư mục không kiểm tra được`
    }.`,
  ]);
}

function findingLines(finding: FindingReport, style: TextStyle): readonly string[] {
  const { message, citation, clause, fix, location, more } = finding;
  const aside = [citation, clause, FIX_NAMES[fix]].filter((item) => item !== null).join(' · ');
  return [
    `    ${placeText(location)}${moreText(more)}: ${printable(message)}`,
    `      ${style.aside(printable(aside))}`,
  ];
}

/** Paragraphs are counted from 1 for people, from 0 in the data. */
function placeText({ part, paragraph, text, section, label }: LocationReport): string {
  const where = part === MAIN_PART ? '' : ` của phần ${part}`;
  if (section !== undefined) {
    return `Trang in, phần ${section + 1}`;
  }
  if (paragraph === null) {
    return `Toàn văn bản${where}`;
  }
  const at = `Đoạn ${paragraph + 1}${where}`;
  if (label !== undefined) {
    return `${at}, số tự động “${excerpt(label)}”`;
  }
  return text.trim() === '' ? at : `${at}, “${excerpt(text)}”`;
}

function moreText(more: readonly LocationReport[]): string {
  return more.length === 0 ? '' : ` và ${more.length} chỗ khác`;
}

function unevaluatedText({ coverage }: DocumentReport): string {
  const count = coverage.notEvaluated.length;
  return count === 0 ? '' : `; ${count} yêu cầu chưa tự xét được`;
}

function summaryText({ errors, warnings, infos }: Summary): string {
  return `${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý`;
}

function totalOf(summaries: readonly Summary[]): Summary {
  return summaries.reduce(
    (total, { errors, warnings, infos }) => ({
      errors: total.errors + errors,
      warnings: total.warnings + warnings,
      infos: total.infos + infos,
    }),
    { errors: 0, warnings: 0, infos: 0 },
  );
}

function lines(items: readonly string[]): string {
  return items.map((item) => `${item}\n`).join('');
}
