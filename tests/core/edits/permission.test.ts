import { editPermission } from '../../../src/core/edits';
import { docxOf, read } from '../../support/docx';
import { p } from '../../support/wordprocessing';

function permissionOf(settings: string, body = p('a')) {
  return editPermission(read(docxOf({ body, settings })));
}

const protection = (edit: string, enforced = 1) =>
  `<w:documentProtection w:edit="${edit}" w:enforcement="${enforced}"/>`;

describe('editPermission', () => {
  test('lets an ordinary document be edited', () => {
    expect(permissionOf('')).toEqual({ kind: 'free' });
    expect(permissionOf(protection('readOnly', 0))).toEqual({ kind: 'free' });
  });

  test.each(['readOnly', 'comments', 'forms'])('locks a document that is protected: %s', (edit) => {
    expect(permissionOf(protection(edit))).toEqual({ kind: 'checkOnly', reason: 'protected' });
  });

  test('wants edits tracked where the document says so, or holds tracked changes', () => {
    expect(permissionOf(protection('trackedChanges'))).toEqual({
      kind: 'tracked',
      reason: 'protectedTracking',
    });
    expect(permissionOf('<w:trackRevisions/>')).toEqual({ kind: 'tracked', reason: 'trackRevisions' });
    const inserted = '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>a</w:t></w:r></w:ins></w:p>';
    expect(permissionOf('', inserted)).toEqual({ kind: 'tracked', reason: 'pendingRevisions' });
  });

  test('locks a document that is signed or marked as final', () => {
    const document = read(docxOf({ body: p('a') }));
    const settings = { ...document.settings, trackRevisions: true };
    expect(editPermission({ ...document, settings: { ...settings, signed: true } })).toEqual({
      kind: 'checkOnly',
      reason: 'signed',
    });
    expect(editPermission({ ...document, settings: { ...settings, markedFinal: true } })).toEqual({
      kind: 'checkOnly',
      reason: 'final',
    });
  });
});
