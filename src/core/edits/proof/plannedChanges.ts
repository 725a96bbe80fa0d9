import { MAIN_PART } from '../../document';
import type {
  Edit,
  InsertFragment,
  ReplaceText,
  SetPageSetup,
  SetParagraphFormat,
  SetRunFormat,
} from '../edit';

/** The edits of one paragraph. */
export interface ParagraphPlan {
  readonly replacements: readonly ReplaceText[];
  readonly formats: readonly SetRunFormat[];
  readonly paragraphFormats: readonly SetParagraphFormat[];
  readonly deleted: boolean;
}

/** Edits by what they are about. */
export interface PlannedChanges {
  readonly paragraphs: ReadonlyMap<string, ParagraphPlan>;
  readonly insertions: readonly InsertFragment[];
  readonly pages: readonly SetPageSetup[];
  /** Sections that get a page number. */
  readonly numbered: ReadonlySet<number>;
}

const NOTHING: ParagraphPlan = { replacements: [], formats: [], paragraphFormats: [], deleted: false };

export function plannedChanges(edits: readonly Edit[]): PlannedChanges {
  const paragraphs = new Map<string, ParagraphPlan>();
  const change = (key: string, plan: (former: ParagraphPlan) => ParagraphPlan): void => {
    paragraphs.set(key, plan(paragraphs.get(key) ?? NOTHING));
  };
  const insertions: InsertFragment[] = [];
  const pages: SetPageSetup[] = [];
  const numbered = new Set<number>();
  for (const edit of edits) {
    switch (edit.kind) {
      case 'replaceText':
        change(keyOf(edit.range.part, edit.range.paragraph), (plan) => ({
          ...plan,
          replacements: [...plan.replacements, edit],
        }));
        break;
      case 'setRunFormat':
        change(keyOf(edit.range.part, edit.range.paragraph), (plan) => ({
          ...plan,
          formats: [...plan.formats, edit],
        }));
        break;
      case 'setParagraphFormat':
        change(keyOf(edit.part, edit.paragraph), (plan) => ({
          ...plan,
          paragraphFormats: [...plan.paragraphFormats, edit],
        }));
        break;
      case 'deleteParagraph':
        change(keyOf(MAIN_PART, edit.paragraph), (plan) => ({ ...plan, deleted: true }));
        break;
      case 'insertFragment':
        insertions.push(edit);
        break;
      case 'setPageSetup':
        pages.push(edit);
        break;
      case 'setPageNumber':
        numbered.add(edit.section);
        break;
    }
  }
  return { paragraphs, insertions, pages, numbered };
}

/** What is planned for a paragraph. */
export function planOf(planned: PlannedChanges, part: string, paragraph: number): ParagraphPlan {
  return planned.paragraphs.get(keyOf(part, paragraph)) ?? NOTHING;
}

function keyOf(part: string, paragraph: number): string {
  return `${part} ${paragraph}`;
}
