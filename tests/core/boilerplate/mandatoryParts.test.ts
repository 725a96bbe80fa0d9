import type { BlockName } from '../../../src/core/linting';
import { regulationOf, type ComponentName } from '../../../src/core/regulations';
import { textWidth } from '../../../src/core/typography';
import {
  format,
  LAYOUTS,
  pageNumber,
  SAMPLES,
  without,
  type Change,
  type Sample,
} from '../../../src/core/samples';
import { faults, inserted, planned } from './insertions';

/** Pieces of a sample that make up a component, and the block that brings it back. */
const MADE_OF: Readonly<
  Partial<Record<ComponentName, { readonly pieces: RegExp; readonly block: BlockName }>>
> = {
  nationalName: { pieces: /^nationalName$/, block: 'header' },
  nationalMotto: { pieces: /^(?:nationalMotto|mottoRule)$/, block: 'header' },
  partyTitle: { pieces: /^(?:partyTitle|titleRule)$/, block: 'header' },
  issuingAgency: { pieces: /^(?:parentAgency|issuingAgency.*|agencyRule|asterisk)$/, block: 'header' },
  documentNumber: { pieces: /^documentNumber$/, block: 'numberLine' },
  placeAndDate: { pieces: /^placeAndDate$/, block: 'placeAndDate' },
  documentTypeName: { pieces: /^(?:documentTypeName|abstract|abstractRule)$/, block: 'typeAndAbstract' },
  abstract: { pieces: /^abstract$/, block: 'abstract' },
  addressees: { pieces: /^addressees/, block: 'addressees' },
  signature: {
    pieces: /^(?:signingAuthority.*|signerTitle|signatureSpace|signerName|left.*)$/,
    block: 'signature',
  },
  recipients: { pieces: /^(?:recipients.*|archiveLine)$/, block: 'recipients' },
};

function removal(sample: Sample, component: ComponentName): Change | null {
  if (component === 'pageNumber') {
    return pageNumber(null);
  }
  const names = sample.draft.pieces.map(({ name }) => name);
  const pieces = names.filter((name) => MADE_OF[component]?.pieces.test(name) ?? false);
  const removed = without(...pieces);
  if (component === 'abstract' && sample.type === 'ke-hoach' && sample.regulation === 'nd30') {
    // Who loses the abstract leaves the line below it as long as it was.
    const [rule] = sample.draft.pieces
      .filter(({ name }) => name === 'abstract')
      .map(({ text }) => ruleOf(text));
    return (draft) => format('abstractRule', { length: rule ?? 0 })(removed(draft));
  }
  return pieces.length === 0 ? null : removed;
}

/** Length of a line below the text of an abstract, twips: two fifths of the text, or of the page's width. */
function ruleOf(text: string): number {
  return Math.round(0.4 * Math.min(textWidth(text, { size: 28, bold: true, italic: false }), PAGE_WIDTH));
}

/** Between margins of 30 mm and 20 mm, twips. */
const PAGE_WIDTH = 9071;

function requiredOf({ regulation, type }: Sample): readonly ComponentName[] {
  return regulationOf(regulation)
    .required.filter(
      ({ types, except }) => (types === null || types.includes(type)) && !except.includes(type),
    )
    .map(({ component }) => component);
}

/** Without an abstract, the line that names who decides stands in its place and is taken for it. */
function isAmbiguous({ id }: Sample, component: ComponentName): boolean {
  return component === 'abstract' && (id === 'nd30-quyet-dinh' || id === 'nd30-nghi-quyet');
}

/** Another signer stands in the place of the one that is missing. */
function hasStandIn({ id }: Sample, component: ComponentName): boolean {
  return (
    component === 'signature' && (id === 'hd05-thong-bao-ban-chi-dao' || id === 'hd05-nghi-quyet-dai-hoi')
  );
}

const CASES = SAMPLES.flatMap((sample) =>
  requiredOf(sample).flatMap((component) => {
    const change = removal(sample, component);
    return change === null || isAmbiguous(sample, component) || hasStandIn(sample, component)
      ? []
      : [{ sample, component, change }];
  }),
);

describe('a mandatory part that was missing', () => {
  test.each(CASES.map((each) => [each.sample.id, each.component, each] as const))(
    'is inserted into %s so that the check has nothing to say: %s',
    (_, component, { sample, change }) => {
      const block = component === 'pageNumber' ? 'pageNumber' : (MADE_OF[component]?.block ?? 'header');
      const result = inserted(sample.build(change), block, sample.regulation);
      expect(faults(result, sample.regulation)).toEqual([]);
      expect(planned(result, block, sample.regulation)).toEqual({
        possible: false,
        obstacle: 'alreadyThere',
      });
    },
  );

  test('is inserted in every layout that has a table', () => {
    const layouts = LAYOUTS.filter(({ header, closing }) => header !== 'tabs' && closing !== 'tabs');
    const plans = CASES.filter(({ sample }) => sample.type === 'ke-hoach');
    for (const { sample, component, change } of plans) {
      const block = component === 'pageNumber' ? 'pageNumber' : (MADE_OF[component]?.block ?? 'header');
      for (const layout of layouts) {
        const result = inserted(sample.build(change, layout), block, sample.regulation);
        expect({ component, layout, faults: faults(result, sample.regulation) }).toEqual({
          component,
          layout,
          faults: [],
        });
      }
    }
  });

  test('covers the parts of every form', () => {
    const covered = new Set(CASES.map(({ component }) => component));
    expect([...covered].sort()).toEqual([...Object.keys(MADE_OF), 'pageNumber'].sort());
  });
});
