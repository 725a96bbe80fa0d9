import type { SignatureBlock } from '../../administrative';
import type { Document, Range } from '../../document';
import {
  authorityLines,
  defineRule,
  isCommitteePost,
  isSteeringBody,
  mendText,
  rangeText,
  runFormatEdits,
  safeEdits,
  textPlace,
  type AuthorityLine,
  type Problem,
  type RangeText,
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
    onlyMain:
      'Văn bản của “{agency}” nhưng phần ký chỉ có chức vụ “{actual}”. Theo {regulation}, ban chỉ đạo, tiểu ban, hội đồng không có con dấu riêng ghi chức vụ chính, dòng dưới “kiêm”, dòng tiếp theo chức vụ kiêm nhiệm. Hãy thêm hai dòng này, ví dụ “kiêm” và “TRƯỞNG BAN CHỈ ĐẠO”.',
    word: 'Chữ “{actual}” giữa hai chức vụ chưa đúng kiểu chữ. Theo {regulation}, chữ “kiêm” in thường, không đậm, ở một dòng riêng. Hãy ghi “kiêm”.',
  },
  concerns: ({ administrative }) => administrative.signatures.length > 0,
  *check({ administrative, document, regulation }) {
    for (const signature of administrative.signatures) {
      const posts = postsOf(document, signature);
      const agency = administrative.issuingAgency?.text ?? '';
      const fault = faultOfAuthority(posts) ?? missingWord(posts) ?? missingPost(posts, agency);
      for (const problem of [fault, faultOfWord(document, posts)]) {
        if (problem !== null) {
          const data = { ...problem.data, regulation: regulation.name };
          yield { clause: 'dang-ky-kiem', ...problem, data };
        }
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
      name: 'chỉ có chức vụ chính',
      sample: 'hd05-thong-bao-ban-chi-dao',
      change: without('signerTitle', 'concurrentPost'),
      reports: [{ clause: 'dang-ky-kiem', text: 'BÍ THƯ' }],
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

type Fault = Omit<Problem<'authority' | 'steering' | 'noWord' | 'onlyMain' | 'oneLine' | 'word'>, 'clause'>;

/** The lines above the name: an authority, and one post or two. */
interface Posts {
  readonly authority: AuthorityLine | undefined;
  readonly lines: readonly RangeText[];
  /** The line "kiêm" between two posts. */
  readonly word: RangeText | undefined;
  /** A line that holds both posts with "kiêm" between them. */
  readonly inline: RangeText | undefined;
}

function postsOf(document: Document, signature: SignatureBlock): Posts {
  const { signingAuthority, signerTitle } = signature;
  const lines = [...(signingAuthority?.ranges ?? []), ...(signerTitle?.ranges ?? [])].map((range) =>
    rangeText(document, range),
  );
  return {
    authority: authorityLines(document, signature).find(
      ({ kind }) => kind === 'onBehalf' || kind === 'forHead',
    ),
    lines,
    word: lines.find(({ text }) => fold(text) === 'KIEM'),
    inline: lines.find(({ text }) => INLINE.test(text)),
  };
}

/** An authority above two posts, or in the name of a body that signs in none. */
function faultOfAuthority({ authority, word, inline }: Posts): Fault | null {
  if (authority === undefined) {
    return null;
  }
  const { kind, principal, range, text: actual } = authority;
  const at = textPlace(range);
  if ((word ?? inline) !== undefined) {
    return { message: 'authority', data: { actual }, at };
  }
  return kind === 'onBehalf' && STEERING.test(fold(principal))
    ? { message: 'steering', data: { actual }, at }
    : null;
}

/** Two posts, the second one in such a body, and nothing between them. */
function missingWord({ authority, lines, word, inline }: Posts): Fault | null {
  const [main, second, ...others] = lines;
  return (authority ?? word ?? inline) === undefined &&
    main !== undefined &&
    second !== undefined &&
    others.length === 0 &&
    CONCURRENT.test(fold(second.text))
    ? {
        message: 'noWord',
        data: { actual: `${main.text.trim()}” và “${second.text.trim()}` },
        at: textPlace(second.range),
      }
    : null;
}

/** The secretary signs for such a body by the post in the committee alone. */
function missingPost({ authority, lines }: Posts, agency: string): Fault | null {
  const [main, ...others] = lines;
  return authority === undefined &&
    main !== undefined &&
    others.length === 0 &&
    isSteeringBody(agency) &&
    isCommitteePost(main.text)
    ? { message: 'onlyMain', data: { actual: main.text.trim(), agency }, at: textPlace(main.range) }
    : null;
}

/** "kiêm" stands in a line of its own, in small letters that are not bold. */
function faultOfWord(document: Document, { word, inline }: Posts): Fault | null {
  if (inline !== undefined) {
    return { message: 'oneLine', data: { actual: inline.text.trim() }, at: textPlace(inline.range) };
  }
  if (word === undefined) {
    return null;
  }
  const actual = word.text.trim();
  const fault = { message: 'word', data: { actual }, at: textPlace(word.range) } as const;
  if (actual !== 'kiêm') {
    return { ...fault, ...mendText(document, word.range, 'kiêm') };
  }
  return isBold(document, word.range)
    ? { ...fault, ...safeEdits(runFormatEdits(document, [word.range], { bold: false })) }
    : null;
}
