import { describeValue, type ChangePreview, type PropertyChange } from '../../../app';
import { useText } from '../../providers/SessionProvider';
import { useChangeItemStyles } from './ChangeItem.styles';

/** One change as the user will see it in the document. */
export function ChangeItem({ change }: { readonly change: ChangePreview }) {
  const styles = useChangeItemStyles();
  const { preview } = useText();
  switch (change.kind) {
    case 'text':
      return (
        <li className={styles.item}>
          <span className={styles.name}>{preview.before}</span>
          <span className={styles.words}>
            {change.before}
            <del className={styles.removed}>{change.removed}</del>
            {change.after}
          </span>
          <span className={styles.name}>{preview.after}</span>
          <span className={styles.words}>
            {change.before}
            <ins className={styles.added}>{change.added}</ins>
            {change.after}
          </span>
        </li>
      );
    case 'format':
      return (
        <li className={styles.item}>
          <span className={styles.name}>{preview.formatOf}</span>
          <span className={styles.words}>“{change.text}”</span>
          <PropertyChanges changes={change.changes} />
        </li>
      );
    case 'page':
      return (
        <li className={styles.item}>
          <span className={styles.name}>{preview.page(change.section + 1)}</span>
          <PropertyChanges changes={change.changes} />
        </li>
      );
    case 'insert':
      return (
        <li className={styles.item}>
          <span className={styles.name}>{preview.inserted}</span>
          {change.lines.map((line, index) => (
            <span className={styles.line} key={index}>
              {line}
            </span>
          ))}
        </li>
      );
    case 'delete':
      return (
        <li className={styles.item}>
          <span className={styles.name}>{preview.deleted}</span>
          <del className={styles.removed}>
            {change.text.trim() === '' ? preview.emptyParagraph : change.text}
          </del>
        </li>
      );
    case 'pageNumber':
      return <li className={styles.item}>{preview.pageNumber}</li>;
  }
}

function PropertyChanges({ changes }: { readonly changes: readonly PropertyChange[] }) {
  const { preview, properties, values } = useText();
  const styles = useChangeItemStyles();
  const words = { mixed: preview.mixed, values };
  return changes.map(({ from, property, to }) => (
    <span className={styles.line} key={property}>
      {`${properties[property]}: ${describeValue(property, from, words)} → ${describeValue(property, to, words)}`}
    </span>
  ));
}
