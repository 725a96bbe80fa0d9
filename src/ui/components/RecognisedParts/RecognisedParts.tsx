import { Link, Text } from '@fluentui/react-components';
import { recognisedComponents } from '../../../app';
import type { AdministrativeDocument, Range } from '../../../core';
import { useText } from '../../providers/SessionProvider';
import { Disclosure } from '../Disclosure/Disclosure';
import { useRecognisedPartsStyles } from './RecognisedParts.styles';

export interface RecognisedPartsProps {
  readonly administrative: AdministrativeDocument;
  readonly onReveal: (range: Range) => void;
}

/** What the tool took for what: the user sees at a glance whether it understood the document. */
export function RecognisedParts({ administrative, onReveal }: RecognisedPartsProps) {
  const styles = useRecognisedPartsStyles();
  const text = useText();
  const components = recognisedComponents(administrative);
  return (
    <Disclosure size="medium" summary={text.check.recognised}>
      <Text as="p" className={styles.note} size={200}>
        {components.length === 0 ? text.check.recognisedNothing : text.check.recognisedText}
      </Text>
      <ul className={styles.list}>
        {components.map(({ part, range, text: words }) => (
          <li className={styles.item} key={`${range.paragraph}-${range.start}-${words}`}>
            <Text className={styles.name} size={200}>
              {text.parts[part]}
            </Text>
            <Link as="button" className={styles.words} onClick={() => onReveal(range)} title={words}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
      {administrative.outline.length > 0 && (
        <>
          <Text as="h3" block size={300} weight="semibold">
            {text.check.outline}
          </Text>
          <ol className={styles.list}>
            {administrative.outline.map(({ label, level, range, title }) => (
              <li className={styles[levelStyle(level)]} key={`${range.paragraph}-${range.start}`}>
                <Link as="button" className={styles.words} onClick={() => onReveal(range)} title={title}>
                  {`${label} ${title}`}
                </Link>
              </li>
            ))}
          </ol>
        </>
      )}
    </Disclosure>
  );
}

function levelStyle(level: number): 'level1' | 'level2' | 'level3' | 'level4' {
  return level <= 1 ? 'level1' : level === 2 ? 'level2' : level === 3 ? 'level3' : 'level4';
}
