import type { Component, SignatureBlock } from '../../administrative';
import type { Document, Range } from '../../document';
import {
  authorityLines,
  clauseInForce,
  defineRule,
  firstRange,
  rangeText,
  textPlace,
  type Problem,
} from '../../linting';
import { insertAfter, insertBefore, swap, without } from '../../samples';
import { fold } from '../../vietnamese';

const PLACE_CLAUSES = ['nd30-ky-format', 'dang-ky-vitri'];
const NAME_CLAUSES = ['nd30-hoten-bold', 'dang-ky-vitri'];

/** Posts of those who sign documents; a heading above an authority ("XÁC NHẬN CỦA …") is none. */
const POST =
  /^(?:PHO )?(?:CHU (?:TICH|NHIEM)|BI THU|(?:TONG )?GIAM DOC|TRUONG |CHANH |HIEU TRUONG|THU TRUONG|CUC TRUONG|CHI CUC TRUONG|VIEN TRUONG)/u;

type Message = 'belowPost' | 'belowAuthority' | 'twice' | 'nameAbove';

function positionOf({ paragraph, start }: Range): number {
  // Lines of one signature may share a paragraph, parted by line breaks.
  return paragraph + start / 1_000_000;
}

function rangesOf(component: Component | null): readonly Range[] {
  return component?.ranges ?? [];
}

/** The second of two equal lines that follow each other. */
function repeated(document: Document, ranges: readonly Range[]): Range | null {
  const keys = ranges.map((range) => fold(rangeText(document, range).text).trim());
  const at = keys.findIndex((key, index) => index > 0 && key === keys[index - 1]);
  return ranges[at] ?? null;
}

/** The name stands above all that says who signs. */
function nameAbove({ signerName, signingAuthority, signerTitle }: SignatureBlock): boolean {
  const [name] = rangesOf(signerName);
  const titles = [...rangesOf(signingAuthority), ...rangesOf(signerTitle)];
  return (
    name !== undefined && titles.length > 0 && titles.every((range) => positionOf(range) > positionOf(name))
  );
}

export const signatureLines = defineRule<Message>({
  id: 'signature-lines',
  title: 'Quyền hạn, chức vụ, họ tên người ký đúng thứ tự, mỗi dòng một lần',
  rationale:
    'Dòng trên là thẩm quyền, dòng dưới là người thực hiện thẩm quyền đó; đảo thứ tự thì không rõ ai ký, ký với tư cách gì.',
  clauses: [...new Set([...PLACE_CLAUSES, ...NAME_CLAUSES, 'nd30-ky-tm', 'dang-ky-tm'])],
  messages: {
    belowPost:
      'Dòng “{actual}” đang ở dưới chức vụ người ký “{title}”. Quyền hạn ký đứng trên, chức vụ của người ký ở dòng dưới. Hãy đổi chỗ hai dòng.',
    belowAuthority:
      'Dòng “{actual}” đang ở dưới “{title}”. Dòng thay mặt tập thể đứng trên cùng, rồi mới đến dòng ký thay. Hãy đổi chỗ hai dòng.',
    twice:
      'Phần ký ghi “{actual}” hai lần liền nhau. Mỗi dòng quyền hạn, chức vụ chỉ ghi một lần. Hãy bỏ một dòng.',
    nameAbove:
      'Họ tên “{actual}” đang ở trên “{title}”. Họ tên người ký ở dòng cuối của phần ký, dưới chữ ký. Hãy chuyển xuống dưới.',
  },
  concerns: ({ administrative }) => administrative.signatures.length > 0,
  *check({ administrative, document, regulation }): Generator<Problem<Message>> {
    const { authority } = regulation.demands;
    const place = clauseInForce(regulation, PLACE_CLAUSES);
    for (const signature of administrative.signatures) {
      const { signingAuthority, signerTitle, signerName } = signature;
      const lines = authorityLines(document, signature);
      const posts = rangesOf(signerTitle);
      const [top, ...below] = lines;
      const late = below.find(({ kind }) => kind === 'onBehalf');
      if (top !== undefined && late !== undefined && top.kind !== 'onBehalf') {
        const actual = rangeText(document, late.range).text.trim();
        const title = rangeText(document, top.range).text.trim();
        const clause = authority.clauses.onBehalf;
        yield { clause, message: 'belowAuthority', data: { actual, title }, at: textPlace(late.range) };
      }
      const post = posts.at(-1);
      const belowPost = top?.kind === 'onBehalf' ? authority.clauses.onBehalf : place;
      if (
        belowPost !== null &&
        top !== undefined &&
        post !== undefined &&
        positionOf(post) < positionOf(top.range) &&
        POST.test(fold(rangeText(document, post).text))
      ) {
        const actual = rangeText(document, top.range).text.trim();
        const title = rangeText(document, post).text.trim();
        yield { clause: belowPost, message: 'belowPost', data: { actual, title }, at: textPlace(top.range) };
      }
      const again = repeated(document, rangesOf(signingAuthority)) ?? repeated(document, posts);
      if (place !== null && again !== null) {
        const actual = rangeText(document, again).text.trim();
        yield { clause: place, message: 'twice', data: { actual }, at: textPlace(again) };
      }
      const nameClause = clauseInForce(regulation, NAME_CLAUSES);
      if (nameClause !== null && signerName !== null && nameAbove(signature)) {
        const title = (signerTitle ?? signingAuthority)?.text ?? '';
        const data = { actual: signerName.text, title };
        yield { clause: nameClause, message: 'nameAbove', data, at: textPlace(firstRange(signerName)) };
      }
    }
  },
  examples: [
    { name: 'quyền hạn, chức vụ, họ tên đúng thứ tự', sample: 'nd30-cong-van', reports: [] },
    {
      name: '“KT.” đứng trên “TM.”',
      sample: 'nd30-cong-van',
      change: swap('signingAuthority.1', 'signingAuthority.2'),
      reports: [{ clause: 'nd30-ky-tm', text: 'TM. ỦY BAN NHÂN DÂN' }],
    },
    {
      name: 'văn bản Đảng: “T/M” đứng dưới chức vụ',
      sample: 'hd05-ke-hoach',
      change: swap('signingAuthority', 'signerTitle'),
      reports: [{ clause: 'dang-ky-tm', text: 'T/M BAN THƯỜNG VỤ' }],
    },
    {
      name: '“KT.” đứng dưới chức vụ',
      sample: 'nd30-cong-van',
      change: [without('signingAuthority.1'), swap('signingAuthority.2', 'signerTitle')],
      reports: [{ clause: 'nd30-ky-format', text: 'KT. CHỦ TỊCH' }],
    },
    {
      name: 'văn bản Đảng: chức vụ ghi hai lần',
      sample: 'hd05-ke-hoach',
      change: insertAfter('signerTitle', { name: 'again', role: 'signerTitle', text: 'PHÓ BÍ THƯ' }),
      reports: [{ clause: 'dang-ky-vitri', text: 'PHÓ BÍ THƯ' }],
    },
    {
      name: 'chức vụ ghi hai lần',
      sample: 'nd30-ke-hoach',
      change: insertAfter('signerTitle', { name: 'again', role: 'signerTitle', text: 'CHỦ TỊCH' }),
      reports: [{ clause: 'nd30-ky-format', text: 'CHỦ TỊCH' }],
    },
    {
      name: 'họ tên đứng trên chức vụ',
      sample: 'nd30-ke-hoach',
      change: [
        without('signerName'),
        insertBefore('signingAuthority', { name: 'name', role: 'signerName', text: 'Nguyễn Văn An' }),
      ],
      reports: [{ clause: 'nd30-hoten-bold', text: 'Nguyễn Văn An' }],
    },
  ],
});
