import { ownCommentCode } from '../../core';
import type { CommentsRemoved } from '../documentHost';
import type { ProxyScope } from './liveDocument';

/** What became of the comments that this product had written. */
export interface ClearedComments extends CommentsRemoved {
  /** Codes (see `ownCommentCode`) of those that are still there. */
  readonly keptCodes: ReadonlySet<string>;
}

/**
 * Queues the deletion of the comments that this product has written; the next sync deletes them. One that somebody has answered
 * stays, because Word deletes the answers with it (Word.Comment.delete), and those are nobody's but their author's.
 */
export async function clearOwnComments(scope: ProxyScope): Promise<ClearedComments> {
  const comments = scope.keep(scope.context.document.body).getComments();
  scope.keep(comments).load('content');
  await scope.context.sync();
  const own = comments.items.flatMap((comment) => {
    const code = ownCommentCode(scope.keep(comment).content);
    return code === null ? [] : [{ comment, code, replies: scope.keep(comment.replies) }];
  });
  if (own.length === 0) {
    return { removed: 0, kept: 0, keptCodes: new Set() };
  }
  for (const { replies } of own) {
    replies.load('id');
  }
  await scope.context.sync();
  const kept = own.filter(({ replies }) => scope.keepAll(replies.items).length > 0);
  const removed = own.filter((each) => !kept.includes(each));
  for (const { comment } of removed) {
    comment.delete();
  }
  return {
    removed: removed.length,
    kept: kept.length,
    keptCodes: new Set(kept.map(({ code }) => code)),
  };
}
