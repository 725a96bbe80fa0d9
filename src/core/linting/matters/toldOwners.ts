import type { AdministrativeDocument } from '../../administrative';
import { fold } from '../../vietnamese';
import { columnKey } from '../text/cells';
import { LINE_MARK } from '../text/lineMark';
import { proseOf } from '../text/prose';
import { contradictions, type Contradiction, type Fact } from './facts';
import { mattersOf, passageAt, textOf, wholeOf, type Matter, type Stretch } from './matters';

const OWNER =
  /^(?:(?:DON VI|CO QUAN|BO PHAN|NGUOI)? ?CHU TRI|(?:DON VI|CO QUAN|NGUOI) (?:THUC HIEN|PHU TRACH|CHIU TRACH NHIEM))/u;
/** "Giao Phòng Kinh tế chủ trì …" */
const TOLD =
  /(?:Giao|Yêu cầu|Đề nghị) ((?:Phòng|Văn phòng|Ban|Trung tâm|Công an|Trạm|Hội|Đoàn|Ủy ban|Trường)(?: (?!(?:chủ|phối|tham|xây|tổ chức|hướng|kiểm|rà|thực|triển|chuẩn|bố|phân|lập|tổng|theo)(?!\p{L}))[\p{L}-]+)+)/u;
/** How the heading of a unit's tasks begins. */
const UNIT =
  /^(?:Đề nghị )?(?:Phòng(?! (?:chống|,))|Văn phòng|Ban (?=\p{Lu})|Trung tâm|Công an|Ủy ban|Uỷ ban|Hội (?=\p{Lu})|Đoàn (?=\p{Lu})|Trạm|Trường|Chi cục|Đội)/u;
/** What a unit does beside the one that leads. */
const BESIDE = new RegExp(
  `^${LINE_MARK}(?:Phối hợp|Tham gia|Cử |Hỗ trợ|Cùng |Đôn đốc|Giám sát|Theo dõi|Chỉ đạo|Báo cáo)`,
  'u',
);
/** Words that names of units share. */
const COMMON: ReadonlySet<string> = new Set(
  'PHONG BAN TRUNG TAM XA PHUONG CAC VA CUA UY NHAN DAN DE NGHI DON VI TO CHUC THON AP TRUONG BO PHAN VAN HOI'.split(
    ' ',
  ),
);

/** Tasks that the text gives to one unit and a table to another one. */
export function toldOwners(administrative: AdministrativeDocument): readonly Contradiction[] {
  const passages = proseOf(administrative);
  const columns = new Set(
    passages.flatMap(({ role, paragraph: { cell }, text }) =>
      role === 'table' && cell?.row === 0 && OWNER.test(fold(text.text).trim()) ? [columnKey(cell)] : [],
    ),
  );
  if (columns.size === 0) {
    return [];
  }
  const facts = mattersOf(administrative).flatMap((matter): readonly Fact[] => {
    const at = matter.table === null ? ownerOf(matter, administrative) : ownerInRow(matter, columns);
    return at === null ? [] : [{ matter, pairs: matter.pairs, value: fold(textOf(at)), kind: 'owner', at }];
  });
  return contradictions(administrative, facts, {
    clauses: [],
    rows: [{ shared: 1.1, share: 0.5, fewest: 2 }],
    agree: (left, right) => nameOneUnit(left.value, right.value) || !beginAlike(left, right),
  });
}

function ownerInRow({ stretches }: Matter, columns: ReadonlySet<string>): Stretch | null {
  const cells = stretches.filter(
    ({ passage: { paragraph } }) => paragraph.cell !== null && columns.has(columnKey(paragraph.cell)),
  );
  const [cell, ...others] = cells;
  return cell === undefined ||
    others.length > 0 ||
    /[,;]|(?<!HĐND|Hội đồng nhân dân) và (?=\p{Lu})/u.test(textOf(cell))
    ? null
    : cell;
}

/** Whom the clause names, else the unit under whose heading it stands. */
function ownerOf({ about }: Matter, administrative: AdministrativeDocument): Stretch | null {
  const { passage, start } = about;
  const text = textOf(about);
  const told = TOLD.exec(text);
  if (told?.[1] !== undefined) {
    const from = start + told.index + told[0].length - told[1].length;
    return { passage, start: from, end: from + told[1].length };
  }
  const heading = administrative.outline
    .filter(
      ({ kind, paragraph, endParagraph }) =>
        kind === 'heading' && paragraph < passage.paragraph.index && passage.paragraph.index < endParagraph,
    )
    .at(-1);
  const title = heading === undefined ? null : passageAt(administrative, heading.paragraph);
  const isUnit = heading !== undefined && UNIT.test(heading.title) && !/[,;]/u.test(heading.title);
  return isUnit && title !== null && !BESIDE.test(text) ? wholeOf(title) : null;
}

/** The clause does what the row begins with: "Rà soát …" is not yet "Huy động … rà soát". */
function beginAlike(left: Fact, right: Fact): boolean {
  const [row, clause] = left.matter.table === null ? [right, left] : [left, right];
  const [first] = row.pairs;
  return first !== undefined && clause.pairs.has(first);
}

/** The words that tell a unit from the others, or their first letters. */
function nameOneUnit(left: string, right: string): boolean {
  const [own = [], others = []] = [left, right].map((name) => wordsOfUnit(name));
  return own.length === 0 || others.length === 0 || own.some((word) => others.includes(word));
}

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/VH ?- ?XH|VHXH/gu, 'VAN HOA XA HOI'],
  [/HDND/gu, 'HOI DONG'],
  [/MTTQ/gu, 'MAT TRAN TO QUOC'],
  [/CHQS/gu, 'CHI HUY QUAN SU'],
  [/TNCS/gu, 'THANH NIEN CONG SAN'],
];

function wordsOfUnit(name: string): readonly string[] {
  return WRITTEN_OUT.reduce((text, [short, long]) => text.replace(short, long), name)
    .split(/[^A-Z]+/u)
    .filter((word) => word.length > 1 && !COMMON.has(word));
}
