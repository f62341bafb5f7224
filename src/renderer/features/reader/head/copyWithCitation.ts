import { app } from '@renderer/app/appContext';
import { useSelection } from '@renderer/app/selection';
import { useWorkspace } from '@renderer/app/workspace';
import { notify } from '@renderer/ui/notify';
import { currentReader } from '../currentReader';
import { citation } from './citation';

/** Copies the selection, or else the chosen highlight, with where it stands. */
export async function copyWithCitation(): Promise<void> {
  const reader = currentReader();
  if (!reader) return;
  const { database } = app();
  const { passage } = useSelection.getState();
  const { highlightId } = useWorkspace.getState();
  const chosen = reader.highlights.find(({ id }) => id === highlightId);
  const ranges = passage ? [passage] : (chosen?.ranges ?? []);
  const source = await database.sources.get(reader.reading.sourceId);
  const areas = passage ? undefined : chosen?.areas;
  if (!source || (ranges.length === 0 && !areas?.length)) return;
  const origin = source.originId ? ((await database.origins.get(source.originId)) ?? null) : null;
  const { sourceText } = reader.reading;
  try {
    await navigator.clipboard.writeText(citation({ source, origin, sourceText, ranges, areas }));
    notify.done('Copied with its citation.');
  } catch {
    notify.problem('The passage could not be copied. Click into the window once and do it again.');
  }
}
