import type { Change } from '@core/model';

export type ChangeSummary = Pick<Change, 'sequence' | 'at' | 'by' | 'label' | 'group'>;

/** One line of the history: a change, or a run of neighbours that belong together. */
export interface ChangeEntry {
  /** Numbers of the oldest and the newest change of the run. */
  readonly first: number;
  readonly last: number;
  readonly label: string;
  readonly by: string;
  /** When the newest of the run was made. */
  readonly at: string;
  /** The local day as `2026-05-04`, where another day begins above this line; else null. */
  readonly newDay: string | null;
}

/** The lines of a history from changes given newest first. Typing in one note is one line. */
export function changeEntries(newestFirst: readonly ChangeSummary[]): ChangeEntry[] {
  const entries: ChangeEntry[] = [];
  let day = '';
  let above: ChangeSummary | null = null;
  for (const change of newestFirst) {
    const last = entries.at(-1);
    if (last && above && belongsTo(change, above)) {
      entries[entries.length - 1] = { ...last, first: change.sequence };
    } else {
      const { sequence, label, by, at } = change;
      const own = localDay(at);
      entries.push({ first: sequence, last: sequence, label, by, at, newDay: own === day ? null : own });
      day = own;
    }
    above = change;
  }
  return entries;
}

function belongsTo(change: ChangeSummary, above: ChangeSummary): boolean {
  return (
    change.group !== null &&
    change.group === above.group &&
    change.label === above.label &&
    change.by === above.by &&
    change.sequence === above.sequence - 1
  );
}

/** The day in the reader's own time zone. */
export function localDay(at: string): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
