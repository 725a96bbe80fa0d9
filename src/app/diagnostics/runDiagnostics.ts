import { appliedEdits, proveEdits, type Fragment } from '../../core';
import type { DocumentHost } from '../../host/documentHost';
import { commentsComeAndGo } from './trialComments';
import {
  paragraphWith,
  TRIAL_EDITS,
  TRIAL_FRAGMENT,
  TRIAL_TABLE,
  TRIAL_TEXTS,
  type TrialEdit,
} from './trialEdits';
import { described, reading, valueOf } from './trialReading';
import { underlinesComeAndGo } from './trialUnderlines';

/** What one trial showed. `detail` is for those who make the product. */
export interface DiagnosticStep {
  readonly name: string;
  readonly ok: boolean;
  readonly milliseconds: number;
  readonly detail: string;
}

/**
 * Tries on an empty document whatever the product does to documents, and holds each result against the plan. A host that cannot do
 * something and says so has kept its promise.
 * @param clock milliseconds, from any start
 */
export async function runDiagnostics(
  host: DocumentHost,
  clock: () => number,
): Promise<readonly DiagnosticStep[]> {
  const steps: DiagnosticStep[] = [];
  const step = async (name: string, work: () => Promise<string>): Promise<boolean> => {
    const start = clock();
    try {
      const detail = await work();
      steps.push({ name, ok: true, milliseconds: Math.round(clock() - start), detail });
      return true;
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      steps.push({ name, ok: false, milliseconds: Math.round(clock() - start), detail });
      return false;
    }
  };
  // Nothing may be tried on somebody's work.
  if (!(await step('văn bản trống', () => mustBeEmpty(host)))) {
    return steps;
  }
  await step('hai lần đọc như nhau', () => readsAlike(host));
  await step('chèn đoạn', () => inserts(host, TRIAL_FRAGMENT, TRIAL_TEXTS));
  await step('chèn bảng', () => inserts(host, TRIAL_TABLE, ['Nơi nhận:', 'CHỦ TỊCH']));
  await step('chỉ chỗ trong văn bản', () => reveals(host));
  await step('ghi nhận xét, ghi lại, gỡ', () => commentsComeAndGo(host));
  await step('gạch chân, bỏ gạch chân', () => underlinesComeAndGo(host));
  for (const trial of TRIAL_EDITS) {
    await step(trial.name, () => edits(host, trial));
  }
  return steps;
}

async function mustBeEmpty(host: DocumentHost): Promise<string> {
  const { document } = await reading(host);
  const { paragraphs, tables } = document.main;
  if (
    tables.length > 0 ||
    paragraphs.some(({ drawings, text }) => text.trim() !== '' || drawings.length > 0)
  ) {
    throw new Error('Văn bản đang mở không trống. Hãy mở một văn bản mới rồi chạy lại.');
  }
  return `${paragraphs.length} đoạn; thiếu phần: ${document.missingParts.length === 0 ? 'không' : document.missingParts.join(', ')}`;
}

async function readsAlike(host: DocumentHost): Promise<string> {
  const [first, second] = [await reading(host), await reading(host)];
  if (first.revision !== second.revision) {
    throw new Error(`${first.revision} ≠ ${second.revision}`);
  }
  return first.revision;
}

async function inserts(host: DocumentHost, fragment: Fragment, texts: readonly string[]): Promise<string> {
  const before = await reading(host);
  const at = { kind: 'start' } as const;
  const inserted = valueOf(await host.insert(fragment, at, before.revision));
  const after = await reading(host);
  const added = after.document.main.paragraphs.length - before.document.main.paragraphs.length;
  const deviations = proveEdits(before.document, after.document, [{ kind: 'insertFragment', at, fragment }]);
  if (inserted !== 'inserted' || deviations.length > 0) {
    throw new Error(`${inserted}; thêm ${added} đoạn thay vì ${texts.length}; ${described(deviations)}`);
  }
  return `thêm ${added} đoạn`;
}

async function reveals(host: DocumentHost): Promise<string> {
  const { document } = await reading(host);
  const [paragraph] = paragraphWith(document, 'đối thoại');
  const start = paragraph?.text.indexOf('đối thoại') ?? 0;
  const range = {
    part: 'document',
    paragraph: paragraph?.index ?? 0,
    start,
    end: start + 'đối thoại'.length,
  };
  const shown = await host.reveal(range, 'đối thoại');
  if (!host.capabilities.reveal) {
    return 'không hỗ trợ';
  }
  if (valueOf(shown) !== 'shown') {
    throw new Error('không tìm thấy chỗ vừa chèn');
  }
  return 'đã chọn';
}

async function edits(host: DocumentHost, { edits: make }: TrialEdit): Promise<string> {
  const before = await reading(host);
  const planned = make(before.document);
  if (planned.length === 0) {
    throw new Error('không còn chỗ để thử: bước trước đã hỏng');
  }
  const outcomes = valueOf(await host.apply(planned, before.revision));
  const after = await reading(host);
  const deviations = proveEdits(before.document, after.document, appliedEdits(planned, outcomes));
  const said = outcomes.map((outcome) => (outcome.kind === 'applied' ? 'đã sửa' : outcome.reason)).join(', ');
  const promised = outcomes.every(
    (outcome) => outcome.kind === 'applied' || outcome.reason === 'notSupported',
  );
  if (!promised || deviations.length > 0) {
    throw new Error(`${said}; ${described(deviations)}`);
  }
  return said;
}
