import type { AdministrativeDocument } from '../../administrative';
import type { Range } from '../../document';
import { oneOf, WORD_ENDS } from '../../vietnamese';
import { LINE_MARK } from '../text/lineMark';
import type { Passage } from '../text/prose';
import { beginsWithTask } from '../text/taskVerbs';
import { listsOf } from './lists';

/** An item that begins with a noun among items that begin with verbs, or with a verb among nouns. */
export interface OddOpening {
  readonly kind: 'noun' | 'verb';
  /** The words with which it begins. */
  readonly actual: string;
  /** Those of the item next to it. */
  readonly neighbour: string;
  readonly range: Range;
}

/** What a task or a purpose begins with, beside the verbs of tasks. */
const AIMING =
  'nâng cao|tạo|tăng cường|tăng|giảm|hạn chế|đẩy mạnh|đẩy nhanh|phát huy|phát triển|góp phần|củng cố|khơi dậy|thúc đẩy|hoàn thiện|đổi mới|phấn đấu|duy trì|mở rộng|nhân rộng|gắn';
const CARING =
  'động viên|khuyến khích|biểu dương|tôn vinh|khen thưởng|giáo dục|bồi dưỡng|đào tạo|tập huấn|chăm lo|chăm sóc|bảo vệ|quan tâm|lắng nghe|tiếp nhận|tiếp thu|ghi nhận|trả lời';
const MENDING =
  'khắc phục|tháo gỡ|giải quyết|chấn chỉnh|kiện toàn|ngăn chặn|phòng ngừa|phát hiện|đấu tranh|kiểm soát';
const DOING =
  'tiếp tục|thực hiện|trao đổi|thảo luận|giới thiệu|tuyên dương|học tập|quán triệt|cụ thể hóa|cụ thể hoá|khai thác|ứng dụng|xác định|đánh giá|nghiên cứu|đề xuất|kiến nghị|báo cáo|lựa chọn|phân bổ|sử dụng|kết hợp|lồng ghép|tham gia|hưởng ứng|phát động|phê duyệt|chấp hành|tuân thủ|tôn trọng|xem xét|công bố|bàn giao|ưu tiên|tập trung|chủ động|tích cực|kịp thời|thường xuyên|khẩn trương|nghiêm túc|thống nhất|hoàn thành|nắm';
const VERB = new RegExp(`^${oneOf(AIMING, CARING, MENDING, DOING)}${WORD_ENDS}`, 'iu');
/** Words that make a noun of what is done, or tell what came of it. */
const NOUN = new RegExp(
  `^${oneOf('việc|công tác|sự(?! kiện)|nhiệm vụ|kết quả|tình hình')}${WORD_ENDS}`,
  'iu',
);
const MARK = new RegExp(`^${LINE_MARK}`, 'iu');
const OPENING = /^\p{L}+(?: \p{L}+)?/u;
/** Fewer items make no pattern. */
const FEWEST = 3;

interface Opening {
  readonly kind: OddOpening['kind'];
  readonly actual: string;
  readonly range: Range;
}

/** The one item of a list that does not begin as all others do. */
export function oddOpenings(administrative: AdministrativeDocument): readonly OddOpening[] {
  return listsOf(administrative).flatMap(({ items }) => {
    const openings = items.flatMap(({ passage }) => openingOf(passage) ?? []);
    const isPattern = items.length >= FEWEST && openings.length === items.length;
    const odd = openings.filter(({ kind }) => openings.filter((other) => other.kind === kind).length === 1);
    const [only] = odd;
    const neighbour = openings.find((other) => other !== only)?.actual;
    return isPattern && only !== undefined && neighbour !== undefined ? [{ ...only, neighbour }] : [];
  });
}

/** How an item begins; null where that is neither. */
function openingOf({ text }: Passage): Opening | null {
  const at = MARK.exec(text.text)?.[0].length ?? 0;
  const words = text.text.slice(at);
  const kind = NOUN.test(words) ? 'noun' : VERB.test(words) || beginsWithTask(words) ? 'verb' : null;
  const actual = OPENING.exec(words)?.[0] ?? '';
  return kind === null ? null : { kind, actual, range: text.slice(at, at + actual.length) };
}
