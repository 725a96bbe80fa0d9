import type {
  ComponentReport,
  ComponentReports,
  DocumentNumberReport,
  OutlineReport,
  PlaceAndDateReport,
  SectionReport,
} from './checkOutput';
import { headline } from './headline';
import { excerpt, printable } from './printable';
import { PLAIN_TEXT, type TextStyle } from './textStyle';

const LONGEST_LINE = 100;
const NOT_STATED = 'để trống';

interface Branch {
  readonly name: string;
  /** Null: the component was not found. */
  readonly text: string | null;
  readonly twigs?: readonly string[];
}

/** The recognised components and the numbered outline as an indented tree, in Vietnamese; ends with a line break. */
export function outlineText(outline: OutlineReport, style: TextStyle = PLAIN_TEXT): string {
  const branches = componentBranches(outline.components);
  const missing = branches.filter(({ text }) => text === null).map(({ name }) => name);
  return [
    style.title(printable(outline.file)),
    `${headline(outline)}. ${style.aside(printable(outline.regulationReason))}`,
    '',
    style.title('Thành phần thể thức'),
    ...branches.flatMap(branchLines),
    ...(missing.length === 0 ? [] : [style.aside(`  Không thấy: ${missing.join(', ')}.`)]),
    ...sectionLines('Bố cục', outline.sections, 'body', style),
    ...sectionLines('Bố cục của phụ lục', outline.sections, 'appendix', style),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function componentBranches(components: ComponentReports): readonly Branch[] {
  const { documentNumber, placeAndDate, legalBases, recipients, appendices } = components;
  return [
    branch('Dấu chỉ độ mật', components.secrecyMark),
    branch('Dấu chỉ độ khẩn', components.urgencyMark),
    ...optional('Phạm vi lưu hành', components.circulationMark),
    ...optional('Dự thảo', components.draftMark),
    branch('Quốc hiệu', components.nationalName),
    branch('Tiêu ngữ', components.nationalMotto),
    branch('Tiêu đề của văn bản Đảng', components.partyTitle),
    branch('Cơ quan chủ quản', components.parentAgency),
    branch('Cơ quan ban hành', components.issuingAgency),
    branch('Số, ký hiệu', documentNumber, documentNumber === null ? [] : numberTwigs(documentNumber)),
    branch('Địa danh, thời gian', placeAndDate, placeAndDate === null ? [] : dateTwigs(placeAndDate)),
    branch('Tên loại', components.documentTypeName),
    branch('Trích yếu', components.abstract),
    branch('Kính gửi', components.addressees),
    list(
      'Căn cứ ban hành',
      legalBases.map(({ text }) => text),
    ),
    branch('Câu dẫn', components.openingSentence),
    branch('Câu kết', components.closingSentence),
    branch('Quyền hạn ký', components.signingAuthority),
    branch('Chức vụ người ký', components.signerTitle),
    branch('Họ tên người ký', components.signerName),
    branch('Nơi nhận', recipients, recipients?.items.map(({ text }) => text) ?? []),
    ...optional('Người soạn thảo', components.drafter),
    ...optional('Không phổ biến', components.noPublicationNote),
    ...optional('Liên hệ', components.contact),
    ...optional('Hình thức sao', components.copyKind),
    branch('Số trang', pageNumberInWords(components.pageNumber)),
    list(
      'Phụ lục',
      appendices.map(({ label, title }) => (title === null ? label : `${label}: ${title}`)),
    ),
  ];
}

function branch(name: string, found: ComponentReport | null, twigs: readonly string[] = []): Branch {
  return { name, text: found?.text ?? null, twigs };
}

const PAGE_NUMBER_WORDS: Readonly<Record<string, string>> = {
  header: 'đầu trang',
  footer: 'chân trang',
  left: 'bên trái',
  centred: 'ở giữa',
  right: 'bên phải',
  justified: 'dàn đều hai bên',
};

/** The report names place and side in the words of the format; a reader gets them in Vietnamese. */
function pageNumberInWords(found: ComponentReport | null): ComponentReport | null {
  return found === null
    ? null
    : { ...found, text: found.text.replace(/\p{L}+/gu, (word) => PAGE_NUMBER_WORDS[word] ?? word) };
}

/** A component that few documents have: nobody misses it. */
function optional(name: string, found: ComponentReport | null): readonly Branch[] {
  return found === null ? [] : [branch(name, found)];
}

function list(name: string, twigs: readonly string[]): Branch {
  return { name, text: twigs.length === 0 ? null : String(twigs.length), twigs };
}

function numberTwigs({ number, symbol }: DocumentNumberReport): readonly string[] {
  return [`số: ${number ?? NOT_STATED}`, `ký hiệu: ${symbol ?? NOT_STATED}`];
}

function dateTwigs({ place, day, month, year }: PlaceAndDateReport): readonly string[] {
  const stated = [
    ['ngày', day],
    ['tháng', month],
    ['năm', year],
  ] as const;
  return [
    `địa danh: ${place ?? NOT_STATED}`,
    stated.map(([name, value]) => `${name}: ${value ?? NOT_STATED}`).join(', '),
  ];
}

function branchLines({ name, text, twigs = [] }: Branch): readonly string[] {
  return text === null
    ? []
    : [
        `  ${name}: ${excerpt(text, LONGEST_LINE)}`,
        ...twigs.map((twig) => `    ${excerpt(twig, LONGEST_LINE)}`),
      ];
}

function sectionLines(
  title: string,
  sections: readonly SectionReport[],
  part: SectionReport['part'],
  style: TextStyle,
): readonly string[] {
  const inPart = sections.filter((section) => section.part === part);
  return inPart.length === 0
    ? []
    : [
        '',
        style.title(title),
        ...inPart.map((section) => {
          const line = `${section.label} ${section.title}`;
          return `${'  '.repeat(section.level)}${excerpt(line, LONGEST_LINE)}`;
        }),
      ];
}
