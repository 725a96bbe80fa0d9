import type { AdministrativeDocument } from '../../administrative';
import type { DocumentTypeSlug } from '../../reference';
import type { Sign } from './signs';

/** Types that only legal acts have; the law on legal documents governs their form, not the decree on records work. */
const LEGAL_ACTS: Readonly<Partial<Record<DocumentTypeSlug, string>>> = {
  luat: 'Luật',
  'nghi-dinh': 'Nghị định',
  'thong-tu': 'Thông tư',
};

/** `07/2026/QĐ-UBND`: councils and committees put the year into the number of legal acts only. */
const NUMBERED_BY_YEAR = /\/\s*\d{4}\s*\/\s*(?:QĐ|NQ)\s*-\s*(?:UBND|HĐND)(?!\p{L})/u;

/** Parts that only a document of an office has; a citizen's form can bear the national name, but none of these. */
const OFFICE_SIGNS: ReadonlySet<Sign['name']> = new Set([
  'stateNumber',
  'partyNumber',
  'stateAuthority',
  'partyAuthority',
  'stateArchiveLine',
  'partyArchiveLine',
]);

const ISSUER_SIGNS: ReadonlySet<Sign['name']> = new Set([
  'stateAgency',
  'partyAgency',
  'fatherlandFront',
  'asterisk',
  'stateOpening',
  'partyOpening',
]);

/** What no member of the Party issues alone; plans, reports and statements below its title may be a person's own. */
const OF_BODIES: ReadonlySet<DocumentTypeSlug> = new Set([
  ...(['nghi-quyet', 'quyet-dinh', 'chi-thi', 'ket-luan', 'thong-tri'] as const),
  ...(['quy-dinh', 'quy-che', 'huong-dan', 'thong-bao'] as const),
]);

/** Why a state document is a legal act and no administrative document, or null. */
export function legalActReason({ type, documentNumber }: AdministrativeDocument): string | null {
  const name = type === null ? undefined : LEGAL_ACTS[type];
  if (name !== undefined) {
    return `${name} là văn bản quy phạm pháp luật, không thuộc các loại văn bản hành chính của Nghị định 30/2020/NĐ-CP: không kiểm tra thể thức.`;
  }
  const legalActNumber =
    (type === 'quyet-dinh' || type === 'nghi-quyet') && NUMBERED_BY_YEAR.test(documentNumber?.text ?? '');
  return legalActNumber
    ? 'Số, ký hiệu có ghi năm ban hành là của văn bản quy phạm pháp luật, không thuộc các loại văn bản hành chính của Nghị định 30/2020/NĐ-CP: không kiểm tra thể thức.'
    : null;
}

/** "(Ban hành kèm theo Quyết định số …)", below the title. */
const ATTACHED = /^\(?\s*(?:ban hành )?kèm theo\s/iu;
/** Paragraphs of the body that may still belong to the title of an attachment. */
const BELOW_TITLE = 2;

/** Whether a document says below its title that it goes with another act, and has neither number nor recipients of its own. */
export function isAttachment({ source, body, documentNumber, recipients }: AdministrativeDocument): boolean {
  if (documentNumber !== null || recipients !== null) {
    return false;
  }
  const top = source.main.paragraphs.slice(0, body.firstParagraph + BELOW_TITLE);
  return top.some(({ text }) => ATTACHED.test(text.trim()));
}

/**
 * Whether an office has issued the document: someone is named who issues it, and it has a part that forms and applications of
 * private persons go without.
 */
export function isOfOffice(document: AdministrativeDocument, signs: readonly Sign[]): boolean {
  const has = (names: ReadonlySet<Sign['name']>): boolean => signs.some(({ name }) => names.has(name));
  if (has(OFFICE_SIGNS) || document.documentNumber !== null) {
    return true;
  }
  const { issuingAgency, recipients, partyTitle, type } = document;
  if (partyTitle !== null && type !== null && OF_BODIES.has(type)) {
    return true;
  }
  const named = issuingAgency !== null || has(ISSUER_SIGNS);
  return named && (type !== null || recipients !== null);
}
