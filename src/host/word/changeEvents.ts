import type { WordRuntime } from './wordRuntime';

/** Calls `listener` whenever a paragraph is added, changed or deleted. Only for a Word with WordApi 1.6. */
export async function listenForChanges({ Word }: WordRuntime, listener: () => void): Promise<void> {
  const handler = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  await Word.run(async (context) => {
    context.document.onParagraphAdded.add(handler);
    context.document.onParagraphChanged.add(handler);
    context.document.onParagraphDeleted.add(handler);
    await context.sync();
  });
}

/** Calls `listener` with the id of an annotation that the user has clicked. Only for a Word with WordApi 1.7. */
export async function listenForClicks(
  { Word }: WordRuntime,
  listener: (annotation: string) => void,
): Promise<void> {
  await Word.run(async (context) => {
    context.document.onAnnotationClicked.add(({ id }) => {
      listener(id);
      return Promise.resolve();
    });
    await context.sync();
  });
}
