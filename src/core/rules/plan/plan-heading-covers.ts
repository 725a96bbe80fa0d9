import { directParts, type AdministrativeDocument, type OutlineItem } from '../../administrative';
import { defineRule, planSections, textPlace } from '../../linting';
import { setText } from '../../samples';
import { countWords, fold } from '../../vietnamese';

/** What headings enumerate. Words of one line speak of one thing: who takes part may be called by any of them. */
const FACETS: readonly RegExp[] = [
  /(?:^| )(?:THOI GIAN|THOI DIEM|TIEN DO|LO TRINH)/u,
  /(?:^| )(?:DIA DIEM|DIA BAN|NOI TO CHUC)/u,
  /(?:^| )(?:THANH PHAN|DOI TUONG|DAI BIEU|SO LUONG|KHACH MOI|LUC LUONG(?! VU TRANG))/u,
  /(?:^| )(?:HINH THUC|PHUONG THUC|CACH THUC)/u,
  /(?:^| )(?:MUC DICH|MUC TIEU|Y NGHIA|CHI TIEU)/u,
  /(?:^| )(?:YEU CAU|NGUYEN TAC)/u,
  /(?:^| )(?:KINH PHI|NGUON LUC|DU TOAN)/u,
  /(?:^| )(?:PHONG CHU|MA KET|KHAU HIEU|TRANG TRI)/u,
  /(?:^| )(?:CHE DO BAO CAO|THONG TIN, BAO CAO)/u,
  /(?:^| )QUY MO/u,
  /(?:^| )NOI DUNG/u,
];
/** Anything is content; it is one facet among others where an item of the section bears that name alone. */
const CONTENT = FACETS.length - 1;
/** Words that only frame the facets: "THỜI GIAN THỰC HIỆN", "HÌNH THỨC TỔ CHỨC", "THÀNH PHẦN THAM DỰ". */
const FRAME =
  /(?:^| )(?:THUC HIEN|TO CHUC|THAM DU|THAM GIA|DU|MOI|HOI NGHI|VA|CUA|DU KIEN|TRIEN KHAI|KIEM TRA|GIAM SAT|TUYEN TRUYEN|THI DAU|HOI THI|DAI HOI|TAP HUAN|DIEN TAP|NGAY HOI|KHAO SAT|CUOC HOP|BAO DAM|CU THE)(?=$| )/gu;
/** Longer items are sentences, not titles. */
const TITLE_WORDS = 8;

/** Each facet wherever it stands in a title. */
const ALL_FACETS = FACETS.map((facet) => new RegExp(facet, 'gu'));

function facetsOf(title: string): readonly number[] {
  const key = fold(title);
  return FACETS.flatMap((facet, index) => (facet.test(key) ? [index] : []));
}

/** A heading that names facets and nothing else claims to name all that stands below it. */
function isEnumeration(title: string): boolean {
  if (facetsOf(title).length === 0) {
    return false;
  }
  const rest = ALL_FACETS.reduce((text, facet) => text.replace(facet, ' '), fold(title))
    .replace(/[,;:.&/-]/gu, ' ')
    .replace(/ +/gu, ' ')
    .replace(FRAME, ' ')
    .replace(FRAME, ' ');
  return !/[A-Z]/u.test(rest);
}

function hasContentItem({ outline }: AdministrativeDocument, section: OutlineItem): boolean {
  return directParts(outline, section).some((item) =>
    /^NOI DUNG[:.]?$/u.test(fold(headOf(item) ?? '').trim()),
  );
}

/** "2. Đối tượng", "3. Địa điểm: Hội trường xã": what the item is about stands at its head. */
function headOf({ title, kind }: OutlineItem): string | null {
  const head = title.split(':')[0] ?? '';
  const isTitle =
    countWords(head) <= TITLE_WORDS && (kind === 'heading' || title.includes(':') || head === title);
  return isTitle ? head : null;
}

function uncovered({ outline }: AdministrativeDocument, section: OutlineItem): readonly OutlineItem[] {
  const named = facetsOf(section.title);
  return directParts(outline, section).filter((item) => {
    const head = headOf(item) ?? '';
    const facets = facetsOf(head);
    return (
      facets.length > 0 &&
      /^(?:DU KIEN )?$/u.test(before(head)) &&
      !facets.some((facet) => named.includes(facet))
    );
  });
}

/** What stands before the first facet of a title: a facet further in is no subject ("Bố trí địa điểm"). */
function before(head: string): string {
  const key = fold(head);
  const first = Math.min(...FACETS.map((facet) => facet.exec(key)?.index ?? Infinity));
  return key.slice(0, first);
}

export const planHeadingCovers = defineRule({
  id: 'plan-heading-covers',
  title: 'Tiêu đề mục của kế hoạch bao trùm các khoản bên dưới',
  rationale: 'Người đọc tìm theo tiêu đề; nội dung nằm dưới tiêu đề khác thì dễ bị bỏ sót.',
  clauses: ['kh-heading-covers-items'],
  messages: {
    uncovered:
      'Khoản “{item}” nằm trong mục “{heading}” nhưng tiêu đề mục không nêu nội dung này. Tiêu đề mục phải bao trùm các khoản bên dưới. Hãy bổ sung vào tiêu đề hoặc chuyển khoản sang mục khác.',
  },
  *check({ administrative }) {
    for (const { item: section } of planSections(administrative)) {
      const claimsAll = facetsOf(section.title).includes(CONTENT);
      if (!isEnumeration(section.title) || (claimsAll && !hasContentItem(administrative, section))) {
        continue;
      }
      for (const item of uncovered(administrative, section)) {
        yield {
          clause: 'kh-heading-covers-items',
          message: 'uncovered',
          data: { item: headOf(item) ?? item.title, heading: section.title },
          at: textPlace(item.range),
        };
      }
    }
  },
  examples: [
    {
      name: 'tiêu đề nêu đủ thời gian, địa điểm, thành phần',
      sample: 'nd30-ke-hoach',
      reports: [],
    },
    {
      name: 'tiêu đề thiếu thành phần',
      sample: 'nd30-ke-hoach',
      change: setText('section.III', 'III. THỜI GIAN, ĐỊA ĐIỂM TỔ CHỨC'),
      reports: [{ clause: 'kh-heading-covers-items', text: '3. Thành phần' }],
    },
    {
      name: '“NỘI DUNG” là một trong các khoản, “Thành phần” không nêu ở tiêu đề',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.III', 'III. NỘI DUNG, ĐỊA ĐIỂM'),
        setText('section.III.1', '1. Nội dung'),
        setText('section.III.1.text.1', 'Thời gian: thứ Sáu, ngày 27 tháng 3 năm 2026.'),
      ],
      reports: [{ clause: 'kh-heading-covers-items', text: '3. Thành phần' }],
    },
    {
      name: 'đối tượng tham dự thuộc thành phần',
      sample: 'nd30-ke-hoach',
      change: setText('section.III.3', '3. Đối tượng tham dự'),
      reports: [],
    },
    {
      name: 'mục “thời gian, địa điểm kiểm tra” có khoản lực lượng',
      sample: 'nd30-ke-hoach',
      change: [
        setText('section.III', 'III. THỜI GIAN, ĐỊA ĐIỂM KIỂM TRA'),
        setText('section.III.3', '3. Lực lượng tham gia'),
      ],
      reports: [{ clause: 'kh-heading-covers-items', text: '3. Lực lượng tham gia' }],
    },
  ],
});
