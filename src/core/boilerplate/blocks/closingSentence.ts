import type { Paragraph } from '../../document';
import type { ComponentFormat } from '../../forms';
import type { DocumentTypeSlug } from '../../reference';
import { fold } from '../../vietnamese';
import { impossible, insertion, type Block, type InsertionContext } from '../block';
import { after, insertAt, lastOfBody, replaceEnding } from '../place/points';
import { spokenAgency } from '../words/agency';
import { blank, sentence, type Part } from '../words/parts';
import { documentTypeName, spokenSubject } from '../words/subject';

/** Types whose last words are an article, or what happened at the end of a meeting. */
const WITHOUT: readonly DocumentTypeSlug[] = ['quyet-dinh', 'nghi-quyet', 'bien-ban'];

/** The sentence that ends the content, with the end mark; the mark that ended it before becomes a full stop. */
export const closingSentence: Block = {
  name: 'closingSentence',
  label: 'Câu kết',
  group: 'closing',
  plan(context) {
    const { administrative, form, regulation, type } = context;
    if (isThere(context)) {
      return impossible('alreadyThere');
    }
    if (type !== null && WITHOUT.includes(type)) {
      return impossible('notForThisType');
    }
    const last = lastOfBody(administrative);
    if (last === null) {
      return impossible('contentFirst');
    }
    const endMark = replaceEnding(last, /\.\/\.?$/u, '.');
    const format = partedFrom(last, form.formats.body, regulation.demands.body.gap.min);
    const closing = sentence(format, ...words(context), regulation.demands.endMark);
    return insertion(...(endMark === null ? [] : [endMark]), insertAt(after(last, true), [closing]));
  },
};

/** Below a paragraph that leaves no space after it, the sentence brings its own. */
function partedFrom(above: Paragraph, format: ComponentFormat, gap: number): ComponentFormat {
  const { paragraph } = format;
  const enough = Math.max(above.format.spaceAfter, paragraph.spaceBefore ?? 0) >= gap;
  return enough ? format : { ...format, paragraph: { ...paragraph, spaceBefore: gap } };
}

/** In a plan, the last paragraph of a section may carry the end mark without saying what a closing sentence says. */
const CLOSING_WORDS = /^TREN DAY |(?:^| )(?:YEU CAU|DE NGHI|VUONG MAC|PHAN ANH)(?= |[,;.]|$)/u;

function isThere({ administrative: { closingSentence }, type }: InsertionContext): boolean {
  const asksForMore = type === 'ke-hoach' || type === 'chuong-trinh';
  return closingSentence !== null && (!asksForMore || CLOSING_WORDS.test(fold(closingSentence.text)));
}

type Wording = (context: InsertionContext) => readonly Part[];

const CARRY_OUT: Wording = (context) => [
  'Trên đây là ',
  documentTypeName(context) ?? '',
  ' ',
  spokenSubject(context.administrative),
  '; yêu cầu các cơ quan, đơn vị, cá nhân có liên quan nghiêm túc triển khai thực hiện. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời phản ánh về ',
  blank('contact', 'đơn vị đầu mối'),
  ' để tổng hợp, báo cáo ',
  spokenAgency(context),
  ' xem xét, quyết định',
];

const WORDINGS: Readonly<Partial<Record<DocumentTypeSlug, Wording>>> = {
  'ke-hoach': CARRY_OUT,
  'chuong-trinh': CARRY_OUT,
  'to-trinh': () => ['Kính trình ', blank('addressee', 'cơ quan có thẩm quyền'), ' xem xét, quyết định'],
  'cong-van': (context) => [
    spokenAgency(context),
    ' đề nghị ',
    blank('addressee', 'cơ quan nhận văn bản'),
    ' quan tâm, phối hợp thực hiện',
  ],
  'thong-bao': (context) => [
    spokenAgency(context),
    ' thông báo để các cơ quan, đơn vị, cá nhân có liên quan biết, thực hiện',
  ],
  'giay-moi': (context) => [spokenAgency(context), ' rất mong quý đại biểu tham dự đầy đủ, đúng thời gian'],
};

function words(context: InsertionContext): readonly Part[] {
  const { administrative, type } = context;
  const wording = type === null ? undefined : WORDINGS[type];
  return (
    wording?.(context) ?? [
      'Trên đây là ',
      documentTypeName(context) ?? blank('document-type', 'tên loại văn bản'),
      ' ',
      spokenSubject(administrative),
    ]
  );
}
