import type { AdministrativeDocument, OutlineItem } from '../../administrative';
import { firstIndex, MAIN_PART, oncePer, type Paragraph } from '../../document';
import { tokenise, type Token } from '../../vietnamese';
import { quotedParagraphs } from './quotedParagraphs';
import { rangeText, wholeParagraph, type RangeText } from './rangeText';

/** What a paragraph does in the document, as far as its wording and punctuation are concerned. */
export type PassageRole =
  /** Header block: agencies, number, date, type, abstract, addressees. */
  | 'header'
  | 'legalBasis'
  /** A heading on a line of its own. */
  | 'heading'
  /** A paragraph that begins with a label: khoản, điểm, a run-in heading. */
  | 'item'
  /** A paragraph that begins with a dash, a plus or another bullet, typed or automatic. */
  | 'bullet'
  /** Any other paragraph of the body or an appendix. */
  | 'running'
  /** In a table with lines. */
  | 'table'
  /** Backdrop text and other quoted layouts. */
  | 'display'
  /** Recipients, signature and whatever else stands in the closing block. */
  | 'closing';

/** Where sentences stand: running text, numbered paragraphs and bullets; no headings, legal bases or cells. */
export const PROSE_ROLES: ReadonlySet<PassageRole> = new Set(['running', 'item', 'bullet']);

/** The bullet that a paragraph begins with. */
export interface Bullet {
  /** As drawn: `-`, `+`, `•` … */
  readonly mark: string;
  /** Drawn by Word, not text. */
  readonly automatic: boolean;
}

/** A paragraph of the main part that holds text, ready for rules on wording. Offsets are into `text.text`. */
export interface Passage {
  readonly paragraph: Paragraph;
  /** The whole paragraph; positions lead back to the document. */
  readonly text: RangeText;
  readonly tokens: readonly Token[];
  readonly role: PassageRole;
  readonly bullet: Bullet | null;
  /** The heading or item of the outline that begins here. */
  readonly item: OutlineItem | null;
  /** Index of the appendix it stands in, or null. */
  readonly appendix: number | null;
  /** Inside a quotation that an earlier paragraph opened. */
  readonly quoted: boolean;
}

const TYPED_BULLET = /^\s*([-+*•●▪■–—−])(?=\s|\p{L})/u;

/**
 * Everything that a reader reads in the main part, paragraph by paragraph, cut into tokens once per document. Paragraphs without
 * text and wholly hidden ones are left out, and those that a tracked deletion of the mark between them joins: each is half of a
 * sentence. Headers, footers and notes are not part of it.
 */
export const proseOf = oncePer(readPassages);

function readPassages(administrative: AdministrativeDocument): readonly Passage[] {
  const { source, outline } = administrative;
  const items = new Map(outline.map((item) => [item.paragraph, item]));
  const quoted = quotedParagraphs(source);
  const roleOf = roleFinder(administrative);
  const passages: Passage[] = [];
  let goesOn = false;
  for (const paragraph of source.main.paragraphs) {
    const isHalf = paragraph.markDeleted || goesOn;
    goesOn = paragraph.markDeleted && (goesOn || paragraph.text.trim() !== '');
    if (!isHalf && isRead(paragraph)) {
      const { index } = paragraph;
      const text = rangeText(source, wholeParagraph(source, MAIN_PART, index));
      const item = items.get(index) ?? null;
      const bullet = bulletOf(paragraph, text.text);
      passages.push(
        new ReadPassage({
          paragraph,
          text,
          role: roleOf(paragraph, item, bullet),
          bullet,
          item,
          appendix: appendixAt(administrative, index),
          quoted: quoted.has(index),
        }),
      );
    }
  }
  return passages;
}

/** A passage that is cut into tokens when they are first asked for. */
class ReadPassage implements Passage {
  readonly paragraph: Paragraph;
  readonly text: RangeText;
  readonly role: PassageRole;
  readonly bullet: Bullet | null;
  readonly item: OutlineItem | null;
  readonly appendix: number | null;
  readonly quoted: boolean;
  #tokens: readonly Token[] | null = null;

  constructor(passage: Omit<Passage, 'tokens'>) {
    this.paragraph = passage.paragraph;
    this.text = passage.text;
    this.role = passage.role;
    this.bullet = passage.bullet;
    this.item = passage.item;
    this.appendix = passage.appendix;
    this.quoted = passage.quoted;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenise(this.text.text);
    return this.#tokens;
  }
}

function isRead({ text, runs }: Paragraph): boolean {
  return text.trim() !== '' && runs.some((run) => !run.format.hidden && run.text.trim() !== '');
}

function bulletOf({ label }: Paragraph, text: string): Bullet | null {
  if (label !== null) {
    return label.bullet ? { mark: label.text, automatic: true } : null;
  }
  const mark = TYPED_BULLET.exec(text)?.[1];
  return mark === undefined ? null : { mark, automatic: false };
}

/** Appendices stand in order, one behind the other. */
function appendixAt({ appendices }: AdministrativeDocument, index: number): number | null {
  const found = firstIndex(appendices, ({ endParagraph }) => index < endParagraph);
  return (appendices[found]?.firstParagraph ?? Infinity) <= index ? found : null;
}

function roleFinder(
  administrative: AdministrativeDocument,
): (paragraph: Paragraph, item: OutlineItem | null, bullet: Bullet | null) => PassageRole {
  const { header, closing, body, displayTexts, legalBases, addressees } = administrative;
  const bases = new Set(legalBases.flatMap(({ ranges }) => ranges.map(({ paragraph }) => paragraph)));
  const within = (index: number, extent: { firstParagraph: number; endParagraph: number } | null): boolean =>
    extent !== null && index >= extent.firstParagraph && index < extent.endParagraph;
  const addressed = new Set(addressees?.ranges.map(({ paragraph }) => paragraph));
  return ({ index, cell }, item, bullet) => {
    if (bases.has(index)) {
      return 'legalBasis';
    }
    if (within(index, closing)) {
      return 'closing';
    }
    if (within(index, header) || addressed.has(index) || index < body.firstParagraph) {
      return 'header';
    }
    if (displayTexts.some((extent) => within(index, extent))) {
      return 'display';
    }
    if (cell?.table.bordered === true) {
      return 'table';
    }
    if (item !== null) {
      return item.kind === 'heading' && !item.runIn ? 'heading' : 'item';
    }
    return bullet === null ? 'running' : 'bullet';
  };
}
