/** @jest-environment jsdom */
import '../ui/platform';
import { act, renderHook } from '@testing-library/react';
import { applySafeFixes, undo } from '../../src/app';
import { EMPTY_PROFILE } from '../../src/core';
import { saveAs } from '../../src/ui/files';
import { useOpenFile } from '../../src/web/WebPage/useOpenFile';
import { createWorkspace } from '../../src/web/workspace';
import { untidyPlan } from '../app/documents';

jest.mock('../../src/ui/files');

function savedNames(): readonly string[] {
  return jest.mocked(saveAs).mock.calls.map(([, name]) => name);
}

describe('saving the open file', () => {
  test('keeps its name until something is changed, and gives it back when that is taken back', async () => {
    const workspace = createWorkspace({
      language: 'vi',
      profileStore: { load: () => EMPTY_PROFILE, save: () => true },
      today: () => '2026-03-16',
      now: () => '2026-03-16T01:00:00Z',
    });
    const { result } = renderHook(() => useOpenFile(workspace));
    const { session } = workspace;
    const saveAfter = async (step: () => Promise<void> | void): Promise<void> => {
      await act(async () => step());
      act(() => result.current.save());
    };
    await saveAfter(async () => {
      result.current.open({ bytes: untidyPlan(), name: 'ke-hoach.docx' });
      await new Promise<void>((resolve) => {
        const end = session.state.subscribe(() => {
          if (session.state.get().phase.kind === 'checked') {
            end();
            resolve();
          }
        });
      });
    });
    await saveAfter(() => session.run(applySafeFixes));
    await saveAfter(() => session.run(undo));
    expect(savedNames()).toEqual(['ke-hoach.docx', 'ke-hoach-da-sua.docx', 'ke-hoach.docx']);
  });
});
