import type { BlockName } from '../../src/core/linting';
import { pageNumber, SAMPLES, without, type Change, type Sample } from '../../src/core/samples';
import { check, lines } from './support';

interface Removal {
  readonly pieces: RegExp;
  /** The block that is offered; null where only the author knows what belongs there. */
  readonly block: BlockName | null;
}

const RECIPIENTS = /^(?:recipients|archiveLine)/;

/** The components of Decree 30 and of the Party's guidelines, by the pieces of a sample that print them. */
const REMOVALS: Readonly<Record<string, Removal>> = {
  'national name': { pieces: /^nationalName$/, block: 'header' },
  'national motto': { pieces: /^nationalMotto$/, block: 'header' },
  'Party title': { pieces: /^partyTitle$/, block: 'header' },
  'issuing agency': { pieces: /^issuingAgency/, block: 'header' },
  asterisk: { pieces: /^asterisk$/, block: null },
  number: { pieces: /^documentNumber$/, block: 'numberLine' },
  'place and date': { pieces: /^placeAndDate$/, block: 'placeAndDate' },
  'name of the type': { pieces: /^documentTypeName$/, block: 'typeAndAbstract' },
  abstract: { pieces: /^(?:abstract|letterAbstract)$/, block: 'abstract' },
  recipients: { pieces: RECIPIENTS, block: 'recipients' },
  'archive line': { pieces: /^archiveLine$/, block: 'archiveLine' },
  signature: {
    pieces: /^(?:signingAuthority|signerTitle|signatureSpace|signerName|left)/,
    block: 'signature',
  },
  'whole header': {
    pieces:
      /^(?:parentAgency|issuingAgency|agencyRule|asterisk|documentNumber|letterAbstract|national|mottoRule|partyTitle|titleRule|placeAndDate)/,
    block: 'header',
  },
};

/** Without a date the newest guideline applies, so that a document of the older one is then judged by other rules as well. */
function losesItsLaw(sample: Sample, name: string): boolean {
  return sample.regulation === 'hd36' && (name === 'place and date' || name === 'whole header');
}

/** Below the name of a superior state agency nothing tells a name that is missing from one that was never there. */
function looksComplete(sample: Sample, name: string): boolean {
  const superior = sample.draft.pieces.some((piece) => piece.name.startsWith('parentAgency'));
  return sample.regulation === 'nd30' && superior && name === 'issuing agency';
}

function isOnlyNoted({ id }: Sample, name: string): boolean {
  return KEPT_MINUTES.includes(id) && name === 'recipients';
}

/** Where several bodies issue or several persons sign, another one stands in the place of the one that is missing. */
function hasStandIn({ id }: Sample, name: string): boolean {
  return STAND_INS.has(id) && /^(?:issuing agency|signature|whole header)$/.test(name);
}

/** Minutes of the Party are signed in two columns and often stay where they are kept. */
const KEPT_MINUTES = ['hd05-bien-ban', 'hd36-bien-ban'];

const STAND_INS: ReadonlySet<string> = new Set([
  'hd05-thong-bao-ban-chi-dao',
  'hd05-nghi-quyet-dai-hoi',
  'hd05-quy-che-lien-co-quan',
]);

interface Case {
  readonly name: string;
  readonly change: Change;
  readonly block: BlockName | null;
}

function casesOf(sample: Sample): readonly Case[] {
  const names = sample.draft.pieces.map((piece) => piece.name);
  return Object.entries(REMOVALS)
    .map(([name, { pieces, block }]) => ({
      name,
      removed: names.filter((piece) => pieces.test(piece)),
      block,
    }))
    .filter(({ removed }) => removed.length > 0)
    .filter(
      ({ name }) =>
        !losesItsLaw(sample, name) &&
        !looksComplete(sample, name) &&
        !hasStandIn(sample, name) &&
        !isOnlyNoted(sample, name),
    )
    .map(({ name, removed, block }) => ({ name, change: without(...removed), block }));
}

describe.each(SAMPLES.map((sample) => [sample.id, sample] as const))('the sample %s', (_, sample) => {
  test.each(casesOf(sample).map((each) => [each.name, each] as const))(
    'is missed exactly one thing without its %s, and offered to have it inserted',
    (__, { change, block }) => {
      const { result, choice } = check(sample.build(change));
      // What is only worth knowing says nothing about the part.
      const faults = result.findings.filter(({ severity }) => severity !== 'info');
      const [finding] = faults;
      expect(lines(faults)).toHaveLength(1);
      expect({ regulation: choice.regulation, remedy: finding?.remedy ?? null }).toEqual({
        regulation: sample.regulation,
        remedy: block === null ? null : { kind: 'insert', block },
      });
    },
  );
});

describe('minutes of the Party without recipients', () => {
  test.each(KEPT_MINUTES)('are no fault in %s, but the part is offered', (id) => {
    const sample = SAMPLES.find((each) => each.id === id);
    const pieces = sample?.draft.pieces.map(({ name }) => name) ?? [];
    const removed = pieces.filter((name) => RECIPIENTS.test(name));
    const { findings } = check(sample?.build(without(...removed)) ?? new Uint8Array()).result;
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(findings.map(({ remedy }) => remedy)).toContainEqual({ kind: 'insert', block: 'recipients' });
  });
});

describe('a missing page number', () => {
  test.each(['nd30-ke-hoach', 'hd36-ke-hoach', 'hd05-ke-hoach'])(
    'is one finding about the page in %s',
    (id) => {
      const sample = SAMPLES.find((each) => each.id === id);
      const { findings } = check(sample?.build(pageNumber(null)) ?? new Uint8Array()).result;
      expect(findings.map(({ remedy }) => remedy)).toEqual([{ kind: 'insert', block: 'pageNumber' }]);
    },
  );
});
