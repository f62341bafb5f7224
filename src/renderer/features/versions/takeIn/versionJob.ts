import type { LocatedState } from '@core/anchor/located';
import type { Id } from '@core/model';
import { create } from 'zustand';

/** What became of how many highlights. */
export type OutcomeCounts = Readonly<Record<LocatedState, number>>;

/** How far taking in a newer version is, and what came of the last one. */
export type VersionJobState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'finding'; readonly fileName: string; readonly done: number; readonly all: number }
  /** Nothing was changed, and why. */
  | { readonly kind: 'refused'; readonly message: string; readonly isProblem: boolean }
  | {
      readonly kind: 'taken';
      readonly sourceId: Id;
      readonly textSha256: string;
      readonly counts: OutcomeCounts;
    };

export const useVersionJob = create<{ readonly state: VersionJobState; readonly cancel: () => void }>(() => ({
  state: { kind: 'idle' },
  cancel: () => {},
}));

export function setVersionJob(state: VersionJobState): void {
  useVersionJob.setState({ state });
}

export function isVersionJobRunning(): boolean {
  const { kind } = useVersionJob.getState().state;
  return kind === 'reading' || kind === 'finding';
}
