import { Button, mergeClasses } from '@fluentui/react-components';
import { AddSquare16Regular, Wrench16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { isSafelyFixable, placesOf } from '../../../app';
import type { Finding } from '../../../core';
import { useText } from '../../providers/SessionProvider';
import { Disclosure } from '../Disclosure/Disclosure';
import { SeverityIcon } from '../SeverityIcon/SeverityIcon';
import { useFindingCardStyles } from './FindingCard.styles';
import { placeText } from './placeText';

export interface FindingCardProps {
  readonly canEdit: boolean;
  readonly canInsert: boolean;
  readonly finding: Finding;
  readonly onFix: () => void;
  readonly onIgnore: () => void;
  readonly onInsert: () => void;
  readonly onReveal: (place: number) => void;
  readonly selected: boolean;
}

/** One finding: what is wrong and where, on which provision it stands, and what can be done at once. */
export function FindingCard(props: FindingCardProps) {
  const { canEdit, canInsert, finding, onFix, onIgnore, onInsert, onReveal, selected } = props;
  const styles = useFindingCardStyles();
  const text = useText();
  const card = useRef<HTMLLIElement>(null);
  const places = placesOf(finding);
  const { remedy } = finding;
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
        onClick={() => onReveal(0)}
        title={text.actions.revealFinding}
        type="button"
      >
        <SeverityIcon severity={finding.severity} />
        <span className={styles.words}>
          <span>{finding.message}</span>
          <span className={styles.place}>{placeText(finding.location, text)}</span>
        </span>
      </button>
      {places.length > 1 && (
        <div className={styles.places}>
          {places.map((place, index) => (
            <Button
              appearance="subtle"
              key={`${place.part}-${place.paragraph ?? 'none'}-${place.start}`}
              onClick={() => onReveal(index)}
              size="small"
            >
              {text.finding.place(index + 1, places.length)}
            </Button>
          ))}
        </div>
      )}
      {remedy !== null && (
        <div className={styles.actions}>
          {remedy.kind === 'insert' ? (
            <Button disabled={!canInsert} icon={<AddSquare16Regular />} onClick={onInsert} size="small">
              {text.finding.insert(text.blocks[remedy.block].name)}
            </Button>
          ) : (
            <Button disabled={!canEdit} icon={<Wrench16Regular />} onClick={onFix} size="small">
              {isSafelyFixable(finding) ? text.actions.applyFix : text.finding.previewFix}
            </Button>
          )}
        </div>
      )}
      <div className={styles.footer}>
        <Disclosure size="small" summary={text.finding.citation}>
          {finding.citation}
        </Disclosure>
        <Button appearance="subtle" className={styles.ignore} onClick={onIgnore} size="small">
          {text.actions.ignoreFinding}
        </Button>
      </div>
    </li>
  );
}
