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
  signingAuthority: 'quyền hạn của người ký',
  signerTitle: 'chức vụ của người ký',
  signerTitleAlone: 'chức vụ của người ký',
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

/** All texts of the document that are printed as the component. */
export function printedTexts(
  administrative: AdministrativeDocument,
  component: PrintedComponent,
): readonly PrintedText[] {
  const { source, copy, appendices, attachments, documentTypeName, type } = administrative;
  const signatures = [...administrative.signatures, ...(copy?.signatures ?? [])];
  const recipients = [administrative.recipients, copy?.recipients ?? null].filter((each) => each !== null);
  switch (component) {
    case 'issuingAgency':
      return namesIssuer(administrative) ? one(administrative.issuingAgency) : [];
    case 'parentAgency':
      // Of a line that should not be there the letters do not matter.
      return superfluousParent(administrative) === null ? one(administrative.parentAgency) : [];
    case 'nationalName':
    case 'nationalMotto':
    case 'partyTitle':
    case 'documentNumber':
    case 'placeAndDate':
    case 'urgencyMark':
    case 'draftMark':
    case 'circulationMark':
    case 'drafter':
    case 'contact':
      return one(administrative[component]);
    case 'documentTypeName':
      return [documentTypeName, ...attachments.map(({ typeName }) => typeName)].flatMap(one);
    case 'abstract':
      return [
        ...(documentTypeName === null || !hasAbstract(administrative) ? [] : one(administrative.abstract)),
        ...attachments.flatMap(({ abstract }) => one(abstract)),
      ];
    case 'letterAbstract':
      return documentTypeName === null ? one(administrative.abstract) : [];
    case 'addresseesLabel':
      return addresseeTexts(administrative, 'label');
    case 'addressee':
      return addresseeTexts(administrative, 'items');
    case 'signingAuthority':
      return signatures.flatMap((block) => authorityTexts(source, block));
    case 'signerName':
      return signatures.flatMap(({ signerName }) => one(signerName));
    case 'signerTitle':
      return (
        signatures
          // With two posts the authority above them is the fault, not the weight of the letters.
          .filter(
            ({ signingAuthority, signerTitle }) =>
              signingAuthority !== null && !/ kiêm /iu.test(signerTitle?.text ?? ''),
          )
          .flatMap((block) => posts(source, block))
      );
    case 'signerTitleAlone':
    case 'minutesRole':
      return (type === 'bien-ban') === (component === 'minutesRole')
        ? signatures
            .filter((block) => signsAlone(block) && unmarkedBody(source, block) === null)
            .flatMap((block) => posts(source, block))
        : [];
    case 'recipientsLabel':
      return recipients.map(({ ranges }) => ranges.slice(0, 1));
    case 'recipient':
      return recipients.filter(({ items }) => items.length > 0).map((each) => recipientRanges(source, each));
    case 'appendixLabel':
      return appendices.flatMap(({ label }) => one(label));
    case 'appendixTitle':
      return appendices.flatMap(({ title }) => one(title));
    case 'appendixReference':
      return enclosures(administrative).flatMap(one);
    case 'legalBases':
      return legalBasesTexts(administrative);
    case 'copyKind':
      return one(copy?.kind ?? null);
    case 'pageNumber':
      return [];
  }
}
