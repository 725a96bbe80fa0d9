import type { AdministrativeDocument } from '../../administrative';
import { groupBy, oncePer } from '../../document';
import { proseOf, type Passage } from '../text/prose';
import { citationsOf } from './citations';
import type { Citation, Span } from './citation';

export type ProvisionKind = 'phần' | 'chương' | 'mục' | 'tiểu mục' | 'điều' | 'khoản' | 'điểm';

/** `Điều 5`: the word for a provision and its ordinal. */
export interface Provision {
  readonly kind: ProvisionKind;
  readonly word: Span;
  readonly ordinal: Span;
}

/** What a reference points into: this document, another act that is named after it, or nothing that the text says there. */
export type ProvisionTarget = 'self' | 'other' | null;

/** "điểm a khoản 2 Điều 5 Luật …": provisions that follow each other, smallest first. */
export interface ProvisionReference {
  readonly passage: Passage;
  readonly steps: readonly Provision[];
  /** Offset after the last step. */
  readonly end: number;
  readonly target: ProvisionTarget;
}

const ORDINALS: Readonly<Record<ProvisionKind, RegExp>> = {
  phần: / ([IVX]+|thứ \p{Ll}+)(?![\p{L}\d])/uy,
  chương: / ([IVXLC]+|\d{1,2})(?![\p{L}\d])/uy,
  mục: / ([IVXLC]+|\d{1,2}(?:\.\d{1,2})*)(?![\p{L}\d%])/uy,
  'tiểu mục': / ([IVXLC]+|\d{1,2}(?:\.\d{1,2})*)(?![\p{L}\d%])/uy,
  điều: / (\d{1,3}[a-zđ]?)(?![\p{L}\d%])/uy,
  khoản: / (\d{1,2}[a-zđ]?)(?![\p{L}\d%.,]\d|[\p{L}\d%])/uy,
  điểm: / ([a-zđ]\d?|\d{1,2}(?:\.\d{1,2})*)(?![\p{L}\d%])/uy,
};

const WORD = /(?:tiểu mục|phần|chương|mục|điều|khoản|điểm)(?!\p{L})/iuy;
const FIRST_SYLLABLES: ReadonlySet<string> = new Set([
  'tiểu',
  'phần',
  'chương',
  'mục',
  'điều',
  'khoản',
  'điểm',
]);
/** Words whose last syllable is one of these: "địa điểm 2", "tài khoản 12", "hạng mục 3", "hạt điều 400 g". */
const OTHER_WORD =
  /(?:địa|quan|thời|đặc|trọng|tâm|cao|chấm|thí|cầu|số|ưu|nhược|tài|bưu|danh|hạng|chuyên|đề|khoản|thành|cổ|học|đơn|linh|huân|huy|hiến|văn|những|nhiều|biên|kịch|hạt|cây|vườn|nhân|trồng|đầu|khẩu) $/iu;
const LONGEST_WORD = 8;
const LINK = /(?:,? (?:và |hoặc |của |thuộc )?|; )/uy;
/** More ordinals of the same kind: "các Điều 3, 4 và 5". */
const FURTHER =
  /(?:(?:, | và | hoặc |, và | đến )(?:[a-zđ](?!\p{L})|\d{1,3}(?![\p{L}\d/.%]))(?! (?:năm|tháng|ngày)))+/uy;
const THIS = /,? (?:của )?(?:(?:bản|bộ) )?\p{L}+(?: \p{L}+){0,2} này(?!\p{L})/uy;

/** Every reference to a provision by its number, in reading order; read once per document. */
export const provisionsOf = oncePer(readProvisions);

function readProvisions(administrative: AdministrativeDocument): readonly ProvisionReference[] {
  const acts = groupBy(citationsOf(administrative), ({ passage }) => passage);
  const found: ProvisionReference[] = [];
  for (const passage of proseOf(administrative)) {
    const { text } = passage.text;
    let inside = 0;
    for (const { form, start } of passage.tokens) {
      const first = start >= inside && FIRST_SYLLABLES.has(form.lower) ? provisionAt(text, start) : null;
      if (first !== null && !OTHER_WORD.test(text.slice(Math.max(0, start - LONGEST_WORD), start))) {
        const { steps, end } = chainFrom(text, first);
        found.push({ passage, steps, end, target: targetAt(text, end, acts.get(passage) ?? []) });
        inside = end;
      }
    }
  }
  return found;
}

/** What a sticky pattern reads at an offset of the text; null where it does not match there. */
export function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

function provisionAt(text: string, offset: number): Provision | null {
  const word = matchAt(WORD, text, offset)?.[0];
  const kind = word?.toLowerCase();
  if (word === undefined || !isKind(kind)) {
    return null;
  }
  const end = offset + word.length;
  const ordinal = matchAt(ORDINALS[kind], text, end)?.[1];
  return ordinal === undefined
    ? null
    : {
        kind,
        word: { text: word, start: offset, end },
        ordinal: { text: ordinal, start: end + 1, end: end + 1 + ordinal.length },
      };
}

function isKind(word: string | undefined): word is ProvisionKind {
  return word !== undefined && Object.hasOwn(ORDINALS, word);
}

function chainFrom(
  text: string,
  first: Provision,
): { readonly steps: readonly Provision[]; readonly end: number } {
  const steps = [first];
  let end = first.ordinal.end;
  for (;;) {
    end += matchAt(FURTHER, text, end)?.[0].length ?? 0;
    const link = matchAt(LINK, text, end)?.[0];
    const next = link === undefined ? null : provisionAt(text, end + link.length);
    if (next === null) {
      return { steps, end };
    }
    steps.push(next);
    end = next.ordinal.end;
  }
}

/** Whether the provision is the heading itself: "Điều 6." at the head of the article, "Phần I" at that of the part. */
export function isOwnLabel({ passage: { item, text }, steps: [first] }: ProvisionReference): boolean {
  return item !== null && first !== undefined && text.text.slice(0, first.word.start).trim() === '';
}

/** Whether "Kế hoạch này", "của Quy chế này" follows. */
export function saysThisDocument(text: string, end: number): boolean {
  return matchAt(THIS, text, end) !== null;
}

function targetAt(text: string, end: number, acts: readonly Citation[]): ProvisionTarget {
  if (saysThisDocument(text, end)) {
    return 'self';
  }
  const gap = (start: number): string => text.slice(end, start);
  return acts.some(({ start }) => start >= end && /^,? (?:của )?$/u.test(gap(start))) ? 'other' : null;
}
