import { applySafeFixes, dismissPlan } from '../../../app';
import { useSession, useSessionState, useText } from '../../providers/SessionProvider';
import { PreviewDialog } from './PreviewDialog';

/** Enough for any document that somebody reads through. */
const MOST_SHOWN = 200;

/** Shows everything that “mend what is safe” will do, and asks once. */
export function ConfirmPlan() {
  const { preview } = useText();
  const session = useSession();
  const { plan } = useSessionState();
  if (plan === null) {
    return null;
  }
  return (
    <PreviewDialog
      changes={plan.mendings.flatMap(({ changes }) => changes)}
      confirmLabel={preview.confirmFix}
      intro={
        plan.refused.length === 0
          ? preview.safeText
          : `${preview.safeText} ${preview.refused(plan.refused.length)}`
      }
      onCancel={() => void session.run(dismissPlan)}
      onConfirm={() => void session.run(applySafeFixes)}
      shown={MOST_SHOWN}
      title={preview.safeTitle(plan.mendings.flatMap(({ findings }) => findings).length)}
    />
  );
}
