import type { Appendix, Attachment, Extent } from '../administrativeDocument';
import type { Stretch } from './labelledParagraph';

/**
 * The stretches of a document whose numbering stands on its own: the body, the bodies of what is attached below the closing block
 * (`attachment`) and whatever stands between them there, and the appendices.
 */
export function outlineStretches(
  body: Extent,
  attachment: Extent,
  attachments: readonly Attachment[],
  appendices: readonly Appendix[],
): readonly Stretch[] {
  const stretches: Stretch[] = [{ part: 'body', appendix: null, attachment: null, ...extentOf(body) }];
  let reached = attachment.firstParagraph;
  const upTo = (endParagraph: number): void => {
    if (endParagraph > reached) {
      stretches.push({
        part: 'appendix',
        appendix: null,
        attachment: null,
        firstParagraph: reached,
        endParagraph,
      });
    }
  };
  for (const [index, { body: text }] of attachments.entries()) {
    upTo(text.firstParagraph);
    stretches.push({ part: 'appendix', appendix: null, attachment: index, ...extentOf(text) });
    reached = text.endParagraph;
  }
  upTo(attachment.endParagraph);
  const ofAppendices = appendices.map((appendix, index): Stretch => ({
    part: 'appendix',
    appendix: index,
    attachment: null,
    firstParagraph: appendix.firstParagraph + 1,
    endParagraph: appendix.endParagraph,
  }));
  return [...stretches, ...ofAppendices];
}

function extentOf({ firstParagraph, endParagraph }: Extent): Extent {
  return { firstParagraph, endParagraph };
}
