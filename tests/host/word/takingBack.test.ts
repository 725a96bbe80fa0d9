import { present } from '../../support/docx';
import { body, openAndRead, replace } from '../../support/word/editing';

describe('WordHost.takeBack', () => {
  test('can be tried again when somebody was typing there', async () => {
    const { host, word, revision } = await openAndRead(body('Nơi nhận.', 'Đoạn cuối'));
    const first = () => present(word.paragraphs(word.body)[0]);
    const type = (text: string): void => word.insertText(word.range(first(), 8, 9), text, 'Replace');
    const read = async (): Promise<string> => {
      const snapshot = await host.read();
      return snapshot.ok ? snapshot.value.revision : snapshot.failure.kind;
    };
    const edit = replace(0, 'Nơi nhận.', '.', ':');
    await host.apply([edit], revision);
    const mended = await read();
    type(';');
    expect(await host.takeBack([edit], mended)).toEqual({
      ok: true,
      value: [{ kind: 'skipped', reason: 'textChanged' }],
    });
    type(':');
    expect(await host.takeBack([edit], await read())).toEqual({ ok: true, value: [{ kind: 'applied' }] });
    expect(word.text(first())).toBe('Nơi nhận.');
  });
});
