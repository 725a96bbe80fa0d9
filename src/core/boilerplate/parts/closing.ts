import { directParts, type AdministrativeDocument } from '../../administrative';
import type { FragmentParagraph } from '../../edits';
import { emptyParagraph, type ComponentFormat } from '../../forms';
import { planSections } from '../../linting';
import type { DocumentTypeSlug } from '../../reference';
import type { Regulation } from '../../regulations';
import type { InsertionContext } from '../block';
import { partyArchive, signedFor, signerPost } from '../words/agency';
import { blank, sentence, type Part } from '../words/parts';

/** Lines left for the signature. */
const SIGNATURE_LINES = 4;

/** A heading longer than this names a task, not a unit. */
const UNIT_WORDS = 14;

/** The label, one line per recipient, and the archive line. */
export function recipientParagraphs(context: InsertionContext): readonly FragmentParagraph[] {
  const { form, regulation } = context;
  const { separator } = regulation.demands.recipients;
  const items = recipients(context).map((item) => sentence(form.formats.recipient, '- ', item, separator));
  return [recipientsLabel(context), ...items, archiveParagraph(context, form.formats.recipient)];
}

/** The archive line, in the format of the other lines. */
export function archiveParagraph(context: InsertionContext, format: ComponentFormat): FragmentParagraph {
  const { profile, regulation } = context;
  const parts: readonly Part[] =
    regulation.demands.recipients.archive === 'colonVt'
      ? ['- Lưu: VT, ', profile.archiveUnit ?? blank('archive-unit', 'đơn vị soạn thảo'), '.']
      : ['- Lưu ', profile.archive ?? partyArchive(context) ?? blank('archive-unit', 'nơi lưu'), '.'];
  return sentence(format, ...parts);
}

/** Authority, post, room for the signature, and name. */
export function signatureParagraphs(context: InsertionContext): readonly FragmentParagraph[] {
  const { form, profile } = context;
  const authority = authorityLines(context);
  const titleFormat = authority.length === 0 ? form.formats.authority : form.formats.signerTitle;
  return [
    ...authority.map((line) => sentence(form.formats.authority, ...line)),
    sentence(titleFormat, ...signerPost(context)),
    ...signatureSpace(context),
    sentence(form.formats.signerName, profile.signer?.name ?? blank('signer-name', 'Họ và tên')),
  ];
}

/** One signer of minutes: who kept them on the left, who chaired on the right. */
export function minutesSignature(
  context: InsertionContext,
  who: 'secretary' | 'chair',
): readonly FragmentParagraph[] {
  const { form, regulation } = context;
  const party = regulation.regime === 'party';
  const titles = party
    ? { secretary: 'NGƯỜI GHI BIÊN BẢN', chair: 'CHỦ TRÌ HỘI NGHỊ' }
    : { secretary: 'THƯ KÝ', chair: 'CHỦ TỌA' };
  return [
    sentence(form.formats.authority, titles[who]),
    ...signatureSpace(context),
    sentence(form.formats.signerName, blank(`${who}-name`, 'Họ và tên')),
  ];
}

function recipientsLabel({ form, regulation }: InsertionContext): FragmentParagraph {
  const format = form.formats.recipientsLabel;
  const { label } = regulation.demands.recipients;
  // The Party underlines the words and not the colon (Guideline 05-HD/VPTW, II.I.9.2.1).
  const underline = regulation.regime === 'party';
  return {
    kind: 'paragraph',
    format: format.paragraph,
    content: [
      { kind: 'text', text: label.replace(/:$/u, ''), format: { ...format.run, underline } },
      { kind: 'text', text: ':', format: format.run },
    ],
    markSize: format.run.size,
  };
}

/** The office's own list, else those that the plan gives a task; what the document's type demands comes first. */
function recipients(context: InsertionContext): readonly Part[] {
  const { profile } = context;
  const lead = leadingRecipient(context);
  const listed = profile.recipients ?? [];
  if (listed.length > 0) {
    return [...lead, ...listed.filter((item) => !/^như (?:trên|điều|kính gửi)/iu.test(item))];
  }
  return [...lead, ...unitsWithTasks(context), blank('recipient', 'Cơ quan, đơn vị, cá nhân nhận văn bản')];
}

/**
 * “Như trên” where addressees are named above, or will be because the type demands them (a report has them only when it goes to a higher
 * agency); “Như Điều 3” for a decision: its last article says who carries it out.
 */
function leadingRecipient({ administrative, regulation, type }: InsertionContext): readonly string[] {
  const { asAboveTypes } = regulation.demands.recipients;
  if (type !== null && asAboveTypes.includes(type) && isAddressed(administrative, regulation, type)) {
    return ['Như trên'];
  }
  const last = administrative.outline
    .filter(({ part, style }) => style === 'article' && part === 'body')
    .at(-1)
    ?.ordinal.at(-1);
  return type === 'quyet-dinh' && last !== undefined ? [`Như Điều ${last}`] : [];
}

function isAddressed(
  { addressees }: AdministrativeDocument,
  { required }: Regulation,
  type: DocumentTypeSlug,
): boolean {
  return (
    addressees !== null ||
    required.some(({ component, types }) => component === 'addressees' && types?.includes(type) === true)
  );
}

/** Units that have a heading of their own under “Tổ chức thực hiện”. */
function unitsWithTasks({ administrative, type }: InsertionContext): readonly string[] {
  const { outline } = administrative;
  const section = planSections(administrative).find(({ parts }) => parts.includes('implementation'));
  if (type !== 'ke-hoach' || section === undefined) {
    return [];
  }
  return directParts(outline, section.item)
    .filter((item) => item.kind === 'heading')
    .map(({ title }) => title.replace(/^Đề nghị (?:các )?/u, '').replace(/[:.;,]\s*$/u, ''))
    .filter((title) => title !== '' && !title.startsWith('[') && title.split(' ').length <= UNIT_WORDS)
    .map((title) => title.slice(0, 1).toUpperCase() + title.slice(1));
}

/** `TM. ỦY BAN NHÂN DÂN`; nothing where the head signs alone, or may do so. */
function authorityLines(context: InsertionContext): readonly (readonly Part[])[] {
  const { profile, regulation } = context;
  const known = profile.signer?.authority;
  if (known !== undefined) {
    return known.map((line) => [line]);
  }
  const body = signedFor(context);
  return body === null ? [] : [[`${regulation.demands.authority.onBehalf} `, body]];
}

function signatureSpace({ form }: InsertionContext): readonly FragmentParagraph[] {
  return Array.from({ length: SIGNATURE_LINES }, () => emptyParagraph(form.formats.signatureSpace.run.size));
}
