import type { AdministrativeDocument, SignatureBlock } from '../../administrative';
import type { Document, Paragraph, TableCell } from '../../document';
import { clauseInForce, defineRule, firstRange, textPlace } from '../../linting';
import { format, without } from '../../samples';

const CLAUSES = ['nd30-noinhan-colon', 'dang-ky-vitri'];
/** Only the guidelines of the Party speak of the signature between post and name (7c). */
const ROOM_CLAUSE = 'dang-ky-vitri';
/** The decree shows the signature (cell 7c) between post and name in its diagram. */
const ROOM_CLAUSES = [ROOM_CLAUSE, 'nd30-ky-format'];

/** Twips that leave room for a signature: about two lines. */
const ROOM = 500;

function cellOf(
  document: Document,
  component: { readonly ranges: readonly { paragraph: number }[] } | null,
): TableCell | null {
  const paragraph = component?.ranges[0]?.paragraph;
  return paragraph === undefined ? null : (document.main.paragraphs[paragraph]?.cell ?? null);
}

/** The one signature stands in the cell to the left of the recipients. */
function standsLeft({ source, recipients, signatures }: AdministrativeDocument): boolean {
  const [signature, ...others] = signatures;
  const list = cellOf(source, recipients);
  const sign = cellOf(source, signature?.signingAuthority ?? signature?.signerTitle ?? null);
  return (
    others.length === 0 &&
    list !== null &&
    list.table === sign?.table &&
    list.row === sign.row &&
    sign.column < list.column
  );
}

const LABEL_CLAUSES = ['nd30-noinhan-colon', 'dang-noinhan-label'];

/** The recipients begin below the signer's name, outside its table. Minutes have two signers beside each other above them. */
function standsBelow({ source, recipients, signatures, type }: AdministrativeDocument): boolean {
  const [signature, ...others] = signatures;
  const name = signature?.signerName?.ranges[0];
  const label = recipients?.ranges[0];
  const [nameCell, labelCell] = [cellOf(source, signature?.signerName ?? null), cellOf(source, recipients)];
  return (
    type !== 'bien-ban' &&
    others.length === 0 &&
    name !== undefined &&
    label !== undefined &&
    label.paragraph > name.paragraph &&
    (nameCell === null || nameCell.table !== labelCell?.table)
  );
}

/** The name follows the post at once, in the same cell, without a line, a picture or space in between. */
function lacksRoom(
  document: Document,
  { signingAuthority, signerTitle, signerName }: SignatureBlock,
): boolean {
  const titles = [...(signingAuthority?.ranges ?? []), ...(signerTitle?.ranges ?? [])];
  const above = titles.at(-1);
  const below = signerName?.ranges[0];
  // Who signs for a steering body signs above the post held elsewhere, which stands with the name.
  const hasRoomAbove = titles.some(
    ({ paragraph }, index) => index > 0 && paragraph - (titles[index - 1]?.paragraph ?? paragraph) > 2,
  );
  if (above === undefined || below === undefined || hasRoomAbove || below.paragraph - above.paragraph !== 1) {
    return false;
  }
  const post = document.main.paragraphs[above.paragraph];
  const name = document.main.paragraphs[below.paragraph];
  return (
    post !== undefined &&
    name !== undefined &&
    post.cell !== null &&
    post.cell === name.cell &&
    [post, name].every(({ drawings }) => drawings.length === 0) &&
    spaceBetween(post, name) < ROOM
  );
}

/** Twips; a line break before the name is a line of its own. */
function spaceBetween(post: Paragraph, name: Paragraph): number {
  const breaks = /\n\s*$/u.test(post.text) || /^\s*\n/u.test(name.text) ? ROOM : 0;
  return post.format.spaceAfter + name.format.spaceBefore + breaks;
}

export const signaturePlace = defineRule({
  id: 'signature-place',
  title: 'Nơi nhận ở bên trái, phần ký ở bên phải, giữa chức vụ và họ tên có chỗ ký',
  rationale:
    'Vị trí thống nhất giúp tìm ngay người ký và nơi nhận; không chừa chỗ thì không ký, đóng dấu được.',
  clauses: [...CLAUSES, 'nd30-ky-format', 'dang-noinhan-label'],
  messages: {
    left: '“{actual}” đang ở bên trái, còn Nơi nhận ở bên phải. Theo {regulation}, Nơi nhận ở bên trái, quyền hạn, chức vụ, họ tên người ký ở bên phải. Hãy đổi chỗ hai phần này.',
    below:
      'Nơi nhận đang ở dưới phần ký. Theo {regulation}, Nơi nhận ở bên trái, ngang với phần ký. Hãy đưa lên bên trái phần ký.',
    noRoom:
      'Họ tên “{actual}” đứng ngay dưới chức vụ, không có chỗ cho chữ ký. Theo {regulation}, chữ ký ở giữa chức vụ và họ tên. Hãy chừa ít nhất ba dòng trống.',
  },
  concerns: ({ administrative }) => administrative.signatures.length > 0,
  *check({ administrative, document, regulation }) {
    const clause = clauseInForce(regulation, CLAUSES);
    const [signature] = administrative.signatures;
    if (clause === null || signature === undefined) {
      return;
    }
    const title = signature.signingAuthority ?? signature.signerTitle;
    if (title !== null && standsLeft(administrative)) {
      yield {
        clause,
        message: 'left',
        data: { actual: title.text, regulation: regulation.name },
        at: textPlace(firstRange(title)),
      };
    }
    const { signerName } = signature;
    const labelClause = clauseInForce(regulation, LABEL_CLAUSES);
    const label = administrative.recipients?.ranges[0];
    if (labelClause !== null && label !== undefined && standsBelow(administrative)) {
      const at = textPlace(label);
      yield {
        clause: labelClause,
        message: 'below',
        data: { regulation: regulation.name },
        at,
        doubtful: true,
      };
    }
    const room = clauseInForce(regulation, ROOM_CLAUSES);
    if (room !== null && signerName !== null && lacksRoom(document, signature)) {
      yield {
        clause: room,
        message: 'noRoom',
        data: { actual: signerName.text, regulation: regulation.name },
        remark: room !== ROOM_CLAUSE,
        at: textPlace(firstRange(signerName)),
      };
    }
  },
  examples: [
    {
      name: 'Nơi nhận bên trái, phần ký bên phải',
      sample: 'hd05-ke-hoach',
      reports: [],
    },
    {
      name: 'phần ký bên trái, Nơi nhận bên phải',
      sample: 'nd30-ke-hoach',
      layout: { closing: 'tableSwapped' },
      reports: [{ clause: 'nd30-noinhan-colon', text: 'TM. ỦY BAN NHÂN DÂN' }],
    },
    {
      name: 'họ tên ngay dưới chức vụ',
      sample: 'hd05-ke-hoach',
      layout: {},
      change: without('signatureSpace'),
      reports: [{ clause: ROOM_CLAUSE, text: 'Trần Thị Thu Hà' }],
    },
    {
      name: 'văn bản nhà nước, họ tên ngay dưới chức vụ: chỉ lưu ý',
      sample: 'nd30-ke-hoach',
      layout: {},
      change: without('signatureSpace'),
      reports: [{ clause: 'nd30-ky-format' }],
    },
    {
      name: 'Nơi nhận ở dưới phần ký',
      sample: 'nd30-ke-hoach',
      layout: { closing: 'recipientsBelow' },
      reports: [{ clause: 'nd30-noinhan-colon', text: 'Nơi nhận:' }],
    },
    {
      name: 'văn bản Đảng: Nơi nhận ở dưới phần ký',
      sample: 'hd05-ke-hoach',
      layout: { closing: 'recipientsBelow' },
      reports: [{ clause: 'dang-noinhan-label', text: 'Nơi nhận:' }],
    },
    {
      name: 'họ tên cách chức vụ bằng khoảng cách đoạn',
      sample: 'hd05-ke-hoach',
      change: [without('signatureSpace'), format('signerName', { spaceBefore: 1400 })],
      reports: [],
    },
  ],
});
