import { isUnfilled, type AdministrativeDocument } from '../../administrative';
import { capitalised, normalise } from '../../vietnamese';
import type { InsertionContext } from '../block';
import { blank, type Part } from './parts';

/** What the document is about, as it stands inside a sentence: the abstract, its first word in small letters. */
export function spokenSubject({ abstract }: AdministrativeDocument): Part {
  return abstract === null || isUnfilled(abstract)
    ? blank('subject', 'trích yếu nội dung')
    : decapitalised(abstract.text.replace(/[.;,]+$/u, ''));
}

/**
 * The abstract as it is printed: what the opening sentence announces (“… ban hành Kế hoạch … như sau:”), else a blank. The state writes its first
 * letter in capitals, the Party does not.
 */
export function printedSubject(context: InsertionContext): Part {
  const { administrative, regulation } = context;
  const announced = announcedSubject(administrative, documentTypeName(context));
  if (announced === null) {
    return blank('abstract', 'Trích yếu nội dung văn bản');
  }
  return regulation.demands.abstractInLowerCaseClause === null ? capitalised(announced) : announced;
}

/** `Kế hoạch`; null for a document of an unknown type. */
export function documentTypeName({ type, regulation }: InsertionContext): string | null {
  return regulation.types.find(({ slug }) => slug === type)?.name ?? null;
}

function announcedSubject(
  { openingSentence }: AdministrativeDocument,
  typeName: string | null,
): string | null {
  if (openingSentence === null || typeName === null) {
    return null;
  }
  const text = normalise(openingSentence.text);
  const start = text.lastIndexOf(`${typeName} `);
  const announced = /^(.*?),?(?: cụ thể)? như sau:$/u.exec(text.slice(start + typeName.length + 1))?.[1];
  return start < 0 || announced === undefined || announced.includes(' số ') ? null : announced;
}

/** The beginning of a sentence gets a small letter; a name (`Ủy ban nhân dân xã …`, `UBND …`) stays as it is. */
function decapitalised(text: string): string {
  const startsSentence = /^(?!(?:Ủy ban|Hội đồng|Nhân dân|Nhà nước|Đảng) )\p{Lu}\p{Ll}* \p{Ll}/u.test(text);
  const [first = '', ...rest] = text;
  return startsSentence ? first.toLowerCase() + rest.join('') : text;
}
