import type { SourceRow, SourceText, SourceVersion } from '@core/model';
import type { Difference } from '@core/versions/compareTexts';
import { useApp } from '@renderer/app/appContext';
import { loadSourceText } from '@renderer/store/sourceTexts';
import { useEffect, useState } from 'react';
import { loadEarlierText } from '../earlierText';
import { compareInWorker } from '../worker/askVersionsWorker';
import { useComparison } from './comparison';

export type ComparedVersions =
  | { readonly kind: 'comparing' }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'compared';
      readonly older: SourceText;
      readonly newer: SourceText;
      readonly differences: readonly Difference[];
    };

/** An earlier version of a source beside the newest, compared in a worker; the reader marks the same while this is shown. */
export function useComparedVersions(source: SourceRow, version: SourceVersion): ComparedVersions {
  const { database, host } = useApp();
  const [compared, setCompared] = useState<ComparedVersions>({ kind: 'comparing' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other texts are to be compared anew
  useEffect(() => {
    let cancel = () => {};
    let isCurrent = true;
    setCompared({ kind: 'comparing' });
    void (async () => {
      const [older, newer] = await Promise.all([
        loadEarlierText(source, version),
        loadSourceText(database, host, source),
      ]);
      if (!isCurrent) return;
      const unread = [older, newer].find((text) => !text.ok);
      if (unread && !unread.ok) return setCompared({ kind: 'failed', message: unread.error.message });
      if (!older.ok || !newer.ok) return;
      const question = compareInWorker(older.value.text, newer.value.text);
      cancel = question.cancel;
      const answer = await question.answer;
      if (!isCurrent) return;
      if (!answer.ok) return setCompared({ kind: 'failed', message: answer.error.message });
      setCompared({ kind: 'compared', older: older.value, newer: newer.value, differences: answer.value });
      useComparison.setState({
        current: -1,
        comparison: {
          sourceId: source.id,
          olderDocument: version.document,
          newerDocument: source.document,
          differences: answer.value,
        },
      });
    })();
    return () => {
      isCurrent = false;
      cancel();
      useComparison.setState({ comparison: null, current: -1 });
    };
  }, [database, host, source.id, source.document, version.document]);
  return compared;
}
