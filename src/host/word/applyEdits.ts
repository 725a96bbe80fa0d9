import { joinsOf, MAIN_PART, type Document, type Edit, type EditOutcome } from '../../core';
import { deletionStep, insertionStep } from './blockSteps';
import { supports } from './capabilities';
import { planEdit, type PlannedEdit } from './editPlan';
import { expectedParagraphs } from './expectedParagraphs';
import { fontSteps } from './fontSteps';
import { ProxyScope } from './liveDocument';
import { loadStories } from './liveStories';
import { Locator } from './locator';
import { pageStep } from './pageSteps';
import { replacementSteps } from './replacementSteps';
import { perform, wholeJoins } from './performSteps';
import type { Step } from './step';
import type { PossibleResidue } from './tidyInsertions';
import type { WordRuntime } from './wordRuntime';

export interface AppliedEdits {
  readonly outcomes: readonly EditOutcome[];
  /** What the insertions may have left behind; null when nothing was inserted. */
  readonly residue: PossibleResidue | null;
}

/**
 * Makes the edits in one run: formats first, because they do not move text, then texts, then whole blocks. Everything is
 * verified against the text that the document has at this moment.
 */
export async function applyEdits(
  runtime: WordRuntime,
  context: Word.RequestContext,
  document: Document,
  edits: readonly Edit[],
): Promise<AppliedEdits> {
  const scope = new ProxyScope(context);
  const live = await loadStories(scope, document, new Set(edits.map(partOf)));
  const planContext = {
    document,
    locator: new Locator(document, live),
    pageSetup: supports(runtime, 'pageSetup'),
  };
  const plans = edits.map((edit) => planEdit(edit, planContext));
  const insertions = ofKind(plans, 'insert');
  const deletions = ofKind(plans, 'delete');
  const pageNumbers = ofKind(plans, 'pageNumber');
  const fonts = await fontSteps(scope, ofKind(plans, 'font'));
  const replacements = await replacementSteps(scope, ofKind(plans, 'replace'));
  const steps: readonly Step[] = [
    ...ofKind(plans, 'skip').map(({ edit, reason }) => ({ edit, skip: reason })),
    ...fonts,
    ...ofKind(plans, 'paragraph').map((work) => paragraphStep(work)),
    ...replacements.steps,
    ...ofKind(plans, 'page').map((work) => pageStep(scope, work)),
    ...pageNumbers.map((work) => pageStep(scope, work)),
    ...insertions.filter(({ point }) => point.where === 'Before').map((work) => insertionStep(scope, work)),
    // Behind one paragraph, what goes in last stands first.
    ...insertions
      .filter(({ point }) => point.where === 'After')
      .reverse()
      .map((work) => insertionStep(scope, work)),
    ...deletions.map((work) => deletionStep(work)),
  ];
  const outcomes = await perform(scope, wholeJoins(steps, joinsOf(edits), edits));
  const deleted = new Set(deletions.map(({ paragraph }) => paragraph));
  const { texts } = replacements;
  return {
    outcomes: edits.map((_, edit) => outcomes.get(edit) ?? { kind: 'skipped', reason: 'locationLost' }),
    residue:
      insertions.length + pageNumbers.length === 0
        ? null
        : {
            expected: expectedParagraphs(live.get(MAIN_PART) ?? [], { texts, deleted, insertions }),
            headers: pageNumbers,
          },
  };
}

function partOf(edit: Edit): string {
  switch (edit.kind) {
    case 'replaceText':
    case 'setRunFormat':
      return edit.range.part;
    case 'setParagraphFormat':
      return edit.part;
    case 'deleteParagraph':
    case 'insertFragment':
    case 'setPageNumber':
    case 'setPageSetup':
      return MAIN_PART;
  }
}

type PlanOfKind<Kind extends PlannedEdit['kind']> = Extract<PlannedEdit, { kind: Kind }>;

/** The plans of one kind, each with the position of its edit. */
function ofKind<Kind extends PlannedEdit['kind']>(
  plans: readonly PlannedEdit[],
  kind: Kind,
): ({ readonly edit: number } & PlanOfKind<Kind>)[] {
  return plans.flatMap((plan, edit) => (isOfKind(plan, kind) ? [{ edit, ...plan }] : []));
}

function isOfKind<Kind extends PlannedEdit['kind']>(plan: PlannedEdit, kind: Kind): plan is PlanOfKind<Kind> {
  return plan.kind === kind;
}

function paragraphStep({
  edit,
  paragraph,
  values,
}: { readonly edit: number } & PlanOfKind<'paragraph'>): Step {
  return {
    edit,
    queue: () => {
      paragraph.proxy.set(values);
      return [];
    },
  };
}
