import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { attachmentAt } from '../text/bodyTexts';
import { isBareReference } from './bareReferences';
import { citationsOf } from './citations';
import type { Provision, ProvisionReference } from './provisions';

/** "Điều 5 Quyết định này": the word for the document that the reference points into. */
const THIS = /^,? (?:của )?(?:bản )?(\p{L}+(?: \p{L}+)?) này(?!\p{L})/u;
const OTHER_ACT =
  /^[^.;]{0,40}(?:Luật|Nghị|Thông tư|Quy chế|Quy định|Điều lệ|Quyết định (?!này)|[Kk]èm theo|của )/u;

/** Whether the reference is into this document: it says so, or it is a bare article where no other act is named. */
export function pointsHere(
  reference: ProvisionReference,
  step: Provision,
  administrative: AdministrativeDocument,
): boolean {
  const { passage, end, target } = reference;
  const { text } = passage.text;
  if (passage.appendix !== null || passage.quoted || (step.kind !== 'điều' && step.kind !== 'mục')) {
    return false;
  }
  const named = THIS.exec(text.slice(end))?.[1]?.toLowerCase();
  if (target === 'self') {
    const attached = administrative.attachments[attachmentAt(administrative, passage.paragraph.index) ?? -1];
    const own = attached?.typeName ?? administrative.documentTypeName;
    return named !== undefined && named === own?.text.toLowerCase();
  }
  if (isBareReference(reference, step, administrative)) {
    return true;
  }
  // "các ông, bà có tên tại Điều 1": who is named is named here, unless another act is.
  if (step.kind === 'điều' && /(?:có tên|nêu|ghi) tại $/u.test(text.slice(0, step.word.start))) {
    return passage.role !== 'closing' && !OTHER_ACT.test(text.slice(end));
  }
  return passage.role === 'closing' &&
    step.kind === 'điều' &&
    /^\P{L}*Như $/u.test(text.slice(0, step.word.start))
    ? !citationsOf(administrative).some((citation) => citation.passage === passage)
    : false;
}

/** The headings and items of the text that the reference stands in; those of the document's body when it stands in no text. */
export function itemsBeside(
  { passage }: ProvisionReference,
  administrative: AdministrativeDocument,
): readonly OutlineItem[] {
  const attached = attachmentAt(administrative, passage.paragraph.index);
  return administrative.outline.filter(({ part, attachment }) =>
    attached === null ? part === 'body' : attachment === attached,
  );
}
