import type { Confirmation, PendingChange } from '../../hooks/useConfirmation';
import { useText } from '../../providers/SessionProvider';
import { PreviewDialog } from './PreviewDialog';

export interface ConfirmChangeProps {
  readonly confirmation: Confirmation;
  readonly onConfirm: (change: PendingChange) => void;
}

/** Asks about the pending change, when there is one. */
export function ConfirmChange({ confirmation, onConfirm }: ConfirmChangeProps) {
  const { blocks, insert, preview } = useText();
  const { changes, close, note, pending } = confirmation;
  if (pending === null) {
    return null;
  }
  return (
    <PreviewDialog
      changes={changes}
      {...(pending.kind === 'insert'
        ? {
            confirmLabel: preview.confirmInsert,
            intro: note === null ? preview.insertText : `${preview.insertText} ${insert.notes[note]}`,
            shown: changes.length,
            title: preview.insertTitle(blocks[pending.block].name),
          }
        : {
            confirmLabel: preview.confirmFix,
            intro: preview.fixText,
            title: preview.fixTitle(1 + pending.finding.more.length),
          })}
      onCancel={close}
      onConfirm={() => {
        close();
        onConfirm(pending);
      }}
    />
  );
}
