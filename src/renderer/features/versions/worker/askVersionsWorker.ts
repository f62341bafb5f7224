import type { FindingProgress } from '@core/anchor/findPassages';
import { fail, ok, type Result } from '@core/model';
import type { Difference } from '@core/versions/compareTexts';
import type { FindQuestion, FoundHighlights, VersionsAnswer, VersionsRequest } from './versionsMessages';

/** A question to a worker of its own. `cancel` ends it; the answer is then a failure `cancelled`. */
export interface VersionsQuestion<T> {
  readonly answer: Promise<Result<T>>;
  cancel(): void;
}

/** What differs between two texts. */
export function compareInWorker(older: string, newer: string): VersionsQuestion<readonly Difference[]> {
  return ask({ kind: 'compare', older, newer }, (answer) =>
    answer.kind === 'compared' ? answer.differences : undefined,
  );
}

/** What became of highlights in a newer text. */
export function findInWorker(
  question: FindQuestion,
  onProgress: (progress: FindingProgress) => void = () => {},
): VersionsQuestion<FoundHighlights> {
  return ask({ kind: 'find', ...question }, (answer) => {
    if (answer.kind === 'progress') onProgress(answer);
    return answer.kind === 'found' ? answer : undefined;
  });
}

/** `read` answers undefined while the answer is not there yet. */
function ask<T>(
  request: VersionsRequest,
  read: (answer: VersionsAnswer) => T | undefined,
): VersionsQuestion<T> {
  const worker = new Worker(new URL('./versions.worker.ts', import.meta.url), { type: 'module' });
  let finish: (result: Result<T>) => void = () => {};
  const answer = new Promise<Result<T>>((resolve) => {
    finish = (result) => {
      worker.terminate();
      resolve(result);
    };
  });
  worker.onmessage = (event: MessageEvent<VersionsAnswer>) => {
    const found = read(event.data);
    if (found !== undefined) finish(ok(found));
  };
  worker.onerror = () =>
    finish(
      fail('comparison-failed', 'The versions could not be compared. Nothing was changed; try it again.'),
    );
  worker.postMessage(request);
  return { answer, cancel: () => finish(fail('cancelled', 'Cancelled.')) };
}
