import { Button, Text } from '@fluentui/react-components';
import { ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useText } from '../../providers/SessionProvider';
import { useFindingCardStyles } from './FindingCard.styles';

export interface PlaceStepperProps {
  readonly count: number;
  readonly onStep: (place: number) => void;
  /** Index of the place that was shown last. */
  readonly place: number;
}

/** Walks through the places of a fault that occurs more than once, round and round. */
export function PlaceStepper({ count, onStep, place }: PlaceStepperProps) {
  const styles = useFindingCardStyles();
  const { finding } = useText();
  return (
    <div className={styles.places}>
      <Button
        appearance="subtle"
        aria-label={finding.previousPlace}
        icon={<ChevronLeft16Regular />}
        onClick={() => onStep((place + count - 1) % count)}
        size="small"
      />
      <Text size={200}>{finding.place(place + 1, count)}</Text>
      <Button
        appearance="subtle"
        aria-label={finding.nextPlace}
        icon={<ChevronRight16Regular />}
        onClick={() => onStep((place + 1) % count)}
        size="small"
      />
    </div>
  );
}
