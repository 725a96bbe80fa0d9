import type { Appendix, Component } from '../../administrative';
import type { Document } from '../../document';
import {
  defineRule,
  enclosures,
  firstRange,
  lastRange,
  mendTexts,
  otherDate,
  otherNumber,
  otherSymbol,
  otherType,
  rangeText,
  textPlace,
  type Remedy,
} from '../../linting';
import { insertAfter, replaceText, setText, without } from '../../samples';
import { fold } from '../../vietnamese';

/** How far below the label the line is looked for when the recogniser has not found it in its place. */
const SEARCH_LIMIT = 12;

const REFERENCE = /\(\s*(?:(?:ban hành|đính|gửi)\s+)?(?:kèm|theo)\s|(?:^|\n)\s*(?:ban hành\s+)?kèm theo\s/iu;

const PARTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['số, ký hiệu', /(?<!\p{L})số(?!\p{L})/iu],
  ['ngày, tháng, năm', /(?<!\p{L})(?:ngày|tháng)(?!\p{L})/iu],
  ['tên cơ quan ban hành', /(?<!\p{L})của(?!\p{L})/iu],
];

function standsBelow(document: Document, { firstParagraph, endParagraph }: Appendix): boolean {
  const end = Math.min(endParagraph, firstParagraph + SEARCH_LIMIT);
  return document.main.paragraphs
    .slice(firstParagraph, end)
    .some(({ text }) => REFERENCE.test(text.normalize('NFC')));
}

function textOf(document: Document, { ranges }: Component): string {
  return ranges.map((range) => rangeText(document, range).text).join(' ');
}

/** Whether the line was read to its end: in brackets it is closed by one, and the Party's has none. */
function isWhole(text: string, inBrackets: boolean): boolean {
  return text.trimEnd().endsWith(')') || (!inBrackets && !text.trimStart().startsWith('('));
}

function bracketed(document: Document, reference: Component): { readonly remedy?: Remedy } {
  const [first, last] = [firstRange(reference), lastRange(reference)];
  const texts = [
    { range: { ...first, end: first.start }, text: '(' },
    { range: { ...last, start: last.end }, text: ')' },
  ];
  return mendTexts(document, texts, 'safe');
}

export const appendixReference = defineRule({
  id: 'appendix-reference',
  title: 'Dưới tên phụ lục có dòng “(Kèm theo …)” ghi số, ký hiệu, ngày tháng và cơ quan ban hành',
  rationale: 'Phụ lục có thể bị tách rời; dòng kèm theo cho biết phụ lục thuộc văn bản nào.',
  clauses: ['nd30-phuluc-ref', 'dang-phuluc-kemtheo'],
  messages: {
    bare: 'Dòng chỉ dẫn kèm theo chưa đặt trong ngoặc đơn. Theo {regulation}, dòng này đặt trong ngoặc đơn, ví dụ “{model}”. Hãy thêm hai dấu ngoặc.',
    missing:
      'Dưới tên “{label}” chưa có dòng chỉ dẫn kèm theo. Theo {regulation}, dòng này ghi số, ký hiệu, thời gian ban hành và tên cơ quan ban hành văn bản. Hãy thêm dòng “{model}”.',
    incomplete:
      'Dòng chỉ dẫn kèm theo chưa ghi {missing}. Theo {regulation}, dòng này ghi số, ký hiệu, thời gian ban hành và tên cơ quan ban hành văn bản. Hãy ghi theo mẫu “{model}”.',
    otherNumber:
      'Dòng chỉ dẫn kèm theo ghi số khác với số của văn bản, là {expected}. Phần kèm theo phải chỉ đúng văn bản mà nó kèm theo. Hãy sửa lại số cho khớp.',
    otherSymbol:
      'Dòng chỉ dẫn kèm theo ghi ký hiệu khác với ký hiệu của văn bản, là {expected}. Phần kèm theo phải chỉ đúng văn bản mà nó kèm theo. Hãy sửa lại ký hiệu cho khớp.',
    otherType:
      'Dòng chỉ dẫn kèm theo ghi “{actual}”, trong khi văn bản mang số này là {expected}. Phần kèm theo phải chỉ đúng văn bản mà nó kèm theo. Hãy sửa lại tên loại cho khớp.',
    otherDate:
      'Dòng chỉ dẫn kèm theo ghi ngày khác với văn bản, là {expected}. Phần kèm theo phải chỉ đúng văn bản mà nó kèm theo. Hãy sửa lại ngày, tháng, năm cho khớp.',
  },
  concerns: ({ administrative, regulation }) =>
    regulation.demands.appendix.referenceClause !== null &&
    [administrative.appendices, administrative.attachments, enclosures(administrative)].some(
      ({ length }) => length > 0,
    ),
  *check({ administrative, document, regulation }) {
    const { referenceClause: clause, referenceInBrackets } = regulation.demands.appendix;
    const { appendices, header, type } = administrative;
    if (clause === null || header === null) {
      return;
    }
    const ownType = regulation.types.find(({ slug }) => slug === type);
    const typeName = ownType?.name ?? null;
    const model = `(Kèm theo ${typeName ?? 'Văn bản'} số … ${regulation.demands.citations.comma.beforeDate ? '…, ngày' : '… ngày'} … của …)`;
    const data = { regulation: regulation.name, model };
    const [first, ...others] = appendices.filter(
      (appendix) => appendix.reference === null && !standsBelow(document, appendix),
    );
    if (first !== undefined) {
      yield {
        clause,
        message: 'missing',
        data: { ...data, label: first.label.text },
        at: textPlace(firstRange(first.title ?? first.label)),
        more: others.map(({ label, title }) => textPlace(firstRange(title ?? label))),
      };
    }
    const [bare, ...alsoBare] = administrative.attachments.filter(({ reference }) => reference === null);
    if (bare !== undefined) {
      yield {
        clause,
        message: 'missing',
        data: { ...data, label: bare.typeName.text },
        // The law asks for the line below the title of an appendix, and shows it in the form of an attached text.
        doubtful: true,
        at: textPlace(firstRange(bare.abstract ?? bare.typeName)),
        more: alsoBare.map(({ abstract, typeName }) => textPlace(firstRange(abstract ?? typeName))),
      };
    }
    for (const reference of enclosures(administrative)) {
      const text = textOf(document, reference);
      const at = textPlace(firstRange(reference));
      const named = otherType(administrative, regulation.types, typeName ?? '', text);
      const missing = PARTS.filter(([, pattern]) => !pattern.test(text)).map(([name]) => name);
      const number = otherNumber(administrative, typeName, text);
      const symbol = otherSymbol(administrative, ownType, text);
      const date =
        number === null && fold(text).includes(`${fold(typeName ?? '')} SO`)
          ? otherDate(administrative, text)
          : null;
      if (missing.length > 0 && isWhole(text, referenceInBrackets)) {
        yield { clause, message: 'incomplete', data: { ...data, missing: missing.join('; ') }, at };
      } else if (number !== null) {
        yield { clause, message: 'otherNumber', data: { expected: number }, at };
      } else if (typeName !== null && named !== null) {
        yield { clause, message: 'otherType', data: { actual: named, expected: typeName }, at };
      } else if (symbol !== null) {
        yield { clause, message: 'otherSymbol', data: { expected: symbol }, at };
      } else if (date !== null) {
        yield { clause, message: 'otherDate', data: { expected: date }, at };
      } else if (referenceInBrackets && !/^\s*\(|\)\s*$/u.test(text)) {
        yield { clause, message: 'bare', data, at, ...bracketed(document, reference) };
      }
    }
  },
  examples: [
    {
      name: 'dòng kèm theo ghi tên loại khác',
      sample: 'nd30-ke-hoach-phu-luc',
      change: replaceText('appendix.1.reference', 'Kế hoạch', 'Quyết định'),
      reports: [{ clause: 'nd30-phuluc-ref' }],
    },
    {
      name: 'dự thảo chưa có số; dòng kèm theo ghi tên loại khác',
      sample: 'nd30-ke-hoach-phu-luc',
      change: [
        setText('documentNumber', 'Số:      /KH-UBND'),
        setText(
          'appendix.1.reference',
          '(Kèm theo Quyết định số      /QĐ-UBND ngày      tháng      năm 2026 của Ủy ban nhân dân xã An Bình)',
        ),
      ],
      reports: [{ clause: 'nd30-phuluc-ref' }],
    },
    {
      name: 'dòng kèm theo đủ số, ngày, cơ quan',
      sample: 'nd30-ke-hoach-phu-luc',
      reports: [],
    },
    {
      name: 'phụ lục không có dòng kèm theo',
      sample: 'nd30-ke-hoach-phu-luc',
      change: without('appendix.2.reference'),
      reports: [{ clause: 'nd30-phuluc-ref', text: 'DANH SÁCH ĐIỂM TẬP KẾT RÁC THẢI SINH HOẠT' }],
    },
    {
      name: 'văn bản Đảng không có dòng kèm theo',
      sample: 'hd05-ke-hoach-phu-luc',
      change: without('appendix.1.reference'),
      reports: [{ clause: 'dang-phuluc-kemtheo', text: 'LỊCH KIỂM TRA CÁC CHI BỘ NĂM 2026' }],
    },
    {
      name: 'dòng kèm theo thiếu số và cơ quan ban hành',
      sample: 'hd05-ke-hoach-phu-luc',
      change: setText('appendix.1.reference', '(Kèm theo Kế hoạch ngày 12/6/2026)'),
      reports: [{ clause: 'dang-phuluc-kemtheo', text: '(Kèm theo Kế hoạch ngày 12/6/2026)' }],
    },
    {
      name: 'dòng kèm theo của Đảng không có ngoặc, thiếu ngày',
      sample: 'hd05-ke-hoach-phu-luc',
      change: setText(
        'appendix.1.reference',
        'Kèm theo Kế hoạch số 35-KH/ĐU của Ban Thường vụ Đảng ủy xã An Bình',
      ),
      reports: [{ clause: 'dang-phuluc-kemtheo' }],
    },
    {
      name: 'dòng kèm theo của Đảng không có ngoặc, ngắt thành hai dòng',
      sample: 'hd05-ke-hoach-phu-luc',
      change: setText(
        'appendix.1.reference',
        'Kèm theo Kế hoạch số 47-KH/ĐU, ngày 12 tháng 6 năm 2026\ncủa Ban Thường vụ Đảng ủy xã An Bình',
      ),
      reports: [],
    },
    {
      name: 'số ở dòng kèm theo không khớp văn bản',
      sample: 'hd05-ke-hoach-phu-luc',
      change: replaceText('appendix.1.reference', '47-KH/ĐU', '46-KH/ĐU'),
      reports: [{ clause: 'dang-phuluc-kemtheo' }],
    },
    {
      name: 'ký hiệu ở dòng kèm theo không khớp văn bản',
      sample: 'nd30-ke-hoach-phu-luc',
      change: replaceText('appendix.1.reference', 'KH-UBND', 'QĐ-UBND'),
      reports: [{ clause: 'nd30-phuluc-ref' }],
    },
    {
      name: 'dòng kèm theo của quy chế không có ngoặc đơn',
      sample: 'nd30-quyet-dinh-quy-che',
      change: setText(
        'attached.reference',
        'Ban hành kèm theo Quyết định số 126/QĐ-UBND ngày 16 tháng 3 năm 2026 của Ủy ban nhân dân xã An Bình',
      ),
      reports: [{ clause: 'nd30-phuluc-ref' }],
      fixed: replaceText('attached.reference', '(Kèm', '(Ban hành kèm'),
    },
    {
      name: 'dòng kèm theo của quy chế ghi số khác với quyết định',
      sample: 'nd30-quyet-dinh-quy-che',
      change: replaceText('attached.reference', '126', '216'),
      reports: [{ clause: 'nd30-phuluc-ref' }],
    },
    {
      name: 'dòng kèm theo của quy chế ghi ngày khác với quyết định',
      sample: 'nd30-quyet-dinh-quy-che',
      change: replaceText('attached.reference', 'ngày 16', 'ngày 17'),
      reports: [{ clause: 'nd30-phuluc-ref' }],
    },
    {
      name: 'dưới tên quy chế ban hành kèm theo không có dòng kèm theo: chỉ lưu ý',
      sample: 'nd30-quyet-dinh-quy-che',
      change: without('attached.reference'),
      reports: [{ clause: 'nd30-phuluc-ref' }],
    },
    {
      name: 'dòng kèm theo của quy chế viết cách khác',
      sample: 'nd30-quyet-dinh-quy-che',
      change: replaceText('attached.reference', '(Kèm theo', '(Được phê duyệt kèm theo'),
      reports: [],
    },
    {
      name: 'mẫu đơn ở sau quy chế ghi kèm theo Quy chế',
      sample: 'nd30-quyet-dinh-quy-che',
      change: [
        insertAfter('attached.article.5.text.2', {
          name: 'form.title',
          role: 'division',
          text: 'ĐƠN ĐĂNG KÝ SỬ DỤNG NHÀ VĂN HÓA',
        }),
        insertAfter('form.title', {
          name: 'form.reference',
          role: 'appendixReference',
          text: '(Ban hành kèm theo Quy chế quản lý, sử dụng nhà văn hóa thôn)',
        }),
      ],
      reports: [],
    },
  ],
});
