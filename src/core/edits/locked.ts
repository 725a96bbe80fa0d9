import { oncePer, type Document, type Field, type Paragraph } from '../document';
import type { Edit, SkipReason } from './edit';
import { insertionPlace, type InsertionPlace } from './insertionPlace';

/** Why text is not to be changed. */
export type TextLock = Extract<SkipReason, 'locked' | 'generated' | 'prompt'>;

interface LockedStretch {
  readonly start: number;
  readonly end: number;
  readonly lock: TextLock;
}

/** Fields whose result somebody has typed and Word keeps (ECMA-376 17.16.5): the text of a link, what is filled into a form. */
const TYPED_FIELD = /^(?:HYPERLINK|FORMTEXT)(?!\p{L})/iu;

const lockedControls = oncePer(({ contentControls }: Paragraph): readonly LockedStretch[] =>
  contentControls
    .filter(({ locked }) => locked)
    .map(({ start, end }) => ({ start, end, lock: 'locked' }) as const),
);

const lockedStretches = oncePer((paragraph: Paragraph): readonly LockedStretch[] => {
  const results = paragraph.fields.filter(isGenerated);
  const prompts = paragraph.contentControls.filter(({ placeholder }) => placeholder);
  return [
    ...lockedControls(paragraph),
    ...prompts.map(({ start, end }) => ({ start, end, lock: 'prompt' }) as const),
    ...results.map(({ start, end }) => ({ start, end, lock: 'generated' }) as const),
  ];
});

/**
 * What bars an edit, or null. Formats may be set inside the results of fields, for these outlive the next one, and inside prompts, which
 * stay prompts; formats of a paragraph are only barred where a control holds the whole of it.
 */
export function lockOf(edit: Edit, document: Document): TextLock | null {
  const { main, stories } = document;
  switch (edit.kind) {
    case 'replaceText':
    case 'setRunFormat': {
      const { part, paragraph: index, start, end } = edit.range;
      const paragraphs = stories.get(part)?.paragraphs ?? [];
      const paragraph = paragraphs[index];
      if (paragraph === undefined) {
        return null;
      }
      return edit.kind === 'replaceText'
        ? lockOfText(paragraph, start, end, paragraphs[index + 1])
        : (lockedControls(paragraph).find((each) => start < each.end && end > each.start)?.lock ?? null);
    }
    case 'setParagraphFormat': {
      const paragraph = stories.get(edit.part)?.paragraphs[edit.paragraph];
      return paragraph !== undefined && lockedControls(paragraph).some((each) => isWhole(each, paragraph))
        ? 'locked'
        : null;
    }
    case 'deleteParagraph': {
      const paragraph = main.paragraphs[edit.paragraph];
      if (paragraph === undefined) {
        return null;
      }
      return lockedControls(paragraph)[0]?.lock ?? (paragraph.fields.some(isGenerated) ? 'generated' : null);
    }
    case 'insertFragment':
      return lockInside(insertionPlace(edit.at, document));
    case 'setPageSetup':
    case 'setPageNumber':
      return null;
  }
}

/** What bars the character at `unit` of a paragraph, or null. Text that is inserted beside it must not become part of it. */
export function lockAt(paragraph: Paragraph, unit: number): TextLock | null {
  return lockedStretches(paragraph).find(({ start, end }) => start <= unit && unit < end)?.lock ?? null;
}

function lockOfText(
  paragraph: Paragraph,
  start: number,
  end: number,
  next: Paragraph | undefined,
): TextLock | null {
  if (start < end) {
    return lockedStretches(paragraph).find((each) => start < each.end && end > each.start)?.lock ?? null;
  }
  // What is inserted goes with the character before it, or with the one behind it: one of them must be free, or the paragraph end there.
  const before = start === 0 ? null : lockAt(paragraph, start - 1);
  const behind = start === paragraph.text.length ? lockAcross(paragraph, next) : lockAt(paragraph, start);
  return start > 0 && before === null ? null : behind;
}

/** What bars the end of a paragraph: a field whose result goes on in the next one. */
function lockAcross({ fields, text }: Paragraph, next: Paragraph | undefined): TextLock | null {
  const goesOn = ({ instruction, end }: Field): boolean =>
    end === text.length &&
    next?.fields.some((field) => field.start === 0 && field.instruction === instruction) === true;
  return fields.some((field) => isGenerated(field) && goesOn(field)) ? 'generated' : null;
}

/** What bars blocks at a place. */
function lockInside({ inside }: InsertionPlace): TextLock | null {
  if (inside.some(({ locked }) => locked)) {
    return 'locked';
  }
  return inside.some(({ placeholder }) => placeholder) ? 'prompt' : null;
}

function isWhole({ start, end }: LockedStretch, { text }: Paragraph): boolean {
  return start === 0 && end === text.length;
}

function isGenerated({ instruction }: Field): boolean {
  return !TYPED_FIELD.test(instruction);
}
