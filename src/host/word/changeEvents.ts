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
