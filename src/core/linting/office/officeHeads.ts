import { oneOf } from '../../vietnamese';

/** Offices that one head answers for, by the beginning of their folded names, and what the head is called. */
const HEADS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^SO (?!GIAO DICH)/u, ['GIAM DOC']],
  [/^TRUONG (?:MAM NON|MAU GIAO|TIEU HOC|TRUNG HOC|THCS|THPT|TH |PHO THONG|PTDT)/u, ['HIEU TRUONG']],
  [/^CONG AN (?:XA|PHUONG|DAC KHU)(?= |$)/u, ['TRUONG CONG AN']],
  [/^CONG AN (?:TINH|THANH PHO)(?= |$)/u, ['GIAM DOC']],
  [/^BAN (?:CHI HUY QUAN SU|CHQS)(?= |$)/u, ['CHI HUY TRUONG', 'CHINH TRI VIEN']],
  [/^PHONG(?= )/u, ['TRUONG PHONG']],
  [/^CHI CUC(?= )/u, ['CHI CUC TRUONG']],
  [/^CUC(?= )/u, ['CUC TRUONG']],
  [/^BENH VIEN(?= )/u, ['GIAM DOC']],
  [/^TRAM Y TE(?= |$)/u, ['TRUONG TRAM', 'GIAM DOC']],
  // A deputy chair of the commune often heads the centre of public services.
  [/^TRUNG TAM(?= )/u, ['GIAM DOC', 'CHU TICH', 'CHU NHIEM']],
];

/** What heads of bodies and offices are called. */
const HEAD = new RegExp(
  `^(?:PHO )?(${oneOf(
    'CHU TICH(?! (?:HOI DONG|CONG DOAN))|BI THU|GIAM DOC|HIEU TRUONG|TRUONG PHONG|TRUONG CONG AN',
    'CHI HUY TRUONG|CHI CUC TRUONG|CUC TRUONG|CHU NHIEM|TRUONG TRAM',
  )})(?= |$)`,
  'u',
);
/** Bodies in whose name no such office signs. */
const OTHER_BODY =
  /^(?:UY BAN NHAN DAN|UBND|HOI DONG NHAN DAN|HDND|DANG UY|BAN THUONG VU|BAN THUONG TRUC)(?= |$)/u;

/** What the head of an office is called, by its folded name; null where that is not sure. */
export function headsOf(office: string): readonly string[] | null {
  return HEADS.find(([pattern]) => pattern.test(office))?.[1] ?? null;
}

/** Whether a folded post is that of the head, or a deputy head, of another kind of office. */
export function isOtherHead(post: string, heads: readonly string[]): boolean {
  const head = HEAD.exec(post)?.[1];
  return head !== undefined && !heads.includes(head);
}

const LEVEL = / (XA|PHUONG|DAC KHU)(?= |$)/u;

/** Whether a folded post names another kind of commune than the folded office: "TRƯỞNG CÔNG AN PHƯỜNG" of "CÔNG AN XÃ AN BÌNH". */
export function isOfOtherUnit(post: string, office: string): boolean {
  const [held, own] = [LEVEL.exec(post)?.[1], LEVEL.exec(office)?.[1]];
  return held !== undefined && own !== undefined && held !== own;
}

/** Whether a folded name is that of a body which an office with a head does not speak for. */
export function isForeignBody(name: string): boolean {
  return OTHER_BODY.test(name);
}
