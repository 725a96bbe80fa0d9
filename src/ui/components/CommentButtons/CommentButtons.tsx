import { Button, Link, Text } from '@fluentui/react-components';
import { CommentAdd20Regular } from '@fluentui/react-icons';
import { removeComments, writeComments } from '../../../app';
import { useSession, useText } from '../../providers/SessionProvider';
import { useCommentButtonsStyles } from './CommentButtons.styles';

/** Findings as comments in the document, and away with them. Only for a host that has comments. */
export function CommentButtons() {
  const styles = useCommentButtonsStyles();
  const { actions, comments } = useText();
  const session = useSession();
  return (
    <div>
      <Button
        disabled={!session.can(writeComments)}
        icon={<CommentAdd20Regular />}
        onClick={() => void session.run(writeComments)}
      >
        {actions.writeComments}
      </Button>
      <Text as="p" className={styles.hint} size={200}>
        {comments.hint}{' '}
        <Link
          as="button"
          disabled={!session.can(removeComments)}
          onClick={() => void session.run(removeComments)}
        >
          {actions.removeComments}
        </Link>
      </Text>
    </div>
  );
}
