import {
  describeValue,
  visibleText,
  type ChangePreview,
  type PropertyChange,
  type TextChange,
} from '../../../app';
import { useText } from '../../providers/SessionProvider';
import { useChangeItemStyles } from './ChangeItem.styles';

/** One change as the user will see it in the document. */
export function ChangeItem({ change }: { readonly change: ChangePreview }) {
  const styles = useChangeItemStyles();
  const { preview } = useText();
  switch (change.kind) {
    case 'text':
      return <TextChangeItem change={change} />;
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

function TextChangeItem({ change }: { readonly change: TextChange }) {
  const styles = useChangeItemStyles();
  const { preview } = useText();
  const { added, after, before, removed, respelling } = change;
  const notes = respelling === null ? null : preview.respellings[respelling];
  const named = (name: string, note: string | undefined): string =>
    note === undefined ? name : `${name} (${note})`;
  return (
    <li className={styles.item}>
      <span className={styles.name}>{named(preview.before, notes?.before)}</span>
      <span className={styles.words}>
        {before}
        <del className={styles.removed}>{visibleText(removed)}</del>
        {after}
      </span>
      <span className={styles.name}>{named(preview.after, notes?.after)}</span>
      <span className={styles.words}>
        {before}
        <ins className={styles.added}>{visibleText(added)}</ins>
        {after}
      </span>
    </li>
  );
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
