import type { AdministrativeDocument, Component, Recipients, SignatureBlock } from '../../../administrative';
import { textIn, type Document, type Range } from '../../../document';
import type { PrintedComponent } from '../../../regulations';
import { isCommitteePost } from '../../office/committeePost';
import { hasAbstract, namesIssuer } from '../../office/standIns';
import { unmarkedBody } from '../../office/unmarkedBody';
import { superfluousParent } from '../../office/superfluousParent';
import { enclosures } from '../../text/enclosures';
import { countLetters } from '../../../vietnamese';

/** One text that is printed as a component: the stretches that make it up, never empty. */
export type PrintedText = readonly Range[];

/** What the reader is told the components are called; messages quote the text itself behind the name. */
export const COMPONENT_NAMES: Readonly<Record<PrintedComponent, string>> = {
  nationalName: 'Quốc hiệu',
  nationalMotto: 'Tiêu ngữ',
  partyTitle: 'tiêu đề của văn bản Đảng',
  parentAgency: 'tên cơ quan chủ quản',
  issuingAgency: 'tên cơ quan ban hành',
  documentNumber: 'số, ký hiệu',
  placeAndDate: 'địa danh và ngày tháng',
  documentTypeName: 'tên loại văn bản',
  abstract: 'trích yếu',
  letterAbstract: 'trích yếu của công văn',
  legalBases: 'căn cứ ban hành',
  addresseesLabel: 'nhãn kính gửi',
  addressee: 'nơi gửi sau “Kính gửi”',
  signingAuthority: 'dòng quyền hạn',
  signerTitle: 'chức vụ người ký',
  signerTitleAlone: 'chức vụ người ký',
  minutesRole: 'chức danh của người ký biên bản',
  signerName: 'họ tên người ký',
  recipientsLabel: 'nhãn nơi nhận',
  recipient: 'danh sách nơi nhận',
  pageNumber: 'số trang',
  appendixLabel: 'nhãn phụ lục',
  appendixTitle: 'tên phụ lục',
  appendixReference: 'dòng kèm theo',
  urgencyMark: 'dấu chỉ mức độ khẩn',
  circulationMark: 'chỉ dẫn phạm vi lưu hành',
  draftMark: 'dấu dự thảo',
  drafter: 'ký hiệu người soạn thảo',
  contact: 'thông tin liên hệ',
  copyKind: 'hình thức sao',
};

function one(component: Component | null): readonly PrintedText[] {
  return component === null ? [] : [component.ranges];
}

/** To be compared with words, however the letters were typed; its offsets are not the document's. */
function wordsAt(document: Document, range: Range): string {
  return textIn(document, range).normalize('NFC');
}

/** "Kính gửi:" ends at its colon; what follows on the same line is an addressee. */
function addresseeTexts(
  { source, addressees }: AdministrativeDocument,
  which: 'label' | 'items',
): readonly PrintedText[] {
  const [first, ...others] = addressees?.ranges ?? [];
  if (first === undefined) {
    return [];
  }
  const colon = textIn(source, first).indexOf(':');
  const labelEnd = colon < 0 ? first.end : first.start + colon + 1;
  if (which === 'label') {
    return [[{ ...first, end: labelEnd }]];
  }
  const items = [...(labelEnd < first.end ? [{ ...first, start: labelEnd }] : []), ...others];
  return items.length === 0 ? [] : [items];
}

/**
 * "Q." makes an authority of a post. Below another authority ("T/M BAN THƯỜNG VỤ" / "Q. BÍ THƯ") it is printed now as the one, now as the
 * other.
 */
function authorityTexts(document: Document, { signingAuthority }: SignatureBlock): readonly PrintedText[] {
  const ranges = (signingAuthority?.ranges ?? []).filter(
    (range, index) => index === 0 || !/^\s*(?:Q\s*[./]|QUYỀN\s)/u.test(wordsAt(document, range)),
  );
  return ranges.length === 0 ? [] : [ranges];
}

/** "kiêm" between two posts is a word of its own, in ordinary letters (Guideline 05-HD/VPTW, II.I.7.1.4.đ). */
function posts(
  document: Document,
  { signerTitle, signingAuthority }: SignatureBlock,
): readonly PrintedText[] {
  const authorityAt = signingAuthority?.ranges[0]?.paragraph ?? 0;
  const ranges = (signerTitle?.ranges ?? []).filter(
    // A heading above the authority ("XÁC NHẬN CỦA ĐẢNG ỦY") belongs to the form, not to the signature.
    (range) =>
      range.paragraph >= authorityAt &&
      !/(?<!\p{L})kiêm(?!\p{L})/u.test(wordsAt(document, range)) &&
      !/^\s*kiêm\s*$/iu.test(wordsAt(document, range)),
  );
  return ranges.length === 0 ? [] : [ranges];
}

/** Of a post that lacks its authority the missing line is the fault, not the weight of the letters. */
function signsAlone({ signingAuthority, signerTitle }: SignatureBlock): boolean {
  return signingAuthority === null && !isCommitteePost(signerTitle?.text ?? '');
}

/** Half-points: smaller than any list of recipients, large enough for a note. */
const NOTE_SIZE = 20;

/**
 * The items of the list. Offices print who drafted the document small behind the last line ("Lưu: VT, KT.Hoa"), which is no part of
 * the list.
 */
function recipientRanges(document: Document, { items }: Recipients): PrintedText {
  return items.map(({ range }) => withoutNote(document, range));
}

function withoutNote(document: Document, range: Range): Range {
  const runs = (document.stories.get(range.part)?.paragraphs[range.paragraph]?.runs ?? []).filter(
    ({ start, end, text }) => start < range.end && end > range.start && countLetters(text) > 0,
  );
  const [last] = runs.filter(({ format }) => format.size > NOTE_SIZE).slice(-1);
  return last === undefined || last === runs.at(-1)
    ? range
    : { ...range, end: Math.min(range.end, last.end) };
}

/** Types that decide something, and so always rest on a basis of their own lines. */
const DECIDING: readonly (string | null)[] = ['quyet-dinh', 'nghi-quyet'];

/**
 * "Thực hiện …" may as well be running text, and so may one "Căn cứ …" before an announcement; only what the law calls bases is printed
 * as such. All bases are one text.
 */
function legalBasesTexts({ legalBases, type }: AdministrativeDocument): readonly PrintedText[] {
  const bases = legalBases.filter(({ lead }) => /^(?:căn cứ|xét|theo đề nghị)/iu.test(lead));
  const certain = bases.length > 1 || (bases.length === 1 && DECIDING.includes(type));
  return certain ? [bases.flatMap(({ ranges }) => ranges)] : [];
}

/** The signature blocks of the document, and of a copy of it. */
function signaturesOf({ signatures, copy }: AdministrativeDocument): readonly SignatureBlock[] {
  return [...signatures, ...(copy?.signatures ?? [])];
}

function recipientsOf({ recipients, copy }: AdministrativeDocument): readonly Recipients[] {
  return [recipients, copy?.recipients ?? null].filter((each) => each !== null);
}

function abstracts(administrative: AdministrativeDocument): readonly PrintedText[] {
  const { abstract, attachments, documentTypeName } = administrative;
  return [
    ...(documentTypeName === null || !hasAbstract(administrative) ? [] : one(abstract)),
    ...attachments.flatMap((attachment) => one(attachment.abstract)),
  ];
}

/** The posts below an authority: with two posts in one the authority above them is the fault, not the weight of the letters. */
function postsBelowAuthority(administrative: AdministrativeDocument): readonly PrintedText[] {
  return signaturesOf(administrative)
    .filter(
      ({ signingAuthority, signerTitle }) =>
        signingAuthority !== null && !/ kiêm /iu.test(signerTitle?.text ?? ''),
    )
    .flatMap((block) => posts(administrative.source, block));
}

function postsAlone(administrative: AdministrativeDocument): readonly PrintedText[] {
  return signaturesOf(administrative)
    .filter((block) => signsAlone(block) && unmarkedBody(administrative.source, block) === null)
    .flatMap((block) => posts(administrative.source, block));
}

type Reader = (administrative: AdministrativeDocument) => readonly PrintedText[];

const READERS: Readonly<Record<PrintedComponent, Reader>> = {
  nationalName: ({ nationalName }) => one(nationalName),
  nationalMotto: ({ nationalMotto }) => one(nationalMotto),
  partyTitle: ({ partyTitle }) => one(partyTitle),
  // Of a line that should not be there the letters do not matter.
  parentAgency: (administrative) =>
    superfluousParent(administrative) === null ? one(administrative.parentAgency) : [],
  issuingAgency: (administrative) => (namesIssuer(administrative) ? one(administrative.issuingAgency) : []),
  documentNumber: ({ documentNumber }) => one(documentNumber),
  placeAndDate: ({ placeAndDate }) => one(placeAndDate),
  documentTypeName: ({ documentTypeName, attachments }) =>
    [documentTypeName, ...attachments.map(({ typeName }) => typeName)].flatMap(one),
  abstract: abstracts,
  letterAbstract: ({ documentTypeName, abstract }) => (documentTypeName === null ? one(abstract) : []),
  legalBases: legalBasesTexts,
  addresseesLabel: (administrative) => addresseeTexts(administrative, 'label'),
  addressee: (administrative) => addresseeTexts(administrative, 'items'),
  signingAuthority: (administrative) =>
    signaturesOf(administrative).flatMap((block) => authorityTexts(administrative.source, block)),
  signerTitle: postsBelowAuthority,
  signerTitleAlone: (administrative) =>
    administrative.type === 'bien-ban' ? [] : postsAlone(administrative),
  minutesRole: (administrative) => (administrative.type === 'bien-ban' ? postsAlone(administrative) : []),
  signerName: (administrative) => signaturesOf(administrative).flatMap(({ signerName }) => one(signerName)),
  recipientsLabel: (administrative) => recipientsOf(administrative).map(({ ranges }) => ranges.slice(0, 1)),
  recipient: (administrative) =>
    recipientsOf(administrative)
      .filter(({ items }) => items.length > 0)
      .map((recipients) => recipientRanges(administrative.source, recipients)),
  pageNumber: () => [],
  appendixLabel: ({ appendices }) => appendices.flatMap(({ label }) => one(label)),
  appendixTitle: ({ appendices }) => appendices.flatMap(({ title }) => one(title)),
  appendixReference: (administrative) => enclosures(administrative).flatMap(one),
  urgencyMark: ({ urgencyMark }) => one(urgencyMark),
  circulationMark: ({ circulationMark }) => one(circulationMark),
  draftMark: ({ draftMark }) => one(draftMark),
  drafter: ({ drafter }) => one(drafter),
  contact: ({ contact }) => one(contact),
  copyKind: ({ copy }) => one(copy?.kind ?? null),
};

/** All texts of the document that are printed as the component. */
export function printedTexts(
  administrative: AdministrativeDocument,
  component: PrintedComponent,
): readonly PrintedText[] {
  return READERS[component](administrative);
}
