import type { HighlightRow, Id, SourceRow } from '@core/model';
import type { HighlightOutcome } from '@core/versions';
import { app } from '@renderer/app/appContext';
import { loadSourceText } from '@renderer/store/sourceTexts';
import { useEffect } from 'react';
import { create } from 'zustand';
import { olderTexts } from '../takeIn/olderTexts';
import { findInWorker } from '../worker/askVersionsWorker';

type OutcomeKey = string;

interface Outcomes {
  readonly known: ReadonlyMap<OutcomeKey, HighlightOutcome>;
  /** A sentence on why they could not be found, or null. */
  readonly problem: string | null;
}

/** What became of highlights in newer texts; found once and kept while the window is open. */
const useOutcomes = create<Outcomes>(() => ({ known: new Map(), problem: null }));

function keyOf(newerTextSha256: string, { id, textSha256 }: HighlightRow): OutcomeKey {
  return `${newerTextSha256} ${textSha256} ${id}`;
}

/** `highlights` as they were when they were looked for. */
export function rememberOutcomes(
  newerTextSha256: string,
  highlights: readonly HighlightRow[],
  outcomes: readonly HighlightOutcome[],
): void {
  const byId = new Map(outcomes.map((outcome) => [outcome.highlight, outcome]));
  useOutcomes.setState(({ known }) => {
    const next = new Map(known);
    for (const highlight of highlights) {
      const outcome = byId.get(highlight.id);
      if (outcome) next.set(keyOf(newerTextSha256, highlight), outcome);
    }
    return { known: next, problem: null };
  });
}

/**
 * What became of each of these highlights in the source's newest text, by highlight; those not found out yet are
 * looked for in a worker and come later.
 */
export function useHighlightOutcomes(
  source: SourceRow | null,
  highlights: readonly HighlightRow[],
): { readonly outcomes: ReadonlyMap<Id, HighlightOutcome>; readonly problem: string | null } {
  const { known, problem } = useOutcomes();
  const sha = source?.textSha256 ?? '';
  const missing = highlights.filter((highlight) => !known.has(keyOf(sha, highlight)));
  const wanted = missing.map((highlight) => keyOf(sha, highlight)).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys say what is missing
  useEffect(() => (source && missing.length > 0 ? lookFor(source, missing) : undefined), [wanted]);
  const outcomes = new Map<Id, HighlightOutcome>();
  for (const highlight of highlights) {
    const outcome = known.get(keyOf(sha, highlight));
    if (outcome) outcomes.set(highlight.id, outcome);
  }
  return { outcomes, problem };
}

/** Answers what stops it. */
function lookFor(source: SourceRow, highlights: readonly HighlightRow[]): () => void {
  let stop = () => {};
  let isStopped = false;
  void (async () => {
    const { database, host } = app();
    const loaded = await loadSourceText(database, host, source);
    const texts = await olderTexts(source, highlights);
    if (isStopped) return;
    if (!loaded.ok) return useOutcomes.setState({ problem: loaded.error.message });
    const { textSha256 } = source;
    const newer = { text: loaded.value.text, textSha256 };
    const question = findInWorker({ newer, highlights, olderTexts: texts });
    stop = question.cancel;
    const answer = await question.answer;
    if (answer.ok) rememberOutcomes(source.textSha256, highlights, answer.value.outcomes);
    else if (answer.error.code !== 'cancelled') useOutcomes.setState({ problem: answer.error.message });
  })();
  return () => {
    isStopped = true;
    stop();
  };
}
