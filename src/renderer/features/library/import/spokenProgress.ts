import type { ImportProgressState } from './importJob';
import { counted } from './importSummary';

/** What a screen reader is told while an import runs: at its beginning, at each quarter, and when it is paused. */
export function spokenProgress({ files, through, phase }: ImportProgressState): string {
  if (phase === 'paused') return `Paused at ${counted(through)} of ${counted(files)} files`;
  const quarter = Math.floor((4 * through) / Math.max(1, files));
  if (files < 8 || quarter === 0) return `Taking in ${counted(files)} ${files === 1 ? 'file' : 'files'}`;
  return `${quarter} ${quarter === 1 ? 'quarter' : 'quarters'} of ${counted(files)} files done`;
}
