import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { EditPermission } from '../../../core';
import { useText } from '../../providers/SessionProvider';

/** Says why a document is checked only, or that its changes will show as tracked ones; nothing for an ordinary document. */
export function EditNote({ permission }: { readonly permission: EditPermission }) {
  const { editNotes } = useText();
  if (permission.kind === 'free') {
    return null;
  }
  const { title, body } = editNotes[permission.reason];
  return (
    <MessageBar intent={permission.kind === 'checkOnly' ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {body}
      </MessageBarBody>
    </MessageBar>
  );
}
