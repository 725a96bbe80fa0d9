import type { DocumentTypeSlug } from '../../reference';
import type { Regime } from '../../regulations';
import { impossible, insertion, type Block, type InsertionContext } from '../block';
import { belowBases } from '../place/opening';
import { insertAt } from '../place/points';
import { spokenAgency } from '../words/agency';
import { unknownType } from '../words/documentType';
import { blank, sentence, type Part } from '../words/parts';
import { spokenSubject } from '../words/subject';

/** What the agency does by a document, up to the subject; types that open otherwise are left out. */
const ANNOUNCEMENTS: Readonly<Partial<Record<DocumentTypeSlug, Partial<Record<Regime, string>>>>> = {
  'ke-hoach': { state: 'ban hành Kế hoạch', party: 'xây dựng Kế hoạch' },
  'chuong-trinh': { state: 'ban hành Chương trình', party: 'xây dựng Chương trình' },
  'bao-cao': { state: 'báo cáo', party: 'báo cáo' },
  'thong-bao': { state: 'thông báo', party: 'thông báo' },
  'to-trinh': { state: 'kính trình', party: 'kính trình' },
  // A council's resolution opens with legal bases and “QUYẾT NGHỊ:” (form 1.1 of Decree 30/2020).
  'nghi-quyet': { party: 'ban hành Nghị quyết' },
};

/** The sentence that names the grounds and announces what follows: “… ban hành Kế hoạch … như sau:”. */
export const openingSentence: Block = {
  name: 'openingSentence',
  label: 'Câu dẫn',
  group: 'opening',
  plan(context) {
    const { administrative, form, regulation, type } = context;
    if (administrative.openingSentence !== null) {
      return impossible('alreadyThere');
    }
    const announcement = type === null ? undefined : ANNOUNCEMENTS[type]?.[regulation.regime];
    if (announcement === undefined) {
      return type === null ? unknownType(context) : impossible('notForThisType');
    }
    const parts = [
      ...grounds(context),
      spokenAgency(context),
      ` ${announcement} `,
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
