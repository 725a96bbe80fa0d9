import type { Failure, Notice } from '../../../app';
import type { FailureText } from '../../text/failures.vi';
import type { Text } from '../../text/vi';

export interface NoticeText {
  readonly intent: 'success' | 'warning' | 'error';
  readonly title: string | null;
  readonly body: string;
}

/** What to say about a failure, whoever it came from. */
export function failureText(failure: Failure, text: Text): FailureText {
  return failure.source === 'host'
    ? text.hostFailures[failure.failure.kind]
    : text.fileFailure(failure.failure);
}

/** Says only that all went well: it has been read when the user turns to something else. */
export function isConfirmation(notice: Notice, text: Text): boolean {
  return noticeText(notice, text).intent === 'success';
}

/** What to say about the last action. */
export function noticeText(notice: Notice, text: Text): NoticeText {
  const { notices } = text;
  switch (notice.kind) {
    case 'fixed':
      return { intent: 'success', title: null, body: notices.fixed(notice.findings, notice.places) };
    case 'inserted':
      return { intent: 'success', title: null, body: notices.inserted(text.blocks[notice.block].name) };
    case 'notInserted':
      return {
        intent: 'warning',
        title: notices.notInserted(text.blocks[notice.block].name),
        body: text.insert.refusals[notice.refusal],
      };
    case 'undone':
      return { intent: 'success', title: null, body: notices.undone };
    case 'takenBack':
      return {
        intent: 'success',
        title: notices.takenBack(notice.findings.length, notice.left),
        body: notice.findings.map(({ message }) => message).join(' '),
      };
    case 'partlyApplied':
      return {
        intent: 'warning',
        title: notices.partlyApplied(notice.applied, notice.skipped),
        body: notices.skipReasons[notice.reason],
      };
    case 'skipped':
      return { intent: 'warning', title: notices.skipped, body: notices.skipReasons[notice.reason] };
    case 'deviated':
      return { intent: 'error', title: notices.deviated(notice.count), body: notices.deviatedAdvice };
    case 'commented':
      return {
        intent: notice.notFound === 0 ? 'success' : 'warning',
        title: null,
        body: text.comments.written(notice),
      };
    case 'commentsRemoved':
      return {
        intent: notice.kept === 0 ? 'success' : 'warning',
        title: null,
        body: text.comments.removed(notice),
      };
    case 'nothingToUndo':
      return { intent: 'warning', title: null, body: notices.nothingToUndo };
    case 'notFound':
      return { intent: 'warning', title: null, body: notices.notFound };
    case 'profileSaved':
      return notice.kept
        ? { intent: 'success', title: null, body: notices.profileSaved }
        : { intent: 'warning', title: null, body: notices.profileNotKept };
    case 'wordsAccepted':
      return {
        intent: notice.kept ? 'success' : 'warning',
        title: notices.wordsAccepted(notice.words),
        body: notice.kept ? notices.wordsAcceptedAdvice : notices.profileNotKept,
      };
    case 'failed': {
      const { title, advice } = failureText(notice.failure, text);
      return { intent: 'error', title, body: advice };
    }
  }
}
