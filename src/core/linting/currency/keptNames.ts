import { oncePer } from '../../document';
import { sentenceAround, type Sentence } from '../dates/pastContext';
import type { NameMention } from './names';

/** Homes and places of birth are written as they were; where authorities and firms have their seat today is known. */
const ADDRESS =
  /trụ sở(?! (?:làm việc )?(?:của )?(?:[uủ][yỷ] ban|ubnd|hđnd|hội đồng nhân dân|đảng [uủ][yỷ]|công an))|quê(?! hương)|nguyên quán|(?<!tuyển |học )sinh (?:ngày|năm|tại)|nơi sinh|thường trú|số nhà/iu;

/** What keeps the memory of a body bears its name: "Di tích Huyện ủy An Khê". */
const MEMORIAL =
  /(?<!\p{L})(?:di tích|căn cứ|bia|tượng đài|(?:nhà|khu|đài|bia) (?:truyền thống|lưu niệm|tưởng niệm|căn cứ))(?: (?:lịch sử|cách mạng|quốc gia|cấp quốc gia))* $/iu;
/** Characters; no such words are longer. */
const MEMORIAL_REACH = 50;

function isMemorial({ passage, start }: NameMention): boolean {
  return MEMORIAL.test(passage.text.text.slice(Math.max(0, start - MEMORIAL_REACH), start));
}

const isAddress = oncePer(({ text }: Sentence) => ADDRESS.test(text));

/** Whether a name of what is over is kept on purpose: in an address as it was, or by what keeps its memory. */
export function keepsOldName(mention: NameMention): boolean {
  const { passage, start, end } = mention;
  return isMemorial(mention) || isAddress(sentenceAround(passage, start, end));
}
