import type { AdministrativeDocument } from '../../administrative';
import { defineRule, firstRange, proseOf, textPlace } from '../../linting';
import { replaceText, setText } from '../../samples';
import { foldedWords } from '../../vietnamese';

const CLAUSE = 'noibo-task-recipients';

/** Bodies above a commune: departments, the province's committee. */
const BODY =
  /(?<!\p{L})(?:Sở (?:\p{Lu}\p{Ll}*)(?: \p{Ll}+|,? (?:và )?\p{Lu}\p{Ll}*)*|(?:(?:Ủy ban|Uỷ ban) nhân dân|UBND) (?:tỉnh|thành phố)(?: \p{Lu}\p{Ll}*)*)/gu;
/** How a report or a submission ends: with what others are asked to do. */
const ASKS =
  /^\s*(?:[-+]\s*)?(?:\d+(?:\.\d+)*[.)]\s*|\p{L}\)\s*)?(?:Kính đề nghị|Đề nghị|Kiến nghị|Giao|Đề xuất) /u;
/** Verbs that end the names of who is asked. */
const VERB =
  /(?<!\p{L})(?:tham mưu|xem xét|hỗ trợ|hướng dẫn|thẩm định|bố trí|chỉ đạo|quan tâm|sớm|phối hợp|cho|tổ chức|ban hành|bổ sung|cấp|điều chỉnh|giải quyết|giao|phê duyệt|tiếp tục|trình|báo cáo|có|về)(?!\p{L})/u;
/** Where a document carries out what a body above has ordered: its basis, its first sentence. */
const ORDERED =
  /(?:Kế hoạch|Công văn|Chỉ thị|Công điện|Thông báo|Hướng dẫn) số \d[^;]{0,60}? của (?:Chủ tịch )?((?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND) (?:tỉnh|thành phố))(?!\p{L})/u;
const ORDERED_TYPES: ReadonlySet<string> = new Set(['ke-hoach', 'cong-van', 'bao-cao']);
const ASKING_TYPES: ReadonlySet<string> = new Set(['bao-cao', 'to-trinh']);
/** Bodies that all of them are part of. */
const ALL_BODIES = /CAC (?:SO|CO QUAN CAP TREN)|CAP TREN/u;
function plain(text: string): string {
  return foldedWords(text).replace(/(?<![A-Z])UBND(?![A-Z])/gu, 'UY BAN NHAN DAN');
}

/** The words that tell one body from another: `SO KHOA`, `UY BAN NHAN DAN TINH`. */
function headOf(body: string): string {
  const words = plain(body).split(' ');
  return words.slice(0, words[0] === 'SO' ? 2 : words[4] === 'THANH' ? 6 : 5).join(' ');
}

/** Bodies above that the document asks for something. */
function askedBodies(administrative: AdministrativeDocument): readonly string[] {
  return proseOf(administrative)
    .filter(({ role, quoted, appendix }) => !quoted && appendix === null && role !== 'header')
    .flatMap(({ text: { text } }) => {
      const begin = ASKS.exec(text)?.[0].length;
      const asked = begin === undefined ? '' : (text.slice(begin).split(VERB)[0] ?? '');
      return asked.match(BODY) ?? [];
    })
    .map((body) => body.trim());
}

/** Committees above whose orders the document carries out. */
function orderingBodies(administrative: AdministrativeDocument): readonly string[] {
  const { legalBases, openingSentence } = administrative;
  return [...legalBases.map(({ text }) => text), openingSentence?.text ?? ''].flatMap(
    (text) => ORDERED.exec(text)?.[1] ?? [],
  );
}

export const recipientsBodies = defineRule({
  id: 'recipients-bodies',
  title: 'Nơi nhận có cơ quan cấp trên được đề nghị, đã giao việc; không có chính cơ quan ban hành',
  rationale:
    'Cơ quan được đề nghị không nhận được văn bản thì không trả lời; không ai gửi văn bản cho chính mình.',
  clauses: [CLAUSE],
  messages: {
    own: '“{actual}” là cơ quan ban hành văn bản này. Nơi nhận ghi cơ quan, đơn vị, cá nhân khác cần nhận. Hãy bỏ dòng này.',
    asked:
      'Văn bản đề nghị {units} nhưng chưa thấy trong nơi nhận. Cơ quan được đề nghị cần được gửi văn bản. Hãy bổ sung vào nơi nhận.',
    ordered:
      'Văn bản thực hiện chỉ đạo của {units} nhưng chưa thấy trong nơi nhận. Cơ quan giao việc thường được gửi để báo cáo. Hãy bổ sung vào nơi nhận, nếu cần.',
  },
  concerns: ({ administrative }) => administrative.recipients !== null,
  *check({ administrative }) {
    const { recipients, addressees, issuingAgency, parentAgency, type } = administrative;
    if (recipients === null || type === null) {
      return;
    }
    const issuer = plain(issuingAgency?.text ?? '');
    for (const item of recipients.items) {
      const name = plain(item.text.replace(/\([^()]*\)/gu, ''));
      if (name === issuer && issuer.split(' ').length > 2) {
        yield {
          clause: CLAUSE,
          message: 'own',
          data: { actual: item.text.replace(/^[-\s]+|[;.\s]+$/gu, '') },
          at: textPlace(item.range),
        };
      }
    }
    const listed = plain(recipients.items.map(({ text }) => text).join(' '));
    const known = /NHU (?:TREN|KINH GUI)/u.test(listed)
      ? `${listed} ${plain(addressees?.text ?? '')}`
      : listed;
    const isMissing = (body: string): boolean =>
      !ALL_BODIES.test(known) &&
      !known.includes(headOf(body)) &&
      !plain(`${parentAgency?.text ?? ''} ${issuer}`).includes(headOf(body));
    const asked = ASKING_TYPES.has(type) ? askedBodies(administrative).filter(isMissing) : [];
    if (asked.length > 0) {
      yield {
        clause: CLAUSE,
        message: 'asked',
        data: { units: namesOf(asked) },
        at: textPlace(firstRange(recipients)),
      };
    }
    const ordered = ORDERED_TYPES.has(type) ? orderingBodies(administrative).filter(isMissing) : [];
    if (ordered.length > 0) {
      yield {
        clause: CLAUSE,
        message: 'ordered',
        data: { units: namesOf(ordered) },
        at: textPlace(firstRange(recipients)),
      };
    }
  },
  examples: [
    { name: 'cơ quan được đề nghị có trong nơi nhận', sample: 'nd30-to-trinh', reports: [] },
    {
      name: 'nơi nhận là chính cơ quan ban hành',
      sample: 'nd30-thong-bao',
      change: replaceText('recipients.5', 'Công an xã', 'UBND xã An Bình'),
      reports: [{ clause: CLAUSE, text: '- UBND xã An Bình;' }],
    },
    {
      name: 'sở được đề nghị không có trong nơi nhận',
      sample: 'nd30-bao-cao',
      change: setText('section.I.3.text.1', 'Đề nghị Sở Khoa học và Công nghệ hỗ trợ nâng cấp đường truyền.'),
      reports: [{ clause: CLAUSE, text: 'Nơi nhận:' }],
    },
    {
      name: 'Ủy ban nhân dân tỉnh giao việc, không có trong nơi nhận',
      sample: 'nd30-ke-hoach',
      change: replaceText('recipients.1', 'Ủy ban nhân dân tỉnh Phú Thọ', 'Sở Nội vụ'),
      reports: [{ clause: CLAUSE, text: 'Nơi nhận:' }],
    },
  ],
});

function namesOf(bodies: readonly string[]): string {
  const byHead = new Map(bodies.map((body) => [headOf(body), body]));
  return [...byHead.values()].map((body) => `“${body}”`).join(', ');
}
