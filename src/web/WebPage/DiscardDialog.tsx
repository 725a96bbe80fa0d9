import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useReturnFocus } from '../../ui/hooks/useReturnFocus';
import type { WebText } from '../text/vi';

export interface DiscardDialogProps {
  readonly name: string;
  readonly onDiscard: () => void;
  readonly onStay: () => void;
  readonly text: WebText;
}

/** Asks before changes that were not downloaded are given up. */
export function DiscardDialog({ name, onDiscard, onStay, text }: DiscardDialogProps) {
  useReturnFocus();
  return (
    <Dialog modalType="alert" onOpenChange={(_, { open }) => !open && onStay()} open>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.notSavedTitle}</DialogTitle>
          <DialogContent>{text.notSavedText(name)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onStay}>
              {text.stay}
            </Button>
            <Button onClick={onDiscard}>{text.discard}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
