import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { oncePer, type Paragraph } from '../../document';
import { countWords, fold } from '../../vietnamese';
import { bodyParagraphs } from '../text/bodyTexts';
import type { Place } from '../problem';

/** What the sections of a plan are about, in the order that offices follow. */
export type PlanPart = 'purpose' | 'content' | 'timeAndPlace' | 'budget' | 'implementation';

export interface PlanSection {
  readonly item: OutlineItem;
  /** Empty for a heading that none of the usual words tells. */
  readonly parts: readonly PlanPart[];
}

/** Words in the headings of real plans; on folded text. */
const WORDS: Readonly<Record<PlanPart, RegExp>> = {
  purpose: /(?:^| )(?:MUC (?:DICH|TIEU)|YEU CAU|Y NGHIA|QUAN DIEM)(?=$|[ ,;:.-])/u,
  content:
    /(?:^| )(?:NOI DUNG|NHIEM VU|GIAI PHAP|CHUONG TRINH|HOAT DONG|CHI TIEU|HINH THUC|TIEN DO|LO TRINH|BIEN PHAP|CONG VIEC|DANH MUC|CONG TAC|PHUONG THUC|KHOI LUONG)(?=$|[ ,;:.-])/u,
  timeAndPlace: /(?:^| )(?:THOI GIAN|DIA DIEM|THANH PHAN|DOI TUONG|DAI BIEU|SO LUONG)(?=$|[ ,;:.-])/u,
  budget: /(?:^| )(?:KINH PHI|NGAN SACH|DU TOAN|NGUON VON|NGUON LUC)(?=$|[ ,;:.-])/u,
  implementation:
    /(?:^| )(?:TO CHUC (?:THUC HIEN|TRIEN KHAI)|PHAN CONG|TRIEN KHAI THUC HIEN|THUC HIEN KE HOACH|TRACH NHIEM)(?=$|[ ,;:.-])/u,
};

/** The parts of a plan in their usual order. */
export const PLAN_ORDER: readonly PlanPart[] = [
  'purpose',
  'content',
  'timeAndPlace',
  'budget',
  'implementation',
];

/** Whether a heading speaks of a part. */
export function speaksOf(title: string, part: PlanPart): boolean {
  return WORDS[part].test(fold(title));
}

/** Longer lines are sentences, not headings. */
const HEADING_WORDS = 16;

/** Sections of the first level that the plan has: the headings without another heading above them. */
export const planSections = oncePer(({ outline }: AdministrativeDocument): readonly PlanSection[] => {
  const headings = outline.filter(({ part, kind }) => part === 'body' && kind === 'heading');
  const top = Math.min(...headings.map(({ level }) => level));
  return headings
    .filter(({ level }) => level === top)
    .map((item) => ({ item, parts: PLAN_ORDER.filter((part) => speaksOf(item.title, part)) }));
});

/** A plan without at least two headed sections is written in another way, and no section can be missed in it. */
export function isDividedPlan(administrative: AdministrativeDocument): boolean {
  return planSections(administrative).length >= 2;
}

/** Whether a heading of any level, numbered or not, speaks of the part. */
export function planHasPart(administrative: AdministrativeDocument, part: PlanPart): boolean {
  const { outline } = administrative;
  return (
    outline.some((item) => item.part === 'body' && item.kind === 'heading' && speaksOf(item.title, part)) ||
    bodyParagraphs(administrative).some(
      (paragraph) => isUnnumberedHeading(paragraph) && speaksOf(paragraph.text, part),
    )
  );
}

function isUnnumberedHeading({ text, runs }: Paragraph): boolean {
  const bold = runs.every((run) => run.format.bold || run.text.trim() === '');
  return bold && countWords(text) <= HEADING_WORDS && !/[.;]\s*$/u.test(text);
}

/** Where a missing part belongs: before the first section that usually comes after it, else before the closing sentence. */
export function placeOfPart(administrative: AdministrativeDocument, missing: PlanPart): Place {
  const later = PLAN_ORDER.slice(PLAN_ORDER.indexOf(missing) + 1);
  const sections = planSections(administrative);
  const next =
    missing === 'purpose'
      ? sections[0]
      : sections.find(({ parts }) => parts.some((part) => later.includes(part)));
  const closing = administrative.closingSentence?.ranges[0]?.paragraph ?? administrative.body.endParagraph;
  return { kind: 'missing', before: next?.item.paragraph ?? closing };
}

/** Paragraphs before the first numbered heading or item. */
export function planIntroduction(administrative: AdministrativeDocument): readonly Paragraph[] {
  const first = administrative.outline.find(({ part }) => part === 'body')?.paragraph ?? Infinity;
  return bodyParagraphs(administrative).filter(({ index }) => index < first);
}
