import type { Component } from '../../administrative';
import { MAIN_PART, type Document } from '../../document';
import { defineRule, firstRange, hasSeveralPages, ruleLines, textPlace } from '../../linting';
import { format } from '../../samples';

/** Paragraphs above the text in which the line may be drawn. */
const REACH = 2;

function hasLineAbove(document: Document, contact: Component): boolean {
  const { part, paragraph } = firstRange(contact);
  const paragraphs = document.stories.get(part)?.paragraphs ?? [];
  const own = paragraphs[paragraph];
  return (
    own?.cell?.table.bordered === true ||
    own?.textBoxAnchor != null ||
    ruleLines(document, paragraphs.slice(Math.max(0, paragraph - REACH), paragraph + 1)).length > 0
  );
}

/** Where the contact stands, as far as it matters to the regulations. */
function pageOf({ sections: [section] }: Document, part: string): 'first' | 'every' | 'end' | 'top' {
  if (part === MAIN_PART) {
    return 'end';
  }
  if (part.startsWith('header')) {
    return 'top';
  }
  return section?.titlePage === true && section.footers.first === part ? 'first' : 'every';
}

export const contactPlace = defineRule({
  id: 'contact-place',
  title: 'Thông tin liên hệ của cơ quan đặt ở cuối trang theo quy định, dưới một đường kẻ hết chiều ngang',
  rationale: 'Đường kẻ tách thông tin liên hệ khỏi nội dung văn bản.',
  clauses: ['nd30-diachi', 'dang-lienhe'],
  needs: ['headers', 'footers', 'sections'],
  messages: {
    page: 'Thông tin liên hệ chưa đúng chỗ. Theo {regulation}, địa chỉ, điện thoại, thư điện tử trình bày ở {where}. Hãy chuyển phần này về đúng chỗ.',
    line: 'Phía trên thông tin liên hệ chưa có đường kẻ. Theo {regulation}, phần này ở dưới một đường kẻ nét liền kéo dài hết chiều ngang của vùng trình bày. Hãy thêm đường kẻ.',
  },
  concerns: ({ administrative }) => administrative.contact !== null,
  *check({ administrative, document, regulation }) {
    const { contact } = administrative;
    const { clause, page } = regulation.demands.supplements.contact;
    if (contact === null) {
      return;
    }
    const at = textPlace(firstRange(contact));
    const actual = pageOf(document, firstRange(contact).part);
    const several = hasSeveralPages(document);
    const isWrong =
      actual === 'top' ||
      (page === 'first' && (actual === 'end' || (actual === 'every' && several))) ||
      (page === 'last' && actual === 'first' && several);
    if (isWrong) {
      const where = page === 'first' ? 'chân trang thứ nhất' : 'trang cuối cùng, sau phần ký';
      yield { clause, message: 'page', data: { where, regulation: regulation.name }, at };
    } else if (!hasLineAbove(document, contact)) {
      yield { clause, message: 'line', data: { regulation: regulation.name }, at };
    }
  },
  examples: [
    {
      name: 'ở chân trang thứ nhất, dưới đường kẻ',
      sample: 'nd30-cong-van-khan',
      reports: [],
    },
    {
      name: 'không có đường kẻ',
      sample: 'nd30-cong-van-khan',
      change: format('contact', { borderTop: false }),
      reports: [{ clause: 'nd30-diachi' }],
    },
    {
      name: 'văn bản Đảng: sau phần ký, dưới đường kẻ',
      sample: 'hd05-bao-cao-luu-hanh',
      reports: [],
    },
    {
      name: 'văn bản Đảng: không có đường kẻ',
      sample: 'hd36-bao-cao-luu-hanh',
      change: format('contact', { borderTop: false }),
      reports: [{ clause: 'dang-lienhe' }],
    },
  ],
});
