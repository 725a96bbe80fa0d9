import { body, openAndRead, replace } from '../../support/word/editing';
import { addParagraphEvents } from '../../support/word/newerMembers';
import { officeLibrary } from '../../support/word/openInWord';

describe('WordHost.watch', () => {
  const sets = { WordApi: '1.6' };

  test('tells when somebody changes a paragraph', async () => {
    const events = addParagraphEvents(officeLibrary());
    const { host } = await openAndRead(body('KẾ HOẠCH'), { sets });
    let calls = 0;
    await host.watch(() => calls++);
    expect(events.listening).toEqual(['onParagraphAdded', 'onParagraphChanged', 'onParagraphDeleted']);
    events.raise('onParagraphChanged');
    events.raise('onParagraphDeleted');
    expect(calls).toBe(2);
  });

  test('keeps quiet about our own edits', async () => {
    const events = addParagraphEvents(officeLibrary());
    const { host, revision } = await openAndRead(body('Nơi nhận.'), { sets });
    let calls = 0;
    await host.watch(() => calls++);
    await host.apply([replace(0, 'Nơi nhận.', '.', ':')], revision);
    events.raise('onParagraphChanged');
    expect(calls).toBe(0);
  });

  test('does nothing in a Word without such events, and nothing goes wrong when Word refuses them', async () => {
    const events = addParagraphEvents(officeLibrary());
    const { host } = await openAndRead(body('KẾ HOẠCH'));
    await host.watch(() => undefined);
    expect(events.listening).toEqual([]);
    const newer = await openAndRead(body('KẾ HOẠCH'), { sets });
    events.refuse();
    await expect(newer.host.watch(() => undefined)).resolves.toBeUndefined();
  });
});
