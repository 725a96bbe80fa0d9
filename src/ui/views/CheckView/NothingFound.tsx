import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DocumentRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { isBlank, type Check } from '../../../app';
import { EmptyState } from '../../components/EmptyState/EmptyState';
import { useSession, useText } from '../../providers/SessionProvider';
import type { ViewProps } from '../view';

interface NothingFoundProps extends ViewProps {
  readonly check: Check;
  /** How many findings the user has put aside. */
  readonly ignored: number;
}

/** Why the list is empty: nothing to read, no regulation to go by, all put aside, or nothing wrong in what was judged. */
export function NothingFound({ check, ignored, onShow }: NothingFoundProps) {
  const text = useText().check;
  const session = useSession();
  const { regulation, result } = check.checked;
  if (result.standard === null && isBlank(check)) {
    return (
      <EmptyState icon={DocumentRegular} text={text.blankText} title={text.blankTitle}>
        {session.capabilities.insert && <Button onClick={() => onShow('insert')}>{text.blankAction}</Button>}
      </EmptyState>
    );
  }
  if (result.standard === null) {
    return (
      <EmptyState icon={QuestionCircleRegular} text={text.noRegulationText} title={text.noRegulationTitle} />
    );
  }
  if (ignored > 0) {
    return (
      <EmptyState icon={CheckmarkCircleRegular} text={text.allIgnoredText} title={text.allIgnoredTitle} />
    );
  }
  const evaluated = result.coverage.evaluated.length;
  return regulation === null ? (
    <EmptyState
      icon={CheckmarkCircleRegular}
      text={text.languageCleanText(evaluated)}
      title={text.languageCleanTitle}
    />
  ) : (
    <EmptyState icon={CheckmarkCircleRegular} text={text.cleanText(evaluated)} title={text.cleanTitle} />
  );
}
