import type { DocumentTypeSlug } from '../../reference';
import { impossible, insertion, type Block, type InsertionContext } from '../block';
import { belowBases } from '../place/opening';
import { insertAt } from '../place/points';
import { spokenAgency } from '../words/agency';
import { blank, sentence, type Part } from '../words/parts';
import { spokenSubject } from '../words/subject';

/** What the agency does by a document, up to the subject; types that open otherwise are left out. */
const ANNOUNCEMENTS: Readonly<
  Partial<Record<DocumentTypeSlug, { readonly state: string; readonly party: string }>>
> = {
  'ke-hoach': { state: 'ban hành Kế hoạch', party: 'xây dựng Kế hoạch' },
  'chuong-trinh': { state: 'ban hành Chương trình', party: 'xây dựng Chương trình' },
  'bao-cao': { state: 'báo cáo', party: 'báo cáo' },
  'thong-bao': { state: 'thông báo', party: 'thông báo' },
};

/** The sentence that names the grounds and announces what follows: “… ban hành Kế hoạch … như sau:”. */
export const openingSentence: Block = {
  name: 'openingSentence',
  label: 'Câu dẫn',
  group: 'opening',
  plan(context) {
    const { administrative, form, regulation } = context;
    if (administrative.openingSentence !== null) {
      return impossible('alreadyThere');
    }
    const announcement = ANNOUNCEMENTS[administrative.type ?? 'cong-van'];
    if (announcement === undefined) {
      return impossible('notForThisType');
    }
    const parts = [
      ...grounds(context),
      spokenAgency(context),
      ` ${announcement[regulation.regime]} `,
      spokenSubject(administrative),
      ' như sau:',
    ];
    return insertion(insertAt(belowBases(administrative), [sentence(form.formats.body, ...parts)]));
  },
};

/** A document without legal bases names what it carries out in its first sentence. */
function grounds({ administrative }: InsertionContext): readonly Part[] {
  return administrative.legalBases.length > 0
    ? []
    : [
        'Thực hiện ',
        blank('grounds', 'tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu của văn bản chỉ đạo'),
        ', ',
      ];
}
