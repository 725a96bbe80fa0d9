import type { AdministrativeDocument } from '../../administrative';
import { documentDate } from '../documentDate';
import { ND30 } from '../nd30';
import type { IsoDate, Regime, Regulation, RegulationChoice } from '../regulation';
import { isAttachment, isOfOffice, legalActReason } from './outside';
import { partyGuideline, writtenDate } from './partyGuideline';
import { signsOf, type Sign } from './signs';

/** The least weight that chooses a side at all: one habit of typing such as "./." is not enough. */
const LEAST_WEIGHT = 2;
/** How far one side must lead the other, in weight and in proportion, for the other's signs to be slips. */
const CLEAR_LEAD = 3;
const CLEAR_RATIO = 1.5;
/** How many signs a reason names. */
const NAMED_SIGNS = 3;

const SIDE_NAMES: Readonly<Record<Regime, string>> = { state: 'Nhà nước', party: 'Đảng' };

const NOTHING_FOUND =
  'Không thấy dấu hiệu của văn bản hành chính nhà nước hoặc văn bản của Đảng (Quốc hiệu, tiêu đề Đảng, số, ký hiệu, quyền hạn ký): không kiểm tra thể thức.';
const APPENDIX_ALONE =
  'Tệp này bắt đầu bằng phụ lục, không có phần đầu của văn bản chính: không kiểm tra thể thức.';
const ATTACHMENT =
  'Dưới tên văn bản có dòng “kèm theo …”, không có số, ký hiệu và nơi nhận riêng: đây là phần kèm theo một văn bản khác, không kiểm tra thể thức.';
const YOUTH_UNION =
  'Có tiêu đề “ĐOÀN TNCS HỒ CHÍ MINH”: văn bản của Đoàn theo hướng dẫn riêng của Trung ương Đoàn, không kiểm tra theo quy định của Nhà nước hoặc của Đảng.';

function none(reason: string): RegulationChoice {
  return { regulation: null, reason };
}

/** `a`, `a và b`, `a, b và c`. */
function enumeration(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} và ${last}`;
}

function named(signs: readonly Sign[]): string {
  const descriptions = new Set(signs.map(({ description }) => description));
  return enumeration([...descriptions].slice(0, NAMED_SIGNS));
}

function weightOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, { weight }) => sum + weight, 0);
}

function leads(weight: number, other: number): boolean {
  if (other === 0) {
    return weight >= LEAST_WEIGHT;
  }
  return weight - other >= CLEAR_LEAD && weight >= other * CLEAR_RATIO;
}

function chosen(
  regulation: Regulation,
  document: AdministrativeDocument,
  evidence: string,
  aside: readonly Sign[],
): RegulationChoice {
  const slips = aside.length === 0 ? '' : `; ${named(aside)} được coi là ghi nhầm`;
  const date = documentDate(document);
  const older =
    date !== null && date < regulation.validFrom
      ? ` (văn bản ghi ngày ${writtenDate(date)}, trước khi quy định này có hiệu lực)`
      : '';
  return {
    regulation: regulation.id,
    reason: `Có ${evidence}${slips}: áp dụng ${regulation.name}${older}.`,
  };
}

function mixed(state: readonly Sign[], party: readonly Sign[]): RegulationChoice {
  return none(
    `Văn bản lẫn dấu hiệu của ${SIDE_NAMES.state} (${named(state)}) và của ${SIDE_NAMES.party} (${named(party)}): xin chọn quy định cần áp dụng.`,
  );
}

/**
 * Says which regulation a document stands under, from the signs that were recognised in it and its date. Null with a reason when it
 * is no administrative document, belongs to another regime, or bears signs of both without one side leading clearly.
 * `asOf` stands in for a date that the document does not give.
 */
export function chooseRegulation(document: AdministrativeDocument, asOf: IsoDate): RegulationChoice {
  if (document.header === null && document.appendices[0]?.firstParagraph === document.body.firstParagraph) {
    return none(APPENDIX_ALONE);
  }
  if (isAttachment(document)) {
    return none(ATTACHMENT);
  }
  const signs = signsOf(document);
  const state = signs.filter(({ side }) => side === 'state');
  const party = signs.filter(({ side }) => side === 'party');
  const hasTitle = signs.some(({ name }) => name === 'nationalName' || name === 'partyTitle');
  if (!hasTitle && document.evidence.some(({ sign }) => sign === 'youthUnionTitle')) {
    return none(YOUTH_UNION);
  }
  if (weightOf(signs) < LEAST_WEIGHT) {
    return none(NOTHING_FOUND);
  }
  if (!isOfOffice(document, signs)) {
    const missing =
      document.type === null
        ? 'số, ký hiệu, quyền hạn ký hoặc tên loại của một văn bản hành chính'
        : 'tên cơ quan ban hành, số, ký hiệu hoặc quyền hạn ký';
    return none(
      `Có ${named(signs)} nhưng không có ${missing} (có thể là đơn, tờ khai, biểu mẫu hoặc bản của cá nhân): không kiểm tra thể thức.`,
    );
  }
  if (leads(weightOf(state), weightOf(party))) {
    const legalAct = legalActReason(document);
    return legalAct === null ? chosen(ND30, document, named(state), party) : none(legalAct);
  }
  if (leads(weightOf(party), weightOf(state))) {
    const { regulation, because } = partyGuideline(document, asOf);
    return chosen(regulation, document, `${named(party)}, ${because}`, state);
  }
  return mixed(state, party);
}
