/** @jest-environment jsdom */
import '../ui/platform';
import { act, renderHook } from '@testing-library/react';
import { applySafeFixes, undo } from '../../src/app';
import { EMPTY_PROFILE } from '../../src/core';
import { saveAs } from '../../src/ui/files';
import { useOpenFile } from '../../src/web/WebPage/useOpenFile';
import { createWorkspace, type Workspace } from '../../src/web/workspace';
import { untidyPlan } from '../app/documents';

jest.mock('../../src/ui/files');

function savedNames(): readonly string[] {
  return jest.mocked(saveAs).mock.calls.map(([, name]) => name);
}

function workspaceOf(): Workspace {
  return createWorkspace({
    language: 'vi',
    profileStore: { load: () => EMPTY_PROFILE, save: () => true },
    today: () => '2026-03-16',
    now: () => '2026-03-16T01:00:00Z',
  });
}

/** A file whose content arrives when the test says so. */
function fileOf(name: string, content: Promise<Uint8Array>): File {
  const arrayBuffer = async (): Promise<ArrayBuffer> => new Uint8Array(await content).buffer;
  return Object.assign(new File([], name), { arrayBuffer });
}

describe('opening what was chosen or dropped', () => {
  test('says so when it cannot be read, and opens the next one', async () => {
    const workspace = workspaceOf();
    const { result } = renderHook(() => useOpenFile(workspace));
    const folder = fileOf('thu-muc', Promise.reject(new Error('a folder')));
    await act(async () => result.current.openFiles([folder]));
    expect([result.current.failure, result.current.file]).toEqual(['notRead', null]);
    await act(async () => result.current.openFiles([fileOf('a.docx', Promise.resolve(untidyPlan()))]));
    expect([result.current.failure, result.current.file?.name]).toEqual([null, 'a.docx']);
  });

  test('opens none of several files', async () => {
    const workspace = workspaceOf();
    const { result } = renderHook(() => useOpenFile(workspace));
    const files = ['a.docx', 'b.docx'].map((name) => fileOf(name, Promise.resolve(untidyPlan())));
    await act(async () => result.current.openFiles(files));
    expect([result.current.failure, result.current.file]).toEqual(['severalFiles', null]);
  });

  test('opens the file that was chosen last, whichever is read first', async () => {
    const workspace = workspaceOf();
    const { result } = renderHook(() => useOpenFile(workspace));
    let arrive: (bytes: Uint8Array) => void = () => undefined;
    const slow = new Promise<Uint8Array>((resolve) => {
      arrive = resolve;
    });
    await act(async () => {
      const first = result.current.openFiles([fileOf('cham.docx', slow)]);
      await result.current.openFiles([fileOf('nhanh.docx', Promise.resolve(untidyPlan()))]);
      arrive(untidyPlan());
      await first;
    });
    expect(result.current.file?.name).toBe('nhanh.docx');
  });
});

describe('saving the open file', () => {
  test('keeps its name until something is changed, and gives it back when that is taken back', async () => {
    const workspace = workspaceOf();
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
