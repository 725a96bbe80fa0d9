import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ReadFailure } from '../../core';
import type { OpenFile } from '../../host/file';
import { changedName, download, readBytes } from '../files';
import type { Workspace } from '../workspace';

/** A file that was chosen, as bytes. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why nothing was opened: what the file holds, or that the browser could not read it, or that there were several. */
export type OpenFailure = ReadFailure | 'notRead' | 'severalFiles';

export interface OpenFileControl {
  readonly file: OpenFile | null;
  /** The document holds changes that were not downloaded. */
  readonly changed: boolean;
  readonly failure: OpenFailure | null;
  /** A file that waits until the user gives up the changes of the open one. */
  readonly waiting: ChosenFile | null;
  readonly open: (chosen: ChosenFile) => void;
  /** Opens what was chosen or dropped, when that is one file. */
  readonly openFiles: (files: readonly File[]) => Promise<void>;
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
  const [failure, setFailure] = useState<OpenFailure | null>(null);
  const [waiting, setWaiting] = useState<ChosenFile | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  // What was opened is on the disk already; only what was changed here can be lost.
  const [saved, setSaved] = useState<string | null>(null);
  const changed = file !== null && file.revision !== saved;
  useWarningBeforeLeaving(changed);
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
  const openOrAsk = (chosen: ChosenFile): void => (changed ? setWaiting(chosen) : openNow(chosen));
  const lastChosen = useRef<File | null>(null);
  const openFiles = async (files: readonly File[]): Promise<void> => {
    const [chosen, another] = files;
    if (another !== undefined) {
      setFailure('severalFiles');
    }
    if (chosen === undefined || another !== undefined) {
      return;
    }
    lastChosen.current = chosen;
    // Fails for a folder, and for a file that has gone or may not be read.
    const bytes = await readBytes(chosen).catch(() => null);
    if (lastChosen.current !== chosen) {
      return;
    }
    if (bytes === null) {
      setFailure('notRead');
    } else {
      openOrAsk({ bytes, name: chosen.name });
    }
  };
  return {
    file,
    changed,
    failure,
    waiting,
    open: openOrAsk,
    openFiles,
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

/** Has the browser ask before the page is left while there is something to lose. */
function useWarningBeforeLeaving(changed: boolean): void {
  useEffect(() => {
    if (!changed) {
      return undefined;
    }
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [changed]);
}
