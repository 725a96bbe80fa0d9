import type { Confirmation, PendingChange } from '../../hooks/useConfirmation';
import { useText } from '../../providers/SessionProvider';
import { PreviewDialog } from './PreviewDialog';

export interface ConfirmChangeProps {
  readonly confirmation: Confirmation;
  readonly onConfirm: (change: PendingChange) => void;
}

/** Asks about the pending change, when there is one. */
export function ConfirmChange({ confirmation, onConfirm }: ConfirmChangeProps) {
  const { blocks, preview } = useText();
  const { changes, close, pending } = confirmation;
  if (pending === null) {
    return null;
  }
  const inserts = pending.kind === 'insert';
  return (
    <PreviewDialog
      changes={changes}
      confirmLabel={inserts ? preview.confirmInsert : preview.confirmFix}
      intro={inserts ? preview.insertText : preview.fixText}
      onCancel={close}
      onConfirm={() => {
        close();
        onConfirm(pending);
      }}
      title={inserts ? preview.insertTitle(blocks[pending.block].name) : preview.fixTitle}
    />
  );
}
