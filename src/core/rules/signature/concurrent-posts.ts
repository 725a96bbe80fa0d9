import type { Document, Range } from '../../document';
import {
  authorityLines,
  defineRule,
  mendText,
  rangeText,
  runFormatEdits,
  safeEdits,
  textPlace,
} from '../../linting';
import { format, insertBefore, setText, without } from '../../samples';
import { fold } from '../../vietnamese';

const INLINE = /\p{L}\s+kiêm\s+\p{L}/iu;
/** Bodies that sign neither on behalf of themselves nor, without a seal, in their head's stead. */
const STEERING = /^(?:BAN CHI DAO|TIEU BAN)(?= |$)/u;

/** Posts in such bodies, which stand below the post that gives the seal. */
const CONCURRENT = /^(?:PHO )?(?:TRUONG (?:BAN CHI DAO|TIEU BAN)|CHU TICH HOI DONG)(?= |$)/u;

function isBold(document: Document, { part, paragraph, start, end }: Range): boolean {
  const runs = document.stories.get(part)?.paragraphs[paragraph]?.runs ?? [];
  return runs.some((run) => run.start < end && run.end > start && run.format.bold && /\p{L}/u.test(run.text));
}

export const concurrentPosts = defineRule({
  id: 'concurrent-posts',
  title: 'Ban chỉ đạo, tiểu ban, hội đồng không có con dấu riêng ghi hai chức vụ, chữ “kiêm” ở giữa',
  rationale: 'Chức vụ chính cho biết dùng con dấu nào; chức vụ kiêm nhiệm cho biết ký cho tổ chức nào.',
  clauses: ['dang-ky-kiem'],
  messages: {
    authority:
      'Phần ký có chức vụ kiêm nhiệm nhưng vẫn ghi “{actual}”. Ban chỉ đạo, tiểu ban, hội đồng không có con dấu riêng không ký thay, không ký thay mặt. Hãy bỏ dòng “{actual}”.',
    steering:
      'Phần ký đang ghi “{actual}”. Ban chỉ đạo, tiểu ban có con dấu riêng thì trưởng ban ký trực tiếp; không có con dấu riêng thì ghi chức vụ chính, dòng dưới “kiêm”, dòng tiếp theo chức vụ kiêm nhiệm. Hãy sửa lại phần quyền hạn, chức vụ.',
    oneLine:
      'Chức vụ kiêm nhiệm đang ghi trên một dòng: “{actual}”. Theo {regulation}, chức vụ chính, chữ “kiêm” và chức vụ kiêm nhiệm ghi trên ba dòng. Hãy tách thành ba dòng.',
    noWord:
      'Giữa hai chức vụ “{actual}” chưa có chữ “kiêm”. Theo {regulation}, chức vụ chính, chữ “kiêm” và chức vụ kiêm nhiệm ghi trên ba dòng. Hãy thêm dòng “kiêm”.',
    word: 'Chữ “{actual}” giữa hai chức vụ chưa đúng kiểu chữ. Theo {regulation}, chữ “kiêm” in thường, không đậm, ở một dòng riêng. Hãy ghi “kiêm”.',
  },
  concerns: ({ administrative }) => administrative.signatures.length > 0,
  *check({ administrative, document, regulation }) {
    const clause = 'dang-ky-kiem';
    for (const block of administrative.signatures) {
      const lines = [...(block.signingAuthority?.ranges ?? []), ...(block.signerTitle?.ranges ?? [])].map(
        (range) => rangeText(document, range),
      );
      const word = lines.find(({ text }) => fold(text) === 'KIEM');
      const inline = lines.find(({ text }) => INLINE.test(text));
      const authority = authorityLines(document, block).find(
        ({ kind }) => kind === 'onBehalf' || kind === 'forHead',
      );
      const data = { regulation: regulation.name };
      if (authority !== undefined && (word ?? inline) !== undefined) {
        const actual = `${authority.mark} ${authority.principal}`;
        yield { clause, message: 'authority', data: { ...data, actual }, at: textPlace(authority.range) };
      } else if (authority?.kind === 'onBehalf' && STEERING.test(fold(authority.principal))) {
        const actual = `${authority.mark} ${authority.principal}`;
        yield { clause, message: 'steering', data: { ...data, actual }, at: textPlace(authority.range) };
      }
      const [main, second] = lines;
      if (
        authority === undefined &&
        word === undefined &&
        inline === undefined &&
        lines.length === 2 &&
        main !== undefined &&
        second !== undefined &&
        CONCURRENT.test(fold(second.text))
      ) {
        yield {
          clause,
          message: 'noWord',
          data: { ...data, actual: `${main.text.trim()}” và “${second.text.trim()}` },
          at: textPlace(second.range),
        };
      }
      if (inline !== undefined) {
        yield {
          clause,
          message: 'oneLine',
          data: { ...data, actual: inline.text.trim() },
          at: textPlace(inline.range),
        };
      } else if (word !== undefined && word.text.trim() !== 'kiêm') {
        yield {
          clause,
          message: 'word',
          data: { ...data, actual: word.text.trim() },
          at: textPlace(word.range),
          ...mendText(document, word.range, 'kiêm'),
        };
      } else if (word !== undefined && isBold(document, word.range)) {
        yield {
          clause,
          message: 'word',
          data: { ...data, actual: word.text.trim() },
          at: textPlace(word.range),
          ...safeEdits(runFormatEdits(document, [word.range], { bold: false })),
        };
      }
    }
  },
  examples: [
    {
      name: 'ba dòng: chức vụ chính, “kiêm”, chức vụ kiêm nhiệm',
      sample: 'hd05-thong-bao-ban-chi-dao',
      reports: [],
    },
    {
      name: 'thiếu chữ “kiêm”',
      sample: 'hd05-thong-bao-ban-chi-dao',
      change: without('signerTitle'),
      reports: [{ clause: 'dang-ky-kiem', text: 'TRƯỞNG BAN CHỈ ĐẠO' }],
    },
    {
      name: 'vẫn ghi “K/T”',
      sample: 'hd05-thong-bao-ban-chi-dao',
      change: [
        setText('signingAuthority', 'PHÓ BÍ THƯ'),
        insertBefore('signingAuthority', {
          name: 'authority',
          role: 'authority',
          text: 'K/T TRƯỞNG BAN CHỈ ĐẠO',
        }),
        setText('concurrentPost', 'PHÓ TRƯỞNG BAN CHỈ ĐẠO'),
        format('signingAuthority', { bold: false }),
        format('concurrentPost', { bold: false }),
      ],
      reports: [{ clause: 'dang-ky-kiem', text: 'K/T TRƯỞNG BAN CHỈ ĐẠO' }],
    },
    {
      name: 'hai chức vụ trên một dòng',
      sample: 'hd05-thong-bao-ban-chi-dao',
      change: [
        without('signerTitle', 'concurrentPost'),
        setText('signingAuthority', 'BÍ THƯ KIÊM TRƯỞNG BAN CHỈ ĐẠO'),
      ],
      reports: [{ clause: 'dang-ky-kiem', text: 'BÍ THƯ KIÊM TRƯỞNG BAN CHỈ ĐẠO' }],
    },
    {
      name: 'chữ “KIÊM” in hoa',
      sample: 'hd05-thong-bao-ban-chi-dao',
      change: setText('signerTitle', 'KIÊM'),
      reports: [{ clause: 'dang-ky-kiem', text: 'KIÊM' }],
    },
    {
      name: 'ký thay mặt ban chỉ đạo',
      sample: 'hd05-thong-bao-ban-chi-dao',
      change: [
        without('concurrentPost'),
        setText('signingAuthority', 'T/M BAN CHỈ ĐẠO'),
        setText('signerTitle', 'TRƯỞNG BAN'),
      ],
      reports: [{ clause: 'dang-ky-kiem', text: 'T/M BAN CHỈ ĐẠO' }],
    },
    {
      name: 'chữ “kiêm” gõ bằng chữ tổ hợp',
      sample: 'hd05-thong-bao-ban-chi-dao',
      change: setText('signerTitle', 'kiêm'.normalize('NFD')),
      reports: [],
    },
  ],
});
