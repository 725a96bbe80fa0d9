import type { AdministrativeDocument } from '../../administrative';
import { PROSE_ROLES } from '../text/prose';
import { citationsOf } from './citations';
import type { Provision, ProvisionReference } from './provisions';

/** "phân công tại Mục IV, gửi …", "nhiệm vụ quy định tại Điều 2." */
const LEADS_HERE =
  /(?:quy định|nêu|ghi|nói|phân công|giao|xác định|liệt kê|đề ra|trình bày|theo nội dung) (?:tại|ở|trong) $/iu;
const NOTHING_ELSE =
  /^(?:\s*(?:[.;)]|$)|,? (?:nêu )?(?:ở )?(?:trên|dưới đây)|, (?!của|thuộc|trong|phụ lục|mẫu|biểu)\p{Ll})/u;
const NAMES_ACT =
  /(?<!\p{L})(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quy chế|Quy định|Điều lệ|Hướng dẫn|Đề án|Kết luận|Chỉ thị|(?:Kế hoạch|Quyết định|Chương trình|Công văn) (?!này))/u;

/** Whether a reference names an article or a section with a Roman numeral, and neither it nor its passage names what that could be of. */
export function isBareReference(
  { passage, end, target, steps }: ProvisionReference,
  { kind, word, ordinal }: Provision,
  administrative: AdministrativeDocument,
): boolean {
  const { text } = passage.text;
  const isRead = PROSE_ROLES.has(passage.role);
  return (
    isRead &&
    target === null &&
    steps.length === 1 &&
    (kind === 'điều' || /^[IVX]+$/u.test(ordinal.text)) &&
    LEADS_HERE.test(text.slice(0, word.start)) &&
    NOTHING_ELSE.test(text.slice(end)) &&
    !NAMES_ACT.test(text) &&
    !citationsOf(administrative).some((citation) => citation.passage === passage)
  );
}
