import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
} from '@fluentui/react-components';
import { movesPageBreaks, type ChangePreview } from '../../../app';
import { useReturnFocus } from '../../hooks/useReturnFocus';
import { useText } from '../../providers/SessionProvider';
import { ChangeItem } from './ChangeItem';
import { usePreviewDialogStyles } from './PreviewDialog.styles';

/** A finding has a few changes of one kind. */
const FEW_CHANGES = 8;

export interface PreviewDialogProps {
  readonly changes: readonly ChangePreview[];
  readonly confirmLabel: string;
  readonly intro: string;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
  /** How many changes are shown; the others are counted. */
  readonly shown?: number;
  readonly title: string;
}

/** Shows what will be changed, before and after, and asks once. */
export function PreviewDialog({
  changes,
  confirmLabel,
  intro,
  onCancel,
  onConfirm,
  shown = FEW_CHANGES,
  title,
}: PreviewDialogProps) {
  const styles = usePreviewDialogStyles();
  const { preview } = useText();
  useReturnFocus();
  const hidden = changes.length - shown;
  return (
    <Dialog modalType="alert" onOpenChange={(_, { open }) => !open && onCancel()} open>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <Text as="p" className={styles.intro}>
              {intro}
            </Text>
            <ul className={styles.list}>
              {changes.slice(0, shown).map((change, index) => (
                <ChangeItem change={change} key={index} />
              ))}
            </ul>
            {hidden > 0 && <Text block>{preview.moreChanges(hidden)}</Text>}
            {movesPageBreaks(changes) && (
              <Text block className={styles.note}>
                {preview.movesPageBreaks}
              </Text>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onConfirm}>
              {confirmLabel}
            </Button>
            <Button onClick={onCancel}>{preview.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
