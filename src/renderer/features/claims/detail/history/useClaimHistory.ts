import { nearPairs, type Weighing } from '@core/assess';
import type { Id } from '@core/model';
import { app } from '@renderer/app/appContext';
import { nearDuplicates } from '@renderer/features/library';
import { useEffect, useState } from 'react';
import type { HistoryAnswer, HistoryQuestion } from './historyMessages';

/** How a claim came to stand as it does, told anew whenever the case is weighed anew; undefined while it is replayed first. */
export function useClaimHistory(claimId: Id, weighing: Weighing): HistoryAnswer | 'failed' | undefined {
  const [answer, setAnswer] = useState<HistoryAnswer | 'failed'>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another weighing means that something changed
  useEffect(() => {
    const { database, session } = app();
    const worker = new Worker(new URL('./history.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<HistoryAnswer>) => {
      setAnswer(data);
      worker.terminate();
    };
    worker.onerror = () => setAnswer('failed');
    const question: HistoryQuestion = {
      database: database.name,
      caseId: session.caseId,
      claimId,
      near: nearPairs(nearDuplicates.getState().near),
    };
    worker.postMessage(question);
    return () => worker.terminate();
  }, [claimId, weighing]);
  return answer;
}
