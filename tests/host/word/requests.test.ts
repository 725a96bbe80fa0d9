import { checkDocx, planMending, type Edit } from '../../../src/core';
import { sampleOf } from '../../../src/core/samples';
import { docxOf, present, read } from '../../support/docx';
import { plantFaults } from '../../support/planting';
import { replace } from '../../support/word/editing';
import { addPageSetup } from '../../support/word/newerMembers';
import { officeLibrary, openInWord, type OpenOptions } from '../../support/word/openInWord';
import { EACH_QUIRK, EVERY_QUIRK, VERSIONS } from '../../support/word/versions';
import { p } from '../../support/wordprocessing';

/** Requests of the application-specific API, as they go over the wire. Slices of the file go another way. */
const MOST_FOR_A_CHECK = 3;
const MOST_FOR_200_EDITS = 2;

const OPTIONS = { asOf: '2026-03-16' } as const;
const UNTIDY = sampleOf('nd30-ke-hoach').build(plantFaults(3));

/** 450 faults of typing, in paragraphs that share their words. */
const LONG = docxOf({
  body: Array.from({ length: 450 }, (_, index) => p(longText(index))).join('') + p('Sau'),
});

function longText(index: number): string {
  return `Thôn ${index} báo cáo , thôn báo cáo  lại`;
}

const LONG_EDITS = Array.from({ length: 450 }, (_, index) => replace(index, longText(index), ' ,', ','));

/** Reads and edits in Word, and counts what was asked of it. */
async function requestsFor(
  bytes: Uint8Array,
  options: OpenOptions,
  plan: (read: Uint8Array) => readonly Edit[],
) {
  const { executor, host, word } = openInWord(bytes, options);
  const snapshot = await host.read();
  if (!snapshot.ok) {
    throw new Error(snapshot.failure.detail);
  }
  const check = executor.requests;
  const edits = plan(snapshot.value.bytes);
  const applied = await host.apply(edits, snapshot.value.revision);
  return {
    check,
    edits: edits.length,
    apply: executor.requests - check,
    applied: applied.ok && applied.value.filter(({ kind }) => kind === 'applied').length,
    held: executor.heldReferences,
    texts: read(word.save()).main.paragraphs.map(({ text }) => text),
  };
}

function safeEdits(bytes: Uint8Array): readonly Edit[] {
  const result = checkDocx(bytes, OPTIONS);
  if (!result.ok) {
    throw new Error(result.failure.code);
  }
  return planMending(result.checked, { scope: 'safe', options: OPTIONS }).edits;
}

beforeAll(() => addPageSetup(officeLibrary()));

const ALL: readonly (readonly [string, OpenOptions])[] = [
  ['a Word that behaves', {}],
  ...Object.entries(EACH_QUIRK).map(([name, quirks]) => [`a Word with ${name}`, { quirks }] as const),
  ['a Word with every quirk', { quirks: EVERY_QUIRK }],
  ...Object.entries(VERSIONS),
];

describe.each(ALL)('requests over the wire in %s', (_, options) => {
  test('are few for a check, and for mending all that is safe', async () => {
    const { apply, applied, check, edits, held } = await requestsFor(UNTIDY, options, safeEdits);
    expect(check).toBeLessThanOrEqual(MOST_FOR_A_CHECK);
    expect(edits).toBeGreaterThan(10);
    expect(applied).toBeGreaterThan(10);
    expect(apply).toBeLessThanOrEqual(MOST_FOR_200_EDITS);
    expect(held).toBe(0);
  });

  test('grow by no more than two for every 200 edits', async () => {
    const { apply, applied, texts } = await requestsFor(LONG, options, () => LONG_EDITS);
    expect(applied).toBe(LONG_EDITS.length);
    expect(apply).toBeLessThanOrEqual(MOST_FOR_200_EDITS * Math.ceil(LONG_EDITS.length / 200));
    expect(texts.filter((text) => text.includes(' ,'))).toEqual([]);
    expect(present(texts[449])).toBe('Thôn 449 báo cáo, thôn báo cáo  lại');
  });
});
