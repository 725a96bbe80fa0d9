import {
  clauseInForce,
  defineRule,
  firstRange,
  superfluousParent,
  textPlace,
  type Remedy,
} from '../../linting';
import type { Component } from '../../administrative';
import type { Document } from '../../document';
import { insertBefore } from '../../samples';

const CLAUSES = ['nd30-chuquan-ubnd-none'];

/** Takes the line away where it has its paragraphs to itself. */
function deletion(document: Document, { ranges }: Component): { readonly remedy?: Remedy } {
  const paragraphs = ranges.map((range) => ({
    range,
    text: document.main.paragraphs[range.paragraph]?.text,
  }));
  const edits = paragraphs.flatMap(({ range, text }) =>
    text?.trim() === text?.slice(range.start, range.end) && text !== undefined
      ? [{ kind: 'deleteParagraph' as const, paragraph: range.paragraph, expected: text }]
      : [],
  );
  return edits.length < ranges.length ? {} : { remedy: { kind: 'edits', level: 'confirm', edits } };
}

export const parentAgencyNone = defineRule({
  id: 'parent-agency-none',
  title: 'Ủy ban nhân dân, Hội đồng nhân dân không ghi cơ quan chủ quản ở dòng trên',
  rationale:
    'Ủy ban nhân dân, Hội đồng nhân dân là cơ quan của chính quyền địa phương cấp mình, không có cơ quan chủ quản.',
  clauses: CLAUSES,
  messages: {
    superior:
      'Trên tên “{agency}” có dòng “{parent}”. Ủy ban nhân dân, Hội đồng nhân dân các cấp không có cơ quan chủ quản, chỉ ghi tên của mình. Hãy bỏ dòng “{parent}”.',
  },
  concerns: ({ administrative }) => administrative.parentAgency !== null,
  *check({ administrative, document, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    const parent = superfluousParent(administrative);
    if (clause !== null && parent !== null) {
      yield {
        clause,
        message: 'superior',
        data: { agency: administrative.issuingAgency?.text ?? '', parent: parent.text },
        at: textPlace(firstRange(parent)),
        ...deletion(document, parent),
      };
    }
  },
  examples: [
    { name: 'chỉ ghi tên Ủy ban nhân dân xã', sample: 'nd30-ke-hoach', reports: [] },
    { name: 'phòng chuyên môn ghi cơ quan chủ quản', sample: 'nd30-bao-cao-phong', reports: [] },
    {
      name: 'ghi Ủy ban nhân dân tỉnh ở dòng trên',
      sample: 'nd30-ke-hoach',
      change: insertBefore('issuingAgency.1', {
        name: 'parentAgency',
        role: 'parentAgency',
        text: 'UBND TỈNH PHÚ THỌ',
      }),
      reports: [{ clause: 'nd30-chuquan-ubnd-none', text: 'UBND TỈNH PHÚ THỌ' }],
      fixed: [],
    },
  ],
});
