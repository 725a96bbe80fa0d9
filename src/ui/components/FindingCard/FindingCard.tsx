import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { placesOf } from '../../../app';
import { useText } from '../../providers/SessionProvider';
import { Disclosure } from '../Disclosure/Disclosure';
import { SeverityIcon } from '../SeverityIcon/SeverityIcon';
import { useFindingCardStyles } from './FindingCard.styles';
import { PlaceStepper } from './PlaceStepper';
import { placeText } from './placeText';
import { RemedyActions, type RemedyActionsProps } from './RemedyActions';

export interface FindingCardProps extends RemedyActionsProps {
  readonly onAccept: () => void;
  readonly onIgnore: () => void;
  readonly onReveal: (place: number) => void;
  readonly selected: boolean;
}

/** One finding: what is wrong and where, on which provision it stands, and what can be done at once. */
export function FindingCard(props: FindingCardProps) {
  const { finding, onAccept, onIgnore, onReveal, selected } = props;
  const styles = useFindingCardStyles();
  const text = useText();
  const card = useRef<HTMLLIElement>(null);
  const places = placesOf(finding);
  const [place, setPlace] = useState(0);
  const reveal = (next: number): void => {
    setPlace(next);
    onReveal(next);
  };
  useEffect(() => {
    if (selected) {
      card.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [selected]);
  return (
    <li
      className={mergeClasses(styles.root, styles[finding.severity], selected && styles.selected)}
      ref={card}
    >
      <button
        aria-current={selected}
        className={mergeClasses(styles.reveal, selected && styles.revealSelected)}
        data-finding={finding.id}
        onClick={() => reveal(0)}
        title={text.actions.revealFinding}
        type="button"
      >
        <SeverityIcon severity={finding.severity} />
        <span className={styles.words}>
          <span>{finding.message}</span>
          <span className={styles.place}>{placeText(finding, places[place] ?? finding.location, text)}</span>
        </span>
      </button>
      {places.length > 1 && <PlaceStepper count={places.length} onStep={reveal} place={place} />}
      <RemedyActions {...props} />
      <div className={styles.footer}>
        <Disclosure size="small" summary={text.finding.citation}>
          {finding.citation}
        </Disclosure>
        <span className={styles.dismissals}>
          {finding.acceptable !== undefined && (
            <Button
              appearance="subtle"
              className={styles.dismissal}
              onClick={onAccept}
              size="small"
              title={text.finding.acceptHint(finding.acceptable)}
            >
              {text.actions.acceptWords}
            </Button>
          )}
          <Button appearance="subtle" className={styles.dismissal} onClick={onIgnore} size="small">
            {text.actions.ignoreFinding}
          </Button>
        </span>
      </div>
    </li>
  );
}
