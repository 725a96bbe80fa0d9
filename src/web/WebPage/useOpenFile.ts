import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReadFailure } from '../../core';
import type { OpenFile } from '../../host/file';
import { changedName, download } from '../files';
import type { Workspace } from '../workspace';

/** A file that was chosen, as bytes. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenFileControl {
  readonly file: OpenFile | null;
  /** The document holds changes that were not downloaded. */
  readonly changed: boolean;
  /** Why the last chosen file could not be opened. */
  readonly failure: ReadFailure | null;
  /** A file that waits until the user gives up the changes of the open one. */
  readonly waiting: ChosenFile | null;
  readonly open: (chosen: ChosenFile) => void;
  readonly discardAndOpen: () => void;
  readonly stay: () => void;
  readonly dismissFailure: () => void;
  readonly save: () => void;
}

/** Which file is open, and that no change is lost unasked. */
export function useOpenFile({ host, open }: Workspace): OpenFileControl {
  const file = useSyncExternalStore(
    (listener) => host.subscribe(listener),
    () => host.file,
  );
  const [failure, setFailure] = useState<ReadFailure | null>(null);
  const [waiting, setWaiting] = useState<ChosenFile | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  // What was opened is on the disk already; only what was changed here can be lost.
  const [saved, setSaved] = useState<string | null>(null);
  const changed = file !== null && file.revision !== saved;
  useEffect(() => {
    if (!changed) {
      return undefined;
    }
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [changed]);
  const openNow = ({ bytes, name }: ChosenFile): void => {
    const result = open(bytes, name);
    setFailure(result.ok ? null : result.failure);
    setWaiting(null);
    if (result.ok) {
      const revision = host.file?.revision ?? null;
      setOpened(revision);
      setSaved(revision);
    }
  };
  return {
    file,
    changed,
    failure,
    waiting,
    open: (chosen) => (changed ? setWaiting(chosen) : openNow(chosen)),
    discardAndOpen: () => waiting !== null && openNow(waiting),
    stay: () => setWaiting(null),
    dismissFailure: () => setFailure(null),
    save: () => {
      if (file !== null) {
        download(file.bytes, file.revision === opened ? file.name : changedName(file.name));
        setSaved(file.revision);
      }
    },
  };
}
