import type { HostCapabilities } from '../documentHost';
import type { WordRuntime } from './wordRuntime';

/**
 * The requirement sets that the host builds on, and what each is needed for (Microsoft, "Word JavaScript API requirement
 * sets"). The baseline is WordApi 1.3: what volume licences of Office 2019 and 2021 have. Nothing above it is used without
 * asking first.
 */
const REQUIREMENT_SETS = {
  /** Paragraphs inside tables, ranges, `…OrNullObject`: everything but what follows. */
  baseline: { name: 'WordApi', version: '1.3' },
  /** `document.changeTrackingMode`. */
  trackChanges: { name: 'WordApi', version: '1.4' },
  /** `range.insertComment`, `body.getComments`. */
  comments: { name: 'WordApi', version: '1.4' },
  /** `document.onParagraphChanged`. */
  paragraphEvents: { name: 'WordApi', version: '1.6' },
  /** `paragraph.insertAnnotations`; needs a subscription to Microsoft 365 besides (office-js #4953). */
  annotations: { name: 'WordApi', version: '1.7' },
  /** `section.pageSetup`: margins, paper, a first page of its own. Windows (Microsoft 365 and retail) and Mac only. */
  pageSetup: { name: 'WordApiDesktop', version: '1.3' },
} as const;

export type RequirementSet = keyof typeof REQUIREMENT_SETS;

export function supports(runtime: WordRuntime, set: RequirementSet): boolean {
  const { name, version } = REQUIREMENT_SETS[set];
  return runtime.Office.context.requirements.isSetSupported(name, version);
}

export function capabilitiesOf(runtime: WordRuntime): HostCapabilities {
  const baseline = supports(runtime, 'baseline');
  return {
    reveal: baseline,
    insert: baseline,
    edit: baseline,
    // Where the user has switched tracking on, every Word records our edits; only from 1.4 on can we switch it on.
    trackChanges: baseline && supports(runtime, 'trackChanges'),
    pageSetup: baseline && supports(runtime, 'pageSetup'),
    // Word's own undo takes back every edit, but the API cannot say how many steps an edit was (office-js #1827).
    undo: false,
    takeBack: baseline,
    comments: baseline && supports(runtime, 'comments'),
    underline: baseline && supports(runtime, 'annotations'),
    download: false,
  };
}
