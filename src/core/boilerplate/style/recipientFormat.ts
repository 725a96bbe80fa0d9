import type { Paragraph } from '../../document';
import type { ComponentFormat } from '../../forms';
import type { InsertionContext } from '../block';

/** A line among the recipients, in the size of its neighbour where that is allowed. */
export function recipientFormat(
  { form, regulation }: InsertionContext,
  neighbour: Paragraph,
): ComponentFormat {
  const { paragraph, run } = form.formats.recipient;
  const size = neighbour.runs[0]?.format.size ?? run.size;
  const allowed = regulation.demands.typefaces.recipient?.size ?? null;
  const isAllowed = allowed === null || (size >= allowed.min && size <= allowed.max);
  return { paragraph, run: { ...run, size: isAllowed ? size : run.size } };
}
