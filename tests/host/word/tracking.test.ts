import type { Edit } from '../../../src/core';
import { openAndRead } from '../../support/word/editing';
import { p, r } from '../../support/wordprocessing';

const REVISED = p(r('Nơi nhận') + `<w:ins w:id="1" w:author="Lan">${r('.')}</w:ins>`);
const RANGE = { part: 'document', paragraph: 0, start: 8, end: 9 };
const EDIT: Edit = { kind: 'replaceText', range: RANGE, expected: '.', text: ':' };
const NEWER = { sets: { WordApi: '1.4' } };

describe('tracked changes in Word', () => {
  test('are switched on for a document with changes that nobody has accepted, and off again', async () => {
    const { host, revision, word } = await openAndRead({ body: REVISED }, NEWER);
    expect(host.capabilities.trackChanges).toBe(true);
    expect(await host.apply([EDIT], revision)).toMatchObject({ ok: true, value: [{ kind: 'applied' }] });
    expect(word.trackingModes).toEqual(['TrackAll', 'Off']);
  });

  test('are left as they are where the document is tracked, or holds no changes', async () => {
    for (const described of [{ body: REVISED, settings: '<w:trackRevisions/>' }, { body: p('Nơi nhận.') }]) {
      const { host, revision, word } = await openAndRead(described, NEWER);
      expect(await host.apply([EDIT], revision)).toMatchObject({ ok: true });
      expect(word.trackingModes).toEqual([]);
    }
  });

  test('are switched off again when the edits fail', async () => {
    const { host, revision, word } = await openAndRead(
      { body: REVISED },
      { ...NEWER, quirks: { readOnly: true } },
    );
    expect(await host.apply([EDIT], revision)).toMatchObject({ ok: false, failure: { kind: 'readOnly' } });
    expect(word.trackingModes).toEqual(['TrackAll', 'Off']);
  });

  test('are switched on where somebody wants them, and off again', async () => {
    const { host, revision, word } = await openAndRead({ body: p('Nơi nhận.') }, NEWER);
    expect(await host.apply([EDIT], revision, { track: true })).toMatchObject({ ok: true });
    expect(word.trackingModes).toEqual(['TrackAll', 'Off']);
    expect(word.texts).toEqual(['Nơi nhận:']);
  });

  test('are asked of the user where Word cannot switch them on', async () => {
    const { host, revision, word } = await openAndRead({ body: REVISED });
    expect(await host.apply([EDIT], revision)).toMatchObject({ ok: false, failure: { kind: 'untracked' } });
    expect(word.texts).toEqual(['Nơi nhận.']);
  });

  test('do not help a document that is protected: it stays as it is', async () => {
    const settings = '<w:documentProtection w:edit="comments" w:enforcement="1"/>';
    const { executor, host, revision } = await openAndRead({ body: p('Nơi nhận.'), settings }, NEWER);
    expect(await host.apply([EDIT], revision)).toMatchObject({ ok: false, failure: { kind: 'readOnly' } });
    expect(executor.requests).toBe(0);
  });
});
